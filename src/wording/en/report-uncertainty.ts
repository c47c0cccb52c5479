import type { ReportUncertaintyWording } from '../report-uncertainty-wording.ts';

const parameters: { readonly [parameter: string]: string } = {
  growth: 'deviation of growth a year',
  rate: 'growth rate',
  step: 'step a year',
  ceiling: 'ceiling',
  joins: 'inflow a year',
  share: 'share that joins',
  leaves: 'share that leaves',
};

export const enReportUncertainty: ReportUncertaintyWording = {
  title: 'Odds and uncertainty',
  ground: {
    scenario: 'What is uncertain is stated in the scenario.',
    cases:
      'The scenario states no uncertainty; the spread of growth really seen elsewhere stands in for it: the assumed growth may deviate as that of other regions deviates from its middle. Indicators with enough cases use their own, the others those of all indicators pooled.',
    none: 'Nothing is uncertain in this scenario, so no odds are computed.',
  },
  drawn: ({ draws, sampling, randomSeed, isExact }) =>
    `${draws} draws by ${sampling} sampling, random seed ${randomSeed}; quantiles are ${isExact ? 'those of all draws' : 'approximate, with the error that study.json states'}. The same seed gives the same bytes.`,
  table: (targets, draws) =>
    `Odds and bands of ${targets} ${targets === 1 ? 'target' : 'targets'} (${draws} draws)`,
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    odds: 'Odds',
    median: 'Median',
    half: '50% band',
    most: '80% band',
    basis: 'Uncertainty from',
  },
  range: (low, high) => `${low}–${high}`,
  legend:
    'Odds = draws that meet the target ÷ all draws, ± standard error. Eight in ten draws lie in the 80% band, half in the 50% band. Odds speak of the uncertainty listed here only: not of changed definitions, of policy or of anything else that is not stated.',
  basis: {
    own: (cases) => `${cases} own cases`,
    pooled: (cases) => `${cases} pooled cases`,
    stated: 'stated',
    shock: 'yearly shocks',
    carried: 'other indicators',
  },
  without: (why, names) =>
    `No odds for ${names.length} ${names.length === 1 ? 'target' : 'targets'}, ${why}: ${names.join('; ')}.`,
  lacks: {
    decided: 'decided by published figures',
    none: 'as nothing is uncertain here',
    'no-path': 'which are not projected',
    'no-cases': 'for want of cases elsewhere',
    'not-stated': 'to which the scenario gives no uncertainty',
    certain: 'for all draws agree',
    'no-value': 'for some draws give no value',
  },
  inputs: 'Where the uncertainty comes from',
  inputTable: 'Uncertain parameters',
  inputColumns: {
    indicator: 'Indicator',
    parameter: 'Parameter',
    distribution: 'Distribution',
    center: 'Assumed',
    most: '80% band',
    basis: 'From',
  },
  parameter: (parameter) => parameters[parameter] ?? parameter,
  volatility: (sd, names) =>
    `Growth also moves from year to year, by a standard deviation of ${sd}: ${names.join('; ')}.`,
  persistence: (persistence) => `Of each year’s shock ${persistence} carries over to the next.`,
  correlation: {
    none: 'The uncertainties of different indicators are independent.',
    oneFactor: (value) => `The uncertainties of any two indicators correlate by ${value}.`,
    matrix: (indicators) =>
      `The scenario states the correlation between any two of ${indicators} indicators.`,
  },
  summary: {
    headline: ({ odds, draws, low, high }) =>
      `With uncertainty the odds of meeting it are ${odds} (${draws} draws, eight in ten between ${low} and ${high}).`,
    counts: ({ known, likely, open, unlikely }) =>
      [likely, open, unlikely].includes(known)
        ? `The odds of all ${known} targets that have any are ${likely === known ? '80% or more' : open === known ? 'between 20% and 80%' : 'below 20%'}.`
        : `Of ${known} targets with odds, ${[
            ...(likely === 0
              ? []
              : [`${likely} ${likely === 1 ? 'stands' : 'stand'} at 80% or more`]),
            ...(open === 0 ? [] : [`${open} between 20% and 80%`]),
            ...(unlikely === 0 ? [] : [`${unlikely} below 20%`]),
          ].join(', ')}.`,
  },
};
