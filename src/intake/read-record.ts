import type { Path } from '../input/problem.ts';
import type { Column } from './layout.ts';
import type { Places } from './places.ts';
import type { TableRow } from './read-filled-table.ts';

/**
 * What the cells of one row say, as a record of a region file.
 *
 * @param path where the record stands in the file
 * @param places takes the cell of each of its values, filled in or not
 */
export function readRecord(
  row: TableRow,
  columns: readonly Column[],
  path: Path,
  places: Places,
): { readonly [key: string]: unknown } {
  const own = columns.filter(({ names }) => names !== true);
  placeCells(row, columns, path, places);
  const record = new Map<string, unknown>();
  for (const { key } of own) {
    const [first = '', part] = key.split('.');
    const value = row.values.get(key);
    if (value === undefined) continue;
    if (part === undefined) record.set(first, value);
    else record.set(first, { ...(record.get(first) as object | undefined), [part]: value });
  }
  for (const { key } of own) {
    const [first = ''] = key.split('.');
    if (key === `${first}.zh`) record.set(first, asText(record.get(first)));
  }
  joinRange(record, row, path, places);
  if (!record.has('value') && record.has('missing') && !row.unread.has('value')) {
    record.set('value', null);
  }
  const of = record.get('of');
  if (record.has('says') && record.get('says') !== 'sum' && Array.isArray(of) && of.length === 1) {
    record.set('of', of[0]);
    const text = places.text([...path, 'of', 0]);
    if (text !== null) places.setText([...path, 'of'], text);
  }
  const present = [...record].filter(([, value]) => value !== undefined);
  const isRow = (key: string) => columns.some((column) => column.key.split('.')[0] === key);
  const order = columns.map(({ key }) => key.split('.')[0] ?? '');
  return Object.fromEntries(
    present.filter(([key]) => isRow(key)).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

function placeCells(row: TableRow, columns: readonly Column[], path: Path, places: Places): void {
  const [first] = columns;
  const start = first === undefined ? undefined : row.places.get(first.key);
  if (start !== undefined && path.length > 0) places.set(path, start);
  for (const { key, names } of columns) {
    const place = row.places.get(key);
    if (place === undefined || names === true) continue;
    const [head = '', part] = key.split('.');
    if (places.cellAt([...path, head]) === null) places.set([...path, head], place);
    const at = part === undefined ? [...path, head] : [...path, head, part];
    places.set(at, place);
    for (const { item, text } of row.texts.get(key) ?? []) {
      places.setText(item === null ? at : [...at, item], text);
    }
  }
}

/** One text where there is no second language. */
function asText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'en' in value) return value;
  return (value as { readonly zh?: unknown }).zh;
}

/** `value` and `high` are the two ends of a range. */
function joinRange(record: Map<string, unknown>, row: TableRow, path: Path, places: Places): void {
  const high = record.get('high');
  record.delete('high');
  const highPlace = row.places.get('high');
  const value = record.get('value');
  if (high === undefined || value === undefined || highPlace === undefined) return;
  record.set('value', [value, high]);
  const lowPlace = row.places.get('value');
  if (lowPlace !== undefined) places.set([...path, 'value', 0], lowPlace);
  places.set([...path, 'value', 1], highPlace);
  (['value', 'high'] as const).forEach((key, i) => {
    const text = row.texts.get(key)?.[0]?.text;
    if (text !== undefined) places.setText([...path, 'value', i], text);
  });
}
