import { z } from '../input/zod.ts';
import { growingKinds } from '../terms/kind.ts';
import { alongLine, defineLaw } from './law.ts';
import { type RateSpec, rateForm } from './rate.ts';

export const compound = defineLaw<{ rate: RateSpec }, { rate: number }>({
  title: { zh: '等比增长', en: 'compound' },
  formula: 'v(t) = v(t−1) · (1 + g)',
  source: { zh: '定义（复利，年均增长率）', en: 'definition (compound growth)' },
  kinds: growingKinds,
  form: z.strictObject({ rate: rateForm }),
  resolve: ({ rate }, ground) => {
    if (ground.start === null) return ground.refuse('law', 'no-base', {});
    const g = ground.rate(rate, 'rate');
    if (g === null) return null;
    return g < -1 ? ground.refuse('rate', 'rate-below-minus-100', { rate: g }) : { rate: g };
  },
  ...alongLine((_year, { rate }) => ({ scale: 1 + rate })),
  lead: ({ rate }) => ({ rate }),
  uncertain: () => ({ rate: { written: 'fraction', low: -1, high: null } }),
});
