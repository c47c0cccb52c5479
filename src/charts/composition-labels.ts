import type { CompositionSeries } from './composition-data.ts';
import type { Pen } from './pen.ts';
import { spreadLabels } from './spread-labels.ts';
import { lineHeight, type } from './theme.ts';

/** Where the drawing ends and the labels stand, in pixels from its left. */
const leader = { from: 2, knee: 12, to: 20 } as const;

export type EndLabel = {
  readonly series: CompositionSeries;
  readonly colour: string;
  readonly isTotal: boolean;
  /** Where the series ends, in pixels from the top. */
  readonly y: number;
};

/**
 * Names with first and last figure at the right of a drawing, one a series, apart from each other;
 * a thin line leads from where the series ends.
 */
export function drawEndLabels(
  labels: readonly EndLabel[],
  { width, height }: { readonly width: number; readonly height: number },
  pen: Pen,
): readonly object[] {
  const places = spreadLabels(
    labels.map(({ y }) => y),
    lineHeight(type.label) + 2,
    [5, height - 4],
  );
  const values = labels.map(({ series, colour, isTotal, y }, i) => ({
    text: describeSeries(series, pen),
    colour,
    isTotal,
    from: y,
    to: places[i] ?? y,
  }));
  const y = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  const x = (pixels: number) => ({ value: width + pixels });
  const text = (isTotal: boolean) => ({
    transform: [{ filter: `datum.isTotal === ${isTotal}` }],
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontWeight: isTotal ? 'bold' : 'normal',
    },
    encoding: { x: x(leader.to + 12), y: y('to'), text: { field: 'text', type: 'nominal' } },
  });
  return [
    {
      data: { values },
      layer: [
        {
          mark: { type: 'rule', color: '#8c8c8c', strokeWidth: 0.8 },
          encoding: { x: x(leader.from), x2: x(leader.knee), y: y('from'), y2: { field: 'to' } },
        },
        {
          mark: { type: 'rule', color: '#8c8c8c', strokeWidth: 0.8 },
          encoding: { x: x(leader.knee), x2: x(leader.to - 2), y: y('to') },
        },
        {
          mark: { type: 'square', size: 60, opacity: 1, stroke: '#222222', strokeWidth: 0.6 },
          encoding: {
            x: x(leader.to + 4),
            y: y('to'),
            fill: { field: 'colour', type: 'nominal', scale: null },
          },
        },
        text(false),
        text(true),
      ],
    },
  ];
}

function describeSeries({ indicator, cells }: CompositionSeries, pen: Pen): string {
  const name = pen.text(indicator.name);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return name;
  const from = pen.figure(first.value, indicator.unit);
  const to = pen.figure(last.value, indicator.unit);
  return first === last ? `${name} ${from}` : pen.words.composition.change(name, from, to);
}
