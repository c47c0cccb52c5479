import type { SeverityCounts } from '../../audit/count-severities.ts';
import type { CliWording } from '../zh/cli.ts';
import { enBacktest } from './backtest.ts';
import { enCheck } from './check.ts';
import { enEvidence } from './evidence.ts';
import { enFailures } from './failures.ts';
import { enHeadline } from './headline.ts';
import { enHelp } from './help.ts';
import { enOperatorSigns } from './operator-signs.ts';
import { enReview } from './review.ts';

export const enCli: CliWording = {
  ...enHelp,
  failures: enFailures,
  error: (sentence) => `error: ${sentence}`,
  warning: (sentence) => `note: ${sentence}`,
  moreHelp: (command) => `for usage: ${command} --help`,
  stopped: 'stopped; the earlier results are unchanged',
  bug: (version) =>
    `internal error: a bug of the program, not of your input. Please report it with what follows (version ${version}):`,
  problemCount: (problems, files) =>
    `${count(problems, 'problem')} in ${count(files, 'file')}; nothing was written.`,
  shippedInputs:
    'no seeds and scenarios in this folder; using the regions and scenarios that ship with the program.',
  stagingDropped: (path) =>
    `dropped what an earlier run left in ${path}: its record is cut off, not of this program, or leads out of the folder of results.`,
  strictUnmet: (targets) => `${count(targets, 'target')} not met (--strict).`,
  strictAudit: (errors) => `${count(errors, 'error')} in the plan's own figures (--strict).`,
  missingGlyphs: (characters) =>
    `the bundled fonts lack these characters, which are blank in PNGs (not in SVGs): ${characters.join(' ')}`,
  progress: {
    drawing: 'drawing',
    simulating: (scenario) => `simulating ${scenario}`,
    left: (seconds) => `about ${duration(seconds)} left`,
    manyDraws: (scenario, draws, seconds) =>
      `scenario ${scenario} makes ${Math.round(draws / 1e5) / 10} million draws, which will take about ${duration(seconds)}. Past ten million the results hardly change; draws in the scenario file can be lowered.`,
  },
  levels: {
    nation: 'nation',
    province: 'province',
    prefecture: 'prefecture',
    county: 'county',
    zone: 'development zone',
  },
  operators: enOperatorSigns,
  listed: (names) => names.join('; '),
  withUnit: (name, unit) => `${name} (${unit})`,
  points: (points) => `${points} pp`,
  percentile: (percent, cases) => `${percent} of ${cases}`,
  fewCases: (cases) => `only ${cases}`,
  run: {
    headline: enHeadline,
    scenario: 'Scenario',
    inYear: (year) => `${year}`,
    assumed: 'Assumed growth',
    verdict: 'Verdict',
    indicator: 'Indicator',
    target: 'Target',
    counts: (judged) => `Verdicts on ${count(judged, 'target')} in each scenario`,
    audit: (counts, region) => `The plan's own figures: ${counted(counts)} (see audit ${region})`,
    wrote: (folder, scenarios, files) =>
      `Wrote ${folder}: ${count(scenarios, 'scenario')}, ${count(files, 'file')}.`,
    legend:
      'near, partial and short go by assumed ÷ required growth, - is unknown; check shows the grounds.',
  },
  check: enCheck,
  audit: {
    summary: (regions, counts) =>
      `The plans' own figures in ${count(regions, 'region')}: ${counted(counts)}.`,
    counts: counted,
    nothing: 'no figures that could be compared',
    columns: {
      severity: 'Severity',
      finding: 'Finding and arithmetic',
      place: 'Place',
      rule: 'Rule',
      compared: 'Compared',
      rows: 'Differ',
      unknown: 'Not possible',
    },
    arithmetic: (text) => `  ${text}`,
    coverage: 'How much was compared',
    coverageLegend:
      'Compared: comparisons made. Not possible: the document does not print the figures needed, which is no agreement.',
    unknowns: 'Not possible to compare',
    andOthers: (more) => `and ${more} more alike`,
    legend:
      'error: cannot all be true, however the figures were rounded; warning: unless they count different things or something else was meant; note: to be known, not necessarily wrong. Places are sections or table rows of the document.',
  },
  backtest: enBacktest,
  progressTable: {
    title: (region, base, target) =>
      target === null ? `${region} (from ${base})` : `${region} (${base}–${target})`,
    columns: {
      indicator: 'Indicator',
      year: 'Year',
      figure: 'Figure',
      target: 'Target',
      levelShare: 'Level share',
      incrementShare: 'Increment share',
      timeShare: 'Time share',
      midTerm: 'Mid-term review',
      agreement: 'Methods',
      method: 'Method',
      statistic: 'Statistic',
      class: 'Says',
      next: 'Next class needs',
    },
    outcome: 'How far it is',
    methods: 'What each method says',
    details: 'In words',
    legend:
      "Level share: the figure as a part of the target. Increment share: what was added as a part of what is to be added; the two must not be mixed up. Mid-term review: within 5 points of the time share (or the plan's own schedule) is about as expected. 'Next class needs': the figure that the same year would need for the next better class.",
    nothingLater: (regions) => `No figures after the base year: ${regions.join(', ')}`,
  },
  review: enReview,
  compare: {
    table: 'Every target in each scenario',
    legend: (scenarios) => `${scenarios.join('; ')}. - is absent or unknown.`,
  },
  explore: { wrote: (path) => `Wrote ${path}; open it in a browser.` },
  chart: { wrote: 'Wrote' },
  template: {
    wrote: (path) =>
      `Wrote the workbook ${path}. When it is filled in: talentcast import ${path} --to seeds`,
  },
  import: { wrote: (region, path) => `Imported region ${region}: ${path}` },
  init: {
    wrote: (folder, files, hasReadme) =>
      `Made ${files} files in ${folder}${hasReadme ? '; begin with its README.md' : ''}.`,
    next: (commands) => `Then run:\n${commands.map((command) => `  ${command}`).join('\n')}`,
  },
  list: {
    titles: {
      regions: 'Regions',
      scenarios: 'Scenarios',
      indicators: 'Indicators with growth cases',
      evidence: 'Growth cases',
      laws: 'Growth laws',
      checks: 'Feasibility checks',
      rules: 'Audit rules',
      methods: 'Progress methods',
      charts: 'Charts',
    },
    id: 'Id',
    name: 'Name',
    level: 'Level',
    plan: 'Plan',
    years: (base, target) => (target === null ? `from ${base}` : `${base}-${target}`),
    indicators: 'Indicators',
    region: 'Region',
    scenarios: 'scenarios:',
    formula: 'Formula',
    question: 'Question',
    evidence: enEvidence,
  },
};

function counted({ error, warning, note }: SeverityCounts): string {
  const all = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(note > 0 ? [count(note, 'note')] : []),
  ];
  return all.length === 0 ? 'no contradictions found' : all.join(', ');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
