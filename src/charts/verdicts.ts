import { isStateMet, type TargetState } from '../feasibility/judged-target.ts';
import { isSameTarget } from '../study/same-target.ts';
import type { Study } from '../study/study.ts';
import { drawnTargets, isCounted, type ValuedTarget } from '../study/study-targets.ts';
import { areScenariosOfOneRegion, type ComparisonChart } from './comparison-chart.ts';
import { frameComparison } from './drawing/frame.ts';
import { measureText } from './drawing/measure-text.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { pixels, placeTexts } from './drawing/placed-marks.ts';
import { drawNames, drawStripes, type PlacedRow, placeRow } from './drawing/row-table.ts';
import { balanceLines, lineHeight, pageWidth, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { nameScenarios } from './scenario-names.ts';

/** Room for names, by language: English ones are longer. */
const nameWidths = { zh: 150, en: 176 } as const;

/** Each verdict has a shape of its own; the further from the target, the emptier in grey. */
const signs: {
  readonly [S in TargetState]: {
    readonly shape: string;
    readonly fill: string;
    readonly edge: string;
  };
} = {
  achieved: { shape: 'square', fill: '#00735c', edge: '#00735c' },
  'achieved-so-far': { shape: 'square', fill: '#8fd0bf', edge: '#00735c' },
  met: { shape: 'circle', fill: '#00735c', edge: '#00735c' },
  near: { shape: 'circle', fill: '#8fd0bf', edge: '#00735c' },
  partial: { shape: 'diamond', fill: '#f0e442', edge: '#806600' },
  short: { shape: 'triangle-down', fill: '#e69f00', edge: '#7a3b00' },
  away: { shape: 'cross', fill: '#c0392b', edge: '#7a0000' },
  'not-yet': { shape: 'square', fill: '#e69f00', edge: '#7a3b00' },
  missed: { shape: 'square', fill: '#c0392b', edge: '#7a0000' },
  unknown: { shape: 'circle', fill: '#ffffff', edge: '#8c8c8c' },
};

/** A target with its row in each scenario; null where the scenario has none. */
type Judged = {
  readonly target: ValuedTarget;
  readonly label: string;
  readonly judged: readonly (ValuedTarget | null)[];
};

type VerdictRow = PlacedRow & Judged;

export const verdicts: ComparisonChart = {
  title: { zh: '各情景下各项目标的判定', en: 'Verdicts of all targets by scenario' },
  question: {
    zh: '哪些目标在各情景下都能达到，哪些取决于假设，哪些都达不到？',
    en: 'Which targets are met in every scenario, which depend on assumptions, which in none?',
  },
  over: 'scenarios',
  absent: {
    zh: '同一地区不足两个情景，或没有一项目标能够判断',
    en: 'fewer than two scenarios of one region, or no target that can be judged',
  },
  applies: (studies) => areScenariosOfOneRegion(studies) && studies.some(hasKnown),
  draw: (studies, language) => {
    const pen = createPen(studies[0] as Study, language);
    const names = nameScenarios(studies, language);
    const left = nameWidths[language] + 8;
    const { rows, unknown } = collectRows(studies, nameWidths[language], pen);
    // Names too long for their columns stand below, numbered.
    const isTight = sumOf(columnNeeds(names, rows, pen)) > pageWidth - left;
    const heads = isTight ? names.map((_, i) => String(i + 1)) : names;
    const { matrix: words } = pen.words;
    return frameComparison(studies, pen, {
      title: verdicts.title,
      key: [],
      body: [drawMatrix(studies, rows, heads, left, pen)],
      notes: [
        ...(isTight ? [words.numbered(names.map((name, i) => `${i + 1} ${name}`))] : []),
        words.order,
        ...(unknown.length === 0 ? [] : [words.unknown(unknown)]),
      ],
      left,
    });
  },
};

function hasKnown(study: Study): boolean {
  return drawnTargets(study).some(({ state }) => state !== 'unknown');
}

/** The targets that some scenario can judge, in the order of the file; the others by name. */
function collectRows(studies: readonly Study[], nameWidth: number, pen: Pen) {
  const all = collectTargets(studies, pen);
  const isKnown = ({ judged }: Judged) =>
    judged.some((row) => row !== null && row.state !== 'unknown');
  let height = 0;
  const rows = all.filter(isKnown).map((one): VerdictRow => {
    const place = placeRow(one.label, nameWidth, height);
    height += place.height;
    return { ...place, ...one };
  });
  return { rows, unknown: all.filter((one) => !isKnown(one)).map(({ label }) => label) };
}

/** Each target once, with the row of every study. */
function collectTargets(studies: readonly Study[], pen: Pen): readonly Judged[] {
  const all: Judged[] = [];
  const find = (study: Study, target: ValuedTarget) =>
    drawnTargets(study).find((row) => isSameTarget(row, target, true)) ?? null;
  for (const study of studies)
    for (const target of drawnTargets(study)) {
      if (all.some((one) => isSameTarget(one.target, target, true))) continue;
      const judged = studies.map((one) => find(one, target));
      all.push({ target, label: pen.row(target), judged });
    }
  const order = (studies[0]?.indicators ?? []).map(({ id }) => id);
  return all.toSorted(
    (a, b) => order.indexOf(a.target.indicator) - order.indexOf(b.target.indicator),
  );
}

function drawMatrix(
  studies: readonly Study[],
  rows: readonly VerdictRow[],
  names: readonly string[],
  left: number,
  pen: Pen,
): View {
  const width = pageWidth - left;
  const bottom = rows.reduce((sum, { height }) => sum + height, 0);
  const met = rows.length === 0 ? 0 : bottom + 12;
  const columns = placeColumns(names, rows, width, pen);
  const heads = columns.map(({ head }) => head);
  const startOf = (i: number) => columns[i]?.start ?? 0;
  const step = lineHeight(type.strong);
  const headTexts = heads.flatMap((lines, i) =>
    lines.map((text, k) => ({
      text,
      x: startOf(i) + 2,
      y: -10 - (lines.length - 1 - k) * step,
    })),
  );
  const cells = rows.flatMap(({ y, judged }) =>
    judged.flatMap((row, i) => {
      if (row === null) return [];
      const { indicator, state: verdict } = row;
      const scenario = studies[i]?.scenario.id;
      const text = pen.words.states[verdict];
      const { shape, fill, edge } = signs[verdict];
      const said = sayVerdict(studies[i]!, row, pen);
      const sign = { text, shape, fill, edge, x: startOf(i) + 7, y };
      return [{ indicator, scenario, verdict, ...sign, said }];
    }),
  );
  const counted = rows.filter(({ target }) => isCounted(target));
  const counts = studies.map((_, i) => ({
    text: pen.words.matrix.count(
      counted.filter(({ judged }) => isStateMet(judged[i]?.state ?? 'unknown') === true).length,
      counted.length,
    ),
    x: startOf(i) + 2,
    y: met,
  }));
  return {
    width,
    height: bottom + 22,
    layer: [
      drawStripes(rows, -left, width),
      {
        data: { values: cells },
        mark: { type: 'point', size: 52, opacity: 1, strokeWidth: 1.1 },
        encoding: {
          x: pixels('x'),
          y: pixels('y'),
          shape: { field: 'shape', type: 'nominal', scale: null },
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'edge', type: 'nominal', scale: null },
        },
      },
      ...placeTexts(cells.map(({ text, x, y }) => ({ text, x: x + 8, y }))),
      ...placeTexts(headTexts, { style: type.strong }),
      ...drawNames(rows),
      ...placeTexts([{ text: pen.words.matrix.met, x: -8, y: met }], {
        align: 'right',
        style: type.strong,
      }),
      ...placeTexts(counts, { style: type.strong }),
    ],
  } as View;
}

