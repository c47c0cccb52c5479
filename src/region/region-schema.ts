import { fileIdForm, idForm, lineForm, textForm, windowForm, yearForm } from '../input/forms.ts';
import { z } from '../input/zod.ts';
import { figureReadings } from '../terms/figure.ts';
import { kinds } from '../terms/kind.ts';
import { levels } from '../terms/level.ts';
import { operators } from '../terms/target.ts';
import { boundedPercentForm, figureForm, oneOrMore, placed } from './schema-parts.ts';
import { statementSchema } from './statement-schema.ts';

const remarks = {
  printedUnit: lineForm.optional().describe('The unit as the document prints it'),
  name: lineForm.optional().describe('The name used at this place'),
  definition: textForm.optional().describe('What is counted (统计口径)'),
  note: textForm.optional(),
};

const missingForm = z
  .enum(['not-published', 'redacted'])
  .describe('Why there is no value: printed as "/" or as "x"');

const observationSchema = z
  .strictObject({
    value: z
      .union([figureForm, z.null()], { error: () => 'figure' })
      .describe('In the unit of the indicator; null where it is missing'),
    missing: missingForm.optional(),
    window: windowForm.optional().describe('First and last year, for kinds that span several'),
    asOf: z
      .string()
      .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, { error: () => 'month' })
      .optional()
      .describe('The month that the figure is of, where it is not the end of the year: 2025-08'),
    reading: z
      .enum(figureReadings)
      .optional()
      .describe('How the source words it: exact (default), at-least 超过, about 约, nearly 近'),
    break: textForm.optional().describe('What is counted otherwise from this figure on'),
    ...placed,
    ...remarks,
  })
  .describe('One published figure');

const supersededSchema = z
  .strictObject({ value: figureForm, ...placed })
  .describe('An older figure of a target that was revised');

const targetSchema = z
  .strictObject({
    year: z
      .union([yearForm, z.literal('each'), z.null()], { error: () => 'target-year' })
      .describe('A year, `each` for a yearly target, null where none is stated'),
    window: windowForm.optional().describe('First and last year, for kinds that span several'),
    op: z.enum(operators).describe('How the document words the target'),
    value: z
      .union([figureForm, z.tuple([figureForm, figureForm]), z.null()], {
        error: () => 'target-figure',
      })
      .optional()
      .describe('A level, in the unit of the indicator; [low, high] with `between`'),
    growth: boundedPercentForm
      .optional()
      .describe("Mean growth a year from the plan's base, in place of a level"),
    times: z
      .number()
      .positive()
      .max(1e6)
      .optional()
      .describe("How many times the plan's base (翻一番: 2), in place of a level"),
    add: figureForm.optional().describe("What is added to the plan's base, in place of a level"),
    supersedes: z
      .array(supersededSchema)
      .min(1)
      .optional()
      .describe('Older figures that this one revises, the newest first'),
    plan: idForm.optional().describe('The plan it belongs to, where its year does not tell'),
    missing: missingForm.optional(),
    within: z
      .union([z.number().positive(), boundedPercentForm], { error: () => 'percent' })
      .optional()
      .describe('The band of `about`, 5% by default'),
    ...placed,
    ...remarks,
  })
  .describe('One published target');

const growthSchema = z
  .strictObject({
    from: yearForm,
    to: yearForm,
    total: boundedPercentForm.optional().describe('Growth over the whole span'),
    mean: boundedPercentForm.optional().describe('Growth a year'),
    add: figureForm.optional().describe('What was added over the span'),
    ...placed,
  })
  .describe('Growth between two years: total, mean or add');

const yearKey = z.string().regex(/^(19|20|21)\d\d$/, { error: () => 'year' });

const scheduleYears = z.record(yearKey, figureForm);

const scheduleSchema = z
  .union([
    scheduleYears,
    z.strictObject({
      years: scheduleYears,
      source: placed.source.optional(),
      at: placed.at.optional(),
      assumed: placed.assumed,
    }),
  ])
  .describe('What the plan asks for by the end of single years (年度分解)');

const formulaForm = z
  .string()
  .min(1)
  .describe('+ - * / ( ) min max, numbers, indicator ids, target(id)');

const indicatorSchema = z.strictObject({
  name: textForm,
  group: textForm.optional(),
  unit: z.string().min(1).describe('万人, 人/万人, % …'),
  kind: z.enum(kinds),
  direction: z.enum(['up', 'down']).optional().describe('Whether more or less is better'),
  parts: z
    .strictObject({
      of: z.array(idForm).min(1),
      cover: z.enum(['exact', 'overlapping', 'partial']),
      assumed: placed.assumed,
    })
    .optional()
    .describe('Indicators that this one is made of'),
  ceiling: figureForm.optional().describe('A natural upper limit'),
  inflows: z.array(idForm).min(1).optional().describe('Indicators that count the additions'),
  observed: z.record(yearKey, oneOrMore(observationSchema)).optional(),
  growth: z.array(growthSchema).min(1).optional(),
  target: oneOrMore(targetSchema).optional(),
  schedule: scheduleSchema.optional(),
  formula: formulaForm.optional().describe('Computes the indicator in every year'),
  implied: z.record(yearKey, formulaForm).optional().describe('Computes single years'),
  definition: textForm.optional().describe('What is counted (统计口径)'),
  owner: textForm.optional().describe('Who answers for it (责任单位)'),
  nature: z.enum(['binding', 'expected']).optional().describe('约束性 or 预期性'),
  outcome: z
    .record(yearKey, textForm)
    .optional()
    .describe('Why a year ended as it did, in your own words, for the review'),
  note: textForm.optional(),
  assumed: placed.assumed,
});

const planSchema = z.strictObject({
  base: yearForm.describe('The base year'),
  target: yearForm.nullable().describe('The target year; null where none is stated'),
});

const sourceSchema = z.strictObject({
  title: lineForm,
  document: lineForm.optional().describe('The file of the document'),
  issued: lineForm.optional().describe('When it was issued'),
  number: lineForm.optional().describe('Its number (文号)'),
  url: z.url().optional(),
});

/** A region file as a person writes it; `schema region` prints it for editors. */
export const regionSchema = z
  .strictObject({
    region: fileIdForm.describe('The name of the file'),
    name: textForm,
    level: z.enum(levels),
    within: fileIdForm.optional().describe('The region above'),
    plan: planSchema.optional().describe('Its only plan; `plans` where there are several'),
    plans: z
      .record(idForm, planSchema.extend({ name: textForm }))
      .optional()
      .describe('Its plans, in the order of their years'),
    note: textForm.optional(),
    sources: z.record(idForm, sourceSchema).describe('Documents by a short key'),
    indicators: z.record(idForm, indicatorSchema),
    statements: z.array(statementSchema).optional(),
  })
  .describe('A region and its talent plan, as published');

export type WrittenRegion = z.infer<typeof regionSchema>;
export type WrittenIndicator = z.infer<typeof indicatorSchema>;
export type WrittenObservation = z.infer<typeof observationSchema>;
export type WrittenTarget = z.infer<typeof targetSchema>;
export type WrittenSchedule = z.infer<typeof scheduleSchema>;
export type WrittenGrowth = z.infer<typeof growthSchema>;
