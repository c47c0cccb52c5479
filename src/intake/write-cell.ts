import type { Path } from '../input/problem.ts';
import { renderPath } from '../input/render-path.ts';
import type { Choices } from '../wording/zh/intake-choices.ts';
import type { Column } from './layout.ts';
import { isMapping } from './table-records.ts';

/** Gives the text that a number was written as, for its decimals. */
export type TextAt = (path: Path) => string | null;

/** Between the items of a cell that holds several. */
const separator = ', ';

/**
 * A value of a region file as the text of a cell: choices in the words of a language, numbers with
 * the decimals that they were written with.
 *
 * @param value what stands at the column's key; undefined where nothing does
 * @param path where it stands
 * @returns empty for an absent or missing value
 */
export function writeCellText(
  value: unknown,
  column: Column,
  path: Path,
  textAt: TextAt,
  choices: Choices,
): string {
  if (value === undefined) return '';
  switch (column.form) {
    case 'choice': {
      const words: { readonly [id: string]: string } = choices[column.of];
      const id = String(value);
      return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
    }
    case 'choices': {
      const words: { readonly [id: string]: string } = choices[column.of];
      return listOf(value)
        .map((id) => words[String(id)] ?? String(id))
        .join(separator);
    }
    case 'yes-no':
      return value === true ? choices.yesNo.true : choices.yesNo.false;
    case 'values':
      return Array.isArray(value)
        ? value.map((item, i) => single(item, [...path, i], textAt)).join(separator)
        : single(value, path, textAt);
    default:
      return single(value, path, textAt);
  }
}

/** The value at a column's key in a record: `name.zh` of `{ name: { zh } }` or of `{ name: text }`. */
export function valueOfColumn(record: unknown, key: string): unknown {
  const [first = '', part] = key.split('.');
  const value = isMapping(record) ? record[first] : undefined;
  if (part === undefined) return value;
  if (isMapping(value)) return value[part];
  // A plain text counts for both languages.
  return part === 'zh' ? value : undefined;
}

function single(value: unknown, path: Path, textAt: TextAt): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(textAt(path)) ?? String(value);
  if (isMapping(value)) {
    if ('from' in value && 'to' in value) return `${value['from']}-${value['to']}`;
    throw new Error(`A workbook has no cell for the mapping at ${renderPath(path)}.`);
  }
  return String(value);
}

/** The number as it was written, unless in a way that only YAML has (`0x1F`, `1e3`). */
function plainNumber(text: string | null): string | null {
  return text !== null && /^[+-]?\d+(\.\d+)?$/.test(text) ? text : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
