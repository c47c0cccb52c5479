import type { Study } from '../../index.ts';
import type { LocalOptions } from '../command.ts';
import { explorePage, isPageBuilt } from '../explore-page.ts';
import { createFormats } from '../format.ts';
import { loadEngine, loadStudies } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { reportEndings } from '../report-endings.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { planCharts, planComparisons, stageCharts } from '../stage-charts.ts';
import { stageIndex } from '../stage-index.ts';
import {
  planComparisonReports,
  planReportCharts,
  planReports,
  stageReports,
} from '../stage-reports.ts';
import { noteAuditErrors, noteUnmet } from '../strict.ts';
import { countStates, verdictTables } from '../verdict-table.ts';
import { withStaging } from '../with-staging.ts';
import type { Staging } from '../write-outputs.ts';

export async function run(
  session: Session,
  names: readonly string[],
  { strict = false }: LocalOptions,
): Promise<number> {
  const loaded = await loadStudies(session, names);
  const { world, studies } = loaded;
  const { version } = await loadEngine();
  const about = {
    scope: names.length > 0 ? 'scenarios' : 'all',
    scenarios: studies.map(({ scenario }) => scenario.id),
    version,
    language: session.language,
  } as const;
  const files = await withStaging(session, about, async (staging) => {
    await stageTables(studies, staging);
    // A comparison is reported where it is named, or where everything is.
    const compared = world.comparisons.filter(({ id }) => names.length === 0 || names.includes(id));
    const comparisons = planComparisonReports(studies, compared);
    const jobs = [
      ...(await planCharts(studies, session)),
      ...(await planComparisons(studies, session, names.length === 0)),
      ...(await planReportCharts(comparisons, session)),
    ];
    const pictures = await stageCharts(jobs, staging, session);
    const reports = [...planReports(studies), ...comparisons];
    await stageReports(reports, pictures, reportEndings, staging, session);
    // The page holds everything, so a run of some scenarios leaves it as it is.
    if (names.length === 0 && isPageBuilt())
      await staging.add('explore.html', await explorePage(loaded, session));
    await stageIndex(studies, staging, session);
  });
  await report(
    studies,
    files.map(({ file }) => file),
    session,
  );
  if (!strict) return exitCodes.done;
  return Math.max(noteUnmet(studies, session), noteAuditErrors(studies, session));
}

async function stageTables(studies: readonly Study[], staging: Staging): Promise<void> {
  const { writeStudyJson, writeProjectionCsv, writeFeasibilityCsv } = await loadEngine();
  for (const study of studies) {
    const folder = study.scenario.id;
    await staging.add(`${folder}/study.json`, writeStudyJson(study));
    await staging.add(`${folder}/projection.csv`, writeProjectionCsv(study));
    await staging.add(`${folder}/feasibility.csv`, writeFeasibilityCsv(study));
  }
}

async function report(
  studies: readonly Study[],
  files: readonly string[],
  session: Session,
): Promise<void> {
  const { words, options, io, out } = session;
  if (options.json) {
    const scenarios = studies.map((study) => ({
      scenario: study.scenario.id,
      region: study.region.id,
      verdicts: countStates(study),
    }));
    session.printJson({ scenarios, files: [...files, 'manifest.json'] });
  } else if (!options.quiet) {
    session.print(verdictTables(studies, createFormats(session), session));
    session.print('');
    session.print(words.run.wrote(showPath(out, io.cwd), studies.length, files.length + 1));
  }
}
