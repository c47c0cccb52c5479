import { SaxesParser } from 'saxes';

/** An element of an XML file. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: XmlElement[];
};

/** The root of an XML file; throws where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const holder: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [holder];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return holder.children[0]!;
}
