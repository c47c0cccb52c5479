import type { Path, Position } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import type { ColumnWord } from '../wording/zh/intake.ts';
import { joinSchedule } from './join-schedule.ts';
import { joinTargets } from './join-targets.ts';
import { regionFields, type TableSheet, tableSheets } from './layout.ts';
import { createPlaces, type Places } from './places.ts';
import type { SheetReport, TableRow } from './read-filled-table.ts';
import { readRecord } from './read-record.ts';

/** The rows of a workbook, by sheet. */
export type WorkbookRows = {
  readonly region: TableRow;
  readonly tables: { readonly [S in TableSheet['sheet']]: readonly TableRow[] };
};

/** A region file as plain data, and where in the workbook its parts stand. */
export type BuiltTree = { readonly tree: unknown; readonly places: Places };

type Named = { readonly row: TableRow; readonly id: string };

/** The rows that speak of each indicator, in their order. */
type RowsById = ReadonlyMap<string, readonly TableRow[]>;

/**
 * Puts the rows of a filled-in workbook together as the region file that they say.
 *
 * @param report takes rows that name nothing known, or the same thing twice
 */
export function buildTree({ region, tables }: WorkbookRows, report: SheetReport): BuiltTree {
  const places = createPlaces();
  const build = createBuilder(places, report);
  const plans = build.named(tables.plans, 'plans', 'id', 'planId');
  const sources = build.named(tables.sources, 'sources', 'key', 'sourceKey');
  const indicators = build.named(tables.indicators, 'indicators', 'id', 'indicatorId');
  const ids = new Set(
    tables.indicators.flatMap(({ values }) => {
      const id = values.get('id');
      return id === undefined ? [] : [String(id)];
    }),
  );
  const rowsOf = (sheet: TableSheet['sheet']) => build.owned(tables[sheet], ids);
  const of = {
    parts: rowsOf('parts'),
    figures: rowsOf('figures'),
    growth: rowsOf('growth'),
    targets: rowsOf('targets'),
    revisions: rowsOf('revisions'),
    schedules: rowsOf('schedules'),
    outcomes: rowsOf('outcomes'),
    formulas: rowsOf('formulas'),
  };
  build.refuseTwice(of.parts);
  const own = (rows: RowsById, id: string) => rows.get(id) ?? [];
  const record = (sheet: TableSheet['sheet'], row: TableRow, path: Path) =>
    readRecord(row, columnsOf(sheet), path, places);
  const list = (sheet: TableSheet['sheet'], rows: readonly TableRow[], path: Path) =>
    rows.map((row, i) => record(sheet, row, [...path, i]));
  const oneOrMore = (sheet: TableSheet['sheet'], rows: readonly TableRow[], path: Path) =>
    rows.length === 1 && rows[0] !== undefined
      ? record(sheet, rows[0], path)
      : list(sheet, rows, path);
  const indicatorTrees = indicators.map(({ id, row }) => {
    const path = ['indicators', id];
    const parts = own(of.parts, id)[0];
    const growth = own(of.growth, id);
    const targets = own(of.targets, id);
    const schedule = joinSchedule(
      own(of.schedules, id),
      [...path, 'schedule'],
      targets.length > 0,
      places,
      report,
    );
    const { formula, implied } = build.formulas(own(of.formulas, id), path);
    const observed = build.byYear(own(of.figures, id), [...path, 'observed']);
    const { name, group, unit, kind, direction, ceiling, inflows, ...rest } = record(
      'indicators',
      row,
      path,
    );
    const tree = {
      ...{ name, group, unit, kind, direction },
      parts: parts === undefined ? undefined : record('parts', parts, [...path, 'parts']),
      ...{ ceiling, inflows },
      observed: entries(
        observed.map(({ year, rows }) => [
          year,
          oneOrMore('figures', rows, [...path, 'observed', year]),
        ]),
      ),
      growth: growth.length === 0 ? undefined : list('growth', growth, [...path, 'growth']),
      target: joinTargets(
        {
          targets,
          revisions: own(of.revisions, id),
          columns: { targets: columnsOf('targets'), revisions: columnsOf('revisions') },
        },
        [...path, 'target'],
        places,
        report,
      ),
      schedule,
      formula,
      implied: entries(implied),
      outcome: entries(build.outcomes(own(of.outcomes, id), [...path, 'outcome'])),
      ...rest,
    };
    return [id, dropAbsent(tree)] as const;
  });
  const head = readRecord(region, regionFields, [], places);
  const { statements } = tables;
  const tree = {
    ...head,
    // Kept even if empty: then each missing year is reported, not the plan as a whole.
    ...(plans.length === 0 && { plan: head['plan'] ?? {} }),
    plans: entries(plans.map(({ id, row }) => [id, record('plans', row, ['plans', id])])),
    sources: Object.fromEntries(
      sources.map(({ id, row }) => [id, record('sources', row, ['sources', id])]),
    ),
    indicators: Object.fromEntries(indicatorTrees),
    statements:
      statements.length === 0 ? undefined : list('statements', statements, ['statements']),
  };
  return { tree: dropAbsent(tree), places };
}

