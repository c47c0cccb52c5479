import type { ChartId } from '../../index.ts';
import { chooseOne } from '../choice.ts';
import { CliError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { chartFormats } from '../draw-chart-files.ts';
import { loadEngine, loadStudies } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { planCharts, stageCharts } from '../stage-charts.ts';
import { stageIndex } from '../stage-index.ts';
import { withStaging } from '../with-staging.ts';

export async function chart(
  session: Session,
  names: readonly string[],
  options: LocalOptions,
): Promise<number> {
  const { version, charts } = await loadEngine();
  const named = options.chart === undefined ? null : await chooseChart(options.chart);
  const formats = chartFormats.filter(
    (format) => options.format === undefined || format === options.format,
  );
  const { studies } = await loadStudies(session, names);
  const scenarios = studies.map(({ scenario }) => scenario.id);
  const jobs = await planCharts(studies, session, named, formats);
  if (named !== null && jobs.length === 0) {
    const params = {
      chart: named,
      scenario: scenarios.join(' '),
      reason: charts[named].absent,
    };
    throw new CliError({ code: 'chart-not-applicable', params });
  }
  const about = { scope: 'files', scenarios, version, language: session.language } as const;
  const files = await withStaging(session, about, async (staging) => {
    await stageCharts(jobs, staging, session);
    await stageIndex([], staging, session);
  });
  report(
    files.map(({ file }) => file),
    session,
  );
  return exitCodes.done;
}

async function chooseChart(found: string): Promise<ChartId> {
  const { chartIds, suggest } = await loadEngine();
  const nearest = [suggest(found, chartIds)].filter((id) => id !== null);
  return chooseOne('--chart', chartIds, found, nearest);
}

function report(files: readonly string[], session: Session): void {
  if (session.options.json) session.printJson({ files });
  else if (!session.options.quiet) {
    const folder = showPath(session.out, session.io.cwd);
    const lines = files.map((file) => `  ${folder}/${file}`);
    session.print([session.words.chart.wrote, ...lines].join('\n'));
  }
}
