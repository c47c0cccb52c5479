import type {
  ScenarioFormId,
  ScenarioProblemDetails,
} from '../../scenario/scenario-problem-details.ts';
import { factsOf, type Kind } from '../../terms/kind.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';
import { enUncertainty } from './uncertainty.ts';

export const enScenarioForms: FormWording<ScenarioFormId> = {
  rate: 'a rate, such as 5%, 0.05, history, peers (median of other regions), { required: 0.5 } or { history: 0.8 }',
  quantity: "a quantity, such as 0.3 (in the indicator's own unit) or a number with its unit",
  fraction: 'a fraction, such as 5% or 0.05',
  step: 'a yearly step: a number with its unit, history, peers or { required: 0.5 }',
  'uncertain-number': 'a number: 1% or 0.01, for quantities also with a unit',
  uncertainty:
    'none (the default: the outlook says what is likely), outlook (growth is drawn from it), or what is uncertain: parameters, volatility, persistence, correlation; growth as it varied elsewhere is { parameters: { talent.growth: { empirical: { cases: own } } } }',
  joins: 'a yearly inflow: a number with its unit, or { of: indicator, share: 70% }',
};

export const enScenario: ProblemWording<ScenarioProblemDetails> = {
  ...enUncertainty,
  'scenario-id-not-file-name': ({ id, name }) => ({
    wrong: `the scenario is called "${id}", its file is not`,
    allowed: `write scenario: ${name}`,
  }),
  'file-name-unfit': ({ name }) => ({
    wrong: `a comparison cannot be called "${name}": its results lie in a folder of that name`,
    allowed:
      'a file name without characters that cannot be seen and without \\ : * ? " < > |, with no dot in front and no dot or space at its end',
  }),
  'bare-number': ({ found, either, or }) => ({
    wrong: `${found} without a per cent sign may mean ${either} or ${or}`,
    allowed: `write ${either} or ${or}; a number without the sign is a fraction from -1 to 1`,
  }),
  'reserved-id': ({ id, reserved }) => ({
    wrong: `no scenario or comparison can be called "${id}": the results keep ${id}/ for something else`,
    allowed: `choose another id and rename the file; not allowed: ${reserved.join(', ')}`,
  }),
  'scenario-without-region': () => ({
    wrong: 'no region is named',
    allowed: 'write region, or extend a scenario that has one',
  }),
  'scenario-unknown-plan': ({ plan, region, allowed, suggestion }) => ({
    wrong: `region "${region}" has no plan "${plan}"`,
    allowed: allowed.join(', '),
    suggestion,
  }),
  'scenario-unknown-region': ({ id, suggestion }) => ({
    wrong: `there is no region "${id}"`,
    allowed: 'it must be the name of a file in the seeds folder',
    suggestion,
  }),
  'extends-unknown': ({ id, suggestion }) => ({
    wrong: `the scenario to extend, "${id}", does not exist`,
    suggestion,
  }),
  'extends-cycle': ({ chain }) => ({
    wrong: `scenarios extend each other in a circle: ${chain.join(' → ')}`,
    allowed: 'remove one of the extends',
  }),
  'compare-unknown': ({ id, suggestion }) => ({
    wrong: `there is no scenario "${id}"`,
    suggestion,
  }),
  'growth-unknown-indicator': ({ id, region, suggestion }) => ({
    wrong: `region ${region} has no indicator "${id}"`,
    suggestion,
  }),
  'growth-on-formula': ({ id }) => ({
    wrong: `"${id}" is computed by a formula and takes neither growth nor events`,
    allowed: 'set one for the indicators of the formula',
  }),
  'law-not-for-kind': ({ law, kind, allowed }) => ({
    wrong: `the law ${law} has no meaning for a ${kindTitle(kind)}`,
    allowed: `it is for: ${allowed.map(kindTitle).join(', ')}`,
  }),
  'rate-without-ground': ({ ground, of, cases }) => ({
    wrong:
      ground === 'history'
        ? `"${of}" has no figures of two years, so it has no past growth`
        : ground === 'peers'
          ? `"${of}" has ${cases} growth ${cases === 1 ? 'case' : 'cases'} of other regions; 3 are needed`
          : `"${of}" has no base or no target, so no growth is required`,
    allowed: 'write a rate, or say with otherwise what to use without a ground (otherwise: 0%)',
  }),
  'quantity-wrong-unit': ({ found, unit }) => ({
    wrong: `"${found}" has the wrong unit`,
    allowed: `it must convert to ${unit}`,
  }),
  'quantity-out-of-range': ({ found, least, most }) => ({
    wrong: `${found} is a quantity of a size that no plan has`,
    allowed: `0, or ${least.toFixed(12)} to ${most} in size`,
  }),
  'growth-loop': ({ cycle }) => ({
    wrong: `indicators depend on each other in a circle: ${[...cycle, cycle[0] ?? ''].join(' → ')}`,
    allowed: 'remove one of the dependencies',
  }),
  'to-missing': ({ region }) => ({
    wrong: `the plan of ${region} has no target year and the scenario does not say how far to go`,
    allowed: 'write to, such as to: 2027',
  }),
  'to-before-base': ({ to, base }) => ({
    wrong: `the last year, ${to}, is not after the base year ${base}`,
    allowed: `a year after ${base}`,
  }),
  'to-too-far': ({ to, limit }) => ({
    wrong: `the last year, ${to}, is too far away`,
    allowed: `at most ${limit}`,
  }),
  'event-outside-years': ({ year, from, to }) => ({
    wrong: `the event's year ${year} is not projected`,
    allowed: `a year from ${from} to ${to}`,
  }),
  'event-empty': () => ({ wrong: 'the event does nothing', allowed: 'write add or rate' }),
  'event-add-on-all': () => ({
    wrong: 'add has no meaning for all indicators (*): their units differ',
    allowed: 'use rate, or name indicators',
  }),
  'totals-not-for-cover': ({ totals, indicator, cover }) => ({
    wrong: `totals: ${totals} has no meaning for "${indicator}", whose parts are ${cover}`,
    allowed: cover === 'overlapping' ? 'independent or bottom-up' : 'independent',
  }),
  'totals-without-parts': ({ totals }) => ({
    wrong: `totals: ${totals} does nothing: the region has no indicator with parts`,
    allowed: 'independent',
  }),
  'thresholds-order': ({ near, partial }) => ({
    wrong: `the thresholds are out of order: near ${near}, partial ${partial}`,
    allowed: 'near > partial > 0',
  }),
  'no-target': () => ({
    wrong: 'the indicator has no target to move toward',
    allowed: 'choose another law, or add the target to the region file',
  }),
  'no-base': () => ({
    wrong: 'the indicator has no base figure to start from',
    allowed: 'add it to the region file, or give values by year with the law path',
  }),
  'rate-below-minus-100': ({ rate }) => ({
    wrong: `the rate ${percent(rate)} is below −100%`,
    allowed: 'at least −100%',
  }),
  'ceiling-not-above-base': ({ ceiling, base }) => ({
    wrong: `the ceiling ${ceiling} is not above the base figure ${base}`,
    allowed: `above ${base}`,
  }),
  'not-positive': ({ value }) => ({
    wrong: `base or target is ${value}; this law needs both above zero`,
    allowed: 'use linear, or toward-target with shape: linear',
  }),
  'leaves-outside-0-1': ({ value }) => ({
    wrong: `the leaving rate ${percent(value)} is out of range`,
    allowed: '0 to 100%',
  }),
  'no-outlook': ({ why }) => ({
    wrong: `this indicator has no outlook: ${enNoOutlook[why] ?? ''}`,
  }),
  'few-even-figures': ({ years, least }) => ({
    wrong: `the grey model needs at least ${least} evenly spaced figures that are counted alike; up to the start there are ${years.length} (${years.join(', ')})`,
    allowed: 'give figures before the start, or use another law',
  }),
  'figure-not-positive': ({ year, value, of }) => ({
    wrong: `the ${of === 'published' ? 'figure' : 'figure of the model'} of ${year} is ${value}; the grey model is for figures above 0`,
  }),
  'rates-or-values': () => ({ wrong: 'path takes either rates or values, one of them' }),
  'window-not-after-base': () => ({
    wrong: 'the window of the target lies no later than that of the base figure',
    allowed: 'a window whose middle comes after the middle of the base window',
  }),
  'path-gap': ({ years }) => ({
    wrong: years.length === 0 ? 'no year is given' : `no rate for ${years.join(', ')}`,
    allowed: 'every year from the first after the base on; spans such as "2023-2025" will do',
  }),
  'path-year': ({ found }) => ({
    wrong: `"${found}" is not a year`,
    allowed: '2023 or "2023-2025"',
  }),
  'shape-not-for-kind': ({ shape, kind }) => ({
    wrong: `shape: ${shape} has no meaning for a ${kindTitle(kind)}`,
    allowed:
      'linear for shares; level or linear for period totals, yearly means and rates; compound or linear for the rest',
  }),
};

function kindTitle(kind: string): string {
  return factsOf(kind as Kind).title.en;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(6))}%`;
}

const enNoOutlook: { readonly [why: string]: string } = {
  rate: 'none is made of growth rates',
  'no-figure': 'no figure is published to start from',
  'no-growth-from-zero': 'the newest figure is 0, from which there is no growth',
  'no-cases': 'there are no growth cases elsewhere',
  'no-parameters': 'the table of its parameters is missing',
};
