import { naturalLimits } from '../scenario/natural-limits.ts';
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
  run: ({ model, projection }) =>
    model.series.flatMap(({ indicator }): readonly CheckAnswer[] => {
      const path = projection.series.find((s) => s.indicator === indicator.id)?.path ?? null;
      if (path === null || indicator.kind === 'rate') return [];
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
            verdict: 'fail',
            code: 'limit-passed',
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
    }),
};
