import type { ChartsWording } from '../zh/charts.ts';
import { enComparisonCharts } from './comparison-charts.ts';
import { enFeasibility } from './feasibility.ts';
import { enUncertaintyCharts } from './uncertainty-charts.ts';

export const enCharts: ChartsWording = {
  listSeparator: ', ',
  pause: ', ',
  subtitle: (region, scenario) => (scenario.includes(region) ? scenario : `${region}: ${scenario}`),
  source: (titles) =>
    `Source: ${titles.join('; ')}. Projected figures are computed under this scenario.`,
  comparison: (regions, scenarios) =>
    regions.length === 1
      ? `${regions[0]}: ${scenarios} scenarios`
      : `${regions.join(', ')}: the scenario of each plan`,
  sourceOfMany: (titles) =>
    `Source: ${titles.join('; ')}. Projected figures are computed under each scenario.`,
  targetOf: (year, target) => `target ${year} ${target}`,
  unit: (unit) => `Unit: ${unit}`,
  ofYear: (name, year) => `${name}, ${year}`,
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
  states: enFeasibility.states,
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
    draws: { median: 'Median', band80: '80% band (P10–P90)', band50: '50% band (P25–P75)' },
    outlook: {
      median: 'Outlook, middle',
      band80: 'Outlook, 80% band',
      band50: 'Outlook, 50% band',
    },
    odds: 'Chance within the scenario',
    twoErrors: '± 2 standard errors',
    meets: 'Meets the target',
    misses: 'Does not meet it',
    total: 'Total',
  },
  focus: { bands: '50% and 80% bands', pinned: 'pinned' },
  trajectory: {
    each: 'each year',
    cumulative: 'sum over the plan',
    window: 'mean of the period',
    axes: 'Horizontal axes: year. Vertical axes: unit as titled; they do not start at zero.',
    even: (items) =>
      `Not drawn, no base and much the same projection every year (target in brackets): ${items.join('; ')}.`,
    evenItem: (name, target) => `${name} (${target})`,
    undrawn: (names) => `Not drawn, a target but no projection: ${names.join('; ')}.`,
    still: (names) =>
      `Not drawn, no target and one published figure that stays as it is: ${names.join('; ')}.`,
    stillMany: (count) =>
      `Not drawn: ${count} indicators without a target whose one published figure stays as it is; the table of all values lists them.`,
    evenNames: (names) =>
      `Not drawn, no base and much the same projection every year (targets: see “How much of each target is reached”): ${names.join('; ')}.`,
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
      `The parts of ${name} overlap and do not add up to it. ${
        moments.length === 0
          ? 'Figures are missing from which ω would follow.'
          : `ω = Σ parts ÷ total: ${moments
              .map(({ year, sum, total, omega }) => `${year} ${sum} ÷ ${total} = ${omega}`)
              .join('; ')}.`
      }`,
    partial: (name) => `The parts shown are only some of ${name}.`,
    incomplete: (name, parts) =>
      `Not stacked, projections of parts of ${name} are missing: ${parts.join('; ')}.`,
  },
  growth: {
    rates: 'Growth rates (%)',
    points: 'Percentage points (shares and rates)',
    ratesAxis: 'Mean growth a year (%)',
    pointsAxis: 'Change a year (percentage points)',
    required: 'Needed',
    historic: 'Past',
    assumed: 'Assumed',
    peers: 'Peers, middle half',
    key: {
      required: 'Needed for the target',
      historic: 'Own past',
      assumed: 'Assumed in this scenario',
      peers: 'Middle half of other regions, with median',
      fewPeers: 'The same, under 5 cases',
    },
    range: (low, high, cases) => `${low}–${high} (${cases})`,
    formula: (base) =>
      `Needed: mean growth a year from the base of ${base} to the target, (T/b)^(1/n)−1; for shares and rates percentage points a year, (T−b)/n. Assumed: the same measure on the path of the scenario.`,
    span: (from, to) => `${from}–${to}`,
    past: (spans) =>
      `Past growth: ${spans.map(({ span, names }) => `${names.join(', ')} ${span}`).join('; ')}; no other indicator has a figure before the base (–).`,
    noPast: 'No indicator has a published figure before the base: past growth is unknown (–).',
    peersNote:
      'Peers: growth really observed for the same indicator in other regions, one case a region; number of cases in brackets, fewer than 3 are not shown.',
    zeroBase: (names) => `Not shown, a base of zero has no growth rate: ${names.join('; ')}.`,
    baseless: (names) => `Not shown, no base and so no growth needed: ${names.join('; ')}.`,
  },
  marks: {
    said: (what, figure) => `${what.join(', ')}: ${figure}`,
    years: (from, to) => (from === to ? String(to) : `${from}–${to}`),
    range: (low, high) => `${low} to ${high}`,
    band: (level, range) => `${level}% band ${range}`,
    increment: 'increase',
    aYear: (figure) => `${figure} a year`,
    change: (from, to) => `${from} → ${to}`,
    peers: (range, middle, cases) =>
      `${range} a year, median ${middle} (${cases} ${cases === 1 ? 'case' : 'cases'})`,
    timeShare: (share) => `${share} of the time`,
  },
  yearly: {
    unit: (unit) => `Rise in the year, unit: ${unit}`,
    required: (step) => `needed ${step}`,
    historic: (step) => `past ${step}`,
    requiredKey: 'Yearly step that the target needs',
    historicKey: 'Past yearly step (total)',
    formula: (base) =>
      `Increment: the figure of the year less that of the year before. Step needed = (target − base of ${base}) / years. Vertical axes start at zero and differ in scale.`,
    past: (from, to) => `The past yearly step of the total is the mean of ${from}–${to}.`,
    partless: 'No parts of this total are published; it is shown alone.',
    level: (names) => `Not drawn, neither projected nor needed to rise: ${names.join('; ')}.`,
    undrawn: (names) => `Not drawn, no yearly projection: ${names.join('; ')}.`,
  },
  structure: {
    subtitle: {
      sum: () => 'Each part as a share of the sum of parts (%)',
      total: (total) => `Each part as a share of ${total} (%)`,
    },
    base: (year) => `${year} published`,
    target: (year) => `${year} target`,
    projected: (year) => `${year} projected`,
    toTarget: 'To the targets',
    toPath: 'Projected in this scenario',
    hollow: 'Target year (hollow)',
    whole: {
      exact: (total) => `The parts of ${total} do not overlap; shares are of the sum of the parts.`,
      overlapping: (total) =>
        `The parts of ${total} overlap and sum to more than it; shares are of the sum of the parts, not of the total.`,
      partial: (total) =>
        `The parts shown are only some of ${total}; shares are of the total and sum to less than 100%.`,
    },
    aim: (name, target) => `${name} ${target}`,
    aims: (items, unit) =>
      `Target shares follow from the values of the targets (unit: ${unit}): ${items.join('; ')}.`,
    same: 'The structure in this scenario equals that of the targets and is not drawn again.',
    wholeless: {
      target: (total) =>
        `Target structure of ${total} not drawn: no target above 0 for the year to take shares of.`,
      projected: (total) =>
        `Projected structure of ${total} not drawn: no projection above 0 for the year to take shares of.`,
    },
    untargeted: (total, names) =>
      `Target structure of ${total} not drawn, parts without one target value for the year: ${names.join('; ')}.`,
    unprojected: (total, names) =>
      `Projected structure of ${total} not drawn, parts without a projection: ${names.join('; ')}.`,
  },
  contribution: {
    subtitle: (from, to, unit) => `${from}–${to}, unit: ${unit}`,
    at: (total, year) => `${total} (${year})`,
    first: 'Base',
    last: 'End',
    change: 'Change',
    share: '% of it',
    rise: 'Part rises',
    fall: 'Part falls',
    restKey: 'Overlap, unlisted parts or difference',
    rest: {
      exact: 'Difference of parts and total',
      overlapping: 'Change of the overlap',
      partial: 'Parts not listed',
    },
    restNote: {
      exact: (total) =>
        `${total} and its parts are projected independently; their difference (total − Σ parts) has its own bar.`,
      overlapping: (total) =>
        `The parts of ${total} overlap and sum to more than it; overlap = total − Σ parts, its change has its own bar.`,
      partial: (total) =>
        `The parts shown are only some of ${total}; the rest, total − Σ parts, has its own bar.`,
    },
    noOverlap: (total, year) =>
      `In ${year} ${total} is projected above the sum of its parts: the two are projected independently, and that difference is no overlap.`,
    reading:
      'Lengths are on one scale from zero. “% of it”: the change of a part as a share of that of the total; it may pass 100%.',
    lacking: (total, names) =>
      `Parts of ${total} without a figure at base or target year have no bar and count in the difference: ${names.join('; ')}.`,
  },
  progress: {
    timeAxis: 'Time gone, of the time from base to target year',
    incrementAxis: 'Increment share',
    label: (name, year, share) => `${name} ${share} (${year})`,
    onPace: 'not behind the time',
    behind: 'behind the time',
    even: 'even pace (as much made as time gone)',
    whole: 'target met (100%)',
    formula:
      'Increment share = (figure − base) ÷ (target − base); not to be taken for the level share, figure ÷ target. The year of the newest figure stands in brackets.',
    trail: 'Small dots are earlier years, joined by thin lines.',
    clipped:
      'What lies beyond the scale (−50% to 200%) is drawn at its edge; the share stands with the name.',
    unplaced: (names) => `Without a base or a target, and not shown: ${names.join(', ')}.`,
  },
  track: {
    target: (target) => `Target ${target}`,
    fromBase: (figure) => `From base ${figure}`,
    fromLatest: (figure) => `From newest ${figure}`,
    observed: (year, figure) => `${year}: ${figure}`,
    baseKey: 'projected from the base',
    latestKey: 'projected from the newest figure',
    reading:
      'Both paths follow the same assumptions of this scenario; one starts at the base figure, the other at the newest one.',
    fallsBack:
      'Where the target is met early, a path toward it leads back to it: that shows room to spare, and forecasts no fall.',
  },
  ...enUncertaintyCharts,
  ...enComparisonCharts,
};
