import { drawChart } from '../../charts/draw-chart.ts';
import type { ChartId } from '../../charts/registry.ts';
import { chartIds, charts } from '../../charts/registry.ts';
import { whyNotDrawn } from '../../charts/why-not-drawn.ts';
import type { Block, Section } from '../report-document.ts';
import { tabulateChart } from './chart-tables.ts';
import { note, paragraph, type SectionInput } from './section.ts';

/** Charts that stand in the section that speaks of them; all others stand together. */
const places: { readonly [S in 'progress' | 'outlook' | 'uncertainty']: readonly string[] } = {
  progress: ['progress', 'track'],
  outlook: [],
  uncertainty: ['fan', 'odds', 'distribution', 'tornado'],
};

/** Every chart that the study has data for, and why the others are not drawn. */
export function composeCharts(input: SectionInput): Section {
  const { study, voice } = input;
  const { charts: words } = voice.words;
  const drawn = drawnHere(input, null);
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

/** The charts of a section, null for the one of all others, that the study has data for. */
export function drawnHere(
  input: SectionInput,
  section: keyof typeof places | null,
): readonly Block[] {
  const { study, voice } = input;
  const placeOf = (id: ChartId) => {
    // A scenario without uncertainty of its own shows the outlook's bands.
    if (id === 'fan' && study.uncertainty.ground === 'none') return 'outlook';
    return Object.entries(places).find(([, own]) => own.includes(id))?.[0] ?? null;
  };
  return chartIds
    .filter((id) => placeOf(id) === section && charts[id].applies(study))
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
