import { growthRate, step } from '../stats/growth.ts';
import { levels } from '../terms/level.ts';
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
 * Works out how fast published totals really grew: one case a region, indicator and period.
 *
 * Only observed figures count (`actual`, and `derived` ones that are no targets). Of several for
 * one year the first `actual` is used, else the first `derived`. A change of definition ends a
 * span before it. Figures in units that differ by a power of ten are converted to the last one's
 * unit; others are series of their own. Of all spans of at least 3 years the one that fits its
 * five-year plan best is a case, then the next that shares no year with it, and so on: no two cases
 * of a region tell the same years, nor the same plan.
 *
 * growth = (end ÷ start)^(1 / years) − 1; for % = (end − start) ÷ years, in points
 * fit = years in common ÷ years of either, of the span and the plan its middle lies in
 *
 * @param figures published figures of any regions and indicators, in any order
 * @returns the cases by indicator, level, region and period
 * source: DESIGN section 6, "Cases"
 */
export function computeGrowthCases(figures: readonly ObservedFigure[]): readonly GrowthCase[] {
  const series = groupBy(figures, (figure) => [...seriesKey(figure), unitDimension(figure.unit)]);
  const spans = series.flatMap(splitAtBreaks).flatMap(subspans);
  return groupBy(spans, ([first]) => seriesKey(first))
    .flatMap(apartFromEachOther)
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

/** Every span between two of the figures that is long enough and has growth. */
function subspans(whole: Span): readonly Span[] {
  return whole.flatMap((first, from) =>
    whole.slice(from + 1).flatMap((last, after): Span[] => {
      const isLong = last.year - first.year >= shortestSpanYears;
      const grows = hasGrowth(first.unit, first.value, last.value);
      return isLong && grows ? [[first, ...whole.slice(from + 1, from + after + 2)]] : [];
    }),
  );
}

function apartFromEachOther(spans: readonly Span[]): readonly Span[] {
  const chosen: Span[] = [];
  const best = spans.toSorted((a, b) => fitOf(b) - fitOf(a) || b[0].year - a[0].year);
  for (const span of best) {
    const isFree = chosen.every(
      (other) =>
        periodOf(other) !== periodOf(span) &&
        (lastOf(other).year <= span[0].year || lastOf(span).year <= other[0].year),
    );
    if (isFree) chosen.push(span);
  }
  return chosen;
}

/** Five-year plans run from the year after one that 5 divides to the next such year. */
const planYears = 5;

/** The last year of the plan in which the middle of the span lies. */
function periodOf(span: Span): number {
  return Math.ceil((span[0].year + lastOf(span).year) / 2 / planYears) * planYears;
}

function fitOf(span: Span): number {
  const [from, to] = [span[0].year, lastOf(span).year];
  const end = periodOf(span);
  const common = Math.min(to, end) - Math.max(from, end - planYears);
  return common / (to - from + planYears - common);
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
  const { region, level, parent, indicator, unit } = last;
  const inUnit = (figure: ObservedFigure) =>
    toStored(convert(figure.value, figure.unit, unit), unit);
  const ends = { startValue: inUnit(first), endValue: inUnit(last) };
  return {
    region,
    level,
    parent,
    indicator,
    period: periodOf(span),
    from: first.year,
    to: last.year,
    ...ends,
    unit,
    observations: span.length,
    growth: caseGrowth({ ...ends, from: first.year, to: last.year, unit }),
    inPoints: growsInPoints(unit),
    grade: span
      .map(({ grade }) => grade)
      .toSorted()
      .at(-1)!,
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

function inTableOrder(a: GrowthCase, b: GrowthCase): number {
  const indicators = Object.keys(observedIndicators);
  return (
    indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (a.region < b.region ? -1 : a.region > b.region ? 1 : a.period - b.period)
  );
}
