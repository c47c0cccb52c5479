import type { ReportWording } from '../zh/report.ts';
import { enCompare } from './compare.ts';
import { enFeasibility } from './feasibility.ts';
import { enReportComparison } from './report-comparison.ts';
import { enReportReview } from './report-review.ts';
import { enReportSummary } from './report-summary.ts';
import { enReportUncertainty } from './report-uncertainty.ts';

export const enReport: ReportWording = {
  nothing: '–',
  listed: (names) => names.join('; '),
  withUnit: (name, unit) => `${name} (${unit})`,
  points: (points) => `${points}\u00a0pp`,
  joined: (sentences) => sentences.join(' '),
  operators: {
    '>=': (value) => `at least ${value}`,
    '>': (value) => `more than ${value}`,
    '=': (value) => `exactly ${value}`,
    '<=': (value) => `at most ${value}`,
    '<': (value) => `less than ${value}`,
    about: (value) => `about ${value}`,
    between: (value, high) => `${value} to ${high}`,
  },
  asSentence: (said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
  numbering: {
    section: (number, title) => `${number}. ${title}`,
    heading: (section, number, title) => `${section}.${number} ${title}`,
    subheading: (number, title) => `(${number}) ${title}`,
    table: (number, caption) => `Table ${number}. ${caption}`,
    chart: (number, title) => `Figure ${number}. ${title}`,
  },
  everyYear: (target) => `${target} each year`,
  labelled: (label, content) => `${label}: ${content}`,
  frame: {
    title: (region) => `${region}: is the talent plan feasible?`,
    scenario: (title, id) => `Scenario: ${title} (${id})`,
    period: (base, last) => `Base ${base}, projected to ${last}`,
    documents: (titles) => `From: ${titles.join('; ')}`,
    contents: 'Contents',
    skip: 'Skip to the report',
    colophon: (version) => `Made by talentcast ${version}; the same input gives the same report.`,
    exact: (value) => `Full precision: ${value}`,
  },
  summary: enReportSummary,
  comparison: enReportComparison,
  review: enReportReview,
  uncertainty: enReportUncertainty,
  verdicts: {
    title: 'Verdicts on the targets',
    rule: (near, partial) =>
      `Rule: a target that holds by its operator is met; others go by R = assumed ÷ required growth: near from R ≥ ${near} (or a shortfall of at most 0.5% of the target), partial from R ≥ ${partial}, short from R ≥ 0, away below 0. Projected without a base: near within 0.5% of the target, else short. Target equal to the base: near within 5%, else away.`,
    overall:
      'The answer: feasible where every target that can be judged is met; nearly, where all are met or near; in part, where at least half are; else not feasible as a whole. Where all are met, but at least half of the paths are set by the targets, it is called assumed, not tested.',
    outcome: 'Is it reached?',
    growth: 'How fast must it grow? (growth a year)',
    untargeted: 'Indicators without a target: where they are, past growth, and the path',
    unknown: 'Targets that cannot be judged',
    columns: {
      indicator: 'Indicator',
      inYear: (year) => `${year}`,
      target: 'Target',
      value: 'Projected',
      levelShare: 'Level',
      incrementShare: 'Increment',
      yearMet: 'Met in',
      verdict: 'Verdict',
      required: 'Needed',
      historic: 'Past',
      assumed: 'Assumed',
      ratio: 'R',
      breakEven: 'Break-even',
      effort: 'Effort',
      peers: 'Percentile of peers',
      lacks: 'What is missing',
    },
    publishedFigure: (figure) => `${figure} (published)`,
    noteOf: (indicator, sentences) => `${indicator}: ${sentences.join('; ')}.`,
    otherYear: (year, figure) => `${figure} (${year})`,
    span: (from, to) => ` (${from}–${to})`,
    noGrowth: (targets) =>
      `${targets} more ${targets === 1 ? 'target has' : 'targets have'} no base, and so no growth to tell.`,
    peers: (percent, cases) => `${percent} of ${cases}`,
    fewPeers: (cases) => (cases === 0 ? '–' : `only ${cases} ${cases === 1 ? 'case' : 'cases'}`),
    legend: 'Level = projected ÷ target; increment = (projected − base) ÷ (target − base).',
    growthLegend:
      'R = assumed ÷ needed; break-even: held every year from the base, it would just meet the target; effort = needed ÷ past; percentile of peers: the share of other regions whose growth was slower than what is needed. Shares and rates move in percentage points (pp).',
    yearFromScenario: '* the document states no year; judged in the last year of the scenario.',
  },
  charts: {
    title: 'Charts',
    note: 'Figures are rounded as a plan prints them. In the HTML report a point or bar shows its exact figure when pointed at; projection.csv and feasibility.csv hold all of them.',
    undrawn: 'Charts not drawn:',
    why: (chart, why) => `${chart}: ${why}.`,
  },
  findings: {
    title: 'Checks',
    counts: ({ fail, warn, unknown, pass }) =>
      `${fail + warn + unknown + pass} answers: ${fail} fail, ${warn} ${warn === 1 ? 'warns' : 'warn'}, ${unknown} unknown for want of data, ${pass} pass.`,
    formula: 'Formula',
    finding: (verdict, sentence) => `[${verdict}] ${sentence}.`,
    ratio: (assumed, required, ratio) => `; assumed ${assumed} ÷ needed ${required} = ${ratio}`,
    restMet: (count) =>
      `The other ${count === 1 ? 'target is' : `${count} targets are`} met: see “Verdicts on the targets”.`,
  },
  totals: {
    title: 'Totals and parts',
    none: 'This region publishes no total with parts; there is nothing to hold against each other.',
    rule: (rule) => `Totals and parts in this scenario: ${rule}.`,
    rules: enCompare.totalsRules,
    cover: {
      exact: (total, parts) =>
        `${total} is made of ${parts.join('; ')}: the parts should add up to it.`,
      overlapping: (total, parts) =>
        `The parts of ${total} (${parts.join('; ')}) overlap, a person may count in several; ω = sum of parts ÷ total, and what is above 1 is counted more than once.`,
      partial: (total, parts) =>
        `${parts.join('; ')} are only some of ${total}: their sum should not pass it.`,
    },
    coverAssumed:
      'The document does not say whether parts overlap; this is the reading of the transcriber.',
    table: (total) => `${total} and the sum of its parts`,
    columns: {
      moment: 'When',
      sum: (unit) => `Sum of parts (${unit})`,
      total: (unit) => `Total (${unit})`,
      omega: 'ω',
    },
    published: (year) => `${year} published`,
    projected: (year) => `${year} projected`,
    target: (year) => `${year} target`,
    moves: (from, to) => `Over the projected years ω goes from ${from} to ${to}.`,
  },
  assumptions: {
    title: 'Assumptions and their grounds',
    counts: (all, grounded) =>
      `${all} ${all === 1 ? 'indicator has' : 'indicators have'} a growth assumption; ${
        all === grounded
          ? `${all === 1 ? 'it states' : 'all state'} a ground`
          : `${grounded} of these ${grounded === 1 ? 'states' : 'state'} a ground`
      }.`,
    because: (because, file) => `Ground: ${because} (${file})`,
    byDefault: 'default of the program',
    groundless: (names) => `Assumptions without a ground: ${names.join('; ')}.`,
    table: (names) =>
      names.length === 1
        ? `Assumption on ${names[0]}`
        : `Assumptions on ${names.length} indicators`,
    columns: { indicator: 'Indicator', law: 'Growth law', value: 'Figures' },
    parameters: {
      rate: (rate) => `${rate} a year`,
      step: (step) => `${step} more a year`,
      ceiling: (ceiling, rate) => `ceiling ${ceiling}, intrinsic rate ${rate}`,
      rateIn: (year, rate) => `${year}: ${rate}`,
      valueIn: (year, value) => `${year}: ${value}`,
      outlook: (growth) =>
        growth === null
          ? 'the middle of the outlook'
          : `the middle of the outlook, ${growth} a year`,
      grey: (from, to, growth) => `fitted to the figures of ${from}–${to}, ${growth} a year`,
      toTarget: (year, growth) => `on target in ${year}, ${growth} a year`,
      level: (level) => `${level} every year`,
      flow: (joins, leaves) => `${joins} join a year, ${leaves} of last year's stock leave`,
      joinsOf: (share, of) => `${share} of ${of}`,
      held: 'the base is held',
    },
    grounds: {
      history: (of, from, to, factor) =>
        `${factor === '1' ? '' : `${factor} × `}growth of ${of} in ${from}–${to}`,
      peers: (cases, factor) =>
        `${factor === '1' ? '' : `${factor} × `}median growth of ${cases} regions`,
      required: (factor) => `${factor === '1' ? '' : `${factor} × `}growth that the target needs`,
      otherwise: 'a substitute, for the first ground is not to be had',
    },
    withGrounds: (figures, grounds) => `${figures} (${grounds})`,
    events: 'Events',
    eventColumns: ['Year', 'Indicators', 'Effect', 'Ground'],
    add: (quantity) => `${quantity} added`,
    rate: (points) => `that year's growth ${points}`,
    computed: (names) =>
      `Computed from others, without an assumption of their own: ${names.join('; ')}.`,
    unprojected: (names) =>
      `Not projected: ${names.join('; ')}. (No base, or no growth assumption that applies.)`,
  },
  definitions: {
    title: 'Definitions and readings',
    about:
      'What the document defines, and what it leaves open and the transcriber chose. Whatever was chosen should be confirmed with the office in charge before it is used.',
    regionNote: (note) => `On the transcription: ${note}`,
    table: 'Definitions, and what the transcriber chose',
    columns: ['Indicator', 'Kind', 'Definition', 'Chosen by the transcriber', 'Note'],
    assumed: {
      kind: 'kind',
      window: 'years of the window',
      op: 'operator',
      cover: 'whether parts overlap',
      unit: 'unit',
      year: 'year',
      value: 'value',
      from: 'first year',
      to: 'last year',
      within: 'width of “about”',
      definition: 'definition',
      direction: 'direction',
      parts: 'parts',
      inflows: 'inflows',
      ceiling: 'ceiling',
      exhaustive: 'whether all are listed',
      over: 'years covered',
    },
    of: { indicator: '', parts: '', observed: 'figure: ', target: 'target: ' },
    settled: (count) =>
      `The other ${count === 1 ? 'indicator needs' : `${count} indicators need`} neither choice nor remark.`,
  },
  sources: {
    title: 'Where every figure comes from',
    document: (title, more) => `${title}${more.length === 0 ? '' : ` (${more.join(', ')})`}`,
    file: (file) => `transcribed from ${file}`,
    regionFile: (file) =>
      `All of these figures are transcribed in the region file ${file}. Published figures and targets above lead to their row here, computed figures to the row with their arithmetic.`,
    table: (figures, document) =>
      document === null
        ? `${figures} figures and their places in the documents`
        : `${figures} figures and their places in ${document}`,
    columns: ['Indicator', 'Year', 'Value', 'Status', 'Document', 'Place'],
    status: {
      observed: 'published',
      derived: 'derived',
      target: 'target',
      missing: 'not published',
    },
    window: (from, to) => `${from}–${to}`,
    each: 'each year',
    derived: (at, arithmetic) => `${at}; derived: ${arithmetic}`,
  },
  provenance: {
    title: 'Provenance, and how to check it',
    version: (version) =>
      `Computed by talentcast ${version} from these files; while they stay as they are, so does every byte of the result.`,
    noChance: 'Chance has no part in it.',
    sampled: (sampling, draws, randomSeed) =>
      `Sampling: ${sampling}, ${draws} draws, random seed ${randomSeed}.`,
    table: 'Input files',
    columns: ['File', 'SHA-256'],
    again: 'To run and to check it again:',
    data: 'Full precision: study.json (everything), projection.csv (by year), feasibility.csv (by target). In the HTML report a figure with a dotted line shows it when pointed at; rates and shares are fractions.',
  },
  efforts: enFeasibility.efforts,
};
