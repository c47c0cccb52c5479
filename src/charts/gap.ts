import { drawnTargets } from '../study/study-targets.ts';
import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import { createPen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import { drawGapPlot, gapLayout, readable } from './gap-plot.ts';
import { collectGapRows, isKnown } from './gap-rows.ts';

export const gap: Chart = {
  title: { zh: '各项目标的完成程度', en: 'How much of each target is reached' },
  tab: { zh: '完成度', en: 'Reached' },
  question: {
    zh: '到目标年，每项目标的水平和增量各完成多少？哪些差得最远？',
    en: 'By its target year, how much of each target’s level and increment is reached, and which fall shortest?',
  },
  absent: {
    zh: '没有一项目标能算出完成度（缺基期数或测算值）',
    en: 'no target has a share reached: bases or projections are missing',
  },
  applies: (study) => drawnTargets(study).some(isKnown),
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { gap: words, key } = pen.words;
    const nameWidth = gapLayout[language].names;
    const collected = collectGapRows(study, pen, nameWidth);
    const { rows, unknown } = collected;
    const shares = rows.flatMap(({ level, increment }) => [level, increment]);
    const isClipped = shares.some((share) => share !== null && readable(share) !== share);
    const notes = [
      words.formula,
      ...(isClipped ? [words.clipped] : []),
      ...(rows.some(({ increment }) => increment === null) ? [words.noIncrement] : []),
      ...(unknown.length === 0 ? [] : [words.unknown(unknown)]),
    ];
    return frame(study, pen, {
      title: gap.title,
      key: [
        { label: key.level, sign: 'point', colour: colours.level, hollow: true },
        { label: key.increment, sign: 'point', shape: 'diamond', colour: colours.increment },
        { label: key.whole, sign: 'line', colour: colours.target },
      ],
      body: [drawGapPlot(collected, pen)],
      notes,
      left: nameWidth + 8,
    });
  },
};
