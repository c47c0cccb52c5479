import { createHash } from 'node:crypto';
import type { Study, World } from '../../index.ts';
import type { LocalOptions } from '../command.ts';
import type { ChartFormat } from '../draw-chart-files.ts';
import { loadEngine, loadStudies } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { reportEndings } from '../report-endings.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { planCharts, stageCharts } from '../stage-charts.ts';
import { planReportCharts, planReports, type ReportJob, stageReports } from '../stage-reports.ts';
import { withStaging } from '../with-staging.ts';
import type { Staging } from '../write-outputs.ts';

/** One scenario: its own report. Several: one report that compares them. */
export async function report(
  session: Session,
  names: readonly string[],
  options: LocalOptions,
): Promise<number> {
  const { version } = await loadEngine();
  const formats = reportEndings.filter(
    (format) => options.format === undefined || format === options.format,
  );
  const { world, studies } = await loadStudies(session, names);
  const jobs = studies.length === 1 ? planReports(studies) : [planAsOne(studies, names, world)];
  const pictures: readonly ChartFormat[] = formats.some(
    (format) => format === 'docx' || format === 'xlsx',
  )
    ? ['svg', 'png']
    : ['svg'];
  const charts =
    studies.length === 1
      ? await planCharts(studies, session, null, pictures)
      : await planReportCharts(jobs, session, pictures);
  const about = {
    scope: 'files',
    scenarios: studies.length === 1 ? [studies[0]?.scenario.id ?? ''] : [],
    version,
    language: session.language,
  } as const;
  const files = await withStaging(session, about, async (staging) => {
    // Markdown links to the pictures; the others hold them.
    const place = formats.includes('md') ? onlySvgs(staging) : nowhere;
    const drawn = await stageCharts(charts, place, session);
    await stageReports(jobs, drawn, formats, staging, session);
  });
  say(
    files.map(({ file }) => file),
    session,
  );
  return exitCodes.done;
}

const nowhere = { add: async () => {} };

function onlySvgs({ add }: Staging): Pick<Staging, 'add'> {
  return { add: async (file, content) => (file.endsWith('.svg') ? add(file, content) : undefined) };
}

/** The longest name that the scenarios of a comparison may make together. */
const longestName = 100;

/** A named comparison goes where its id says; others are named after their scenarios. */
function planAsOne(studies: readonly Study[], names: readonly string[], world: World): ReportJob {
  const named = world.comparisons.find(({ id }) => names.length === 1 && id === names[0]);
  if (named !== undefined) return { folder: named.id, studies, title: named.title };
  const ids = studies.map(({ scenario }) => scenario.id);
  const whole = ids.join('+');
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  const folder = whole.length > longestName ? `${ids[0]}+${ids.length - 1}-${hash}` : whole;
  return { folder, studies, title: null };
}

function say(files: readonly string[], session: Session): void {
  if (session.options.json) session.printJson({ files });
  else if (!session.options.quiet) {
    const folder = showPath(session.out, session.io.cwd);
    const lines = files.map((file) => `  ${folder}/${file}`);
    session.print([session.words.chart.wrote, ...lines].join('\n'));
  }
}
