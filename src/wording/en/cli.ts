import type { CliWording, SeverityCounts } from '../cli-wording.ts';
import { enBacktest } from './backtest.ts';
import { enCheck } from './check.ts';
import { enEvidence } from './evidence.ts';
import { enFailures } from './failures.ts';
import { enReview } from './review.ts';

export const enCli: CliWording = {
  about:
    "Tests a region's talent plan: projects the published baseline year by year toward the targets under growth assumptions that anyone can change, judges how feasible each target is and why, and draws it.",
  helpTitles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
  },
  usage: { program: '[options] <command>', options: '[options]' },
  helpOption: 'show help',
  helpCommand: 'show the help of a command',
  helpCommandArgument: '[command]',
  versionOption: 'show the version',
  commands: {
    run: 'the main job: validates every file, runs scenarios, writes results and charts, shows the verdicts',
    check:
      'shows the feasibility table: how fast each target needs growth, how fast it was, whether it is met',
    audit:
      "holds the plan's own figures against each other: parts, growth, shares, wording; with arithmetic and places",
    progress:
      'observed progress: how far the figures after the base year are, what each method says, what the years left need',
    compare:
      'holds scenarios against the first: what each assumes otherwise, and how targets and verdicts change',
    solve: 'the value of one parameter that meets a target, or has a chance',
    sensitivity: 'what drives the outcome: one at a time, and as shares of its variance',
    chart: 'draws the charts of one scenario alone',
    report: 'writes reports alone: of one scenario its own, of several one that compares them',
    backtest: 'goes back to past years: what would six methods have said, and how right?',
    list: 'lists regions, scenarios, growth cases, growth laws, checks, audit rules, progress methods and charts',
    explore:
      'writes the interactive page: move assumptions with sliders, in one file that needs no network',
    schema: 'prints the JSON Schema of a data file, for editors',
    verify:
      'checks a study.json: runs it again from its inputs and names each file, version or figure that differs; exits with 1 when one does',
    template:
      'writes a fill-in workbook (.xlsx) for a region, to be filled in with Excel or WPS; empty, or with a region in it',
    import:
      'makes a region file of a filled-in workbook; problems are named with their sheet and cell',
    read: 'reads a plan (txt, md, html, docx, pdf) into a region file and a page to check it on',
    init: 'makes a new folder to work in: an example region, scenarios, a README, editor settings',
  },
  arguments: {
    scenario: 'scenario',
    scenarios: 'scenario...',
    scenarioHelp: 'id of the scenario, the name of its file',
    scenariosHelp:
      'ids of scenarios, or of comparisons, which stand for their members; all scenarios when left out',
    comparedHelp:
      'ids of two scenarios or more, the first is the reference; or the id of a file that compares some',
    reportedHelp:
      'ids of scenarios; two or more, or the id of a file that compares some, make one report that compares them with the first',
    regions: 'region...',
    regionsHelp: 'ids of regions, the names of their files; all regions when left out',
    listed: 'kind',
    listedHelp:
      'only one kind: regions, scenarios, indicators (those with growth cases), evidence (the cases themselves, left out without a kind), laws, checks, rules, methods or charts',
    schema: 'kind',
    schemaHelp: 'region or scenario',
    studyFile: 'file',
    studyFileHelp: 'the study.json to check',
    workbook: 'workbook',
    templateHelp: 'the file to write, such as region.xlsx',
    importHelp: 'the filled-in .xlsx file',
    documentHelp: 'the document to read: .txt, .md, .html, .docx or .pdf',
    newFolder: 'folder',
    newFolderHelp: 'the folder to make (default: this one)',
  },
  options: {
    lang: 'language: zh Chinese (default), en English',
    seeds: 'folder of the region files (default ./seeds)',
    scenarios: 'folder of the scenario files (default ./scenarios)',
    out: 'folder of the results (default ./out)',
    json: 'machine-readable output on stdout and nothing else there',
    quiet: 'no notes, progress or summary; errors only',
    fullProgress: 'also what each method of progress says',
    strict: 'exit with 1 when a target is not met',
    strictRun: "exit with 1 when a target is not met or a plan's own figures are in error",
    strictAudit: 'exit with 1 when there is an error',
    chart: 'only this chart',
    reportFormat: 'only this format: html (page), md (Markdown with its SVGs) or xlsx (workbook)',
    format: 'only this format: svg, png or json (the chart specification)',
    from: 'begin with the data of this region',
    fromNext: 'begin with this region and its next plan instead of the example',
    next: 'with --from: add the plan that follows the last one of the region',
    to: 'write to this file or folder; to the screen when left out',
    force: 'replace a file that is there',
    readRegion: 'id of the region (default: from the name of the file)',
    readTo: 'folder to write into (default: seeds); with --json alone nothing is written',
    target: 'an indicator with a target, by its id',
    headlineTarget: 'an indicator with a target, by its id; the plan’s total if left out',
    vary: 'the parameter to vary, indicator.parameter: talent.rate, skilled.growth',
    odds: 'the chance wanted, as 80%: within a scenario that states its uncertainty, else by the outlook; left out, the projection itself is to meet the target',
    points: 'points of the Sobol indices, a power of two, 1024 to 2²⁴ (default 8192)',
  },
  folderPlaceholder: 'folder',
  chartPlaceholder: 'chart',
  indicatorPlaceholder: 'indicator',
  parameterPlaceholder: 'indicator.parameter',
  oddsPlaceholder: 'odds',
  countPlaceholder: 'count',
  regionPlaceholder: 'region',
  pathPlaceholder: 'path',
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
  operators: {
    '>=': (value) => `≥${value}`,
    '>': (value) => `>${value}`,
    '=': (value) => `=${value}`,
    '<=': (value) => `≤${value}`,
    '<': (value) => `<${value}`,
    about: (value) => `~${value}`,
    between: (value, high) => `${value} to ${high}`,
  },
  listed: (names) => names.join('; '),
  withUnit: (name, unit) => `${name} (${unit})`,
  points: (points) => `${points} pp`,
  percentile: (percent, cases) => `${percent} of ${cases}`,
  fewCases: (cases) => `only ${cases}`,
  run: {
    headline: ({ name, base, target, required, historic, chance }) =>
      [
        `${name}: ${base === null ? '' : `${base.figure} in ${base.year}, `}target ${target.figure} in ${target.year}`,
        ...(required === null ? [] : [`needs ${required} a year`]),
        ...(historic === null ? [] : [`history ${historic} a year`]),
        ...(chance === null ? [] : [`chance of meeting it by the outlook ${chance}`]),
      ].join(', '),
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
