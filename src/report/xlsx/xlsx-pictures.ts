import type { TopLevelSpec } from 'vega-lite';
import { applicableComparisons } from '../../charts/applicable-comparisons.ts';
import { comparisonCharts } from '../../charts/comparison-registry.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import { drawComparisonChart } from '../../charts/draw-comparison-chart.ts';
import { chartIds, charts } from '../../charts/registry.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import type { XlsxPicture } from './summary-sheet.ts';

/** The PNG of a chart, given its name and how to draw it; null leaves it out. */
export type Paint = (name: string, draw: () => TopLevelSpec) => Promise<Uint8Array | null>;

/** The pictures of a workbook: all charts that a study has, or those over several studies. */
export async function xlsxPictures(
  studies: readonly Study[],
  language: Language,
  paint: Paint,
): Promise<readonly XlsxPicture[]> {
  const [study, ...others] = studies;
  if (study === undefined) return [];
  const known =
    others.length === 0
      ? chartIds
          .filter((id) => charts[id].applies(study))
          .map((id) => ({
            id,
            title: charts[id].title,
            draw: () => drawChart(study, id, language),
          }))
      : applicableComparisons(studies).map((id) => ({
          id,
          title: comparisonCharts[id].title,
          draw: () => drawComparisonChart(studies, id, language),
        }));
  const pictures: XlsxPicture[] = [];
  for (const { id, title, draw } of known) {
    const png = await paint(`charts/${id}`, draw);
    if (png !== null) pictures.push({ scenario: study.scenario.id, title: title[language], png });
  }
  return pictures;
}
