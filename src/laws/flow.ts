import { z } from '../input/zod.ts';
import { alongLine, defineLaw } from './law.ts';
import { fractionForm, type QuantityForm, quantityForm } from './rate.ts';

type Form = { joins: QuantityForm | { of: string; share: number }; leaves: number };
type Parameters = { joins: number; joinsOf: string | null; share: number; leaves: number };

/** Stock and flow: those who join, less the part of last year's stock that leaves. */
export const flow = defineLaw<Form, Parameters>({
  title: { zh: '存量流量', en: 'stock and flow' },
  formula: 'v(t) = v(t−1) · (1 − l) + j(t)',
  source: { zh: '定义（永续盘存法）', en: 'definition (perpetual inventory)' },
  kinds: ['stock'],
  form: z.strictObject({
    joins: z.union([quantityForm, z.strictObject({ of: z.string(), share: fractionForm })], {
      error: () => 'joins',
    }),
    leaves: fractionForm,
  }),
  resolve: ({ joins, leaves }, ground) => {
    if (ground.start === null) return ground.refuse('law', 'no-base', {});
    if (leaves < 0 || leaves > 1)
      return ground.refuse('leaves', 'leaves-outside-0-1', { value: leaves });
    if (typeof joins === 'object') {
      const units = ground.unitsOf(joins.of, 'joins');
      if (units === null) return null;
      return { joins: 0, joinsOf: joins.of, share: joins.share * units, leaves };
    }
    const quantity = ground.quantity(joins, 'joins');
    return quantity === null ? null : { joins: quantity, joinsOf: null, share: 0, leaves };
  },
  ...alongLine((_year, { joins, share, leaves }) => ({ scale: 1 - leaves, shift: joins, share })),
  joins: ({ joinsOf }) => joinsOf,
  uncertain: ({ joinsOf }) => ({
    leaves: { written: 'fraction', low: 0, high: 1 },
    ...(joinsOf === null
      ? { joins: { written: 'quantity', low: 0, high: null } }
      : { share: { written: 'share', low: 0, high: null } }),
  }),
});
