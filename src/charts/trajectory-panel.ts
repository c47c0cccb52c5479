import type { Study, StudyIndicator } from '../study/study.ts';
import { factsOf, isWindowed } from '../terms/kind.ts';
import { figureChannel, yearChannel, yearsApart } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { type Band, bandColours, drawBands, outlookColours } from './drawing/bands.ts';
import { fillPublished, targetMark } from './drawing/joined-lines.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { axisWidth, balanceLines, colours, dash, fitLines, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';
import {
  colourLabels,
  labelGap,
  type PanelScale,
  placeLabels,
  type TrajectoryLabel,
} from './trajectory-labels.ts';
import { collectRows, type TrajectoryRow } from './trajectory-rows.ts';

/** The size of a panel in pixels; `cell` is all it may take, labels and axis included. */
export type PanelSize = {
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly isLead: boolean;
};

/**
 * What a panel shows of uncertainty: bands of the scenario's draws or of the outlook, the median, and
 * lines below its title.
 */
export type Spread = {
  readonly of: 'draws' | 'outlook';
  readonly bands: readonly Band[];
  readonly median: readonly { readonly year: number; readonly median: number }[];
  readonly lines: readonly string[];
};

/** Darker than the path, thin and unbroken. */
export const medianColours = { draws: '#003f63', outlook: '#6e6e6e' } as const;

export const spreadColours = { draws: bandColours, outlook: outlookColours } as const;

/** One indicator over the years: published, projected and its target, in its own unit. */
export function drawPanel(
  study: Study,
  indicator: StudyIndicator,
  size: PanelSize,
  pen: Pen,
  spread: Spread | null = null,
): View {
  const rows = collectRows(study, indicator);
  const years = rows.flatMap(({ from, year }) => [from, year]);
  const range = chooseAxisRange(
    [
      ...rows.map(({ value }) => value),
      ...(spread?.bands ?? []).flatMap(({ low, high }) => [low, high]),
    ],
    { zero: false, count: size.isLead ? 5 : 3, room: size.isLead ? [0.12, 0.08] : [0.42, 0.16] },
  );
  const last = Math.max(...years);
  const first = Math.min(...years, last - 1);
  const { width, height } = size;
  const room = size.cell - axisWidth - width - labelGap;
  const scale: PanelScale = { width, height, years: [first, last], range, room };
  return {
    width,
    height,
    title: panelTitle(
      balanceLines(pen.text(indicator.name), size.cell - 8, type.heading),
      [describeUnit(indicator, pen), ...(spread?.lines ?? [])].flatMap((line) => [
        ...fitLines(line, size.cell - 8, type.label),
      ]),
      range,
      height,
    ),
    data: { values: rows.map((row) => ({ ...row, said: sayRow(row, indicator, spread, pen) })) },
    encoding: {
      x: yearChannel({
        span: [first, last],
        ticks: chooseYears(rows, scale),
        title: size.isLead ? pen.words.year : null,
      }),
      y: figureChannel('value', range, pen, { unit: indicator.unit }),
    },
    layer: [
      ...(spread === null ? [] : drawBands(spread.bands, spreadColours[spread.of])),
      ...drawMedian(spread),
      ...drawMarks(),
      ...drawLabels(placeLabels(indicator, rows, scale, pen)),
    ],
  } as View;
}

/** What a figure is; of a projected one also the bands of its year. */
function sayRow(
  row: TrajectoryRow,
  { name, unit }: StudyIndicator,
  spread: Spread | null,
  pen: Pen,
): string {
  const { marks, pause } = pen.words;
  const full = (figure: number) => pen.full(figure, unit);
  const bands = (spread?.bands ?? []).filter(
    (band) => row.status === 'projected' && band.year === row.year,
  );
  return [
    sayFigure(pen.text(name), unit, row, pen),
    ...bands.map(({ level, low, high }) => marks.band(level, marks.range(full(low), full(high)))),
  ].join(pause);
}

function drawMedian(spread: Spread | null): readonly object[] {
  const values = spread?.median ?? [];
  if (spread === null || values.length < 2) return [];
  const mark = { type: 'line', stroke: medianColours[spread.of], strokeWidth: 1 };
  return [{ data: { values }, mark, encoding: { y: { field: 'median', type: 'quantitative' } } }];
}

function drawMarks(): readonly object[] {
  const only = (status: string, mark: string) => [
    { filter: `${status} && datum.mark === '${mark}'` },
  ];
  const observed = "(datum.status === 'observed' || datum.status === 'derived')";
  const projected = "datum.status === 'projected'";
  const target = "datum.status === 'target'";
  const span = { x: { field: 'from', type: 'quantitative' }, x2: { field: 'year' } };
  const ink = { stroke: colours.observed, strokeWidth: 1.8 };
  const blue = { stroke: colours.projected, strokeDash: [...dash] };
  return [
    { transform: only(observed, 'point'), mark: { type: 'line', ...ink } },
    {
      transform: only(observed, 'level'),
      mark: { type: 'rule', ...ink, strokeWidth: 3 },
      encoding: span,
    },
    {
      transform: only(target, 'level'),
      mark: { type: 'rule', stroke: colours.target, strokeWidth: 1.2 },
      encoding: span,
    },
    { transform: only(projected, 'point'), mark: { type: 'line', ...blue, strokeWidth: 1.8 } },
    {
      transform: only(projected, 'level'),
      mark: { type: 'rule', ...blue, strokeWidth: 3 },
      encoding: span,
    },
    {
      transform: [{ filter: `${projected} && datum.mark !== 'level'` }],
      mark: { type: 'point', filled: true, size: 9, opacity: 1, color: colours.projected },
    },
    {
      transform: only(observed, 'point'),
      mark: {
        type: 'point',
        shape: 'circle',
        opacity: 1,
        size: 34,
        stroke: colours.observed,
        strokeWidth: 1.5,
      },
      encoding: { fill: fillPublished({ value: colours.observed }) },
    },
    {
      transform: only(target, 'point'),
      mark: targetMark,
    },
  ];
}

function drawLabels(labels: readonly TrajectoryLabel[]): readonly object[] {
  return (['left', 'right'] as const).flatMap((align) => {
    const values = colourLabels(labels).filter((label) => label.align === align);
    if (values.length === 0) return [];
    return [
      {
        data: { values },
        mark: { type: 'text', align, baseline: 'middle' },
        encoding: {
          x: { field: 'x', type: 'quantitative', scale: null, axis: null },
          y: { field: 'y', type: 'quantitative', scale: null, axis: null },
          text: { field: 'text', type: 'nominal' },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
    ];
  });
}

/** Years worth a tick: ends, last published, target; the less telling of two close ones goes. */
function chooseYears(
  rows: readonly TrajectoryRow[],
  { years, width }: PanelScale,
): readonly number[] {
  const last = (status: string) =>
    rows
      .filter((row) => row.status === status)
      .map(({ year }) => year)
      .at(-1);
  const wanted = [years[1], last('observed'), rows[0]?.from, last('target'), last('derived')];
  return yearsApart(
    wanted.filter((year) => year !== undefined),
    years,
    width,
  );
}

function describeUnit({ id, unit, kind }: StudyIndicator, pen: Pen): string {
  const target = pen.aim(id);
  const { each, cumulative, window } = pen.words.trajectory;
  const reading =
    factsOf(kind).window === 'sum'
      ? cumulative
      : isWindowed(kind)
        ? window
        : target?.each
          ? each
          : null;
  const named = pen.words.unit(pen.unit(unit));
  return reading === null ? named : `${named}${pen.words.pause}${reading}`;
}
