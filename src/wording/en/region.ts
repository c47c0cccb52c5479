import type { RegionFormId, RegionProblemDetails } from '../../region/region-problem-details.ts';
import { factsOf, type Kind } from '../../terms/kind.ts';
import { describeUnit } from '../../terms/unit.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';

/** How the values that only region files have are written. */
export const enRegionForms: FormWording<RegionFormId> = {
  figure:
    'a number, or a number with its unit: 14, 86.1%; null (in the workbook nothing) where it is missing',
  'stated-figure': 'an indicator id, a number, or a number with its unit: talent, 14, 86.1%',
  'target-year': 'a year (2025), each (every year) or null (none stated)',
  month: 'a month such as 2025-08',
  'target-figure': 'a number, a number with its unit, or [low, high] with between',
};

/** What can be wrong with the meaning of a region file. */
export const enRegion: ProblemWording<RegionProblemDetails> = {
  'formula-too-long': ({ length, limit }) => ({
    wrong: `the formula has ${length} characters, which is too long`,
    allowed: `at most ${limit} characters`,
  }),
  'formula-syntax': ({ found }) => ({
    wrong: `the formula “${found}” cannot be read`,
    allowed: formulaAllowed,
  }),
  'formula-forbidden': ({ found }) => ({
    wrong: `“${found}” is not allowed in a formula`,
    allowed: formulaAllowed,
  }),
  'formula-unknown-name': ({ name, suggestion }) => ({
    wrong: `“${name}” in the formula is no indicator of this region`,
    suggestion,
  }),
  'formula-unit': ({ left, right }) => ({
    wrong: `units do not fit: ${dimension(left)} and ${dimension(right)} cannot be added, compared or assigned`,
    allowed:
      'one dimension for all that is added or compared, and for the result and its indicator',
  }),
  'formula-loop': ({ cycle }) => ({
    wrong: `the formulas refer to each other in a loop: ${cycle.join(' → ')}`,
    allowed: 'a formula names only indicators that do not depend on it',
  }),
  'formula-excludes': ({ key }) => ({
    wrong: `an indicator with a formula cannot have ${key} as well`,
    allowed: 'an indicator computed in every year takes all its figures from the formula',
  }),
  'id-not-file-name': ({ id, name }) => ({
    wrong: `the region's id “${id}” is not the file's name “${name}”`,
    allowed: "the file's name without its extension",
    suggestion: name,
  }),
  'plan-target-before-base': ({ target, base }) => ({
    wrong: `the plan's target year ${target} is not after its base year ${base}`,
    allowed: `a year after ${base}, or null where none is stated`,
  }),
  'unknown-source': ({ source, allowed, suggestion }) => ({
    wrong: `“${source}” is not among the sources`,
    allowed: `the listed sources: ${allowed.join(', ')}`,
    suggestion,
  }),
  'unknown-indicator': ({ id, suggestion }) => ({
    wrong: `this region has no indicator “${id}”`,
    suggestion,
  }),
  'unknown-unit': ({ unit, suggestion }) => ({
    wrong: `there is no unit “${unit}”`,
    allowed:
      'a unit of people, things, money, weight, length, time or per cent, another Chinese unit word (a dimension of its own), or a ratio a/b of two',
    suggestion,
  }),
  'refers-to-itself': ({ id }) => ({ wrong: `“${id}” cannot refer to itself` }),
  'named-twice': ({ id }) => ({ wrong: `“${id}” is listed twice`, allowed: 'each once' }),
  'parts-loop': ({ cycle }) => ({
    wrong: `the parts contain each other in a loop: ${cycle.join(' → ')}`,
    allowed: 'a part cannot contain its own total',
  }),
  'other-dimension': ({ id, unit, expected }) => ({
    wrong: `“${id}” is in ${named(unit)} and cannot be added to, or compared with, ${named(expected)}`,
    allowed: `a unit that converts to ${expected}`,
  }),
  'figure-too-large': ({ limit }) => ({
    wrong: 'the figure is too large',
    allowed: `at most ${limit} in size`,
  }),
  'figure-too-small': ({ limit }) => ({
    wrong: 'the figure is too small',
    allowed: `0, or at least ${limit.toFixed(12)} in size`,
  }),
  'wrong-unit': ({ found, expected }) => ({
    wrong: `wrong unit ${named(found)}`,
    allowed: `${named(expected)}, or a unit that converts to it`,
  }),
  'kind-needs-percent': ({ kind, unit }) => ({
    wrong: `${ofKind(kind)} cannot have the unit ${named(unit)}`,
    allowed: '%, ‰ or percentage points',
  }),
  'share-out-of-range': ({ found }) => ({
    wrong: `a share cannot be ${found}`,
    allowed: '0% to 100%',
  }),
  'negative-figure': ({ found, kind }) => ({
    wrong: `${ofKind(kind)} cannot be negative: ${found}`,
    allowed: '0 or more',
  }),
  'missing-without-reason': () => ({
    wrong: 'there is no value, and no reason for it in missing',
    allowed: 'missing: not-published (printed as "/") or redacted (printed as "x")',
  }),
  'missing-with-value': () => ({
    wrong: 'there is a value, so it is not missing',
    allowed: 'missing only beside value: null',
  }),
  'window-missing': ({ kind }) => ({
    wrong: `${ofKind(kind)} needs a window`,
    allowed: 'first and last year, 2016-2020; assumed: [window] where that cannot be known',
  }),
  'window-not-used': ({ kind }) => ({
    wrong: `${ofKind(kind)} has no use for a window`,
    allowed: 'a window only for totals of a period, yearly means and growth rates',
  }),
  'window-end': ({ year, to }) => ({
    wrong: `the window ends in ${to}, but the figure is of ${year}`,
    allowed: "a window that ends in the figure's year",
  }),
  'as-of-other-year': ({ asOf, year }) => ({
    wrong: `asOf is ${asOf}, but the figure is of ${year}`,
    allowed: `${year}-01 to ${year}-12`,
  }),
  'plan-or-plans': ({ found }) => ({
    wrong: found === 'both' ? 'plan and plans stand side by side' : "the plan's years are missing",
    allowed: 'plan: { base: 2020, target: 2025 } for a single plan, plans for several',
  }),
  'plans-order': ({ plan, base, before }) => ({
    wrong: `plan "${plan}" has base year ${base}, not after ${before} of the plan before it`,
    allowed: 'plans in the order of their years',
  }),
  'unknown-plan': ({ plan, allowed, suggestion }) => ({
    wrong: `plans has no "${plan}"`,
    allowed: `plans that are listed: ${allowed.join(', ')}`,
    suggestion,
  }),
  'target-plan-open': ({ plans }) => ({
    wrong: `the year does not tell which plan this target belongs to: ${plans.join(', ')}`,
    allowed: `say which by plan: ${plans.join(', ')}`,
  }),
  'target-form': ({ found }) => ({
    wrong:
      found.length === 0
        ? 'the target has no figure'
        : `the target has ${found.length} figures: ${found.join(', ')}`,
    allowed: 'exactly one of value (a level), growth (a year), times (the base), add (to the base)',
  }),
  'form-needs-year': ({ form }) => ({
    wrong: `a target worded by ${form} needs its year`,
    allowed: 'a year',
  }),
  'schedule-without-place': () => ({
    wrong: 'the schedule lacks its source or place (at), and has no target to share both with',
    allowed: 'schedule: { years: { 2021: 33.5 }, source: …, at: … }',
  }),
  'schedule-before-base': ({ year, base }) => ({
    wrong: `the scheduled year ${year} is not after the base year ${base}`,
    allowed: `a year after ${base}`,
  }),
  'schedule-not-used': ({ kind }) => ({
    wrong: `${ofKind(kind)} has no figures by year that a schedule could hold`,
    allowed:
      'what is to be reached by the end of each year; for a total of a period, the sum so far',
  }),
  'each-needs-flow': ({ kind }) => ({
    wrong: `${ofKind(kind)} cannot have a target for each year`,
    allowed: 'each only for what is new in the year (flow)',
  }),
  'between-needs-range': () => ({
    wrong: 'between needs a low and a high value',
    allowed: 'value: [low, high]',
  }),
  'range-needs-between': ({ op }) => ({
    wrong: `“${op}” takes one value only`,
    allowed: '[low, high] only with op: between',
  }),
  'range-order': ({ low, high }) => ({
    wrong: `the low value ${low} is not below the high ${high}`,
  }),
  'within-needs-about': ({ op }) => ({
    wrong: `“${op}” has no use for within`,
    allowed: 'within only with op: about',
  }),
  'years-order': ({ from, to }) => ({
    wrong: `to (${to}) is not after from (${from})`,
    allowed: 'from before to',
  }),
  'growth-reading': ({ allowed, found }) => ({
    wrong:
      found.length === 0
        ? 'it does not say how much growth'
        : `only one of ${found.join(', ')} can stand`,
    allowed: `one of ${allowed.join(', ')}`,
  }),
  'growth-below-minus-100': ({ found }) => ({
    wrong: `growth cannot be ${found}`,
    allowed: 'more than −100%',
  }),
  'growth-without-end': ({ from, to }) => ({
    wrong: `there is no figure of ${from} or ${to} to work the growth from`,
    allowed: `a figure of ${from} or ${to} under observed`,
  }),
};

const formulaAllowed =
  '+ - * /, unary minus, parentheses, numbers, indicator ids, min(…), max(…), target(id)';

function dimension(text: string): string {
  return text === '1' ? 'a plain number' : `“${text}”`;
}

/** A unit as files write it, with its meaning where that is not the same. */
function named(unit: string): string {
  const meaning = describeUnit(unit, 'en');
  return meaning === unit ? unit : `${unit} (${meaning})`;
}

function ofKind(kind: Kind): string {
  return `an indicator of kind ${kind} (${factsOf(kind).title.en})`;
}
