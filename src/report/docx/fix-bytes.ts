import { strFromU8, unzipSync } from 'fflate';
import { zipParts } from '../../workbook/zip-parts.ts';

const written = '1980-01-01T12:00:00Z';

/**
 * The same document with nothing in it that hangs on when and where it was made: times are fixed, and
 * ids that count through a whole process, or are drawn, are counted anew from its beginning.
 *
 * @param bytes a .docx as the library packs it, in which each picture holds the name of its file
 * @param pictures the bytes of each, by that name
 * @returns the bytes of a .docx
 */
export function fixBytes(bytes: Uint8Array, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const isText = (name: string) => /\.(xml|rels)$/.test(name);
  return zipParts(
    new Map(
      files.map(([name, content]) => [
        name,
        isText(name) ? fixText(strFromU8(content)) : (pictures.get(strFromU8(content)) ?? content),
      ]),
    ),
  );
}

function fixText(xml: string): string {
  const counters = new Map<string, Map<string, number>>();
  const count = (kind: string, id: string) => {
    const known = counters.get(kind) ?? new Map<string, number>();
    counters.set(kind, known);
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return number;
  };
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${written}`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)/g,
      (_, before, id) => `${before}${count('bookmark', id)}`,
    )
    .replace(
      /(<wp:docPr\b[^>]*?\bid=")([^"]*)/g,
      (_, before, id) => `${before}${count('picture', id)}`,
    );
}
