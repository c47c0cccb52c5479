import { aimsOf } from '../study/study-targets.ts';
import type { Contribution, ContributionRow } from './contribution-rows.ts';
import { figureTicks } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { measureText } from './drawing/measure-text.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels, placeTexts } from './drawing/placed-marks.ts';
import {
  drawColumns,
  drawNames,
  drawStripes,
  placeColumns,
  type UnplacedColumn,
} from './drawing/row-table.ts';
import { colours, fitLines, pageWidth, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';

/** Where the last column of figures ends, in pixels from the left of the plot. */
const edge = 412;
/** What the columns of figures take at least. */
const leastColumns = [40, 46, 50, 50] as const;

export const contributionNameWidth = 172;

export const contributionColours = {
  total: '#8c8c8c',
  rise: '#0072b2',
  fall: '#e69f00',
  rest: '#ffffff',
} as const;

/** A waterfall from the left, one bar a row, lengths in one scale from zero. */
export function drawContributionPlot(one: Contribution, pen: Pen): View {
  const { rows, height, target, composition } = one;
  const { unit } = composition.total.indicator;
  const { columns, plotWidth } = placeColumns(columnsOf(one, pen), edge);
  const aims = aimsOf(target);
  const figures = rows.flatMap(({ from, to }) => [from, to]);
  const range = chooseAxisRange([...figures, ...aims], { zero: true, count: 5, room: [0, 0.04] });
  const values = rows.map(({ id, role, from, to, status, y, height: room, ...row }) => ({
    ...{ indicator: id, role, from, to, status },
    colour:
      contributionColours[
        role === 'part' ? (to < from ? 'fall' : 'rise') : role === 'rest' ? 'rest' : 'total'
      ],
    top: y - Math.min(room, 20) / 2 + 3,
    bottom: y + Math.min(room, 20) / 2 - 3,
    y,
    said: sayBar({ role, from, to, ...row }, unit, pen),
  }));
  return {
    width: plotWidth,
    height,
    title: {
      text: [...fitLines(pen.text(composition.total.indicator.name), pageWidth, type.heading)],
      subtitle: pen.words.contribution.subtitle(one.baseYear, one.endYear, pen.unit(unit)),
      frame: 'group',
      dx: -contributionNameWidth - 8,
      offset: 18,
    },
    layer: [
      drawStripes(rows, -contributionNameWidth - 8, edge + 4),
      {
        encoding: {
          x: {
            type: 'quantitative',
            scale: { domain: [...range.domain], nice: false },
            axis: {
              ...figureTicks(range, pen, unit),
              title: pen.unit(unit),
              grid: true,
            },
          },
        },
        layer: [drawBars(values), ...drawJoins(values), ...drawTarget(aims)],
      },
      ...drawNames(rows),
      ...drawColumns(rows, columns),
      ...labelTarget(one, range.domain, plotWidth, pen),
    ],
  } as View;
}

/** A total's figure; of a part the change, with what it was and is. */
function sayBar(
  { role, name, from, to, first, last }: Pick<ContributionRow, SaidOfBar>,
  unit: string,
  pen: Pen,
): string {
  const { marks, withUnit } = pen.words;
  const full = (value: number) => pen.full(value, unit);
  const said = name.join(pen.language === 'zh' ? '' : ' ');
  if (role === 'base' || role === 'end') return pen.said([said], full(to));
  const change = `${to > from ? '+' : ''}${full(to - from)}`;
  const moved = first === null || last === null ? null : marks.change(full(first), full(last));
  return pen.said([said], moved === null ? change : withUnit(change, moved));
}

type SaidOfBar = 'role' | 'name' | 'from' | 'to' | 'first' | 'last';

/** Bars; what is projected has a dashed edge and is lighter. */
function drawBars(values: readonly object[]): object {
  const bar = (status: string, look: object) => ({
    transform: [{ filter: `datum.status === '${status}'` }],
    mark: { type: 'rect', stroke: colours.ink, strokeWidth: 1, ...look },
  });
  return {
    data: { values },
    encoding: {
      x: { field: 'from' },
      x2: { field: 'to' },
      y: pixels('top'),
      y2: { field: 'bottom' },
      fill: { field: 'colour', type: 'nominal', scale: null },
    },
    layer: [
      bar('observed', {}),
      bar('derived', {}),
      bar('projected', { strokeDash: [3, 2], fillOpacity: 0.75 }),
    ],
  };
}

/** Thin lines from where a bar ends to where the next begins. */
function drawJoins(
  values: readonly { readonly to: number; readonly bottom: number; readonly top: number }[],
): readonly object[] {
  const joins = values.slice(0, -1).map(({ to, bottom }, i) => ({
    at: to,
    bottom,
    next: values[i + 1]?.top ?? bottom,
  }));
  return [
    {
      data: { values: joins },
      mark: { type: 'rule', color: colours.ink, strokeWidth: 0.8 },
      encoding: { x: { field: 'at' }, y: pixels('bottom'), y2: { field: 'next' } },
    },
  ];
}

function drawTarget(aims: readonly number[]): readonly object[] {
  if (aims.length === 0) return [];
  return [
    {
      data: { values: aims.map((target) => ({ target })) },
      mark: { type: 'rule', color: colours.target, strokeWidth: 1.6 },
      encoding: { x: { field: 'target' } },
    },
  ];
}

/** Above its line, between the headings and the title; moved in from the edges. */
function labelTarget(
  { target, composition }: Contribution,
  [low, high]: readonly [number, number],
  plotWidth: number,
  pen: Pen,
): readonly object[] {
  if (target === null) return [];
  const { unit } = composition.total.indicator;
  const text = pen.words.targetOf(target.year, pen.target(target, unit));
  const value = target.high ?? target.value;
  const half = measureText(text, type.label) / 2;
  const x = ((value - low) / (high - low)) * plotWidth;
  const place = Math.max(half, Math.min(x, plotWidth - half));
  return placeTexts([{ text, x: place, y: -9 }], { align: 'center', colour: colours.targetText });
}

function columnsOf(
  { rows, change, composition }: Contribution,
  pen: Pen,
): readonly UnplacedColumn[] {
  const { contribution: words } = pen.words;
  const { unit } = composition.total.indicator;
  const largest = Math.max(...rows.map(({ to }) => Math.abs(to)));
  const decimals = Math.max(0, 5 - String(Math.trunc(largest)).length);
  const figure = (value: number | null) =>
    value === null ? '–' : pen.figure(limitDecimals(value, decimals), unit);
  const isTotal = ({ role }: ContributionRow) => role === 'base' || role === 'end';
  const first = (row: ContributionRow) =>
    row.role === 'base' ? row.to : row.role === 'end' ? null : row.first;
  const last = (row: ContributionRow) =>
    row.role === 'end' ? row.to : row.role === 'base' ? null : row.last;
  const moved = ({ role, from, to }: ContributionRow) =>
    role === 'base' ? null : role === 'end' ? change : to - from;
  const signed = (value: number | null) =>
    value === null ? '' : `${value > 0 ? '+' : ''}${figure(value)}`;
  const share = (row: ContributionRow) => {
    const value = moved(row);
    return value === null || change === 0 ? '' : pen.percent(value / change, 1);
  };
  const blank = (row: ContributionRow, value: number | null) =>
    value === null && isTotal(row) ? '' : figure(value);
  const columns = [
    { head: words.first, cells: rows.map((row) => blank(row, first(row))) },
    { head: words.last, cells: rows.map((row) => blank(row, last(row))) },
    { head: words.change, cells: rows.map((row) => signed(moved(row))) },
    { head: words.share, cells: rows.map(share) },
  ];
  return columns.map((column, i) => ({ ...column, least: leastColumns[i] ?? 0 }));
}

/** A value with so many decimals at most; untouched where a printed figure has no more anyway. */
function limitDecimals(value: number, decimals: number): number {
  const printed = Number(value.toPrecision(4));
  const limited = Number(value.toFixed(decimals));
  return Number(printed.toFixed(decimals)) === printed ? value : limited;
}
