import { z } from '../input/zod.ts';
import { fractionForm, quantityForm } from '../laws/rate.ts';

/**
 * What a scenario may write under `uncertainty`. Only the form is judged here: what a number means
 * depends on the parameter that it stands for, and is read when the model is resolved.
 */

/** Like a quantity; whether a fraction or a quantity is meant depends on the parameter. */
const number = z.union(quantityForm.options, { error: () => 'uncertain-number' });

const weight = z.number().gt(0).max(1000);

/** May stand beside the numbers of a distribution or among them. */
const truncate = z.boolean().optional();

const shaped = <F extends z.ZodRawShape>(numbers: F) => z.strictObject({ ...numbers, truncate });

/** The numbers of each shape; the middle is the resolved value where it is left out. */
const shapeForms = {
  normal: shaped({ mean: number.optional(), sd: number }),
  lognormal: shaped({
    median: number.optional(),
    // Of logarithms, so beyond 1 it is no slip of the pen.
    sigma: z.union([z.number().min(0).max(10), fractionForm]).optional(),
    sd: number.optional(),
  }),
  triangular: shaped({
    low: number,
    mode: number.optional(),
    high: number,
  }),
  uniform: shaped({ low: number, high: number }),
  pert: shaped({ low: number, mode: number.optional(), high: number }),
  beta: shaped({ alpha: weight, beta: weight, low: number, high: number }),
  student: shaped({
    center: number.optional(),
    scale: number,
    df: z.number().min(1).max(1000),
  }),
  empirical: shaped({
    values: z.array(number).min(1).optional(),
    cases: z.enum(['own', 'pooled']).optional(),
  }),
};

const distributionForm = z.strictObject({
  normal: shapeForms.normal.optional(),
  lognormal: shapeForms.lognormal.optional(),
  triangular: shapeForms.triangular.optional(),
  uniform: shapeForms.uniform.optional(),
  pert: shapeForms.pert.optional(),
  beta: shapeForms.beta.optional(),
  student: shapeForms.student.optional(),
  empirical: shapeForms.empirical.optional(),
  truncate,
});

const correlationNumber = z.number().min(-1).max(1);

const statedForm = z.strictObject({
  parameters: z.record(z.string(), z.union([z.literal('none'), distributionForm])).optional(),
  volatility: z.record(z.string(), fractionForm.pipe(z.number().min(0))).optional(),
  persistence: z.number().gt(-1).lt(1).optional(),
  correlation: z
    .union([correlationNumber, z.record(z.string(), z.record(z.string(), correlationNumber))])
    .optional(),
});

/** Left out it is `none`: what is likely is the outlook's to say; `outlook` draws from it. */
export const uncertaintyForm = z.union([z.enum(['none', 'outlook']), statedForm], {
  error: () => 'uncertainty',
});

export type UncertaintyForm = z.output<typeof uncertaintyForm>;
export type DistributionForm = z.output<typeof distributionForm>;
export type CorrelationForm = NonNullable<z.output<typeof statedForm>['correlation']>;
