import type { RateSpec } from '../laws/rate.ts';
import { type Growth, growthBetween, historicGrowth } from '../region/growth-measures.ts';
import { median } from '../stats/summary.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { ParameterGround, SeriesStart, SeriesTarget } from './model.ts';
import type { SeriesContext } from './series-context.ts';

/** Fewer growth cases than this say nothing of a typical rate. */
export const fewestCases = 3;

/** The growth a spec stands for, with what it rests on; null where the data do not give it. */
export function growthOf(
  spec: RateSpec,
  { indicator, start, target, region, peers }: SeriesContext,
): { growth: Growth; ground: DistributiveOmit<ParameterGround, 'parameter'> } | null {
  const level = start?.level ?? 0;
  const points = movesInPoints(indicator.kind);
  const scaled = (growth: Growth | null, factor: number): Growth | null =>
    growth === null || (!points && growth.cagr === null)
      ? null
      : {
          cagr: growth.cagr === null ? null : growth.cagr * factor,
          step: growth.step * factor,
        };
  switch (spec.ground) {
    case 'figure': {
      const growth = points
        ? { cagr: null, step: spec.value }
        : { cagr: spec.value, step: spec.value * level };
      return { growth, ground: { ground: 'otherwise' } };
    }
    case 'history': {
      const of = region.indicators.find((i) => i.id === (spec.of ?? indicator.id));
      if (of === undefined || movesInPoints(of.kind) !== points) return null;
      const history = historicGrowth(of, start?.year ?? region.plan.base);
      const own = of.id === indicator.id || points ? history : atLevel(history, level);
      const growth = scaled(own, spec.factor);
      if (history === null || growth === null) return null;
      const { from, to } = history;
      return { growth, ground: { ground: 'history', of: of.id, factor: spec.factor, from, to } };
    }
    case 'peers': {
      const cases = peers(indicator.id).filter((c) => c.inPoints === points);
      if (cases.length < fewestCases) return null;
      const middle = median(cases.map((c) => c.growth)) * spec.factor;
      const growth = points ? { cagr: null, step: middle } : { cagr: middle, step: middle * level };
      return { growth, ground: { ground: 'peers', factor: spec.factor, cases: cases.length } };
    }
    case 'required': {
      const growth = scaled(requiredGrowth(indicator, start, target), spec.factor);
      return growth === null
        ? null
        : { growth, ground: { ground: 'required', factor: spec.factor } };
    }
  }
}

/** The growth of another indicator, whose steps are in a unit of its own, at this one's level. */
function atLevel(growth: Growth | null, level: number): Growth | null {
  return growth === null || growth.cagr === null
    ? null
    : { cagr: growth.cagr, step: growth.cagr * level };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * The growth a year that leads from the start to the target; a target for every year must be
 * reached in the first.
 *
 * @returns null without a start or a target, or where the target's time has passed
 * source: DESIGN section 5 (required)
 */
export function requiredGrowth(
  indicator: Indicator,
  start: SeriesStart | null,
  target: SeriesTarget | null,
): Growth | null {
  if (start === null || target === null) return null;
  const from = indicator.observed.find((o) => o.year === start.year);
  return growthBetween(
    indicator.kind,
    { year: start.year, window: from?.window ?? null, value: start.value },
    {
      year: target.each ? start.year + 1 : target.year,
      window: target.window,
      value: target.value,
    },
  );
}
