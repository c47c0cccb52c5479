import { fileIdForm, idForm, textForm, yearForm } from '../input/forms.ts';
import { z } from '../input/zod.ts';
import { fractionForm, quantityForm, rateForm } from '../laws/rate.ts';
import { type LawId, lawIds, laws } from '../laws/registry.ts';
import { samplingIds } from '../stats/sampling/registry.ts';
import { totalsRules } from './scenario.ts';
import { uncertaintyForm } from './uncertainty-schema.ts';

/** What every assumption may hold beside its law's own keys. */
const shared = {
  because: textForm.optional(),
  otherwise: z
    .union([rateForm, z.array(rateForm)])
    .transform((one) => (Array.isArray(one) ? one : [one]))
    .optional(),
};

/** The keys of an assumption that names no law: the kind of the indicator chooses it. */
export const byKindForm = z.strictObject({ rate: rateForm });

/** An assumption as far as its law does not matter; the law's own keys are read after. */
const assumptionForm = z.looseObject({ law: z.enum(lawIds).optional(), ...shared });

/** The same for editors, spelled out law by law. */
const assumptionOfLaws = z.union([
  z.strictObject({ ...byKindForm.shape, ...shared }),
  ...lawIds.map((id: LawId) =>
    z.strictObject({ law: z.literal(id), ...laws[id].form.shape, ...shared }),
  ),
]);

const eventForm = z.strictObject({
  in: yearForm,
  on: z.union([z.string(), z.array(z.string()).min(1)]),
  add: quantityForm.optional(),
  rate: fractionForm.optional(),
  because: textForm.optional(),
});

function scenarioFormWith<A extends z.ZodType>(assumption: A) {
  return z.strictObject({
    scenario: fileIdForm,
    title: textForm,
    note: textForm.optional(),
    region: fileIdForm.optional(),
    extends: fileIdForm.optional(),
    plan: idForm.optional(),
    from: z.enum(['base', 'latest']).optional(),
    to: yearForm.optional(),
    default: assumption.optional(),
    growth: z.record(idForm, assumption).optional(),
    events: z.array(eventForm).optional(),
    totals: z.enum(totalsRules).optional(),
    uncertainty: uncertaintyForm.optional(),
    draws: z.number().int().min(1).max(1_000_000_000).optional(),
    randomSeed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    sampling: z.enum(samplingIds).optional(),
    thresholds: z
      .strictObject({ near: fractionForm.optional(), partial: fractionForm.optional() })
      .optional(),
  });
}

/** A scenario file as it is read. */
export const scenarioForm = scenarioFormWith(assumptionForm);

export type ScenarioForm = z.output<typeof scenarioForm>;
export type AssumptionForm = z.output<typeof assumptionForm>;

/** A scenario file as editors should complete it. */
export const scenarioFormForEditors = scenarioFormWith(assumptionOfLaws);

/** A file that names scenarios to compare. */
export const comparisonForm = z.strictObject({
  title: textForm.optional(),
  note: textForm.optional(),
  compare: z.array(fileIdForm).min(2),
});
