import { growSeries } from '../projection/grow-series.ts';
import { judgedValue } from '../projection/judged-value.ts';
import { growthBetween } from '../region/growth-measures.ts';
import type { ModelSeries, SeriesStart, SeriesTarget } from '../scenario/model.ts';
import type { NaturalLimits } from '../scenario/natural-limits.ts';
import { bisect } from '../stats/bisect.ts';
import { factsOf, isWindowed, movesInPoints } from '../terms/kind.ts';

/** What would be held at a limit is measured on past it: growth beyond it meets the target too. */
const unlimited: NaturalLimits = { floor: null, ceiling: null };

/**
 * The constant growth a year (points for shares and rates) that, with the scenario's events, just
 * meets the target; without the events where the indicator is computed from others. It hangs on the
 * start, the target and the events, not on what the scenario assumes of growth.
 *
 * @param computed whether the indicator is computed from others
 * @returns null where no growth would, or there is nothing to grow from
 * source: definition; with events `bisect`
 */
export function breakEvenOf(
  series: ModelSeries,
  target: SeriesTarget,
  computed: boolean,
): number | null {
  const { indicator, start } = series;
  if (start === null || start.year >= target.year) return null;
  const points = movesInPoints(indicator.kind);
  if (!points && start.level <= 0) return null;
  const events = computed ? [] : series.events;
  // A running total cannot fall.
  const lowestRate = factsOf(indicator.kind).accumulates ? 0 : -0.99;
  const [low, high] = points ? [-1, 1] : [lowestRate, 10];
  const end = events.length === 0 ? steadyEnd(series, start, target) : null;
  if (end === null) return searchGrowth({ ...series, events }, start, target, low, high);
  const steady = growthBetween(indicator.kind, start, end);
  const growth = (points ? steady?.step : steady?.growth) ?? null;
  return growth !== null && growth >= low && growth <= high ? growth : null;
}

/**
 * The figure to which steady growth from the start must lead: that of the target's year, of its
 * window by whose centre the path is laid out, or of the hardest of all years.
 *
 * @returns null where growth is no power of the figures
 */
function steadyEnd(
  { indicator, target: main }: ModelSeries,
  start: SeriesStart,
  { year, value, window, each, baseYear }: SeriesTarget,
): {
  readonly year: number;
  readonly window: SeriesTarget['window'];
  readonly value: number;
} | null {
  const { kind, direction } = indicator;
  if (isWindowed(kind)) {
    const isLaidOut = window?.from === main?.window?.from && window?.to === main?.window?.to;
    // Rates have a geometric mean, and stay above −100% year by year.
    const isMean = factsOf(kind).window !== 'mean-rate';
    return window !== null && isLaidOut && isMean && window.to === year && !each
      ? { year, window, value }
      : null;
  }
  if (window !== null && !each) return null;
  const first = (baseYear ?? start.year) + 1;
  if (each && first <= start.year) return null;
  const isFirstHardest = value >= start.level === (direction === 'up');
  return { year: each && isFirstHardest ? first : year, window: null, value };
}

function searchGrowth(
  series: ModelSeries,
  start: SeriesStart,
  target: SeriesTarget,
  low: number,
  high: number,
): number | null {
  const points = movesInPoints(series.indicator.kind);
  const years = Array.from({ length: target.year - start.year + 1 }, (_, i) => start.year + i);
  const missBy = (growth: number): number => {
    const trial: ModelSeries = {
      ...series,
      growth: {
        law: points ? 'linear' : 'compound',
        parameters: points ? { step: growth } : { rate: growth },
        grounds: [],
        because: null,
        from: null,
      },
    };
    const path = growSeries(trial, years, null, unlimited);
    const value = path === null ? null : judgedValue(trial, path, years, target);
    return (value ?? Number.NaN) - target.value;
  };
  return Number.isNaN(missBy(0)) ? null : (bisect(missBy, low, high)?.root ?? null);
}
