import type { Path } from '../input/problem.ts';
import { type TableSheet, tableSheets } from './layout.ts';

/** A region file as plain data. */
export type Tree = { readonly [key: string]: unknown };

/** What one row of a table says: the cells that name it, and its record with the path to it. */
export type TableRecord = {
  readonly names: { readonly [key: string]: unknown };
  readonly record: unknown;
  readonly path: Path;
  /** Where its figure stands, if not under `value`. */
  readonly figureAt?: Path;
};

/**
 * Takes a region file apart into the rows of the fill-in workbook.
 *
 * @param tree the file as plain data
 * @returns by sheet its records, in the order of the file
 */
export function tableRecords(tree: Tree): {
  readonly [S in TableSheet['sheet']]: readonly TableRecord[];
} {
  const indicators = entriesOf(tree['indicators'], ['indicators']);
  const each = (
    key: string,
    take: (inside: unknown, path: Path) => readonly Omit<TableRecord, 'names'>[],
  ): readonly TableRecord[] =>
    indicators.flatMap(({ id, value, path }) => {
      const inside = isMapping(value) ? value[key] : undefined;
      if (inside === undefined) return [];
      return take(inside, [...path, key]).map((one) => ({ ...one, names: { indicator: id } }));
    });
  return {
    plans: entriesOf(tree['plans'], ['plans']).map(({ id, value, path }) => ({
      names: { id },
      record: value,
      path,
    })),
    sources: entriesOf(tree['sources'], ['sources']).map(({ id, value, path }) => ({
      names: { key: id },
      record: value,
      path,
    })),
    indicators: indicators.map(({ id, value, path }) => ({
      names: { id },
      record: without(value, ofOtherSheets),
      path,
    })),
    parts: each('parts', (record, path) => [{ record, path }]),
    figures: indicators.flatMap(({ id: indicator, value, path }) =>
      entriesOf(inside(value, 'observed'), [...path, 'observed']).flatMap((year) =>
        listOf(year.value, year.path).map((one) => ({
          ...one,
          names: { indicator, year: year.id },
        })),
      ),
    ),
    growth: each('growth', listOf),
    targets: each('target', listOf)
      .map(splitRange)
      .map((row) => ({ ...row, record: without(row.record, ['supersedes']) })),
    revisions: indicators.flatMap(({ id: indicator, value, path }) =>
      revisionRows(inside(value, 'target'), [...path, 'target']).map(({ year, which, ...row }) => ({
        ...row,
        names: { indicator, year, which },
      })),
    ),
    schedules: indicators.flatMap(({ id: indicator, value, path }) =>
      scheduleRows(inside(value, 'schedule'), [...path, 'schedule']).map(({ year, ...row }) => ({
        ...row,
        names: { indicator, year },
      })),
    ),
    outcomes: indicators.flatMap(({ id: indicator, value, path }) =>
      entriesOf(inside(value, 'outcome'), [...path, 'outcome']).map((one) => ({
        names: { indicator, year: one.id },
        record: { reason: one.value },
        path: one.path,
      })),
    ),
    statements: listOf(tree['statements'] ?? [], ['statements']).map((one) => ({
      ...one,
      names: {},
    })),
    formulas: indicators.flatMap(({ id: indicator, value, path }) => {
      const formula = inside(value, 'formula');
      const always =
        formula === undefined ? [] : [{ year: 'each', formula, path: [...path, 'formula'] }];
      const single = entriesOf(inside(value, 'implied'), [...path, 'implied']).map((one) => ({
        year: one.id,
        formula: one.value,
        path: one.path,
      }));
      return [...always, ...single].map(({ path: at, ...names }) => ({
        names: { indicator, ...names },
        record: {},
        path: at,
      }));
    }),
  };
}

/** Keys of an indicator that have sheets of their own. */
const ofOtherSheets = [
  'parts',
  'observed',
  'growth',
  'target',
  'schedule',
  'outcome',
  'formula',
  'implied',
];

/**
 * The keys of a record that its sheet has no column for: what a workbook would lose.
 *
 * @returns paths, empty where nothing is lost
 */
export function keysWithoutColumn(tree: Tree): readonly Path[] {
  const records = tableRecords(tree);
  return tableSheets.flatMap(({ sheet, columns }) =>
    records[sheet].flatMap(({ record, path }) =>
      leafKeys(record).flatMap((key) => {
        const known = columns.some((column) => column.names !== true && column.key === key);
        return known || columns.some((column) => column.key === `${key}.zh`)
          ? []
          : [[...path, key]];
      }),
    ),
  );
}

function leafKeys(record: unknown): readonly string[] {
  if (!isMapping(record)) return [];
  return Object.entries(record).flatMap(([key, value]) =>
    isMapping(value) && Object.keys(value).every((part) => part === 'zh' || part === 'en')
      ? Object.keys(value).map((part) => `${key}.${part}`)
      : [key],
  );
}

/** A row a year; what holds for the whole schedule stands in the first. */
function scheduleRows(schedule: unknown, path: Path) {
  const isLong = inside(schedule, 'years') !== undefined;
  const years = isLong
    ? entriesOf(inside(schedule, 'years'), [...path, 'years'])
    : entriesOf(schedule, path);
  const shared = isLong && isMapping(schedule) ? without(schedule, ['years']) : {};
  return years.map(({ id: year, value, path: figureAt }, i) => ({
    year,
    record: { value, ...(i === 0 && (shared as object)) },
    path,
    figureAt,
  }));
}

/**
 * The older figures of an indicator's targets, a row each. A target is named by its year, and by
 * which of that year's targets it is where it is not the first.
 */
function revisionRows(target: unknown, path: Path) {
  const targets = target === undefined ? [] : listOf(target, path);
  return targets.flatMap(({ record, path: at }, index) => {
    const year = inside(record, 'year');
    const which = targets
      .slice(0, index + 1)
      .filter((other) => inside(other.record, 'year') === year).length;
    const older = inside(record, 'supersedes');
    const rows = older === undefined ? [] : listOf(older, [...at, 'supersedes']);
    return rows.map((row) => ({ ...row, year, which: which === 1 ? undefined : which }));
  });
}

/** `value: [low, high]` stands in two columns. */
function splitRange(row: TableRecord): TableRecord {
  const { record } = row;
  const value = inside(record, 'value');
  if (!isMapping(record) || !Array.isArray(value)) return row;
  return { ...row, record: { ...record, value: value[0], high: value[1] } };
}

/** One of something, or each of several. */
function listOf(value: unknown, path: Path): readonly Omit<TableRecord, 'names'>[] {
  if (!Array.isArray(value)) return [{ record: value, path }];
  return value.map((record, index) => ({ record, path: [...path, index] }));
}

function entriesOf(value: unknown, path: Path) {
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([id, one]) => ({ id, value: one, path: [...path, id] }));
}

function inside(value: unknown, key: string): unknown {
  return isMapping(value) ? value[key] : undefined;
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** A mapping of keys to values, no list. */
export function isMapping(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
