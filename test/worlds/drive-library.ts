import { strFromU8, unzipSync } from 'fflate';
import {
  applicableComparisons,
  chartIds,
  charts,
  composeReport,
  drawChart,
  drawComparisonChart,
  drawFocusChart,
  readWorld,
  renderIndex,
  renderReport,
  renderSvg,
  runStudy,
  type Study,
  summariseStudy,
  type World,
  writeFeasibilityCsv,
  writeProjectionCsv,
  writeStudyJson,
} from '../../src/index.ts';
import { type Language, languages } from '../../src/terms/text.ts';
import { throwDice } from './dice.ts';
import type { Attempt } from './faults.ts';
import { checkPicture, checkRows, checkText } from './look-at-output.ts';
import { filesOf } from './make-world.ts';
import type { ValidWorld } from './mend-world.ts';

/** How much of a world is driven. */
export type Drive = {
  /** So many of its charts are drawn as SVG, chosen by the seed; all are drawn as specs. */
  readonly drawn: number;
  /** Whether a whole run writes it to disk, PNGs and all. */
  readonly isRun: boolean;
  /**
   * Whether each question and report comes in one language that the seed chooses, not in both: over
   * many worlds that finds as much in two thirds of the time.
   */
  readonly inOneLanguage: boolean;
};

type Chart = { readonly about: string; readonly draw: () => Spec['spec'] | null };

/** What a run writes, without the disk: studies, tables, charts, reports, the index. */
export async function driveLibrary(
  { made, world }: ValidWorld,
  seed: number,
  { drawn, inOneLanguage }: Drive,
  attempt: Attempt,
): Promise<void> {
  const again = readWorld(filesOf(made).toReversed());
  const studies: Study[] = [];
  for (const { id } of world.scenarios) {
    const study = await attempt(`study ${id}`, () => runStudy(world, id));
    if (study === null) continue;
    studies.push(study);
    await attempt(`tables ${id}`, () => writeTables(study, again));
  }
  if (studies.length < world.scenarios.length) return;
  const all = languages.flatMap((language) => chartsOf(studies, language));
  const specs: Spec[] = [];
  for (const { about, draw } of all)
    await attempt(about, () => {
      const spec = draw();
      checkText(JSON.stringify(spec));
      // The page alone draws one indicator, on a canvas of its own.
      if (spec !== null && !about.startsWith('focus')) specs.push({ about, spec });
    });
  const dice = throwDice(seed);
  for (let i = 0; i < drawn && specs.length > 0; i += 1) {
    const { about, spec } = dice.pick(specs);
    await attempt(`picture of ${about}`, async () => checkPicture(await renderSvg(spec)));
  }
  for (const language of inOneLanguage ? [dice.pick(languages)] : languages)
    await writeReports(studies, language, attempt);
}

type Spec = { readonly about: string; readonly spec: Parameters<typeof renderSvg>[0] };

function writeTables(study: Study, again: World): void {
  const json = writeStudyJson(study);
  JSON.parse(json);
  if (writeStudyJson(runStudy(again, study.scenario.id)) !== json)
    throw new Error('another study from files in another order');
  const csv = writeProjectionCsv(study);
  checkText(csv);
  checkRows(csv);
  checkText(writeFeasibilityCsv(study));
}

function chartsOf(studies: readonly Study[], language: Language): readonly Chart[] {
  return [
    ...studies.flatMap((study) => [
      ...chartIds
        .filter((id) => charts[id].applies(study))
        .map((id) => ({
          about: `chart ${id} of ${study.scenario.id} ${language}`,
          draw: () => drawChart(study, id, language),
        })),
      ...study.indicators.slice(0, 2).map(({ id }) => ({
        about: `focus on ${id} of ${study.scenario.id} ${language}`,
        draw: () => drawFocusChart(study, id, language),
      })),
    ]),
    ...applicableComparisons(studies).map((id) => ({
      about: `chart ${id} of all ${language}`,
      draw: () => drawComparisonChart(studies, id, language),
    })),
  ];
}

/** In place of each picture: a report puts them where they belong, and draws none itself. */
const blank =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100" viewBox="0 0 600 100"></svg>';

async function writeReports(
  studies: readonly Study[],
  language: Language,
  attempt: Attempt,
): Promise<void> {
  const groups = [...studies.map((study) => [study]), ...(studies.length > 1 ? [studies] : [])];
  for (const group of groups) {
    const about = `report ${language} of ${group.map(({ scenario }) => scenario.id).join('+')}`;
    const document = await attempt(about, () => composeReport(group, language));
    if (document === null) continue;
    const files = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.file] : [])),
    );
    const pictures = { drawn: new Map(files.map((file) => [file, blank])) };
    for (const format of ['md', 'html'] as const)
      await attempt(`${about} as ${format}`, async () =>
        checkText(await renderReport(document, format, pictures)),
      );
    await attempt(`${about} as xlsx`, async () => {
      const parts = unzipSync(await renderReport(document, 'xlsx', pictures));
      for (const bytes of Object.values(parts)) checkText(strFromU8(bytes));
    });
  }
  await attempt(`index ${language}`, () => {
    const entries = studies.map(summariseStudy);
    checkText(renderIndex({ version: '1', entries, files: [] }, language));
  });
}
