import { idForm, numberForm, textForm, windowForm, yearForm } from '../input/forms.ts';
import { z } from '../input/zod.ts';
import { statedOperators } from '../terms/statement.ts';
import { boundedPercentForm, placed } from './schema-parts.ts';

const figurePattern = /^\s*([a-z][A-Za-z0-9]*|[+-]?\d+(?:\.\d+)?\s*[^\s\d.,][^\s]*)\s*$/;

const statedFigure = z
  .union([numberForm, z.string().regex(figurePattern, { error: () => 'stated-figure' })], {
    error: () => 'stated-figure',
  })
  .describe('An indicator id, a number, or a number with its unit');

const operator = z.enum(statedOperators).default('=');

const ending = { ...placed, note: textForm.optional() };

/** What a document says of how figures relate. */
export const statementSchema = z.discriminatedUnion('says', [
  z.strictObject({
    says: z.literal('sum'),
    of: z.array(statedFigure).min(1),
    is: statedFigure,
    year: yearForm,
    exhaustive: z.boolean().describe('Whether the list names all parts'),
    ...ending,
  }),
  z.strictObject({
    says: z.literal('share'),
    part: statedFigure,
    whole: statedFigure,
    year: yearForm,
    is: boundedPercentForm,
    ...ending,
  }),
  z.strictObject({
    says: z.literal('growth'),
    of: idForm,
    from: yearForm,
    to: yearForm,
    total: boundedPercentForm.optional(),
    mean: boundedPercentForm.optional(),
    ...ending,
  }),
  z.strictObject({
    says: z.literal('increment'),
    of: idForm,
    from: yearForm,
    to: yearForm,
    op: operator,
    is: statedFigure,
    ...ending,
  }),
  z.strictObject({
    says: z.literal('ratio'),
    of: statedFigure,
    to: statedFigure,
    year: yearForm,
    op: operator,
    is: statedFigure,
    ...ending,
  }),
  z.strictObject({
    says: z.literal('mean'),
    of: statedFigure,
    over: windowForm,
    is: statedFigure,
    ...ending,
  }),
]);

export type WrittenStatement = z.infer<typeof statementSchema>;
