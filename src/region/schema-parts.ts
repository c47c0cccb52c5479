import { lineForm, numberForm, percentForm } from '../input/forms.ts';
import { z } from '../input/zod.ts';

/** What the transcriber may have had to choose: keys of figures, of targets and of indicators. */
const assumable = [
  'kind',
  'window',
  'op',
  'cover',
  'unit',
  'year',
  'value',
  'from',
  'to',
  'within',
  'definition',
  'direction',
  'parts',
  'inflows',
  'ceiling',
  'exhaustive',
  'over',
] as const;

/** The keys of everything that was taken from a document. */
export const placed = {
  source: z.string().min(1).describe('A key of `sources`'),
  at: lineForm.describe('The place in the document'),
  assumed: z
    .array(z.enum(assumable))
    .optional()
    .describe('Keys that the document does not settle and the transcriber chose'),
};

const figurePattern = /^\s*[+-]?\d+(?:\.\d+)?\s*[^\s\d.,][^\s]*\s*$/;

/** A number in the unit of its indicator, or one with a unit: `86.1%`, `0.3 万人`. */
export const figureForm = z.union(
  [numberForm, z.string().regex(figurePattern, { error: () => 'figure' })],
  { error: () => 'figure' },
);

/** A per cent as the fraction that it is, within what any plan could mean. */
export const boundedPercentForm = percentForm.pipe(
  z
    .number({ error: () => 'percent' })
    .min(-1e6, { error: () => 'percent' })
    .max(1e6, { error: () => 'percent' }),
);

/** One of something, or a list of several. */
export function oneOrMore<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.array(schema).min(1)]);
}
