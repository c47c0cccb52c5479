import type { RateSpec } from '../laws/rate.ts';
import { type Growth, historicGrowth } from '../region/growth-measures.ts';
import { median } from '../stats/summary.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { ParameterGround } from './model.ts';
import { requiredGrowth } from './required-growth.ts';
import type { SeriesContext } from './series-context.ts';

/** Fewer growth cases than this say nothing of a typical rate. */
const fewestCases = 3;

/** The growth a spec stands for, with what it rests on; null where the data do not give it. */
export function growthOf(
  spec: RateSpec,
  { indicator, start, target, region, peers }: SeriesContext,
): { growth: Growth; ground: DistributiveOmit<ParameterGround, 'parameter'> } | null {
  const level = start?.level ?? 0;
  const points = movesInPoints(indicator.kind);
  const scaled = (growth: Growth | null, factor: number): Growth | null =>
    growth === null || (!points && growth.growth === null)
      ? null
      : {
          growth: growth.growth === null ? null : growth.growth * factor,
          step: growth.step * factor,
        };
  switch (spec.ground) {
    case 'figure': {
      const growth = points
        ? { growth: null, step: spec.value }
        : { growth: spec.value, step: spec.value * level };
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
      const growth = points
        ? { growth: null, step: middle }
        : { growth: middle, step: middle * level };
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
  return growth === null || growth.growth === null
    ? null
    : { growth: growth.growth, step: growth.growth * level };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
