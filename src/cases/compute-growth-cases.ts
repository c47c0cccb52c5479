import { growthRate, step } from '../stats/growth.ts';
import { convert, toStored, unitDimension } from '../terms/unit.ts';
import type { GrowthCase } from './growth-case.ts';
import { observedIndicators } from './observed-indicators.ts';
import type { ObservedFigure } from './read-observed-figures.ts';

/** Shorter spans say more of single years than of growth. */
export const shortestSpanYears = 3;

/** Whether growth in this unit is counted in percentage points a year: shares and rates. */
export function growsInPoints(unit: string): boolean {
  return unit === '%';
}

/**
 * Works out how fast published totals really grew: one case a region and indicator.
 *
 * Only observed figures count (`actual`, and `derived` ones that are no targets). Of several for
 * one year the first `actual` is used, else the first `derived`. A change of definition ends a
 * span before it. Figures in units that differ by a power of ten are converted to the last one's
 * unit; others are series of their own. The longest span of at least 3 years is the case, the
 * later one of two equally long ones.
 *
 * growth = (end ÷ start)^(1 / years) − 1; for % = (end − start) ÷ years, in points
 *
 * @param figures published figures of any regions and indicators, in any order
 * @returns the cases by indicator, level and region
 * source: DESIGN section 5, "Peers"
 */
export function computeGrowthCases(figures: readonly ObservedFigure[]): readonly GrowthCase[] {
  const series = groupBy(figures, (figure) => [...seriesKey(figure), unitDimension(figure.unit)]);
  const spans = series.flatMap(splitAtBreaks);
  return groupBy(spans, ([first]) => seriesKey(first))
    .map(longestOf)
    .filter((span) => span !== undefined)
    .map(toCase)
    .sort(inTableOrder);
}

/** Observed figures without a break between them, by year, one a year. */
type Span = readonly [ObservedFigure, ...ObservedFigure[]];

function seriesKey({ region, level, parent, indicator }: ObservedFigure): readonly string[] {
  return [region, level, parent, indicator];
}

/** The items with the same key together, in the order in which keys first appear. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly (string | number)[],
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function splitAtBreaks(series: readonly ObservedFigure[]): readonly Span[] {
  const breaks = series.filter(({ isAfterBreak }) => isAfterBreak).map(({ year }) => year);
  const observed = onePerYear(series.filter(isObserved));
  return groupBy(observed, ({ year }) => [breaks.filter((at) => at <= year).length]);
}

function isObserved({ kind }: ObservedFigure): boolean {
  return kind === 'actual' || kind === 'derived';
}

function onePerYear(figures: readonly ObservedFigure[]): readonly ObservedFigure[] {
  return groupBy(figures, ({ year }) => [year])
    .map((readings) => readings.find(({ kind }) => kind === 'actual') ?? readings[0])
    .sort((a, b) => a.year - b.year);
}

function longestOf(spans: readonly Span[]): Span | undefined {
  return spans
    .filter((span) => yearsOf(span) >= shortestSpanYears)
    .filter((span) => hasGrowth(span[0].unit, span[0].value, lastOf(span).value))
    .sort((a, b) => yearsOf(b) - yearsOf(a) || b[0].year - a[0].year)[0];
}

function yearsOf(span: Span): number {
  return lastOf(span).year - span[0].year;
}

/** Whether there is a rate between two values: from nothing, or to nothing, none is compound. */
export function hasGrowth(unit: string, start: number, end: number): boolean {
  return growsInPoints(unit) || (start > 0 && end > 0);
}

function lastOf(span: Span): ObservedFigure {
  return span.at(-1)!;
}

function toCase(span: Span): GrowthCase {
  const [first] = span;
  const last = lastOf(span);
  const { region, level, indicator, unit } = last;
  const inUnit = (figure: ObservedFigure) =>
    toStored(convert(figure.value, figure.unit, unit), unit);
  const ends = { startValue: inUnit(first), endValue: inUnit(last) };
  return {
    region,
    level,
    indicator,
    from: first.year,
    to: last.year,
    ...ends,
    unit,
    observations: span.length,
    growth: caseGrowth({ ...ends, from: first.year, to: last.year, unit }),
    inPoints: growsInPoints(unit),
    sources: [...new Set(span.map(({ source }) => source))],
  };
}

/**
 * The growth between the ends of a span.
 *
 * @param span its ends, in stored form (per cents as fractions)
 * @returns a compound rate a year, or points a year as a fraction for %
 */
export function caseGrowth(
  span: Pick<GrowthCase, 'from' | 'to' | 'startValue' | 'endValue' | 'unit'>,
): number {
  const years = span.to - span.from;
  if (growsInPoints(span.unit)) return step(span.startValue, span.endValue, years);
  return growthRate(span.startValue, span.endValue, years);
}

const levelOrder: readonly string[] = ['nation', 'province', 'prefecture', 'county'];

function inTableOrder(a: GrowthCase, b: GrowthCase): number {
  const indicators = Object.keys(observedIndicators);
  return (
    indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    (a.region < b.region ? -1 : 1)
  );
}
