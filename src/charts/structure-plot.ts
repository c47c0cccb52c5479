import { type AxisRange, chooseAxisRange } from './drawing/axis-range.ts';
import type { Pen } from './drawing/pen.ts';
import { placeTexts } from './drawing/placed-marks.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import {
  balanceLines,
  colours,
  dash,
  fitLines,
  lineColours,
  lineHeight,
  pageWidth,
  type,
} from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import type { Structure, StructureShare } from './structure-data.ts';

const height = 250;
/** Room for names and shares left of a panel, and for shares right of it. */
export const structureLeft = 196;
const width = 132;
const between = 92;
/** Room for shares and targets right of a panel that stands alone. */
const endRoom = pageWidth - structureLeft - width - 10;

const shapes = ['circle', 'square', 'diamond', 'triangle-up', 'triangle-down', 'cross'] as const;

type Panel = {
  readonly end: readonly StructureShare[];
  readonly status: 'target' | 'projected';
  readonly isFirst: boolean;
  /** Whether there is room to its right. */
  readonly isAlone: boolean;
};

/** Slopes from the base to the plan's targets, and beside them to the scenario where it differs. */
export function drawStructure(one: Structure, pen: Pen): View {
  const { base, target, projected, isSame } = one;
  const isAlone = target === null || projected === null || isSame;
  const panels: readonly Panel[] = [
    ...(target === null
      ? []
      : [{ end: target, status: 'target', isFirst: true, isAlone } as const]),
    ...(projected === null || isSame
      ? []
      : [{ end: projected, status: 'projected', isFirst: target === null, isAlone } as const]),
  ];
  const shares = [...base, ...panels.flatMap(({ end }) => end)].map(({ share }) => share);
  const range = chooseAxisRange(shares, { zero: true, count: 5, room: [0, 0.04] });
  const { name } = one.composition.total.indicator;
  return {
    hconcat: panels.map((panel) => drawPanel(one, panel, range, pen)),
    spacing: between,
    bounds: 'flush',
    title: {
      text: [...fitLines(pen.text(name), pageWidth, type.heading)],
      subtitle: [
        ...fitLines(pen.words.structure.subtitle[one.whole](pen.text(name)), pageWidth, type.label),
      ],
      dx: -structureLeft,
      frame: 'group',
      offset: 12,
    },
  } as View;
}

function drawPanel(
  one: Structure,
  { end, status, isFirst, isAlone }: Panel,
  range: AxisRange,
  pen: Pen,
) {
  const { structure: words } = pen.words;
  const { base, baseYear, endYear, composition } = one;
  const { unit } = composition.total.indicator;
  const [low, high] = range.domain;
  const yOf = (share: number) => ((high - share) / (high - low)) * height;
  const values = base.flatMap((share, i) => [
    {
      ...{ moment: 0, year: baseYear, ...pointOf(share, i), status: 'observed' },
      said: sayShare(share, unit, words.base(baseYear), pen),
    },
    ...(end[i] === undefined
      ? []
      : [
          {
            ...{ moment: 1, year: endYear, ...pointOf(end[i], i), status },
            said: sayShare(end[i], unit, words[status](endYear), pen),
          },
        ]),
  ]);
  const heads = [
    { text: words.base(baseYear), x: 0, y: -12 },
    { text: words[status](endYear), x: width, y: -12 },
  ];
  return {
    width,
    height,
    layer: [
      {
        data: { values },
        encoding: {
          x: {
            field: 'moment',
            type: 'quantitative',
            scale: { domain: [0, 1], nice: false },
            axis: null,
          },
          y: {
            field: 'share',
            type: 'quantitative',
            scale: { domain: [low, high], nice: false },
            axis: null,
          },
          detail: { field: 'indicator', type: 'nominal' },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
        layer: [
          {
            mark: {
              type: 'line',
              strokeWidth: 1.8,
              ...(status === 'projected' ? { strokeDash: [...dash] } : {}),
            },
          },
          {
            mark: { type: 'point', size: 44, opacity: 1, strokeWidth: 1.4 },
            encoding: {
              shape: { field: 'shape', type: 'nominal', scale: null },
              fill: {
                condition: { test: "datum.status !== 'observed'", value: '#ffffff' },
                field: 'colour',
                type: 'nominal',
                scale: null,
              },
            },
          },
        ],
      },
      ...drawUprights(),
      ...placeTexts(heads, { align: 'center', colour: colours.quiet }),
      ...placeTexts(
        labelsOf(
          base,
          yOf,
          (one, share) => (isFirst ? `${pen.text(one.indicator.name)} ${share}` : share),
          pen,
          { x: -10, room: isFirst ? structureLeft - 10 : between / 2 },
        ),
        { align: 'right' },
      ),
      ...placeTexts(
        labelsOf(
          end,
          yOf,
          (one, share) => (isAlone && status === 'target' ? withTarget(one, share, pen) : share),
          pen,
          { x: width + 10, room: isAlone ? endRoom : between / 2 },
        ),
      ),
    ],
  };
}

function pointOf({ indicator, value, share }: StructureShare, order: number) {
  const colour = lineColours[order % lineColours.length];
  return { indicator: indicator.id, value, share, colour, shape: shapes[order % shapes.length] };
}

function sayShare(
  { indicator: { name }, value, share }: StructureShare,
  unit: string,
  moment: string,
  pen: Pen,
): string {
  const figure = pen.words.withUnit(pen.full(share, '%'), pen.full(value, unit));
  return pen.said([pen.text(name), moment], figure);
}

/** The two moments as thin uprights. */
function drawUprights(): readonly object[] {
  return [0, width].map((x) => ({
    data: { values: [{}] },
    mark: { type: 'rule', color: colours.line, strokeWidth: 1 },
    encoding: { x: { value: x }, y: { value: 0 }, y2: { value: height } },
  }));
}

/** The share with the target it comes from. */
function withTarget({ indicator }: StructureShare, share: string, pen: Pen): string {
  const { unit } = indicator;
  const target = pen.aim(indicator.id);
  return target === null ? share : pen.words.withUnit(share, pen.target(target, unit));
}

function labelsOf(
  shares: readonly StructureShare[],
  yOf: (share: number) => number,
  write: (share: StructureShare, percent: string) => string,
  pen: Pen,
  { x, room }: { readonly x: number; readonly room: number },
) {
  const step = lineHeight(type.label);
  const lines = shares.map((one) =>
    balanceLines(write(one, pen.percent(one.share, 1)), room, type.label),
  );
  const places = spreadLabels(
    shares.map(({ share }) => yOf(share)),
    lines.map(({ length }) => length * step),
    [2, height],
    step,
  );
  return lines.flatMap((own, i) =>
    own.map((text, k) => ({ text, x, y: (places[i] ?? 0) + (k - (own.length - 1) / 2) * step })),
  );
}
