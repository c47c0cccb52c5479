import type { TopLevelSpec } from 'vega-lite';
import type { Study, StudyIndicator } from '../study/study.ts';
import { mainTargetOf } from '../study/study-targets.ts';
import type { Text } from '../terms/text.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { targetSign } from './drawing/key.ts';
import type { Pen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { hasTrajectory, splitTrajectories } from './trajectory-groups.ts';
import { drawPanel, type Spread } from './trajectory-panel.ts';
import { collectRows } from './trajectory-rows.ts';

const perRow = 3;
/** Up to so many indicators a note names with their targets; of more it gives the names alone. */
const mostTargets = 8;
const leadSize = { cell: 600, width: 480, height: 132, isLead: true };
const smallSize = { cell: 200, width: 84, height: 48, isLead: false };
/** Where there are few panels they are higher. */
const fewPanels = { most: 9, height: 84 } as const;

/**
 * Panels of the indicators, notes on those of them that have none, and the key.
 *
 * @param title of the chart
 */
export function drawTrajectories(
  study: Study,
  title: Text,
  indicators: readonly StudyIndicator[],
  pen: Pen,
): TopLevelSpec {
  const drawn = choosePanels(study, indicators);
  return frame(study, pen, {
    title,
    key: chooseKey(study, drawn, pen),
    body: layOutPanels(study, drawn, pen),
    notes: writeNotes(indicators, drawn, pen),
    left: axisWidth,
  });
}

/**
 * Group by group, a wide panel of what leads it above small ones of the others, three in a row.
 *
 * @param spreadOf what to draw of an indicator's uncertainty, if anything
 */
export function layOutPanels(
  study: Study,
  indicators: readonly StudyIndicator[],
  pen: Pen,
  spreadOf: (indicator: StudyIndicator) => Spread | null = () => null,
): readonly View[] {
  const { groups, rest } = splitTrajectories(study);
  const shown = [...groups, { lead: null, members: rest }].map(({ lead, members }) => ({
    wide: indicators.filter((one) => one === lead),
    small: indicators.filter((one) => one !== lead && members.includes(one)),
  }));
  const few = shown.flatMap(({ small }) => small).length <= fewPanels.most;
  const size = few ? { ...smallSize, height: fewPanels.height } : smallSize;
  return shown.flatMap(({ wide, small }) => [
    ...wide.map((one) => drawPanel(study, one, leadSize, pen, spreadOf(one))),
    ...drawRows(small.map((one) => drawPanel(study, one, size, pen, spreadOf(one)))),
  ]);
}

/**
 * The indicators that get a panel. One whose panel would be a level line that says nothing beyond a
 * number is told in a note instead, unless there are no others.
 */
function choosePanels(
  study: Study,
  indicators: readonly StudyIndicator[],
): readonly StudyIndicator[] {
  const candidates = indicators.filter((one) => hasTrajectory(study, one));
  const telling = candidates.filter((one) => !isStill(study, one) && !isEven(one));
  return telling.length > 0 ? telling : candidates;
}

/** No target, one published figure, and a path that stays there. */
function isStill(study: Study, { id, observed, path }: StudyIndicator): boolean {
  const figures = path?.filter((value) => value !== null) ?? [];
  const isAimed = mainTargetOf(study, id) !== null;
  return !isAimed && observed.length <= 1 && figures.every((value) => value === figures[0]);
}

/** No published figure, and the same amount every year, give or take a fiftieth. */
function isEven({ observed, path }: StudyIndicator): boolean {
  const figures = path?.filter((value) => value !== null) ?? [];
  const [first = 0] = figures;
  return (
    observed.every(({ value }) => value === null) &&
    figures.every((value) => Math.abs(value - first) <= 0.02 * Math.abs(first))
  );
}

function drawRows(panels: readonly View[]): readonly View[] {
  const rows: View[] = [];
  for (let i = 0; i < panels.length; i += perRow) {
    rows.push({
      hconcat: panels.slice(i, i + perRow),
      spacing: smallSize.cell - smallSize.width,
      bounds: 'flush',
    } as View);
  }
  return rows;
}

function chooseKey(study: Study, drawn: readonly StudyIndicator[], pen: Pen): readonly KeyItem[] {
  const { key } = pen.words;
  const rows = drawn.flatMap((one) => collectRows(study, one));
  const has = (status: string, mark?: string) =>
    rows.some((row) => row.status === status && (mark === undefined || row.mark === mark));
  const all: readonly (KeyItem & { readonly shown: boolean })[] = [
    {
      label: key.observed,
      sign: 'point',
      colour: colours.observed,
      shown: has('observed', 'point'),
    },
    {
      label: key.derived,
      sign: 'point',
      colour: colours.observed,
      hollow: true,
      shown: has('derived'),
    },
    {
      label: key.projected,
      sign: 'line',
      colour: colours.projected,
      dashed: true,
      shown: has('projected'),
    },
    {
      label: key.target,
      ...targetSign,
      shown: has('target'),
    },
    {
      label: key.window,
      sign: 'line',
      colour: colours.observed,
      width: 3,
      shown: has('observed', 'level'),
    },
  ];
  return all.filter(({ shown }) => shown).map(({ shown: _, ...item }) => item);
}

function writeNotes(
  indicators: readonly StudyIndicator[],
  drawn: readonly StudyIndicator[],
  pen: Pen,
): readonly string[] {
  const { trajectory: words } = pen.words;
  const left = indicators.filter((one) => !drawn.includes(one));
  const planned = left.filter((one) => one.path !== null && isEven(one));
  const still = left.filter((one) => one.path !== null && !isEven(one));
  const unknown = left.filter((one) => one.path === null && pen.aim(one.id) !== null);
  const names = (some: readonly StudyIndicator[]) => some.map(({ name }) => pen.text(name));
  const even =
    planned.length > mostTargets
      ? words.evenNames(names(planned))
      : words.even(planned.map((one) => describeEven(one, pen)));
  return [
    words.axes,
    ...(planned.length === 0 ? [] : [even]),
    // Without a target they are told apart by nothing a reader seeks here: beyond a few, a number.
    ...(still.length === 0
      ? []
      : [still.length > mostTargets ? words.stillMany(still.length) : words.still(names(still))]),
    ...(unknown.length === 0 ? [] : [words.undrawn(names(unknown))]),
  ];
}

function describeEven({ id, name, unit }: StudyIndicator, pen: Pen): string {
  const target = pen.aim(id);
  if (target === null) return pen.text(name);
  return pen.words.trajectory.evenItem(pen.text(name), pen.target(target, unit));
}
