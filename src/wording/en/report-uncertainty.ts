import type { Words } from '../speaks.ts';
import type { ReportUncertaintyWording } from '../zh/report-uncertainty.ts';

const parameters: Words<string> = {
  growth: 'deviation of growth a year',
  rate: 'growth rate',
  step: 'step a year',
  ceiling: 'ceiling',
  joins: 'inflow a year',
  share: 'share that joins',
  leaves: 'share that leaves',
  outlook: 'place in the outlook',
};

export const enReportUncertainty: ReportUncertaintyWording = {
  title: 'Chances within the scenario',
  ground: {
    scenario:
      'This scenario states what is uncertain in it. These chances hold within it; the chance of meeting a target whatever is assumed is told by the outlook.',
    outlook:
      'Growth is drawn from the outlook of each indicator, not about what the scenario assumes: totals and formulas follow what their parts are likely to do.',
  },
  scales: (times) => `${times}σ`,
  drawn: ({ draws, sampling, randomSeed, isExact }) =>
    `${draws} draws by ${sampling} sampling, random seed ${randomSeed}; quantiles are ${isExact ? 'those of all draws' : 'approximate, with the error that study.json states'}. The same seed gives the same bytes.`,
  table: (targets, draws) =>
    `Chances within the scenario and bands of ${targets} ${targets === 1 ? 'target' : 'targets'} (${draws} draws)`,
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    odds: 'Chance within the scenario',
    median: 'Median',
    half: '50% band',
    most: '80% band',
    basis: 'Uncertainty from',
  },
  range: (low, high) => `${low}–${high}`,
  legend:
    'Chance within the scenario = draws that meet the target ÷ all draws, ± standard error. Eight in ten draws lie in the 80% band, half in the 50% band. Chances speak of the uncertainty listed here only: not of changed definitions, of policy or of anything else that is not stated.',
  basis: {
    own: (cases) => `${cases} own cases`,
    pooled: (cases) => `${cases} pooled cases`,
    stated: 'stated',
    outlook: 'the outlook',
    shock: 'yearly shocks',
    carried: 'other indicators',
  },
  without: (why, names) =>
    `No chance for ${names.length} ${names.length === 1 ? 'target' : 'targets'}, ${why}: ${names.join('; ')}.`,
  lacks: {
    decided: 'decided by published figures',
    none: 'as the scenario states no uncertainty',
    'no-path': 'which are not projected',
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
      `Within the uncertainty that this scenario states the chance of meeting it is ${odds} (${draws} draws, eight in ten between ${low} and ${high}).`,
    counts: ({ known, likely, open, unlikely }) =>
      [likely, open, unlikely].includes(known)
        ? `Within the scenario the chance of all ${known} targets that have one is ${likely === known ? '80% or more' : open === known ? 'between 20% and 80%' : 'below 20%'}.`
        : `Of ${known} targets with a chance within the scenario, ${[
            ...(likely === 0
              ? []
              : [`${likely} ${likely === 1 ? 'stands' : 'stand'} at 80% or more`]),
            ...(open === 0 ? [] : [`${open} between 20% and 80%`]),
            ...(unlikely === 0 ? [] : [`${unlikely} below 20%`]),
          ].join(', ')}.`,
  },
};
