import { alignRow } from './align-row.ts';
import type { Grid } from './document.ts';
import type { DocumentYears } from './document-years.ts';
import { isModifier } from './name-of.ts';
import type { Section } from './outline.ts';
import { readCell } from './read-cell.ts';
import { readProse } from './read-prose.ts';
import type { Doubt, Reading, Unread } from './reading.ts';
import { type Column, tableShape, unitIn } from './table-columns.ts';
import { isCellUnit, natureOf } from './table-words.ts';

export type TableContext = {
  readonly block: number;
  readonly years: DocumentYears;
  readonly section: Section;
  /** The line in front of the table, and the notes behind it. */
  readonly caption: string | null;
  readonly notes: string;
};

export type ReadTable = {
  readonly readings: readonly Reading[];
  readonly unread: readonly Unread[];
};

/**
 * The figures of a table: its header says what each column holds, each row is an indicator.
 *
 * @param grid the table
 * @param context where it stands
 */
export function readTable(grid: Grid, context: TableContext): ReadTable {
  const shape = tableShape(grid, context.years, context.caption);
  if (shape === null) return readCellsAsProse(grid, context);
  const title = shape.title ?? context.caption ?? context.section.at;
  const defaultUnit =
    shape.unit ?? /单位[：:]\s*([^\s）)，。]+)/.exec(context.caption ?? '')?.[1] ?? null;
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  let parent: (RowName & { readonly isHeading: boolean }) | null = null;
  let isUnder = false;
  let number = 0;
  for (let r = shape.body; r < grid.length; r += 1) {
    const row = alignRow(grid, r, shape);
    const named = nameOfRow(
      row.map((cell) => cell.text),
      row.map((cell) => cell.isRepeat),
      shape.columns,
      parent,
      isUnder,
    );
    if (named === null) continue;
    const hasFigure = shape.columns.some(
      (column, c) => column.holds === 'value' && readCell(row[c]!.text).is !== 'empty',
    );
    isUnder = named.isUnder;
    if (!isUnder && named.name !== '') parent = { ...named, isHeading: !hasFigure };
    if (!hasFigure) continue;
    number += 1;
    const printedNumber =
      shape.columns.flatMap(({ holds }, c) => (holds === 'index' ? [row[c]!.text] : []))[0] ?? '';
    const at = `${title} ${/^\d+$/.test(printedNumber) ? printedNumber : number}`;
    const columnUnit =
      shape.columns.flatMap(({ holds }, c) =>
        holds === 'unit' ? [row[c]!.text.replace(/\s|^[（(]|[）)]$/g, '')] : [],
      )[0] ?? '';
    const rowUnit = /^[-—/／]*$/.test(columnUnit) ? null : columnUnit;
    const nature =
      shape.columns.flatMap(({ holds }, c) =>
        holds === 'nature' ? [natureOf(row[c]!.text)] : [],
      )[0] ?? null;
    const owner =
      shape.columns.flatMap(({ holds }, c) =>
        holds === 'owner' && row[c]!.text !== '' ? [row[c]!.text] : [],
      )[0] ?? null;
    shape.columns.forEach((column, c) => {
      const cell = row[c]!;
      if (column.holds !== 'value' || (cell.isRepeat && c > 0)) return;
      const figure = readCell(cell.text);
      const indicator =
        column.measure === null ? named.name : joinMeasure(named.name, column.measure);
      const where = { block: context.block, cell: [r, c] as const };
      if (figure.is === 'not-published' || figure.is === 'redacted') {
        unread.push({
          printed: cell.text,
          why: figure.is,
          indicator,
          year: column.year,
          role: column.role,
          at,
          span: spanOf(cell, 0, cell.text.length),
          detail: {
            ...where,
            from: 0,
            to: cell.text.length,
            unit: rowUnit ?? named.unit ?? column.unit ?? defaultUnit,
          },
        });
      }
      if (figure.is === 'text') {
        readings.push(...cellProse(cell, indicator, column, at, where, context));
      }
      if (figure.is !== 'figure') return;
      const ownUnit = column.role === 'growth' ? (column.unit ?? null) : null;
      const unit =
        figure.unit ?? ownUnit ?? rowUnit ?? named.unit ?? column.unit ?? defaultUnit ?? '';
      const doubts: Doubt[] = [...column.doubts];
      if (unit === '') doubts.push('unit');
      const window = figure.isBracketed ? bracketWindow(column, context) : column.window;
      if (figure.isBracketed && window !== null) doubts.push('window');
      readings.push({
        value: figure.value,
        high: figure.high,
        unit,
        year: window === null ? column.year : null,
        window,
        role: figure.isGrowth ? 'growth' : column.role,
        op: figure.op,
        indicator,
        printed: cell.text.slice(figure.from, figure.to),
        at,
        span: spanOf(cell, figure.from, figure.to),
        confirm: [...new Set(doubts)],
        detail: {
          ...where,
          from: figure.from,
          to: figure.to,
          isYearly: /^每年|每年新增/.test(indicator),
          isSum: /累计/.test(indicator),
          isMean: column.isMean || /年均/.test(indicator),
          month: column.month,
          isNear: figure.isNear,
          falls: figure.falls,
          isDoubling: false,
          than: column.role === 'growth' && column.year !== null ? column.year - 1 : null,
          sentence: r,
          isPart: named.isPart,
          group: named.group,
          nature,
          owner,
        },
      });
    });
  }
  return { readings, unread };
}

