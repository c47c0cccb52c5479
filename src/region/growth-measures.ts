import { growthRate, step } from '../stats/growth.ts';
import { linearTrend, logLinearGrowth } from '../stats/regression.ts';
import type { Window } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import { type Kind, kindFacts, movesInPoints } from '../terms/kind.ts';
import { comparableFigures } from './comparable.ts';

/**
 * Growth a year: `growth` as a fraction (null for shares and rates, and where a value is not above
 * zero), `step` in the indicator's unit (points as fractions for shares and rates).
 */
export type Growth = { readonly growth: number | null; readonly step: number };

/**
 * Growth really observed, between the years `from` and `to`. `trend` is the least-squares growth a
 * year over all figures in between (points for shares and rates): null with fewer than three, or
 * where one is not above zero.
 */
export type HistoricGrowth = Growth & {
  readonly from: number;
  readonly to: number;
  readonly trend: number | null;
};

/** Fewer figures than this have no trend of their own. */
const fewestForTrend = 3;

/** A figure in time: of one year, or of a window that ends in it. */
export type Point = {
  readonly year: number;
  readonly window: Window | null;
  readonly value: number;
  /** The month that it is of, `2025-08`, where it is not of the year's end. */
  readonly asOf?: string | null;
};

/** The yearly level of a figure: a total of a period over its years, all else as it is. */
export function yearlyLevel(kind: Kind, value: number, window: Window | null): number {
  return kindFacts[kind].window === 'sum' && window !== null ? value / yearsOf(window) : value;
}

/** The number of years of a window: 2016–2020 has five. */
export function yearsOf(window: Window): number {
  return window.to - window.from + 1;
}

/**
 * Growth a year between two figures a → b of one indicator; windows count by their centre and a
 * total of a period by its yearly mean.
 *
 * growth = (b/a)^(1/n) − 1 · step = (b − a)/n, n years from centre to centre
 *
 * @param kind the indicator's kind
 * @param a the earlier figure
 * @param b the later figure, same unit
 * @returns growth a year, or null where both speak of the same time
 * source: DESIGN section 5 (required); definition
 */
export function growthBetween(kind: Kind, a: Point, b: Point): Growth | null {
  const years = yearsBetween(a, b);
  if (years <= 0) return null;
  const from = yearlyLevel(kind, a.value, a.window);
  const to = yearlyLevel(kind, b.value, b.window);
  return {
    growth: hasRate(kind, from, to) ? growthRate(from, to, years) : null,
    step: step(from, to, years),
  };
}

function hasRate(kind: Kind, from: number, to: number): boolean {
  return !movesInPoints(kind) && from > 0 && to >= 0 && Number.isFinite(to / from);
}

/**
 * Growth between the first published figure and the newest one up to a year, and the trend. Of
 * figures that are counted differently only those that are counted like the newest one are used.
 *
 * @param indicator whose figures are used, derived ones included
 * @param upTo the last year that counts
 * @returns growth with its span, or null with fewer than two figures that can be compared
 * source: definition; World Bank (least-squares growth rate)
 */
export function historicGrowth(indicator: Indicator, upTo: number): HistoricGrowth | null {
  const points = comparableFigures(indicator, upTo);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const growth = growthBetween(indicator.kind, first, last);
  if (growth === null) return null;
  return { from: first.year, to: last.year, ...growth, trend: trendOf(indicator.kind, points) };
}

function trendOf(kind: Kind, points: readonly Point[]): number | null {
  const levels = points.map((point) => ({
    year: centreOf(point),
    value: yearlyLevel(kind, point.value, point.window),
  }));
  // Windows of different lengths may speak of the same time.
  if (new Set(levels.map(({ year }) => year)).size < fewestForTrend) return null;
  if (movesInPoints(kind)) return linearTrend(levels).stepPerYear;
  return levels.every(({ value }) => value > 0) ? logLinearGrowth(levels).growthPerYear : null;
}

/** The years from one figure to another: from the centre of a window, from the month of a figure. */
export function yearsBetween(a: Point, b: Point): number {
  return centreOf(b) - centreOf(a);
}

/** The time that a figure speaks of: its year, its month, or the middle of its window. */
export function centreOf({
  year,
  window,
  asOf = null,
}: Pick<Point, 'year' | 'window' | 'asOf'>): number {
  if (window !== null) return (window.from + window.to) / 2;
  return asOf === null ? year : year - (12 - Number(asOf.slice(5))) / 12;
}
