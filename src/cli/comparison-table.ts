import { isSameTarget, judgedTargets, type Study } from '../index.ts';
import { type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';
import { wrapText } from './wrap-text.ts';

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
  if (rows.length === 0) return words.check.noTargets;
  const columns: readonly Column[] = [
    { title: words.run.indicator, shrinkTo: 20 },
    { title: words.run.target, align: 'right' },
    ...studies.flatMap(({ scenario: { id } }): readonly Column[] => [
      { title: id, align: 'right', group: id },
      { title: words.run.verdict, group: id },
      { title: formats.oddsWording.odds, align: 'right', group: id },
    ]),
  ];
  const isOneRegion = studies.every(({ region }) => region.id === first?.region.id);
  const cells = rows.map(({ indicator, target }): readonly Cell[] => [
    formats.name(indicator),
    formats.target(target, indicator.unit),
    ...studies.flatMap((study): readonly Cell[] => {
      const other = judgedTargets(study).find((one) =>
        isSameTarget(one.target, target, isOneRegion),
      );
      if (other === undefined) return [nothing, nothing, nothing];
      const { year, reached, state, scenarioOdds } = other.target;
      const value = reached?.value ?? null;
      const isOtherUnit = other.indicator.unit !== indicator.unit && value !== null;
      const figure = isOtherUnit
        ? formats.quantity(value, other.indicator.unit)
        : formats.figure(value, indicator.unit);
      return [
        year !== target.year ? words.check.columns.otherYear(year, figure) : figure,
        state === 'unknown' ? nothing : verdictCell(state, formats),
        formats.odds(scenarioOdds),
      ];
    }),
  ]);
  const titles = studies.map(({ scenario }) => `${scenario.id} ${scenario.title[language]}`);
  const legend = wrapText(words.compare.legend(titles), width, textWidth).join('\n');
  return [
    paint(words.compare.table, 'title'),
    '',
    renderTable(columns, cells, { width, paint }),
    paint(legend, 'faint'),
  ].join('\n');
}
