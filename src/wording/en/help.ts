import type { HelpWording } from '../zh/help.ts';

export const enHelp: HelpWording = {
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
};
