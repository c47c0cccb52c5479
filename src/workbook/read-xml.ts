/** An element of an XML file; names are without their namespace prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  /** The text directly inside, all of it together. */
  readonly text: string;
};

const deepestNesting = 64;

type OpenElement = XmlElement & { readonly children: XmlElement[]; text: string };

/**
 * Reads an XML file as spreadsheets write them: elements, attributes, text, CDATA; comments and
 * processing instructions are passed over. A document type, with which a small file can stand for a
 * huge one, is refused. The time grows linearly with the text.
 *
 * @param text the file
 * @returns the root element, or null where it is no well-formed XML of this sort
 */
export function readXml(text: string): XmlElement | null {
  const holder = openElement('', {});
  const open: OpenElement[] = [holder];
  let at = 0;
  while (at < text.length) {
    const current = open.at(-1)!;
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    current.text += resolveReferences(text.slice(at, end));
    if (next < 0) break;
    const passed = passOver(text, next);
    if (passed !== null) {
      if (passed.end < 0) return null;
      current.text += passed.text;
      at = passed.end;
      continue;
    }
    const close = tagEnd(text, next);
    if (close < 0) return null;
    const tag = text.slice(next + 1, close);
    at = close + 1;
    if (tag.startsWith('/')) {
      if (open.length < 2 || localName(tag.slice(1).trim()) !== current.name) return null;
      open.pop();
      continue;
    }
    const isEmpty = tag.endsWith('/');
    const element = readTag(isEmpty ? tag.slice(0, -1) : tag);
    if (element === null || open.length > deepestNesting) return null;
    current.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, ...more] = holder.children;
  return open.length > 1 || more.length > 0 ? null : (root ?? null);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function openElement(name: string, attributes: XmlElement['attributes']): OpenElement {
  return { name, attributes, children: [], text: '' };
}

/** What is no element: where it ends (−1 where it never does), and the text that it stands for. */
function passOver(
  text: string,
  at: number,
): { readonly end: number; readonly text: string } | null {
  const until = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<!--', at)) return { end: until('-->', at + 4), text: '' };
  if (text.startsWith('<?', at)) return { end: until('?>', at + 2), text: '' };
  if (text.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9);
    return { end, text: end < 0 ? '' : text.slice(at + 9, end - 3) };
  }
  return text.startsWith('<!', at) ? { end: -1, text: '' } : null;
}

/** The place of the `>` that ends a tag; one inside an attribute's quotation marks does not. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function readTag(tag: string): OpenElement | null {
  const name = /^[^\s/>="']+/.exec(tag)?.[0];
  if (name === undefined) return null;
  const pairs = [...tag.slice(name.length).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const attributes = Object.fromEntries(
    pairs.map(([, key = '', double, single]) => [key, resolveReferences(double ?? single ?? '')]),
  );
  return openElement(localName(name), attributes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (all, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? all;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
