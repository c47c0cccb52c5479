import { pixels, placeRules, placeTexts } from './placed-marks.ts';
import { spreadLabels } from './spread-labels.ts';
import { axisWidth, balanceLines, colours, lineHeight, pageWidth, type } from './theme.ts';

/** Where leaders, signs and texts stand, in pixels right of the drawing. */
const reach = { leader: 14, sign: 22, text: 31 } as const;

/** What the texts of end labels take besides their own width, in pixels. */
export const endLabelRoom = reach.text;

type EndSign = {
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
};

export type EndLabel = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly sign: EndSign;
  /** Where the series ends, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
};

/** A text in lines that end where the page does. */
function linesOf({ text, isBold = false }: EndLabel, room: number): readonly string[] {
  return balanceLines(text, room, isBold ? type.strong : type.label);
}

/**
 * Names with their figures at the right of a drawing, one a series, apart from each other; a thin
 * line leads from where the series ends to its sign.
 */
export function drawEndLabels(
  labels: readonly EndLabel[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly object[] {
  const step = lineHeight(type.label);
  const room = pageWidth - axisWidth - width - reach.text;
  const lines = labels.map((label) => linesOf(label, room));
  const places = spreadLabels(
    labels.map(({ y }) => y),
    lines.map(({ length }) => length * step + 2),
    [5, height - 4],
    step + 2,
  );
  const placed = labels.map((label, i) => ({
    ...label,
    lines: lines[i] ?? [],
    to: places[i] ?? label.y,
  }));
  const leaders = placed.map(({ x, y, to }) => ({
    x: x + 6,
    y,
    x2: width + reach.leader,
    y2: to,
  }));
  const signs = placed.map(({ sign, to }) => ({ ...sign, x: width + reach.sign, y: to }));
  const texts = (isBold: boolean) =>
    placed
      .filter((label) => (label.isBold ?? false) === isBold)
      .flatMap(({ lines, to }) =>
        lines.map((text, k) => ({
          text,
          x: width + reach.text,
          y: to + (k - (lines.length - 1) / 2) * step,
        })),
      );
  return [
    ...placeRules(leaders, { color: '#a6a6a6', strokeWidth: 0.8 }),
    {
      data: { values: signs },
      mark: { type: 'point', size: 46, opacity: 1, strokeWidth: 1.4 },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        shape: { field: 'shape', type: 'nominal', scale: null },
        fill: { field: 'fill', type: 'nominal', scale: null },
        stroke: { field: 'stroke', type: 'nominal', scale: null },
      },
    },
    ...placeTexts(texts(false)),
    ...placeTexts(texts(true), { style: type.strong, colour: colours.ink }),
  ];
}
