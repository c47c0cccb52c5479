import type { ChartsWording } from '../charts-wording.ts';
import { enFeasibility } from './feasibility.ts';

export const enCharts: ChartsWording = {
  listSeparator: ', ',
  pause: ', ',
  subtitle: (region, scenario) => (scenario.includes(region) ? scenario : `${region}: ${scenario}`),
  source: (titles) =>
    `Source: ${titles.join('; ')}. Projected figures are computed under this scenario.`,
  unit: (unit) => `Unit: ${unit}`,
  withUnit: (name, unit) => `${name} (${unit})`,
  year: 'Year',
  operators: {
    '>=': (value) => `≥\u00a0${value}`,
    '>': (value) => `>\u00a0${value}`,
    '=': (value) => `=\u00a0${value}`,
    '<=': (value) => `≤\u00a0${value}`,
    '<': (value) => `<\u00a0${value}`,
    about: (value) => `≈\u00a0${value}`,
    between: (value, high) => `${value}–${high}`,
  },
  verdicts: enFeasibility.verdicts,
  key: {
    observed: 'Published',
    derived: 'Derived from published growth',
    projected: 'Projected',
    window: 'Figure of a period (its years)',
    projectedWindow: 'Projected for the period',
    target: 'Target',
    level: 'Level share c/T',
    increment: 'Increment share (c−b)/(T−b)',
    whole: 'Target reached (100%)',
    observedBar: 'Published',
    projectedBar: 'Projected',
    total: 'Total',
  },
  trajectory: {
    each: 'each year',
    cumulative: 'cumulative over the plan',
    window: 'mean of the period',
    axes: 'Horizontal axes: year. Vertical axes: unit as titled; they do not start at zero.',
    even: (items) =>
      `Not drawn, no base and much the same projection every year (target in brackets): ${items.join('; ')}.`,
    evenItem: (name, target) => `${name} (${target})`,
    undrawn: (names) => `Not drawn, a target but no projection: ${names.join('; ')}.`,
    still: (names) =>
      `Not drawn, no target and one published figure that stays as it is: ${names.join('; ')}.`,
  },
  gap: {
    axis: (year) => `Share reached ${year === null ? 'by the target year' : `in ${year}`} (%)`,
    level: 'Level',
    increment: 'Increment',
    verdict: 'Verdict',
    target: 'Target',
    projectedValue: 'Projected',
    formula:
      'c: value projected for the target year, b: base, T: target. Level share = c/T, increment share = (c−b)/(T−b). Sorted by increment share, lowest first.',
    clipped: 'A share beyond the axis is an arrow at its edge; its figure stands at the right.',
    noIncrement: 'No increment share (–): no base, or the target equals the base.',
    unknown: (names) => `Cannot be judged, not shown: ${names.join('; ')}.`,
  },
  composition: {
    projected: 'Projected',
    stacked: 'The parts do not overlap; the height of a stack is their sum.',
    change: (name, from, to) => `${name} ${from}→${to}`,
    differs: (name, year, sum, total) =>
      `In ${year} the projected parts sum to ${sum}, ${name} is projected at ${total}: the two are projected independently.`,
    overlapping: (name, moments) =>
      `The parts of ${name} overlap and do not add up to it. ω = Σ parts ÷ total: ${moments
        .map(({ year, sum, total, omega }) => `${year} ${sum} ÷ ${total} = ${omega}`)
        .join('; ')}.`,
    partial: (name) => `The parts shown are only some of ${name}.`,
    incomplete: (name, parts) =>
      `Not stacked, projections of parts of ${name} are missing: ${parts.join('; ')}.`,
  },
};
