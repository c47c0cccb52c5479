import type { Study } from '../index.ts';
import { loadEngine } from './load-world.ts';
import type { Session } from './session.ts';
import type { Staging } from './write-outputs.ts';

/**
 * Stages the report of each study as a workbook, with its charts.
 *
 * @param pictures PNGs by their file, as `stageCharts` gives them
 */
export async function stageWorkbooks(
  studies: readonly Study[],
  pictures: ReadonlyMap<string, Uint8Array>,
  staging: Staging,
  { language }: Session,
): Promise<void> {
  const { renderXlsx, chartIds, charts } = await loadEngine();
  for (const study of studies) {
    const scenario = study.scenario.id;
    const own = chartIds.flatMap((chart) => {
      const png = pictures.get(`${scenario}/charts/${chart}.png`);
      return png === undefined ? [] : [{ scenario, title: charts[chart].title[language], png }];
    });
    await staging.add(`${scenario}/report.xlsx`, renderXlsx([study], language, own));
  }
}
