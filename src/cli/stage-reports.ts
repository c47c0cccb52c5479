import type { ReportFormat, Study, Text, World } from '../index.ts';
import { type ChartFormat, type ChartJob, chartFormats } from './draw-chart-files.ts';
import { loadEngine } from './load-world.ts';
import type { Session } from './session.ts';
import type { Pictures } from './stage-charts.ts';
import type { Staging } from './write-outputs.ts';

/** A report to write: of one scenario, or of several that it compares. */
export type ReportJob = {
  /** Where it goes, relative to `out/`: a scenario's folder, or that of a comparison. */
  readonly folder: string;
  readonly studies: readonly Study[];
  /** The name of a comparison. */
  readonly title: Text | null;
};

/** A report for each study. */
export function planReports(studies: readonly Study[]): readonly ReportJob[] {
  return studies.map((study) => ({ folder: study.scenario.id, studies: [study], title: null }));
}

/** A report for each named comparison whose scenarios are all there. */
export function planComparisonReports(
  studies: readonly Study[],
  comparisons: World['comparisons'],
): readonly ReportJob[] {
  return comparisons.flatMap(({ id, title, compare }) => {
    const members = compare.flatMap((member) =>
      studies.filter(({ scenario }) => scenario.id === member),
    );
    return members.length < compare.length ? [] : [{ folder: id, studies: members, title }];
  });
}

/** The charts that a report over several scenarios shows; one of a scenario shows its own. */
export async function planReportCharts(
  jobs: readonly ReportJob[],
  { language }: Session,
  formats: readonly ChartFormat[] = chartFormats,
): Promise<readonly ChartJob[]> {
  const { applicableComparisons } = await loadEngine();
  return jobs
    .filter(({ studies }) => studies.length > 1)
    .flatMap(({ folder, studies }) =>
      applicableComparisons(studies).map((comparison): ChartJob => {
        const name = `${folder}/charts/${comparison}`;
        return { studies, comparison, name, language, formats };
      }),
    );
}

/**
 * Writes reports into the staging.
 *
 * @param pictures their charts, by file relative to `out/`
 */
export async function stageReports(
  jobs: readonly ReportJob[],
  { svgs, pngs }: Pictures,
  endings: readonly ReportFormat[],
  staging: Pick<Staging, 'add'>,
  { language }: Session,
): Promise<void> {
  const { composeReport, renderReport } = await loadEngine();
  for (const { folder, studies, title } of jobs) {
    const document = composeReport(studies, language, title === null ? {} : { title });
    const pictures = { drawn: insideOf(folder, svgs), painted: insideOf(folder, pngs) };
    for (const ending of endings)
      await staging.add(
        `${folder}/report.${ending}`,
        await renderReport(document, ending, pictures),
      );
  }
}

/** The pictures of a folder, by their file inside it. */
function insideOf<P>(folder: string, pictures: ReadonlyMap<string, P>): ReadonlyMap<string, P> {
  return new Map(
    [...pictures].flatMap(([file, picture]): readonly (readonly [string, P])[] =>
      file.startsWith(`${folder}/`) ? [[file.slice(folder.length + 1), picture]] : [],
    ),
  );
}