/** Names that parts of every object have: no region file may use them as keys. */
const forbiddenIds: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function createBuilder(places: Places, report: SheetReport) {
  const cellOf = (row: TableRow, key: string): Position =>
    row.places.get(key) ?? { line: row.row + 1, column: 1 };
  /** The word in a cell that names something; reported and null where it is empty. */
  const nameIn = (row: TableRow, key: string, column: ColumnWord) => {
    const value = row.values.get(key);
    if (value !== undefined) return String(value);
    if (!row.unread.has(key)) report({ code: 'cell-empty', params: { column } }, cellOf(row, key));
    return null;
  };
  return {
    /** Rows that each have a name of their own: plans, sources, indicators. */
    named(
      rows: readonly TableRow[],
      at: string,
      key: 'key' | 'id',
      column: ColumnWord,
    ): readonly Named[] {
      const first = new Map<string, number>();
      return rows.flatMap((row) => {
        const id = nameIn(row, key, column);
        if (id === null) return [];
        if (forbiddenIds.includes(id)) {
          report({ code: 'id-forbidden', params: { id } }, cellOf(row, key));
          return [];
        }
        const earlier = first.get(id);
        if (earlier !== undefined) {
          const params = { key: id, firstRow: earlier };
          report({ code: 'row-twice', params }, cellOf(row, key));
          return [];
        }
        first.set(id, row.row + 1);
        places.set([at, id], cellOf(row, key));
        return [{ row, id }];
      });
    },
    /** Rows that speak of an indicator. */
    owned(rows: readonly TableRow[], ids: ReadonlySet<string>): RowsById {
      const owned = new Map<string, TableRow[]>();
      const known = [...ids];
      for (const row of rows) {
        const id = nameIn(row, 'indicator', 'indicator');
        if (id === null) continue;
        if (ids.has(id)) addTo(owned, id, row);
        else {
          const params = { id, suggestion: suggest(id, known) };
          report({ code: 'indicator-unlisted', params }, cellOf(row, 'indicator'));
        }
      }
      return owned;
    },
    refuseTwice(rows: RowsById): void {
      for (const [id, [first, ...later]] of rows) {
        for (const row of later) {
          const params = { key: id, firstRow: (first?.row ?? 0) + 1 };
          report({ code: 'row-twice', params }, cellOf(row, 'indicator'));
        }
      }
    },
    /** Readings of the same year together, in the order of the rows. */
    byYear(rows: readonly TableRow[], path: Path, column: ColumnWord = 'year') {
      const years = new Map<string, TableRow[]>();
      for (const row of rows) {
        const year = nameIn(row, 'year', column);
        if (year === null) continue;
        if (!years.has(year)) places.setKey([...path, year], cellOf(row, 'year'));
        addTo(years, year, row);
      }
      return [...years].map(([year, inYear]) => ({ year, rows: inYear }));
    },
    outcomes(rows: readonly TableRow[], path: Path) {
      return this.byYear(rows, path, 'outcomeYear').flatMap(({ year, rows: [first, ...later] }) => {
        if (first === undefined) return [];
        for (const row of later) {
          const params = { key: year, firstRow: first.row + 1 };
          report({ code: 'row-twice', params }, cellOf(row, 'year'));
        }
        const at = [...path, year];
        const { reason } = readRecord(first, columnsOf('outcomes'), at, places);
        if (reason === undefined) nameIn(first, 'reason.zh', 'reasonZh');
        places.set(at, cellOf(first, 'reason.zh'));
        return [[year, reason] as const];
      });
    },
    formulas(rows: readonly TableRow[], path: Path) {
      const found = new Map<string, { readonly row: TableRow; readonly text: string }>();
      for (const row of rows) {
        const year = nameIn(row, 'year', 'formulaYear');
        const text = nameIn(row, 'formula', 'formula');
        if (year === null || text === null) continue;
        const earlier = found.get(year)?.row.row;
        if (earlier !== undefined) {
          const params = { key: year, firstRow: earlier + 1 };
          report({ code: 'row-twice', params }, cellOf(row, 'year'));
          continue;
        }
        const at = year === 'each' ? [...path, 'formula'] : [...path, 'implied', year];
        places.set(at, cellOf(row, 'formula'));
        places.setKey(at, cellOf(row, 'year'));
        found.set(year, { row, text });
      }
      const implied = [...found].flatMap(([year, { text }]) =>
        year === 'each' ? [] : [[year, text] as const],
      );
      return { formula: found.get('each')?.text, implied };
    },
  };
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function columnsOf(sheet: TableSheet['sheet']): TableSheet['columns'] {
  return tableSheets.find((one) => one.sheet === sheet)?.columns ?? [];
}

function entries(pairs: readonly (readonly [string, unknown])[]): object | undefined {
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function dropAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