/** Target, scenario, verdict, and the figure that it judges. */
function sayVerdict(study: Study, row: ValuedTarget, pen: Pen): string {
  const unit = study.indicators.find((one) => one.id === row.indicator)?.unit;
  const what = [pen.name(row.indicator), pen.text(study.scenario.title)];
  const said = pen.words.states[row.state];
  if (row.reached === null || unit === undefined) return pen.said(what, said);
  const { years } = pen.words.marks;
  return pen.said(
    [...what, years(row.reached.year, row.reached.year)],
    pen.words.withUnit(pen.full(row.reached.value, unit), said),
  );
}

/** Least room between the texts of neighbouring columns, in pixels. */
const between = 8;

/** What each column needs at least: its verdicts and the longest word of its head. */
function columnNeeds(
  names: readonly string[],
  rows: readonly Judged[],
  pen: Pen,
): readonly number[] {
  return names.map((name, i) => {
    const cells = rows.flatMap(({ judged }) => judged[i]?.state ?? []);
    const texts = cells.map((one) => 15 + measureText(pen.words.states[one], type.label));
    const words = name.split(' ').map((word) => 2 + measureText(word, type.strong));
    const count = 2 + measureText(pen.words.matrix.count(rows.length, rows.length), type.strong);
    const least = pen.language === 'zh' ? [] : words;
    return Math.max(count, ...texts, ...least) + between;
  });
}

/** Where each column begins, and its head in lines; what no column needs is shared. */
function placeColumns(names: readonly string[], rows: readonly Judged[], width: number, pen: Pen) {
  const needs = columnNeeds(names, rows, pen);
  const spare = (width - sumOf(needs)) / names.length;
  let start = 0;
  return names.map((name, i) => {
    const room = (needs[i] ?? 0) + spare;
    const column = { start, head: balanceLines(name, room - between, type.strong) };
    start += room;
    return column;
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
