import { z } from '../input/zod.ts';
import { kinds } from '../terms/kind.ts';
import { alongLine, defineLaw } from './law.ts';
import { type GroundedRate, groundedRateForm, type QuantityForm, quantityForm } from './rate.ts';

type Form = { step: QuantityForm | GroundedRate };

const stepForm = z.union([groundedRateForm, quantityForm], { error: () => 'step' });

export const linear = defineLaw<Form, { step: number }>({
  title: { zh: '等量增长', en: 'linear' },
  formula: 'v(t) = v(t−1) + s',
  source: { zh: '定义（等差数列）', en: 'definition (arithmetic progression)' },
  kinds,
  form: z.strictObject({ step: stepForm }),
  resolve: ({ step }, ground) => {
    if (ground.start === null) return ground.refuse('law', 'no-base', {});
    const resolved =
      typeof step === 'object' ? ground.step(step, 'step') : ground.quantity(step, 'step');
    return resolved === null ? null : { step: resolved };
  },
  ...alongLine((_year, { step }) => ({ shift: step })),
  lead: ({ step }) => ({ step }),
  uncertain: () => ({ step: { written: 'quantity', low: null, high: null } }),
});
