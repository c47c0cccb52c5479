import type { Chart } from './chart.ts';
import {
  contributionColours,
  contributionNameWidth,
  drawContributionPlot,
} from './contribution-plot.ts';
import { type Contribution, collectContributions } from './contribution-rows.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';

export const contribution: Chart = {
  title: { zh: '总量增长由哪些分项贡献', en: 'What each part adds to the growth of the total' },
  tab: { zh: '贡献', en: 'By part' },
  question: {
    zh: '从基期到目标年，总量的增减分别来自哪些分项？',
    en: 'From base to target year, how much of the total’s change does each part bring?',
  },
  absent: {
    zh: '没有基期和目标年都有数的总量及其分项',
    en: 'no total with parts has figures at base and target year',
  },
  applies: (study) =>
    collectContributions(study, createPen(study, 'zh'), contributionNameWidth).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const all = collectContributions(study, pen, contributionNameWidth);
    return frame(study, pen, {
      title: contribution.title,
      key: chooseKey(all, pen),
      body: all.map((one) => drawContributionPlot(one, pen)),
      notes: [pen.words.contribution.reading, ...all.flatMap((one) => writeNotes(one, pen))],
      left: contributionNameWidth + 8,
    });
  },
};

function chooseKey(all: readonly Contribution[], pen: Pen): readonly KeyItem[] {
  const { key, contribution: words } = pen.words;
  const rows = all.flatMap((one) => one.rows);
  const parts = rows.filter(({ role }) => role === 'part');
  const bar = (label: string, colour: string, dashed = true): KeyItem => ({
    label,
    sign: 'box',
    colour,
    dashed,
  });
  return [
    bar(key.observedBar, contributionColours.total, false),
    bar(key.projectedBar, contributionColours.total),
    ...(parts.some(({ from, to }) => to >= from)
      ? [bar(words.rise, contributionColours.rise)]
      : []),
    ...(parts.some(({ from, to }) => to < from) ? [bar(words.fall, contributionColours.fall)] : []),
    ...(rows.some(({ role }) => role === 'rest')
      ? [bar(words.restKey, contributionColours.rest)]
      : []),
    ...(all.some(({ target }) => target !== null)
      ? [{ label: key.target, sign: 'line', colour: colours.target } as const]
      : []),
  ];
}

function writeNotes(
  { composition, rows, lacking, endYear }: Contribution,
  pen: Pen,
): readonly string[] {
  const { contribution: words } = pen.words;
  const name = pen.text(composition.total.indicator.name);
  const rest = rows.find(({ role }) => role === 'rest');
  const isBeyond = composition.cover === 'overlapping' && (rest?.last ?? 0) > 0;
  return [
    ...(rest !== undefined ? [words.restNote[composition.cover](name)] : []),
    ...(isBeyond ? [words.noOverlap(name, endYear)] : []),
    ...(lacking.length === 0 ? [] : [words.lacking(name, lacking)]),
  ];
}
