const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML text or attribute value; characters that XML has not are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * The text of a cell as XML. Spreadsheets read `_x000D_` as a carriage return, so one that stands
 * in a text as such is escaped, and a real one is written so (XML would make it a line feed).
 *
 * source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring)
 */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_');
}

/** The inverse of `escapeCellText`, after XML's own references are resolved. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
