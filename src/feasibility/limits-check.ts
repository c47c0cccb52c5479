import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import type { Model } from '../scenario/model.ts';
import { heldLimits, naturalLimits } from '../scenario/natural-limits.ts';
import { factsOf } from '../terms/kind.ts';
import { metTolerance } from '../terms/target.ts';
import type { Check, CheckAnswer } from './check.ts';

export const limits: Check = {
  title: { zh: '自然界限', en: 'Limits' },
  question: {
    zh: '各年测算值是否越过自然界限（占比0—100%、存量不为负、上限）？',
    en: 'Does any projected value pass a natural limit?',
  },
  formula: '0 ≤ v(t) ≤ K',
  source: { zh: '定义', en: 'definition' },
  run: ({ model, projection }) => {
    const free = freePaths(model, projection);
    return model.series.flatMap(({ indicator }): readonly CheckAnswer[] => {
      const held = projection.series.find((s) => s.indicator === indicator.id)?.path ?? null;
      const path = free?.find((s) => s.indicator === indicator.id)?.path ?? held;
      if (path === null || factsOf(indicator.kind).window === 'mean-rate') return [];
      const { floor, ceiling } = naturalLimits(indicator);
      for (const [i, value] of path.entries()) {
        if (value === null) continue;
        const slack = metTolerance * Math.abs(ceiling ?? path[0] ?? 0);
        const isBelow = floor !== null && value < floor - slack;
        const isAbove = ceiling !== null && value > ceiling + slack;
        if (!isBelow && !isAbove) continue;
        const side = isBelow ? 'floor' : 'ceiling';
        const limit = (isBelow ? floor : ceiling) ?? 0;
        return [
          {
            indicator: indicator.id,
            year: projection.years[i] ?? null,
            observed: value,
            limit,
            unit: indicator.unit,
            ...(held?.[i] === value
              ? { verdict: 'fail', code: 'limit-passed' }
              : { verdict: 'warn', code: 'limit-held' }),
            params: { side, limit, value },
          },
        ];
      }
      // Staying above zero is news only where something could have gone below or above.
      if (ceiling === null) return [];
      return [
        {
          indicator: indicator.id,
          year: projection.years.at(-1) ?? null,
          observed: path.at(-1) ?? null,
          limit: ceiling,
          unit: indicator.unit,
          verdict: 'pass',
          code: 'limit-kept',
          params: { side: 'ceiling', limit: ceiling },
        },
      ];
    });
  },
};

/**
 * The paths as they would be if nothing held shares and ratios at their limits; null where nothing
 * does.
 */
function freePaths(model: Model, { series, years }: Projection): Projection['series'] | null {
  const isHeld = model.series.some(({ indicator }) => {
    const { floor, ceiling } = heldLimits(indicator);
    const path = series.find((one) => one.indicator === indicator.id)?.path ?? [];
    return path.some(
      (value, i) => i > 0 && value !== null && (value === floor || value === ceiling),
    );
  });
  if (!isHeld) return null;
  return project(model, years.at(-1), () => ({ floor: null, ceiling: null })).series;
}
