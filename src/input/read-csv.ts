import { findStrays } from './find-strays.ts';
import { renderFound } from './found.ts';
import { fileProblem, largestFileMegabytes, makeProblem } from './make-problem.ts';
import type { Problem } from './problem.ts';
import type { InputProblemDetails } from './problem-details.ts';
import { isTooLarge } from './read-yaml.ts';

/** One record of a table: the line it begins on (from 1), and its fields by column. */
export type CsvRow<C extends string> = {
  readonly line: number;
  readonly fields: { readonly [column in C]: string };
};

/**
 * Reads a table with commas, a header line, and quotes where a field needs them. A byte order mark
 * and CRLF are accepted, empty lines are passed over.
 *
 * @param file the file's name, as problems shall show it
 * @param text its text
 * @param columns the header it must have, in this order
 * @returns the rows that have all fields, and the problems of the others
 * source: RFC 4180
 */
export function readCsv<const C extends string>(
  file: string,
  text: string,
  columns: readonly C[],
): { readonly rows: readonly CsvRow<C>[]; readonly problems: readonly Problem[] } {
  if (isTooLarge(text)) {
    const problem = fileProblem(file, 'too-large', { megabytes: largestFileMegabytes });
    return { rows: [], problems: [problem] };
  }
  return readRows(file, text, columns, (header) =>
    header.join('\n') === columns.join('\n') ? columns.map((_, at) => at) : null,
  );
}

/**
 * Reads a table of somebody else's: its columns stand in any order, further ones are passed over,
 * and it may be of any size.
 *
 * @param file the file's name, as problems shall show it
 * @param text its text
 * @param columns the columns it must have
 * @param optional columns it may have; their fields are empty where it has not
 * @returns the rows that have all fields, and the problems of the others
 * source: RFC 4180
 */
export function readForeignCsv<const C extends string, const O extends string>(
  file: string,
  text: string,
  columns: readonly C[],
  optional: readonly O[],
): { readonly rows: readonly CsvRow<C | O>[]; readonly problems: readonly Problem[] } {
  const all: readonly (C | O)[] = [...columns, ...optional];
  return readRows(file, text, all, (header) => {
    const names = header.map((name) => name.trim());
    const isWhole = columns.every((column) => names.includes(column));
    return isWhole ? all.map((column) => names.indexOf(column)) : null;
  });
}

/** The rows under a header; `placesIn` says where each column stands in it, null where it will not do. */
function readRows<C extends string>(
  file: string,
  text: string,
  columns: readonly C[],
  placesIn: (header: readonly string[]) => readonly number[] | null,
): { readonly rows: readonly CsvRow<C>[]; readonly problems: readonly Problem[] } {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const strays = findStrays(file, body);
  if (strays.length > 0) return { rows: [], problems: strays };
  const report = <D extends keyof InputProblemDetails & string>(
    line: number,
    code: D,
    params: InputProblemDetails[D],
  ) => makeProblem<InputProblemDetails, D>(file, { line, column: 1 }, [], code, params);
  const { records, brokenAt } = readRecords(body);
  const [header, ...rows] = records;
  if (brokenAt !== null) return { rows: [], problems: [report(brokenAt, 'csv-quote', {})] };
  if (header === undefined) return { rows: [], problems: [fileProblem(file, 'empty-file', {})] };
  const places = placesIn(header.values);
  if (places === null) {
    const params = { expected: columns, found: renderFound(header.values.join(',')) };
    return { rows: [], problems: [report(header.line, 'csv-header', params)] };
  }
  const width = header.values.length;
  const isWhole = ({ values }: CsvRecord) => values.length === width;
  return {
    rows: rows.filter(isWhole).map(({ line, values }) => ({
      line,
      fields: Object.fromEntries(
        columns.map((column, at) => [column, values[places[at]!] ?? '']),
      ) as { [column in C]: string },
    })),
    problems: rows
      .filter((record) => !isWhole(record))
      .map(({ line, values }) =>
        report(line, 'csv-fields', { expected: width, found: values.length }),
      ),
  };
}

type CsvRecord = { readonly line: number; readonly values: readonly string[] };

/** Splits into records; `brokenAt` is the line of a quote that does not close, or is misplaced. */
function readRecords(text: string): {
  readonly records: readonly CsvRecord[];
  readonly brokenAt: number | null;
} {
  const records: CsvRecord[] = [];
  let values: string[] = [];
  let start = 1;
  let line = 1;
  let at = 0;
  while (at < text.length || values.length > 0) {
    const field = readField(text, at);
    if (field === null) return { records, brokenAt: line };
    const { value, end, next, isQuoted } = field;
    values.push(value);
    at = next;
    line += value.split('\n').length - 1;
    if (end === ',') continue;
    const isBlank = values.length === 1 && value === '' && !isQuoted;
    if (!isBlank) records.push({ line: start, values });
    values = [];
    line += 1;
    start = line;
  }
  return { records, brokenAt: null };
}

/** The field that begins at an offset, what ends it, and where the next one begins. */
function readField(text: string, from: number) {
  const isQuoted = text[from] === '"';
  const bare = /[^",\r\n]*/y;
  bare.lastIndex = from;
  const stop = isQuoted ? closingQuote(text, from + 1) + 1 : from + bare.exec(text)![0].length;
  const separator = /,|\r?\n|$/y;
  separator.lastIndex = stop;
  const end = stop === 0 ? null : (separator.exec(text)?.[0] ?? null);
  if (end === null) return null;
  const value = isQuoted
    ? text.slice(from + 1, stop - 1).replaceAll('""', '"')
    : text.slice(from, stop);
  return { value, end, next: stop + end.length, isQuoted };
}

/** The offset of the quote that closes a field, or -1. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
