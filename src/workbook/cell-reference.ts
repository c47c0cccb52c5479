/** The letters of a column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A cell as spreadsheets name it: row 3, column 1 (from 0) → B4. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** B4 → row 3, column 1 (from 0); null where the text names no cell. */
export function parseCellName(
  name: string,
): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

type Corner = { readonly row: number; readonly column: number };

/** A range of cells on a sheet of that name: `'来源'!$A$4:$A$300`. */
export function rangeOf(sheet: string, from: Corner, to: Corner): string {
  const corner = ({ row, column }: Corner) => `$${columnName(column)}$${row + 1}`;
  return `${quoteSheet(sheet)}!${corner(from)}:${corner(to)}`;
}

/** The name of a sheet as it stands in a reference. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
