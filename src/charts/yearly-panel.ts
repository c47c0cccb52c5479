import type { Study, StudyIndicator } from '../study/study.ts';
import { mainTargetOf, planOf } from '../study/study-targets.ts';
import { cellsOf } from './composition-data.ts';
import { endTitle, figureChannel } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { measureText } from './drawing/measure-text.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { pixels, placeTexts } from './drawing/placed-marks.ts';
import { spreadLabels } from './drawing/spread-labels.ts';
import { balanceLines, colours, lineHeight, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';

/** How much an indicator rises in one year over the year before. */
export type Increment = {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly status: 'observed' | 'derived' | 'projected';
};

type PanelSize = {
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly isLead: boolean;
};

/** A yearly step drawn across the bars. */
type Step = {
  readonly indicator: string;
  readonly step: 'required' | 'historic';
  readonly value: number;
  readonly said: string;
};

export const yearlyColours = { observed: '#8c8c8c', projected: '#8fc1e3' } as const;

/** The increments from year to year, from the base on; none across a year without a figure. */
export function collectIncrements(study: Study, indicator: StudyIndicator): readonly Increment[] {
  const cells = cellsOf(study, indicator).filter(({ year }) => year >= planOf(study).base);
  return cells.flatMap(({ year, value, status }, i) => {
    const before = cells[i - 1];
    if (before === undefined || before.year !== year - 1) return [];
    return [{ indicator: indicator.id, year, value: value - before.value, status }];
  });
}

/** The yearly steps to hold the increments against: what the target needs, and what was. */
export function collectSteps(study: Study, { id }: StudyIndicator) {
  const found = mainTargetOf(study, id);
  return { required: found?.required?.step ?? null, historic: found?.past?.step ?? null };
}

/** Bars from zero, one a year, and the yearly steps as lines across them. */
export function drawIncrements(
  study: Study,
  indicator: StudyIndicator,
  size: PanelSize,
  pen: Pen,
): View {
  const { unit } = indicator;
  const { width, height } = size;
  const { marks, key, yearly } = pen.words;
  const name = pen.text(indicator.name);
  const values = collectIncrements(study, indicator).map((one) => ({
    ...one,
    label: pen.figure(Number(one.value.toPrecision(3)), unit),
    said: pen.said(
      [name, marks.years(one.year, one.year), key[one.status], marks.increment],
      pen.full(one.value, unit),
    ),
  }));
  const { required, historic } = collectSteps(study, indicator);
  const known = (step: Step['step'], value: number | null): readonly Step[] =>
    value === null
      ? []
      : [
          {
            ...{ indicator: indicator.id, step, value },
            said: pen.said([name, yearly[`${step}Key`]], pen.full(value, unit)),
          },
        ];
  const steps = [
    ...known('required', required),
    ...known('historic', size.isLead ? historic : null),
  ];
  const range = chooseAxisRange(
    [...values, ...steps].map(({ value }) => value),
    {
      zero: true,
      count: size.isLead ? 5 : 3,
      room: [0.16, 0.16],
    },
  );
  const [low, high] = range.domain;
  const yOf = (value: number) => ((high - value) / (high - low)) * height;
  const band = width / values.length;
  const widest = Math.max(...values.map(({ label }) => measureText(label, type.label)));
  const years = values.map(({ year }) => year);
  /** Above every bar that the label reaches over, inside the panel, free of the steps' lines. */
  const placeAbove = (year: number, half: number) => {
    const middle = (years.indexOf(year) + 0.5) * band;
    const x = Math.max(half - 2, Math.min(middle, width + 2 - half));
    const under = values.filter((_, i) => Math.abs((i + 0.5) * band - x) < half + band * 0.33);
    const top = yOf(Math.max(0, ...under.map(({ value }) => value)));
    const lines = steps.map(({ value }) => yOf(value));
    return { x, y: clear(top - 7, lines) };
  };
  const labels = keepApart(
    everyNth(values, Math.ceil((widest + 4) / band)).map(({ year, label }) => ({
      text: label,
      ...placeAbove(year, measureText(label, type.label) / 2),
    })),
  );
  const places = spreadLabels(
    steps.map(({ value }) => yOf(value)),
    lineHeight(type.label) - 1,
    [2, height],
  );
  const stepLabels = steps.map(({ step, value }, i) => ({
    text: pen.words.yearly[step](pen.figure(value, unit)),
    step,
    x: width + 5,
    y: places[i] ?? 0,
  }));
  const only = (step: string) => stepLabels.filter((label) => label.step === step);
  return {
    width,
    height,
    title: panelTitle(
      balanceLines(name, size.cell - 8, type.heading),
      [describe(indicator, pen)],
      range,
      height,
    ),
    layer: [
      {
        encoding: {
          x: {
            field: 'year',
            type: 'ordinal',
            scale: { domain: years, paddingInner: 0, paddingOuter: 0 },
            axis: {
              values: everyNth(years, Math.ceil(28 / band)),
              labelAngle: 0,
              ticks: false,
              ...endTitle(size.isLead ? pen.words.year : null),
            },
          },
          y: figureChannel('value', range, pen, { unit: indicator.unit }),
        },
        layer: [drawBars(values)],
      },
      ...drawSteps(steps, yOf, width, low),
      ...placeTexts(labels, { align: 'center' }),
      ...placeTexts(only('required'), { colour: colours.targetText }),
      ...placeTexts(only('historic')),
    ],
  } as View;
}

function describe({ id, unit }: StudyIndicator, pen: Pen): string {
  const target = pen.aim(id);
  const named = pen.words.yearly.unit(pen.unit(unit));
  if (target === null) return named;
  const aim = pen.words.targetOf(target.year, pen.target(target, unit));
  return `${named}${pen.words.pause}${aim}`;
}

function drawBars(values: readonly object[]): object {
  const projected = "datum.status === 'projected'";
  return {
    data: { values },
    mark: { type: 'bar', width: { band: 0.66 }, stroke: colours.ink, strokeWidth: 0.9 },
    encoding: {
      fill: {
        condition: { test: projected, value: yearlyColours.projected },
        value: yearlyColours.observed,
      },
      strokeDash: { condition: { test: projected, value: [3, 2] }, value: [1, 0] },
    },
  };
}

/** The step that the target needs is a full line of its colour, past growth a thin dark one. */
function drawSteps(
  steps: readonly { readonly step: string; readonly value: number }[],
  yOf: (value: number) => number,
  width: number,
  low: number,
): readonly object[] {
  const zero = low < 0 ? [{ step: 'zero', value: 0 }] : [];
  const values = [...zero, ...steps].map((one) => ({ ...one, y: yOf(one.value) }));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'rule' },
      encoding: {
        x: { value: 0 },
        x2: { value: width },
        y: pixels('y'),
        color: {
          condition: { test: "datum.step === 'required'", value: colours.target },
          value: colours.ink,
        },
        strokeWidth: {
          condition: { test: "datum.step === 'required'", value: 2 },
          value: 0.9,
        },
      },
    },
  ];
}

/** A label that a line would cross goes above the line, and above the next where that is close. */
function clear(y: number, lines: readonly number[]): number {
  let free = y;
  for (const line of [...lines].sort((a, b) => b - a)) {
    if (Math.abs(free - line) < 8) free = line - 8;
  }
  return free;
}

/** Labels without those that would lie on a later one: at the edges they are moved in. */
function keepApart<Label extends { readonly text: string; readonly x: number; readonly y: number }>(
  labels: readonly Label[],
): readonly Label[] {
  const widthOf = ({ text }: Label) => measureText(text, type.label);
  const kept: Label[] = [];
  for (const label of labels.toReversed()) {
    const meets = (other: Label) =>
      Math.abs(other.y - label.y) < lineHeight(type.label) &&
      Math.abs(other.x - label.x) < (widthOf(other) + widthOf(label)) / 2 + 2;
    if (!kept.some(meets)) kept.unshift(label);
  }
  return kept;
}

/** Every n-th item, the last one among them. */
function everyNth<Item>(items: readonly Item[], n: number): Item[] {
  return items.filter((_, i) => (items.length - 1 - i) % Math.max(1, n) === 0);
}
