/**
 * Figures as people type them: `１２．５％`, `1,150 人`, `2020年`. They become what a region file
 * would hold; what could mean two figures is told.
 */

const plainNumber = /^[+-]?\d+(\.\d+)?$/;

export function isPlainNumber(text: string): boolean {
  return plainNumber.test(text);
}

/**
 * An entry of a cell that may be a number, a number with its unit, or an id.
 *
 * @returns the entry with plain digits, without commas between thousands; null where the number could
 *   be another one, as in `1,15`
 */
export function readTyped(entry: string): string | null {
  const text = narrow(entry);
  const [, sign = '', digits, rest = ''] = /^([+-]?)([\d.,]*\d[\d.,]*)(.*)$/s.exec(text) ?? [];
  // Not a number, or more than one.
  if (digits === undefined || /\d/.test(rest)) return entry.trim();
  if (/^\d+(\.\d+)?$/.test(digits)) return text;
  if (!/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return null;
  return `${sign}${digits.replaceAll(',', '')}${rest}`;
}

/** Whether commas of a list may stand between thousands: `1,150` could be one figure or two. */
export function isUnclearList(entry: string): boolean {
  return /(^|[^\w.])\d{1,3}(,\d{3})+(?!\d)/.test(narrow(entry));
}

/** `2020年` → `2020`; null where the entry is no such year. */
export function readTypedYear(entry: string): string | null {
  return /^(\d{4})\s*年?[末底度]?$/.exec(narrow(entry))?.[1] ?? null;
}

/** `2016年—2020年` → `2016-2020`; null where the entry is no such span. */
export function readTypedWindow(entry: string): string | null {
  const [, from, to] = /^(\d{4})\s*年?\s*[-–—~至到]+\s*(\d{4})\s*年?$/.exec(narrow(entry)) ?? [];
  return from === undefined ? null : `${from}-${to}`;
}

/**
 * `2025年8月` → `2025-08`, and a day of it likewise; null where the entry is no such month. Not with
 * a point between: a cell cannot tell `2025.1` from `2025.10`.
 */
export function readTypedMonth(entry: string): string | null {
  const [, year, month] =
    /^(\d{4})\s*[-/年]\s*(\d{1,2})(?:\s*月?[末底]?|[-/月]\d{1,2}日?)$/.exec(narrow(entry)) ?? [];
  return month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

/** Full-width characters as plain ones, without spaces around or characters of no width. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2212\ufe63]/g, '-')
    .trim();
}
