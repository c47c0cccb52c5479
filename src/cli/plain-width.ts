/** Narrow signs that stand in tables beside ASCII. */
const plainText = /^[\x20-\x7e·×÷–—“”…−≥≤\u3001-\u3020\u4e00-\u9fff\uff01-\uff60]*$/u;
const wide = /[\u3001-\u3020\u4e00-\u9fff\uff01-\uff60]/gu;

/** Whether a text holds nothing but everyday Latin and Chinese, whose width is easily told. */
export function isPlain(text: string): boolean {
  return plainText.test(text);
}

/**
 * Columns that a plain text takes in a terminal. `string-width` knows every script, but takes half
 * as long to load as node itself, and help does not need it.
 */
export function plainWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
