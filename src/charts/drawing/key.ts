import { measureText, wrapLabel } from './measure-text.ts';
import { colours, dash, lineHeight, longDash, pageWidth, type } from './theme.ts';
import type { View } from './view.ts';

/** One sign of a chart with its words. */
export type KeyItem = {
  readonly label: string;
  readonly sign: 'point' | 'line' | 'box';
  readonly shape?: string;
  readonly colour: string;
  readonly hollow?: boolean;
  readonly dashed?: boolean;
  /** Of a second kind of projected line: longer dashes. */
  readonly long?: boolean;
  /** Of a line, where it is not 1.8 px. */
  readonly width?: number;
};

/** The sign of targets, in every chart that shows them as points. */
export const targetSign = {
  sign: 'point',
  shape: 'diamond',
  colour: colours.target,
  hollow: true,
} as const;

const signWidth = 24;
const gap = 16;

/**
 * The key of a chart: its signs and their words in rows across the page. Drawn by hand, since the
 * signs belong to several views and a legend of Vega-Lite belongs to one scale.
 */
export function drawKey(
  items: readonly KeyItem[],
  indent: number,
  width: number = pageWidth,
): View {
  const row = lineHeight(type.label) + 4;
  const placed = place(items, row, indent, width);
  const height = Math.max(0, ...placed.map(({ y }) => y)) + row / 2;
  const at = {
    x: { field: 'x', type: 'quantitative', axis: null, scale: null },
    y: { field: 'y', type: 'quantitative', axis: null, scale: null },
  };
  const only = (sign: KeyItem['sign'], hollow?: boolean) => [
    {
      filter: `datum.sign === '${sign}'${hollow === undefined ? '' : ` && datum.hollow === ${hollow}`}`,
    },
  ];
  const colour = { field: 'colour', type: 'nominal', scale: null };
  const shape = { field: 'shape', type: 'nominal', scale: null };
  const short = { test: 'datum.dashed', value: [...dash] };
  const long = { test: 'datum.dashed && datum.long', value: [...longDash] };
  const hasLong = items.some((item) => item.long);
  const dashes = { condition: hasLong ? [long, short] : short, value: [1, 0] };
  return {
    width: width - indent,
    height,
    data: { values: placed },
    layer: [
      {
        transform: only('line'),
        mark: { type: 'rule' },
        encoding: {
          ...at,
          x: { ...at.x, field: 'left' },
          x2: { field: 'right' },
          color: colour,
          strokeDash: dashes,
          strokeWidth: { field: 'lineWidth', type: 'quantitative', scale: null },
        },
      },
      {
        transform: only('box'),
        mark: { type: 'square', size: 110, opacity: 1, strokeWidth: 1, stroke: colours.ink },
        encoding: {
          ...at,
          fill: colour,
          strokeDash: dashes,
          fillOpacity: { condition: { test: 'datum.dashed', value: 0.45 }, value: 1 },
        },
      },
      {
        transform: only('point', false),
        mark: { type: 'point', filled: true, opacity: 1, size: 50 },
        encoding: { ...at, shape, color: colour },
      },
      {
        transform: only('point', true),
        mark: { type: 'point', fill: '#ffffff', opacity: 1, size: 50, strokeWidth: 1.5 },
        encoding: { ...at, shape, stroke: colour },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 16 },
        encoding: { ...at, text: { field: 'label', type: 'nominal' } },
      },
    ],
  } as View;
}

/** Items from left to right in rows; one that is wider than the page goes on below itself. */
function place(items: readonly KeyItem[], row: number, indent: number, across: number) {
  let left = 0;
  let y = row / 2;
  let tallest = 1;
  return items.flatMap((item) => {
    const [label = '', ...more] = wrapLabel(item.label, across - signWidth - 4, type.label);
    const widths = [label, ...more].map((line) => measureText(line, type.label));
    const width = signWidth + 4 + Math.max(...widths);
    if (left > 0 && left + width > across) {
      left = 0;
      y += row * tallest;
      tallest = 1;
    }
    tallest = Math.max(tallest, 1 + more.length);
    const x = left + signWidth / 2 - indent;
    left += width + gap;
    const { shape = 'circle', hollow = false, dashed = false, width: lineWidth = 1.8 } = item;
    const ends = { left: x - signWidth / 2, right: x + signWidth / 2 };
    return [
      { ...item, label, shape, hollow, dashed, lineWidth, x, y, ...ends },
      ...more.map((line, k) => ({ label: line, x, y: y + row * (k + 1) })),
    ];
  });
}