function spanOf(
  { at }: { readonly at: readonly number[] },
  from: number,
  to: number,
): readonly [number, number] {
  return [at[from] ?? 0, (at[to - 1] ?? 0) + 1];
}

type RowName = {
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly isPart: boolean;
  /** Whether it belongs to the row above it. */
  readonly isUnder: boolean;
};

/** The name of a row: its last naming cell, with the one above for 其中 and bare kinds. */
function nameOfRow(
  texts: readonly string[],
  repeats: readonly boolean[],
  columns: readonly Column[],
  parent: (RowName & { readonly isHeading: boolean }) | null,
  wasUnder: boolean,
): RowName | null {
  const cells = columns.flatMap(({ holds }, c) =>
    holds === 'name' && texts[c] !== '' && !isCellUnit(texts[c]!)
      ? [{ text: texts[c]!, isRepeat: repeats[c]! }]
      : [],
  );
  const last = cells.at(-1);
  if (last === undefined) return null;
  const ownUnit = unitIn(last.text);
  const bare = last.text.replace(/\s+/g, '');
  const isPart = /^(?:其中|#|—|－)/.test(bare.replace(/^[\d.、（()）]+/, ''));
  const clean = stripUnit(bare, ownUnit).replace(rowNumber, '') || bare;
  // A bare kind (国家级) takes the name above where that is a heading, or where 其中 began.
  const isBare = isModifier(clean) || (isPart && clean.length <= 3);
  const isUnder = parent !== null && (isPart || (isBare && (parent.isHeading || wasUnder)));
  const name = parent !== null && isUnder && isBare ? `${parent.name}（${clean}）` : clean;
  const unit = ownUnit ?? (isUnder && parent !== null ? parent.unit : null);
  const group =
    cells.length > 1 && cells[0]!.text !== last.text ? cells[0]!.text.replace(/\s+/g, '') : null;
  return { name, unit, group, isPart, isUnder };
}

/** Numbers and 其中 in front of a row's name; a name may begin with a figure (40周岁以下). */
const rowNumber =
  /^(?:[#—－\-·•]+|\d{1,2}[.．、)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳]|其中[：:]?|[*★▲△])+/;

function stripUnit(name: string, unit: string | null): string {
  if (unit === null) return name;
  return name
    .replace(/[（(【[][^（()）]*[）)】\]]$/, (text) => (unitIn(text) === null ? text : ''))
    .replace(/[（(【[]\s*(?:单位[：:])?([^（()）]{1,8})[）)】\]]/g, (text, inside) =>
      inside === unit ? '' : text,
    )
    .replace(new RegExp(`[／/]${unit.replace(/[/%^$.*+?()[\]{}|\\]/g, '\\$&')}$`), '');
}

function joinMeasure(name: string, measure: string): string {
  return /^(?:19|20)\d\d年?$/.test(name) ? measure : `${name}${measure}`;
}

/** What figures in brackets are of: the plan's years, where a note says so. */
function bracketWindow(
  column: Column & { readonly holds: 'value' },
  { notes, years }: TableContext,
): string | null {
  if (!/[[【〔(（]\s*[\]】〕)）]|[[【]|括号/.test(notes) || !/累计|合计/.test(notes))
    return column.window;
  if (years.current === null) return null;
  const isAhead = column.year !== null && column.year > years.current;
  if (isAhead) return `${years.current + 1}-${column.year}`;
  return `${years.current - 4}-${years.current}`;
}

/** A cell of words with figures in them: “达到95%以上”, or a task. */
function cellProse(
  cell: Grid[number][number],
  indicator: string,
  column: Column & { readonly holds: 'value' },
  at: string,
  where: { readonly block: number; readonly cell: readonly [number, number] },
  context: TableContext,
): readonly Reading[] {
  const { readings } = readProse(cell, context.block, {
    years: context.years,
    section: context.section,
    lead: null,
  });
  return readings.map((one) => ({
    ...one,
    year: column.year,
    window: column.window,
    role: one.role === 'growth' || one.role === 'increment' ? one.role : column.role,
    indicator: cell.text.length <= 16 || one.indicator === '' ? indicator : one.indicator,
    at,
    confirm: [
      ...new Set([
        ...one.confirm.filter(
          (doubt) => doubt !== 'year' && doubt !== 'role' && doubt !== 'indicator',
        ),
        ...column.doubts,
      ]),
    ],
    detail: { ...one.detail, ...where },
  }));
}

/** A table without a header that says what it holds: every cell is read as a paragraph of its own. */
function readCellsAsProse(grid: Grid, context: TableContext): ReadTable {
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.isRepeat || cell.text === '') return;
      const read = readProse(cell, context.block, {
        years: context.years,
        section: context.section,
        lead: null,
      });
      const name = c > 0 ? row[0]!.text : '';
      const at = [r, c] as const;
      for (const one of read.readings) {
        const indicator = one.indicator === '' ? name : one.indicator;
        readings.push({ ...one, indicator, detail: { ...one.detail, cell: at } });
      }
      for (const one of read.unread)
        unread.push({
          ...one,
          indicator: one.indicator ?? name,
          detail: { ...one.detail, cell: at },
        });
    });
  });
  return { readings, unread };
}
