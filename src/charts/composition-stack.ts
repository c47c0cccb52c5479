import {
  type Composition,
  type CompositionCell,
  describeSeries,
  sumOfParts,
  valueIn,
} from './composition-data.ts';
import { endTitle, figureChannel, yearsApart } from './drawing/axes.ts';
import { type AxisRange, chooseAxisRange } from './drawing/axis-range.ts';
import { drawEndLabels, type EndLabel } from './drawing/end-labels.ts';
import { measureText } from './drawing/measure-text.ts';
import type { Pen } from './drawing/pen.ts';
import { colours, partColours, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';

const height = 250;
const bar = 0.74;
/** What a figure takes above the total's bar, in pixels. */
const figureHeight = 14;
/** Between two figures above neighbouring bars at least, in pixels. */
const figureGap = 3;
/** A figure fits into a segment this high and a bar this wide, in pixels. */
const roomForFigure = { height: 13, width: 32 } as const;

/** Parts that add up exactly, as stacked bars from zero; the total is a mark of its own. */
export function drawStack(composition: Composition, width: number, pen: Pen): View {
  const { total, parts, years } = composition;
  const { unit } = total.indicator;
  const sums = years.map((year) => sumOfParts(composition, year) ?? 0);
  const totals = total.cells.filter(({ year }) => years.includes(year));
  const range = chooseAxisRange([...sums, ...totals.map(({ value }) => value)], {
    zero: true,
    count: 7,
    room: [0, 0.1],
  });
  const step = width / years.length;
  const pixel = (range.domain[1] - range.domain[0]) / height;
  const values = parts.flatMap(({ indicator, cells }, order) =>
    cells.map((cell) => ({
      part: pen.text(indicator.name),
      order,
      colour: colourOf(order),
      ...cell,
      said: sayFigure(pen.text(indicator.name), unit, cell, pen),
      label:
        isStruck(composition, order, cell, pixel) ||
        measureText(pen.figure(cell.value, unit), type.label) > step * bar
          ? ''
          : pen.figure(cell.value, unit),
    })),
  );
  const shown = roomForFigure.width <= step * bar;
  // Bars stand side by side, whatever years lie between them.
  const target = years.indexOf(targetYear(composition, pen) ?? Number.NaN);
  const last = years.length - 1;
  const wanted = [last, target, 0, ...years.keys()].filter((i) => i >= 0);
  const ticks = yearsApart(wanted, [0, last], width - step).map((i) => years[i] ?? 0);
  return {
    width,
    height,
    layer: [
      {
        data: { values },
        encoding: encodeStack(range, ticks, unit, pen),
        layer: [
          {
            mark: { type: 'bar', width: { band: bar }, strokeWidth: 0.8, stroke: colours.ink },
            encoding: paintBars(),
          },
          ...(shown ? [drawFigures(range)] : []),
        ],
      },
      ...drawTotal(composition, step, pixel, pen),
      ...drawEndLabels(placeEnds(composition, range, width, pen), { width, height }),
    ],
  } as View;
}

function encodeStack(range: AxisRange, ticks: readonly number[], unit: string, pen: Pen): object {
  return {
    x: {
      field: 'year',
      type: 'ordinal',
      scale: { paddingInner: 0, paddingOuter: 0 },
      axis: {
        values: [...ticks],
        labelAngle: 0,
        ticks: false,
        ...endTitle(pen.words.year),
      },
    },
    y: { ...figureChannel('value', range, pen, { unit }), stack: 'zero' },
    order: { field: 'order', type: 'quantitative' },
    detail: { field: 'order', type: 'nominal' },
  };
}

function paintBars(): object {
  const projected = "datum.status === 'projected'";
  return {
    fill: { field: 'colour', type: 'nominal', scale: null },
    fillOpacity: { condition: { test: projected, value: 0.62 }, value: 1 },
    strokeDash: { condition: { test: projected, value: [3, 2] }, value: [1, 0] },
  };
}

/** Figures in the middle of the segments that are high enough; the rest stand at the right. */
function drawFigures({ domain: [low, high] }: AxisRange): object {
  const least = (roomForFigure.height / height) * (high - low);
  return {
    transform: [{ filter: `datum.value >= ${Number(least.toPrecision(6))}` }],
    mark: { type: 'text', baseline: 'middle', fontSize: type.label.size },
    encoding: {
      y: { field: 'value', type: 'quantitative', stack: 'zero', bandPosition: 0.5 },
      text: { field: 'label', type: 'nominal' },
      fill: {
        condition: {
          test: 'datum.order % 2 === 0 && datum.status !== "projected"',
          value: '#ffffff',
        },
        value: colours.ink,
      },
    },
  };
}

/** Whether the total's bar or its figure would lie on the figure of a part. */
function isStruck(
  composition: Composition,
  order: number,
  { year, value }: CompositionCell,
  pixel: number,
): boolean {
  const total = valueIn(composition.total, year);
  if (total === null) return false;
  const below = composition.parts.slice(0, order);
  const middle = below.reduce((sum, part) => sum + (valueIn(part, year) ?? 0), value / 2);
  const reach = total + (isInside(composition, year, pixel) ? figureHeight * pixel : 0);
  return middle > total - 8 * pixel && middle < reach + 8 * pixel;
}

/** Whether the total lies so deep in the stack that its figure fits between the two. */
function isInside(composition: Composition, year: number, pixel: number): boolean {
  const total = valueIn(composition.total, year);
  return total !== null && (sumOfParts(composition, year) ?? 0) - total >= figureHeight * pixel;
}

/** The total as a bar across each stack; its figure above both, or in the stack above the bar. */
function drawTotal(
  composition: Composition,
  step: number,
  pixel: number,
  pen: Pen,
): readonly object[] {
  const { total, years } = composition;
  const cells = total.cells.filter(({ year }) => years.includes(year));
  const { name, unit } = total.indicator;
  const told = totalsApart(composition, step, pen);
  const values = cells.map((cell) => ({
    ...cell,
    said: sayFigure(pen.text(name), unit, cell, pen),
    top: isInside(composition, cell.year, pixel)
      ? cell.value
      : Math.max(cell.value, sumOfParts(composition, cell.year) ?? 0),
    label: told.includes(cell.year) ? pen.figure(cell.value, unit) : '',
  }));
  return [
    {
      data: { values },
      encoding: {
        x: { field: 'year', type: 'ordinal' },
        y: { field: 'value', type: 'quantitative' },
      },
      layer: [
        {
          mark: {
            type: 'tick',
            orient: 'horizontal',
            thickness: 2.4,
            size: step * 0.9,
            color: colours.ink,
            opacity: 1,
          },
        },
        {
          mark: { type: 'text', dy: -8, baseline: 'middle', fontWeight: 'bold' },
          encoding: {
            y: { field: 'top', type: 'quantitative' },
            text: { field: 'label', type: 'nominal' },
          },
        },
      ],
    },
  ];
}

/** The years above whose bar the total's figure has room: of two too close the first wanted stays. */
function totalsApart(composition: Composition, step: number, pen: Pen): readonly number[] {
  const { total, years } = composition;
  const wanted = [years.at(-1), targetYear(composition, pen), years[0], ...years];
  const kept: { readonly year: number; readonly at: number; readonly half: number }[] = [];
  for (const year of wanted) {
    const value = year === undefined ? null : valueIn(total, year);
    if (year === undefined || value === null || !years.includes(year)) continue;
    const half = measureText(pen.figure(value, total.indicator.unit), type.strong) / 2;
    const at = years.indexOf(year) * step;
    // Left of the first bar there is no room: the axis has its figures there.
    if (half > at + step / 2 + figureGap) continue;
    if (kept.every((other) => Math.abs(other.at - at) >= other.half + half + figureGap))
      kept.push({ year, at, half });
  }
  return kept.map(({ year }) => year);
}

function targetYear({ total }: Composition, pen: Pen): number | undefined {
  return pen.aim(total.indicator.id)?.year;
}

function placeEnds(
  composition: Composition,
  { domain: [low, high] }: AxisRange,
  width: number,
  pen: Pen,
): readonly EndLabel[] {
  const last = composition.years.at(-1) ?? 0;
  const edge = width - ((1 - bar) * width) / (2 * composition.years.length);
  let below = 0;
  return composition.parts.map((series, i) => {
    const value = valueIn(series, last) ?? 0;
    const middle = below + value / 2;
    below += value;
    const y = ((high - middle) / (high - low)) * height;
    const sign = { shape: 'square', fill: colourOf(i), stroke: colours.ink };
    return {
      text: describeSeries(series, composition.total.indicator.unit, pen),
      sign,
      x: edge - 4,
      y,
    };
  });
}

function colourOf(order: number): string {
  return partColours[order % partColours.length] ?? colours.ink;
}
