import type { TopLevelSpec } from 'vega-lite';
import type { ComparisonChartId } from '../../src/charts/comparison-registry.ts';
import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import type { ChartId } from '../../src/charts/registry.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { type Language, languages } from '../../src/terms/text.ts';
import { samplePairs } from '../fixtures/sample-pairs.ts';
import { readTextBoxes, type TextBox } from '../fixtures/svg-texts.ts';
import { shippedStudies } from '../study/shipped.ts';

/** A chart to draw. */
export type Case = {
  readonly id: ChartId | ComparisonChartId;
  readonly language: Language;
  readonly studies: readonly Study[];
  readonly name: string;
  readonly title: string;
  /** The scenario or region that its title names. */
  readonly shows: string;
  readonly draw: () => TopLevelSpec;
};

/** A chart drawn and rendered once, for all checks. */
export type Picture = Case & {
  readonly spec: TopLevelSpec;
  readonly svg: string;
  readonly boxes: readonly TextBox[];
};

/** What must hold of every picture, by what a failure is called. */
export type Checks = { readonly [what: string]: (picture: Picture) => void };

export async function drawPicture(one: Case): Promise<Picture> {
  const spec = one.draw();
  const svg = await renderSvg(spec);
  return { ...one, spec, svg, boxes: readTextBoxes(svg) };
}

/** Every chart of single studies that applies to them, in both languages. */
export const chartsOf = (studies: readonly Study[]): readonly Case[] =>
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
export const shippedComparisons: readonly Case[] = groups.flatMap(({ name, studies }) =>
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

/**
 * Of the shipped charts so many that each chart is drawn of each region, of each sort of scenario
 * (plan, slow, flow, …) and in each language, and each of these with each other.
 */
export const sampledCharts = samplePairs(shippedCharts, ({ id, language, name, studies }) => {
  const region = studies.length === 1 ? (studies[0]?.region.id ?? '') : name;
  const sort = studies.length === 1 ? name.slice(region.length + 1) : 'several';
  return [id, region, sort, language];
});
