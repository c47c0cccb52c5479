import { growthRate } from '../stats/growth.ts';
import type { Check, CheckAnswer } from './check.ts';

/** An implied base that changes faster than this a year asks for a second look. */
const fast = 0.05;

export const implied: Check = {
  title: { zh: '隐含分母', en: 'Implied figures' },
  question: {
    zh: '比例目标与数量目标合起来，隐含的分母要怎样变化？',
    en: 'What do a ratio target and a stock target imply of the denominator?',
  },
  formula: 'D = N ÷ q; (D(tT) ÷ D(t0))^(1 ÷ n) − 1',
  source: { zh: '恒等式；5%为本工具的提示线', en: 'identity; the 5% line is our judgement' },
  run: ({ model }) =>
    model.series.flatMap(({ indicator }): readonly CheckAnswer[] => {
      const figures = indicator.implied;
      if (figures.length === 0) return [];
      const missing = figures.find((f) => f.value === null);
      const first = figures[0];
      const last = figures.at(-1);
      if (first === undefined || last === undefined || first.year === last.year) return [];
      const about = { indicator: indicator.id, unit: indicator.unit };
      if (missing !== undefined)
        return [
          {
            ...about,
            year: missing.year,
            observed: null,
            limit: null,
            verdict: 'unknown',
            code: 'implied-unknown',
            params: { year: missing.year, arithmetic: missing.arithmetic },
          },
        ];
      const [start, end] = [first.value ?? 0, last.value ?? 0];
      if (start <= 0 || end < 0) return [];
      const growth = growthRate(start, end, last.year - first.year);
      return [
        {
          ...about,
          year: last.year,
          observed: end,
          limit: null,
          verdict: Math.abs(growth) > fast ? 'warn' : 'pass',
          code: 'implied-growth',
          params: {
            from: first.year,
            to: last.year,
            start,
            end,
            growth,
            startArithmetic: first.arithmetic,
            endArithmetic: last.arithmetic,
          },
        },
      ];
    }),
};
