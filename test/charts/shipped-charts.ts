import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import type { Study } from '../../src/study/study.ts';
import { languages } from '../../src/terms/text.ts';
import { shippedStudies } from '../study/shipped.ts';

/** Every chart of single studies that applies to them, in both languages. */
export const chartsOf = (studies: readonly Study[]) =>
  studies.flatMap((study) =>
    chartIds
      .filter((id) => charts[id].applies(study))
      .flatMap((id) =>
        languages.map((language) => ({
          id,
          language,
          studies: [study],
          name: study.scenario.id,
          title: charts[id].title[language],
          shows: study.scenario.title[language],
          draw: () => drawChart(study, id, language),
        })),
      ),
  );

/** The shipped scenarios of each region, and the plan of each. */
const groups: readonly { readonly name: string; readonly studies: readonly Study[] }[] = [
  ...[...new Set(shippedStudies.map(({ region }) => region.id))].map((name) => ({
    name,
    studies: shippedStudies.filter(({ region }) => region.id === name),
  })),
  { name: 'plans', studies: shippedStudies.filter(({ scenario }) => /-plan$/.test(scenario.id)) },
];

/** Every chart over several shipped studies that a whole run draws, in both languages. */
export const shippedComparisons = groups.flatMap(({ name, studies }) =>
  comparisonChartIds
    .filter((id) => comparisonCharts[id].applies(studies))
    .filter((id) => (comparisonCharts[id].over === 'regions') === (name === 'plans'))
    .flatMap((id) =>
      languages.map((language) => ({
        id,
        language,
        studies,
        name,
        title: comparisonCharts[id].title[language],
        shows: studies[0]?.region.name[language] ?? '',
        draw: () => drawComparisonChart(studies, id, language),
      })),
    ),
);

export const shippedCharts = [...chartsOf(shippedStudies), ...shippedComparisons];
