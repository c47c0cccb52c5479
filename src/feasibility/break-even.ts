import { growSeries } from '../projection/grow-series.ts';
import { judgedValue } from '../projection/judged-value.ts';
import type { ModelSeries, SeriesTarget } from '../scenario/model.ts';
import type { NaturalLimits } from '../scenario/natural-limits.ts';
import { bisect } from '../stats/bisect.ts';
import { factsOf, movesInPoints } from '../terms/kind.ts';

/** What would be held at a limit is measured on past it: growth beyond it meets the target too. */
const unlimited: NaturalLimits = { floor: null, ceiling: null };

/**
 * The constant growth a year (points for shares and rates) that, with the scenario's events, just
 * meets the target; without the events where the indicator is computed from others. It hangs on the
 * start, the target and the events, not on what the scenario assumes of growth.
 *
 * @param computed whether the indicator is computed from others
 * @returns null where no growth would, or there is nothing to grow from
 * source: definition; `bisect`
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
  const years = Array.from({ length: target.year - start.year + 1 }, (_, i) => start.year + i);
  const missBy = (growth: number): number => {
    const trial: ModelSeries = {
      ...series,
      events: computed ? [] : series.events,
      growth: {
        law: points ? 'linear' : 'compound',
        parameters: points ? { step: growth } : { rate: growth },
        grounds: [],
        because: null,
        from: null,
      },
    };
    const path = growSeries(trial, years, () => null, unlimited);
    const value = path === null ? null : judgedValue(trial, path, years, target);
    return (value ?? Number.NaN) - target.value;
  };
  // A running total cannot fall.
  const lowestRate = factsOf(indicator.kind).accumulates ? 0 : -0.99;
  const [low, high] = points ? [-1, 1] : [lowestRate, 10];
  return Number.isNaN(missBy(0)) ? null : (bisect(missBy, low, high)?.root ?? null);
}
