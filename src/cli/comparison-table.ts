import { hasScenarioOdds, isSameTarget, judgedTargets, type Study } from '../index.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import { wholePercent, writeChance } from '../wording/speak-chance.ts';
import { wrapText } from '../wording/wrap-text.ts';
import { type Formats, nothing } from './format.ts';
import { pathsTable } from './paths-table.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';

/**
 * Every target of the first study by scenario: the figure it ends at, and the verdict. A figure
 * in another unit than the first study's carries it; one of another year its year.
 */
export function comparisonTable(
  studies: readonly Study[],
  formats: Formats,
  session: Session,
): string {
  const { words, paint, width, language } = session;
  const [first] = studies;
  const rows = first === undefined ? [] : judgedTargets(first);
  if (rows.length === 0) return pathsTable(studies, formats, session);
  const expected = outlookWordings[language];
  const isOneRegion = studies.every(({ region }) => region.id === first?.region.id);
  // Regions have outlooks of their own, so one column cannot show them.
  const isExpected = isOneRegion && rows.some(({ target }) => target.outlook !== null);
  const columns: readonly Column[] = [
    { title: words.run.indicator, shrinkTo: 20 },
    { title: words.run.target, align: 'right' },
    ...(isExpected ? [{ title: expected.chanceShort, align: 'right' } as const] : []),
    ...studies.flatMap((study): readonly Column[] => [
      { title: study.scenario.id, align: 'right', group: study.scenario.id },
      { title: words.run.verdict, group: study.scenario.id },
      ...(isExpected
        ? ([{ title: expected.percentile, align: 'right', group: study.scenario.id }] as const)
        : []),
      ...(hasScenarioOdds(study)
        ? ([
            { title: formats.oddsWording.oddsShort, align: 'right', group: study.scenario.id },
          ] as const)
        : []),
    ]),
  ];
  const cells = rows.map(({ indicator, target }): readonly Cell[] => [
    formats.name(indicator),
    formats.target(target, indicator.unit),
    ...(isExpected
      ? [target.outlook === null ? nothing : writeChance(target.outlook, language)]
      : []),
    ...studies.flatMap((study): readonly Cell[] => {
      const other = judgedTargets(study).find((one) =>
        isSameTarget(one.target, target, isOneRegion),
      );
      const hasOdds = hasScenarioOdds(study);
      if (other === undefined)
        return Array<Cell>(2 + Number(isExpected) + Number(hasOdds)).fill(nothing);
      const { year, reached, state, assumedPercentile, scenarioOdds } = other.target;
      const value = reached?.value ?? null;
      const isOtherUnit = other.indicator.unit !== indicator.unit && value !== null;
      const figure = isOtherUnit
        ? formats.quantity(value, other.indicator.unit)
        : formats.figure(value, indicator.unit);
      return [
        year !== target.year ? words.check.columns.otherYear(year, figure) : figure,
        state === 'unknown' ? nothing : verdictCell(state, formats),
        ...(isExpected
          ? [assumedPercentile === null ? nothing : wholePercent(assumedPercentile)]
          : []),
        ...(hasOdds ? [formats.odds(scenarioOdds)] : []),
      ];
    }),
  ]);
  const titles = studies.map(({ scenario }) => `${scenario.id} ${scenario.title[language]}`);
  const legends = [
    words.compare.legend(titles),
    ...(isExpected ? [expected.chanceLegend, expected.percentileLegend] : []),
  ];
  return [
    paint(words.compare.table, 'title'),
    '',
    renderTable(columns, cells, { width, paint }),
    ...legends.map((text) => paint(wrapText(text, width, textWidth).join('\n'), 'faint')),
  ].join('\n');
}
