import type { ChartId } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { chartIds, charts } from '../charts/registry.ts';
import { whyNotDrawn } from '../charts/why-not-drawn.ts';
import { tabulateChart } from './chart-tables.ts';
import type { Block, Section } from './document.ts';
import { note, paragraph, type SectionInput } from './section.ts';

/** Charts that stand in a section of their own. */
const elsewhere: readonly ChartId[] = ['progress', 'track'];

/** Every chart that the study has data for, and why the others are not drawn. */
export function composeCharts(input: SectionInput): Section {
  const { study, voice } = input;
  const { charts: words } = voice.words;
  const drawn = drawnHere(
    input,
    chartIds.filter((id) => !elsewhere.includes(id)),
  );
  const undrawn = chartIds.flatMap((id) => {
    const why = whyNotDrawn(study, id);
    return why === null ? [] : [words.why(voice.text(charts[id].title), voice.text(why))];
  });
  const blocks: readonly Block[] = [
    ...(drawn.length === 0 ? [] : [note(voice, words.note)]),
    ...drawn,
    ...(undrawn.length === 0
      ? []
      : [
          paragraph(voice, words.undrawn),
          { kind: 'list', items: undrawn.map((line) => voice.runs(line)) } as const,
        ]),
  ];
  return { id: 'charts', title: words.title, blocks };
}

/** Those of the charts that the study has data for. */
export function drawnHere(input: SectionInput, wanted: readonly ChartId[]): readonly Block[] {
  const { study, voice } = input;
  return wanted
    .filter((id) => charts[id].applies(study))
    .map((id): Block => {
      return {
        kind: 'chart',
        id: `chart-${id}`,
        title: voice.text(charts[id].title),
        question: voice.text(charts[id].question),
        file: `charts/${id}.svg`,
        spec: drawChart(study, id, voice.language),
        ...tabulateChart(id, input),
      };
    });
}
