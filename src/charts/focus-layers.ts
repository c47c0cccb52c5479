import { fillPublished, targetMark } from './drawing/joined-lines.ts';
import { colours, dash } from './drawing/theme.ts';
import { colourLabels, type TrajectoryLabel } from './trajectory-labels.ts';
import type { TrajectoryRow } from './trajectory-rows.ts';

export type BandRow = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
};

/** What the panel of one indicator is drawn from. */
export type FocusFigures = {
  readonly rows: readonly TrajectoryRow[];
  /** The path that is held against it. */
  readonly second: readonly TrajectoryRow[];
  readonly bands: readonly BandRow[];
};

/**
 * Every layer of the panel, whether it has figures or not: a chart whose figures change keeps its
 * shape.
 */
export function drawFocusLayers(
  { rows, second, bands }: FocusFigures,
  labels: readonly TrajectoryLabel[],
): readonly object[] {
  return [...drawBands(bands), ...drawSecond(second), ...drawLines(rows), ...drawLabels(labels)];
}

/** Quiet and dotted: what is held against the line of the study. */
function drawSecond(rows: readonly TrajectoryRow[]): readonly object[] {
  const stroke = { stroke: colours.quiet, strokeDash: [1, 3], strokeWidth: 2.2 };
  const isLevel = ({ mark }: TrajectoryRow) => mark === 'level';
  return [
    { data: { values: rows.filter((row) => !isLevel(row)) }, mark: { type: 'line', ...stroke } },
    {
      data: { values: rows.filter(isLevel) },
      mark: { type: 'rule', ...stroke, strokeWidth: 3 },
      encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'year' } },
    },
  ];
}

function drawBands(bands: readonly BandRow[]): readonly object[] {
  return (
    [
      ['p10', 'p90', 0.16],
      ['p25', 'p75', 0.24],
    ] as const
  ).map(([low, high, opacity]) => ({
    data: { values: [...bands] },
    mark: { type: 'area', color: colours.projected, opacity },
    encoding: { y: { field: low, type: 'quantitative' }, y2: { field: high } },
  }));
}

function drawLines(rows: readonly TrajectoryRow[]): readonly object[] {
  const layer = (
    wanted: (row: TrajectoryRow) => boolean,
    mark: object,
    encoding: object | null = null,
  ) => ({
    data: { values: rows.filter(wanted) },
    mark,
    ...(encoding === null ? {} : { encoding }),
  });
  const span = { x: { field: 'from', type: 'quantitative' }, x2: { field: 'year' } };
  const isPublished = ({ status }: TrajectoryRow) => status === 'observed' || status === 'derived';
  const isLevel = ({ mark }: TrajectoryRow) => mark === 'level';
  const isProjected = ({ status }: TrajectoryRow) => status === 'projected';
  const isTarget = ({ status }: TrajectoryRow) => status === 'target';
  const blue = { stroke: colours.projected, strokeDash: [...dash] };
  const ink = { stroke: colours.observed };
  return [
    layer((row) => isPublished(row) && row.mark === 'point', {
      type: 'line',
      ...ink,
      strokeWidth: 1.8,
    }),
    layer(
      (row) => isPublished(row) && isLevel(row),
      { type: 'rule', ...ink, strokeWidth: 3 },
      span,
    ),
    layer(
      (row) => isTarget(row) && isLevel(row),
      { type: 'rule', stroke: colours.target, strokeWidth: 1.2 },
      span,
    ),
    layer((row) => isProjected(row) && row.mark === 'point', {
      type: 'line',
      ...blue,
      strokeWidth: 2.2,
    }),
    layer(
      (row) => isProjected(row) && isLevel(row),
      { type: 'rule', ...blue, strokeWidth: 3 },
      span,
    ),
    layer((row) => isProjected(row) && !isLevel(row), {
      type: 'point',
      filled: true,
      size: 16,
      opacity: 1,
      color: colours.projected,
    }),
    layer(
      (row) => isPublished(row) && row.mark === 'point',
      { type: 'point', shape: 'circle', opacity: 1, size: 36, ...ink, strokeWidth: 1.5 },
      { fill: fillPublished({ value: colours.observed }) },
    ),
    layer((row) => isTarget(row) && row.mark === 'point', targetMark),
  ];
}

function drawLabels(labels: readonly TrajectoryLabel[]): readonly object[] {
  return (['left', 'right'] as const).map((align) => ({
    data: { values: colourLabels(labels).filter((label) => label.align === align) },
    mark: { type: 'text', align, baseline: 'middle' },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      text: { field: 'text', type: 'nominal' },
      color: { field: 'colour', type: 'nominal', scale: null },
    },
  }));
}
