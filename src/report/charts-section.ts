import { drawChart } from '../charts/draw-chart.ts';
import { chartIds, charts } from '../charts/registry.ts';
import { whyNotDrawn } from '../charts/why-not-drawn.ts';
import type { Block, Section } from './document.ts';
import { note, paragraph, type SectionInput } from './section.ts';

/** Every chart that the study has data for, and why the others are not drawn. */
export function composeCharts({ study, voice }: SectionInput): Section {
  const { charts: words } = voice.words;
  const drawn = chartIds.filter((id) => charts[id].applies(study));
  const undrawn = chartIds.flatMap((id) => {
    const why = whyNotDrawn(study, id);
    return why === null ? [] : [words.why(voice.text(charts[id].title), voice.text(why))];
  });
  const blocks: readonly Block[] = [
    ...(drawn.length === 0 ? [] : [note(voice, words.note)]),
    ...drawn.map(
      (id): Block => ({
        kind: 'chart',
        id: `chart-${id}`,
        title: voice.text(charts[id].title),
        question: voice.text(charts[id].question),
        file: `charts/${id}.svg`,
        spec: drawChart(study, id, voice.language),
      }),
    ),
    ...(undrawn.length === 0
      ? []
      : [
          paragraph(voice, words.undrawn),
          { kind: 'list', items: undrawn.map((line) => voice.runs(line)) } as const,
        ]),
  ];
  return { id: 'charts', title: words.title, blocks };
}
