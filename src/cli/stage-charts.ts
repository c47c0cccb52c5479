import type { ChartId, Study } from '../index.ts';
import { showWhole } from '../wording/show-text.ts';
import { type ChartFormat, type ChartJob, chartFormats } from './draw-chart-files.ts';
import { drawCharts } from './draw-charts.ts';
import { loadEngine } from './load-world.ts';
import { createProgressBar } from './progress-bar.ts';
import type { Session } from './session.ts';
import type { Staging } from './write-outputs.ts';

/** Drawn charts by file, relative to `out/`. */
export type Pictures = {
  readonly svgs: ReadonlyMap<string, string>;
  readonly pngs: ReadonlyMap<string, Uint8Array>;
};

/**
 * The charts to draw: of each study those that apply to it.
 *
 * @param only the one chart that is wanted; null for all
 */
export async function planCharts(
  studies: readonly Study[],
  { language }: Session,
  only: ChartId | null = null,
  formats: readonly ChartFormat[] = chartFormats,
): Promise<readonly ChartJob[]> {
  const { charts, chartIds } = await loadEngine();
  return studies.flatMap((study) =>
    chartIds
      .filter((chart) => (only === null || chart === only) && charts[chart].applies(study))
      .map((chart) => {
        return { study, chart, name: `${study.scenario.id}/charts/${chart}`, language, formats };
      }),
  );
}

/**
 * The charts over several studies: for each region those over its scenarios, where there are two
 * at least; over regions one, of the scenario that takes each plan as it stands.
 *
 * @param isWhole whether the studies are all there are: some of the regions would be no comparison
 */
export async function planComparisons(
  studies: readonly Study[],
  { language }: Session,
  isWhole: boolean,
): Promise<readonly ChartJob[]> {
  const { comparisonCharts, comparisonChartIds } = await loadEngine();
  const regions = [...new Set(studies.map(({ region }) => region.id))];
  const groups = regions.map((id) => ({
    name: `-${id}`,
    studies: studies.filter(({ region }) => region.id === id),
  }));
  const plans = { name: '', studies: groups.flatMap((group) => choosePlan(group.studies) ?? []) };
  return comparisonChartIds.flatMap((comparison) => {
    const { over, applies } = comparisonCharts[comparison];
    return (over === 'scenarios' ? groups : isWhole ? [plans] : [])
      .filter((group) => applies(group.studies))
      .map((group): ChartJob => {
        const name = `charts/${comparison}${group.name}`;
        return { studies: group.studies, comparison, name, language, formats: chartFormats };
      });
  });
}

/** The scenario named after its region and `plan`; a region with one scenario has no other. */
function choosePlan(studies: readonly Study[]): Study | null {
  const named = studies.find(({ scenario, region }) => scenario.id === `${region.id}-plan`);
  return named ?? (studies.length === 1 ? (studies[0] ?? null) : null);
}

/**
 * Draws charts into the staging, with a bar on the terminal.
 *
 * @returns the pictures among them: reports show them again
 */
export async function stageCharts(
  jobs: readonly ChartJob[],
  staging: Pick<Staging, 'add'>,
  session: Session,
): Promise<Pictures> {
  const progress = createProgressBar(session.words.progress.drawing, jobs.length, session);
  const characters = new Set<string>();
  const svgs = new Map<string, string>();
  const pngs = new Map<string, Uint8Array>();
  try {
    await drawCharts(jobs, async (drawn) => {
      for (const { file, content } of drawn.files) {
        await staging.add(file, content);
        if (typeof content !== 'string') pngs.set(file, content);
        else if (file.endsWith('.svg')) svgs.set(file, content);
      }
      for (const character of drawn.characters) characters.add(character);
      progress.step();
    });
  } finally {
    progress.end();
  }
  await noteMissingGlyphs([...characters].join(''), session);
  return { svgs, pngs };
}

async function noteMissingGlyphs(text: string, { note, words }: Session): Promise<void> {
  if (text === '') return;
  const { findMissingGlyphs } = await import('./missing-glyphs.ts');
  const missing = await findMissingGlyphs(text);
  if (missing.length > 0) note(words.warning(words.missingGlyphs(missing.map(showWhole))));
}
