/** What a TrueType font says of its characters. */
export type Font = {
  /** Code point → advance width, in thousandths of an em. */
  readonly advances: ReadonlyMap<number, number>;
};

/**
 * Reads which characters a TrueType font has and how wide each is: tables `head`, `hhea`, `hmtx`
 * and the format 4 subtable of `cmap`, which hold the characters up to U+FFFF.
 *
 * @param bytes a whole .ttf file
 * @returns the characters that have a glyph of their own
 * @throws Error where a table or a Unicode format 4 subtable is missing
 * source: OpenType 1.9 specification, chapters "cmap" and "hmtx"
 */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const metrics = view.getUint16(tableOffset(view, 'hhea') + 34);
  const hmtx = tableOffset(view, 'hmtx');
  const advances = new Map<number, number>();
  for (const [code, glyph] of readCharacters(view)) {
    const advance = view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1));
    advances.set(code, Math.round((advance * 1000) / unitsPerEm));
  }
  return { advances };
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + 16 * i;
    const letters = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k)));
    if (letters.join('') === tag) return view.getUint32(record + 8);
  }
  throw new Error(`font without table ${tag}`);
}

/** Code point and glyph of every mapped character. */
function* readCharacters(view: DataView): Generator<readonly [code: number, glyph: number]> {
  const start = unicodeSubtable(view);
  const doubled = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const first = view.getUint16(starts + at);
    const last = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(ranges + at + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

function unicodeSubtable(view: DataView): number {
  const cmap = tableOffset(view, 'cmap');
  const subtables = view.getUint16(cmap + 2);
  for (let i = 0; i < subtables; i += 1) {
    const record = cmap + 4 + 8 * i;
    const isUnicode = view.getUint16(record) === 3 && view.getUint16(record + 2) === 1;
    const start = cmap + view.getUint32(record + 4);
    if (isUnicode && view.getUint16(start) === 4) return start;
  }
  throw new Error('font without a Unicode cmap of format 4');
}
