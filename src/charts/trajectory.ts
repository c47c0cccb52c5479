import type { Study, StudyIndicator } from '../study/study.ts';
import type { Chart } from './chart.ts';
import { frame } from './frame.ts';
import type { KeyItem } from './key.ts';
import { createPen, type Pen } from './pen.ts';
import { axisWidth, colours } from './theme.ts';
import { drawPanel } from './trajectory-panel.ts';
import { collectRows } from './trajectory-rows.ts';
import type { View } from './view.ts';

const perRow = 3;
const leadSize = { cell: 600, width: 480, height: 132, isLead: true };
const smallSize = { cell: 200, width: 84, height: 60, isLead: false };

export const trajectory: Chart = {
  title: { zh: '历史、测算路径与目标', en: 'History, projected path and target' },
  question: {
    zh: '各指标过去怎样、在本情景下怎样走、与目标相差多少？',
    en: 'How did each indicator move, where does it go in this scenario, and how far is that from its target?',
  },
  absent: {
    zh: '没有一项指标有测算路径或两个以上公布数',
    en: 'no indicator has a projected path or two published figures',
  },
  applies: (study) => study.indicators.some((one) => isCandidate(study, one)),
  draw: (study, language) => {
    const pen = createPen(study, language);
    const drawn = choosePanels(study);
    const only = drawn.length === 1 ? (drawn[0] ?? null) : null;
    const lead = drawn.find(({ parts }) => parts !== null) ?? only;
    const small = drawn.filter((one) => one !== lead);
    const body = [
      ...(lead === null ? [] : [drawPanel(study, lead, leadSize, pen)]),
      ...drawRows(small.map((one) => drawPanel(study, one, smallSize, pen))),
    ];
    const notes = writeNotes(study, drawn, pen);
    return frame(study, pen, {
      title: trajectory.title,
      key: chooseKey(study, drawn, pen),
      body,
      notes,
      left: axisWidth,
    });
  },
};

/** Whether there is a line to draw: a path, or two figures at least. */
function isCandidate(study: Study, indicator: StudyIndicator): boolean {
  const rows = collectRows(study, indicator).filter(({ status }) => status !== 'target');
  return rows.some(({ status }) => status === 'projected') || rows.length >= 2;
}

/**
 * The indicators that get a panel. One whose panel would be a level line that says nothing beyond a
 * number is named in a note instead, unless the study has no others.
 */
function choosePanels(study: Study): readonly StudyIndicator[] {
  const candidates = study.indicators.filter((one) => isCandidate(study, one));
  const telling = candidates.filter((one) => !isStill(one) && !isEven(one));
  return telling.length > 0 ? telling : candidates;
}

/** No target, one published figure, and a path that stays there. */
function isStill({ target, observed, path }: StudyIndicator): boolean {
  const figures = path?.filter((value) => value !== null) ?? [];
  return target === null && observed.length <= 1 && figures.every((value) => value === figures[0]);
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
      sign: 'point',
      shape: 'diamond',
      colour: colours.target,
      hollow: true,
      shown: has('target'),
    },
    {
      label: key.window,
      sign: 'line',
      colour: colours.observed,
      thick: true,
      shown: has('observed', 'level'),
    },
  ];
  return all.filter(({ shown }) => shown).map(({ shown: _, ...item }) => item);
}

function writeNotes(study: Study, drawn: readonly StudyIndicator[], pen: Pen): readonly string[] {
  const { trajectory: words } = pen.words;
  const left = study.indicators.filter((one) => !drawn.includes(one));
  const planned = left.filter((one) => one.path !== null && isEven(one));
  const still = left.filter((one) => one.path !== null && !isEven(one));
  const unknown = left.filter((one) => one.path === null && one.target !== null);
  const names = (list: readonly StudyIndicator[]) => list.map((one) => pen.text(one.name));
  return [
    words.axes,
    ...(planned.length === 0 ? [] : [words.even(planned.map((one) => describeEven(one, pen)))]),
    ...(still.length === 0 ? [] : [words.still(names(still))]),
    ...(unknown.length === 0 ? [] : [words.undrawn(names(unknown))]),
  ];
}

function describeEven({ name, unit, target }: StudyIndicator, pen: Pen): string {
  if (target === null) return pen.text(name);
  return pen.words.trajectory.evenItem(pen.text(name), pen.target(target, unit));
}
