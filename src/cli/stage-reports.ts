import type { ReportFormat, Study, Text, World } from '../index.ts';
import { type ChartFormat, type ChartJob, chartFormats } from './draw-chart-files.ts';
import { loadEngine } from './load-world.ts';
import type { Session } from './session.ts';
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
 * @param drawn the SVGs of their charts, by file relative to `out/`
 */
export async function stageReports(
  jobs: readonly ReportJob[],
  drawn: ReadonlyMap<string, string>,
  formats: readonly ReportFormat[],
  staging: Pick<Staging, 'add'>,
  { language }: Session,
): Promise<void> {
  const { composeReport, renderReport } = await loadEngine();
  for (const { folder, studies, title } of jobs) {
    const document = composeReport(studies, language, title === null ? {} : { title });
    const own = new Map(
      [...drawn].flatMap(([file, svg]): readonly (readonly [string, string])[] =>
        file.startsWith(`${folder}/`) ? [[file.slice(folder.length + 1), svg]] : [],
      ),
    );
    for (const format of formats)
      await staging.add(
        `${folder}/report.${format}`,
        await renderReport(document, format, { drawn: own }),
      );
  }
}
