import type { Command } from 'commander';
import type { CliWording } from '../wording/zh/cli.ts';
import { choiceOf } from './choice.ts';
import { type Action, listables } from './command.ts';
import { chartFormats } from './draw-chart-files.ts';
import { reportEndings } from './report-endings.ts';

/** A command: its arguments and options, and its action, loaded when called: help must not wait. */
type Entry = {
  readonly form?: (command: Command, words: CliWording) => Command;
  readonly load: () => Promise<Action>;
};

/** Every command, in the order of the help; their words have the same keys. */
export const commands: { readonly [C in keyof CliWording['commands']]: Entry } = {
  run: {
    form: (command, words) =>
      command
        .argument(`[${words.arguments.scenarios}]`, words.arguments.scenariosHelp)
        .option('--strict', words.options.strictRun),
    load: async () => (await import('./actions/run.ts')).run,
  },
  check: {
    form: (command, words) =>
      command
        .argument(`[${words.arguments.scenarios}]`, words.arguments.scenariosHelp)
        .option('--strict', words.options.strict),
    load: async () => (await import('./actions/check.ts')).check,
  },
  audit: {
    form: (command, words) =>
      command
        .argument(`[${words.arguments.regions}]`, words.arguments.regionsHelp)
        .option('--strict', words.options.strictAudit),
    load: async () => (await import('./actions/audit.ts')).audit,
  },
  progress: {
    form: (command, words) =>
      command
        .argument(`[${words.arguments.regions}]`, words.arguments.regionsHelp)
        .option('--full', words.options.fullProgress),
    load: async () => (await import('./actions/progress.ts')).progress,
  },
  compare: {
    form: (command, words) =>
      command.argument(`<${words.arguments.scenarios}>`, words.arguments.comparedHelp),
    load: async () => (await import('./actions/compare.ts')).compare,
  },
  solve: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
        .option(`--target <${words.indicatorPlaceholder}>`, words.options.target)
        .option(`--vary <${words.parameterPlaceholder}>`, words.options.vary)
        .option(`--odds <${words.oddsPlaceholder}>`, words.options.odds),
    load: async () => (await import('./actions/solve.ts')).solve,
  },
  sensitivity: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
        .option(`--target <${words.indicatorPlaceholder}>`, words.options.headlineTarget)
        .option(`--points <${words.countPlaceholder}>`, words.options.points),
    load: async () => (await import('./actions/sensitivity.ts')).sensitivity,
  },
  chart: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.scenario}>`, words.arguments.scenarioHelp)
        .option(`--chart <${words.chartPlaceholder}>`, words.options.chart)
        .option(
          `--format <${chartFormats.join('|')}>`,
          words.options.format,
          choiceOf('--format', chartFormats),
        ),
    load: async () => (await import('./actions/chart.ts')).chart,
  },
  report: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.scenarios}>`, words.arguments.reportedHelp)
        .option(
          `--format <${reportEndings.join('|')}>`,
          words.options.reportFormat,
          choiceOf('--format', reportEndings),
        ),
    load: async () => (await import('./actions/report.ts')).report,
  },
  explore: {
    load: async () => (await import('./actions/explore.ts')).explore,
  },
  backtest: {
    form: (command, words) => {
      const { panels, panelsHelp, options, years, name } = words.backtest;
      return command
        .argument(`[${panels}]`, panelsHelp)
        .option(`--past <${years}>`, options.past)
        .option(`--horizon <${years}>`, options.horizon)
        .option(`--region <${name}>`, options.region)
        .option('--chart <reliability>', options.chart, choiceOf('--chart', ['reliability']))
        .option(
          `--format <${chartFormats.join('|')}>`,
          words.options.format,
          choiceOf('--format', chartFormats),
        );
    },
    load: async () => (await import('./actions/backtest.ts')).backtest,
  },
  list: {
    form: (command, words) => {
      const { listed, listedHelp } = words.arguments;
      const { only, onlyHelp } = words.list.evidence;
      return command
        .argument(`[${listed}]`, listedHelp, choiceOf(listed, listables))
        .argument(`[${only}]`, onlyHelp);
    },
    load: async () => (await import('./actions/list.ts')).list,
  },
  schema: {
    form: (command, words) => {
      const { schema, schemaHelp } = words.arguments;
      return command.argument(`<${schema}>`, schemaHelp, choiceOf(schema, ['region', 'scenario']));
    },
    load: async () => (await import('./actions/schema.ts')).schema,
  },
  verify: {
    form: (command, words) =>
      command.argument(`<${words.arguments.studyFile}>`, words.arguments.studyFileHelp),
    load: async () => (await import('./actions/verify.ts')).verify,
  },
  template: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.workbook}>`, words.arguments.templateHelp)
        .option(`--from <${words.regionPlaceholder}>`, words.options.from)
        .option('--next', words.options.next, false)
        .option('--force', words.options.force, false),
    load: async () => (await import('./actions/template.ts')).template,
  },
  import: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.workbook}>`, words.arguments.importHelp)
        .option(`--to <${words.pathPlaceholder}>`, words.options.to)
        .option('--force', words.options.force, false),
    load: async () => (await import('./actions/import.ts')).importWorkbook,
  },
  read: {
    form: (command, words) =>
      command
        .argument(`<${words.arguments.studyFile}>`, words.arguments.documentHelp)
        .option(`--region <${words.regionPlaceholder}>`, words.options.readRegion)
        .option(`--to <${words.folderPlaceholder}>`, words.options.readTo)
        .option('--force', words.options.force, false),
    load: async () => (await import('./actions/read.ts')).readPlan,
  },
  init: {
    form: (command, words) =>
      command
        .argument(`[${words.arguments.newFolder}]`, words.arguments.newFolderHelp)
        .option(`--from <${words.regionPlaceholder}>`, words.options.fromNext),
    load: async () => (await import('./actions/init.ts')).init,
  },
};
