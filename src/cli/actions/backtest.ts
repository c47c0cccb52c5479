import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BacktestReport } from '../../index.ts';
import { backtestTables } from '../backtest-tables.ts';
import { CliError, FilesError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { chartFormats } from '../draw-chart-files.ts';
import { loadEngine } from '../load-world.ts';
import { packageFolder } from '../package-folder.ts';
import { exitCodes } from '../print-errors.ts';
import { chooseFolders } from '../read-folders.ts';
import { readInputText } from '../read-input-text.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { stageCharts } from '../stage-charts.ts';
import { stageIndex } from '../stage-index.ts';
import { withClock } from '../with-clock.ts';
import { withStaging } from '../with-staging.ts';

const defaultYears = '5';
const mostYears = 50;

export async function backtest(
  session: Session,
  panels: readonly string[],
  { past = defaultYears, horizon = defaultYears, region, chart, format }: LocalOptions,
): Promise<number> {
  const years = { past: yearsOf('--past', past), horizon: yearsOf('--horizon', horizon) };
  const whole = await report(session, panels, years);
  const { fewestRegions } = await loadEngine();
  if (whole.series.length === 0) {
    throw new CliError({ code: 'no-series', params: { ...years, fewest: fewestRegions } });
  }
  const shown = region === undefined ? whole : await ofRegion(whole, region);
  if (session.options.json) session.printJson(shown);
  else session.print(backtestTables(shown, region ?? null, panels.length === 0, session));
  if (chart !== undefined) await drawTo(session, whole, format ?? null);
  return exitCodes.done;
}

/** `charts/reliability` among the results, in the format asked for or in all. */
async function drawTo(
  session: Session,
  report: BacktestReport,
  format: string | null,
): Promise<void> {
  const { version } = await loadEngine();
  const { language } = session;
  const formats = chartFormats.filter((one) => format === null || one === format);
  const about = { scope: 'files', scenarios: [], version, language } as const;
  const files = await withStaging(session, about, async (staging) => {
    await stageCharts(
      [{ report, name: 'charts/reliability', language, formats }],
      staging,
      session,
    );
    await stageIndex([], staging, session);
  });
  const folder = showPath(session.out, session.io.cwd);
  session.note(
    [session.words.chart.wrote, ...files.map(({ file }) => `  ${folder}/${file}`)].join('\n'),
  );
}

/** The panels that are named, else the growth cases of the folder of seeds. */
async function report(
  session: Session,
  panels: readonly string[],
  years: { readonly past: number; readonly horizon: number },
): Promise<BacktestReport> {
  const { io, options, words } = session;
  const engine = await loadEngine();
  const { folders } = chooseFolders(io.cwd, options);
  try {
    const parameters = engine.readOutlookParameters(
      ...(await readReference(folders.seeds, 'outlook-parameters.csv')),
    );
    const files = await Promise.all(
      panels.map(async (named) => {
        const path = resolve(io.cwd, named);
        return { file: showPath(path, io.cwd), text: await readInputText(path) };
      }),
    );
    if (parameters.problems.length > 0) throw new engine.InputError(parameters.problems);
    if (panels.length > 0) {
      return withClock(words.backtest.working, session, (onProgress) =>
        engine.backtestPanels(files, parameters.parameters, years, onProgress),
      );
    }
    const { cases, problems } = engine.readGrowthCases(
      ...(await readReference(folders.seeds, 'observed-growth.csv')),
    );
    if (problems.length > 0) throw new engine.InputError(problems);
    return engine.backtestObserved(cases, parameters.parameters, 'observed-growth');
  } catch (error) {
    if (error instanceof engine.InputError) throw new FilesError(error.problems, folders);
    throw error;
  }
}

/** A table of `seeds/reference/`, the one that ships where the folder has none. */
async function readReference(
  seeds: string,
  name: string,
): Promise<readonly [file: string, text: string]> {
  const own = join(seeds, 'reference', name);
  const path = existsSync(own) ? own : join(packageFolder(), 'seeds', 'reference', name);
  return [`seeds/reference/${name}`, await readInputText(path)];
}

async function ofRegion(whole: BacktestReport, region: string): Promise<BacktestReport> {
  const { suggest } = await loadEngine();
  const forecasts = whole.series.flatMap((one) => one.forecasts);
  const known = [...new Set(forecasts.map((one) => one.region))];
  if (!known.includes(region)) {
    const nearest = [suggest(region, known)].filter((one) => one !== null);
    const params = { found: region, nearest, known: known.slice(0, 40) };
    throw new CliError({ code: 'unknown-panel-region', params });
  }
  return {
    ...whole,
    series: whole.series.flatMap((one) => {
      const own = one.forecasts.filter((forecast) => forecast.region === region);
      return own.length === 0 ? [] : [{ ...one, forecasts: own }];
    }),
  };
}

function yearsOf(option: string, found: string): number {
  const years = Number(found);
  if (!Number.isInteger(years) || years < 1 || years > mostYears) {
    throw new CliError({ code: 'years-wrong', params: { option, found } });
  }
  return years;
}
