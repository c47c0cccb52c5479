import type { ChartId } from '../../charts/registry.ts';
import { collectStructures } from '../../charts/structure-data.ts';
import { hasTrajectory, splitTrajectories } from '../../charts/trajectory-groups.ts';
import { collectRows, type TrajectoryRow } from '../../charts/trajectory-rows.ts';
import type { Study, StudyIndicator } from '../../study/study.ts';
import { mainTargetOf, planOf } from '../../study/study-targets.ts';
import type { ChartBlock, Runs, Table } from '../report-document.ts';
import { anchorOfFigure, anchorOfTarget, linked } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import type { SectionInput } from './section.ts';
import { number, targetCell, text } from './verdicts-section.ts';

type ChartData = Pick<ChartBlock, 'data' | 'see'>;

/** What a chart shows as a table to open below it, or where in the report such a table stands. */
export function tabulateChart(id: ChartId, { study, voice }: SectionInput): ChartData {
  const { chartData: words } = voice.words.review;
  const own = (table: Table): ChartData => ({ data: { title: words.title, table } });
  const see = (title: string, to: string): ChartData => ({
    see: [{ text: words.elsewhere }, { text: title, to }],
  });
  const byYear = () => see(words.byYear, 'chart-trajectory');
  switch (id) {
    case 'trajectory':
      return own(yearTable(splitTrajectories(study).first, study, voice));
    case 'others':
      return own(yearTable(splitTrajectories(study).rest, study, voice));
    case 'structure':
      return own(shareTable(study, voice));
    case 'yearly':
    case 'composition':
    case 'contribution':
      return byYear();
    case 'gap':
    case 'growth':
      return see(voice.words.verdicts.title, 'verdicts');
    default:
      // These stand beside their tables.
      return {};
  }
}

/** Published and projected figures of each indicator by year, and its target. */
function yearTable(indicators: readonly StudyIndicator[], study: Study, voice: Voice): Table {
  const { chartData: words } = voice.words.review;
  const { columns } = voice.words.verdicts;
  const shown = indicators
    .filter((one) => hasTrajectory(study, one))
    .map((indicator) => ({ indicator, figures: collectRows(study, indicator) }));
  const isFigure = ({ status, mark }: TrajectoryRow) => status !== 'target' && mark !== 'step';
  const years = [
    ...new Set(shown.flatMap(({ figures }) => figures.filter(isFigure).map(({ year }) => year))),
  ].sort((a, b) => a - b);
  return {
    kind: 'table',
    caption: words.byYear,
    columns: [
      text(columns.indicator),
      text(words.status),
      ...years.map((year) => number(columns.inYear(year))),
      number(columns.target),
    ],
    rows: shown.flatMap(({ indicator, figures }): readonly (readonly Runs[])[] => {
      const published = figures.filter(({ status }) => ['observed', 'derived'].includes(status));
      const projected = figures.filter((one) => one.status === 'projected' && isFigure(one));
      const cells = (list: readonly TrajectoryRow[], isPublished: boolean) =>
        years.map((year) => {
          const found = list.find((one) => one.year === year);
          const runs = voice.runs(voice.figure(found?.value ?? null, indicator.unit));
          return isPublished && found !== undefined
            ? linked(runs, anchorOfFigure(study, indicator.id, year))
            : runs;
        });
      const target = mainTargetOf(study, indicator.id);
      const name = voice.runs(voice.heading(indicator));
      const aim =
        target === null
          ? voice.runs(voice.words.nothing)
          : linked(
              voice.runs(targetCell(target, indicator.unit, voice)),
              anchorOfTarget(study, target),
            );
      return [
        [name, voice.runs(words.published), ...cells(published, true), aim],
        ...(projected.length === 0
          ? []
          : [[name, voice.runs(words.projected), ...cells(projected, false), aim]]),
      ];
    }),
  };
}

/** The share of each part at the base and at the end, by targets and by the path. */
function shareTable(study: Study, voice: Voice): Table {
  const { chartData: words } = voice.words.review;
  const { columns } = voice.words.verdicts;
  const { published, target, projected } = voice.words.totals;
  const structures = collectStructures(study);
  const [first] = structures;
  const share = (value: number | undefined) =>
    voice.runs(value === undefined ? voice.words.nothing : voice.percent(value, 1));
  return {
    kind: 'table',
    caption: words.shares,
    columns: [
      text(columns.indicator),
      number(published(first?.baseYear ?? planOf(study).base)),
      number(target(first?.endYear ?? planOf(study).base)),
      number(projected(first?.endYear ?? planOf(study).base)),
    ],
    rows: structures.flatMap((one) =>
      one.base.map((part, i): readonly Runs[] => [
        voice.runs(voice.text(part.indicator.name)),
        share(part.share),
        share(one.target?.[i]?.share),
        share(one.projected?.[i]?.share),
      ]),
    ),
  };
}
