import { z } from '../input/zod.ts';
import { exp, pow } from '../stats/elementary.ts';
import { growingKinds } from '../terms/kind.ts';
import { defineLaw } from './law.ts';
import { type QuantityForm, quantityForm, type RateSpec, rateForm } from './rate.ts';

type Form = { ceiling: QuantityForm; rate: RateSpec };

export const logistic = defineLaw<Form, { ceiling: number; rate: number }>({
  title: { zh: '逻辑斯蒂增长', en: 'logistic' },
  formula: 'v(t) = K ÷ (1 + (K ÷ v(t−1) − 1) · e^(−r))',
  source: {
    zh: 'Verhulst（1838）；r 为内禀增长率，远低于上限 K 时每年增长 e^r − 1',
    en: 'Verhulst (1838); r is the intrinsic rate: far below the ceiling K a year adds e^r − 1',
  },
  kinds: [...growingKinds, 'share'],
  form: z.strictObject({ ceiling: quantityForm, rate: rateForm }),
  resolve: (form, ground) => {
    if (ground.start === null) return ground.refuse('law', 'no-base', {});
    const ceiling = ground.quantity(form.ceiling, 'ceiling');
    const rate = ground.rate(form.rate, 'rate');
    if (ceiling === null || rate === null) return null;
    const base = ground.start.level;
    if (base <= 0) return ground.refuse('law', 'not-positive', { value: base });
    if (ceiling <= base)
      return ground.refuse('ceiling', 'ceiling-not-above-base', { ceiling, base });
    return { ceiling, rate };
  },
  next: (previous, _year, { ceiling, rate }) => after(previous, ceiling, rate),
  lead: ({ ceiling, rate }, { level, years }) => {
    const span = years > 0 ? years : 1;
    return { rate: pow(after(level, ceiling, rate * span) / level, 1 / span) - 1 };
  },
  uncertain: () => ({
    ceiling: { written: 'quantity', low: 'base', high: null },
    rate: { written: 'fraction', low: null, high: null },
  }),
});

/** The value after one unit of time at the intrinsic rate r. */
function after(value: number, ceiling: number, rate: number): number {
  return value <= 0 ? 0 : ceiling / (1 + (ceiling / value - 1) * exp(-rate));
}
