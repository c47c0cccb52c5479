import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import { createPen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import { drawProgressPlot, readableShare } from './progress-plot.ts';
import { collectMarks } from './progress-rows.ts';

const axisLeft = 44;

export const progress: Chart = {
  title: { zh: '增量完成与时间进度', en: 'Increment made against time gone' },
  tab: { zh: '进度', en: 'Progress' },
  question: {
    zh: '时间过去这么多，各项目标的增量完成了多少？哪些超前、哪些落后？',
    en: 'With this much of the time gone, how much of each increment is made, and which are behind?',
  },
  absent: {
    zh: '没有一项目标有基期数和基期之后的数',
    en: 'no target has both a base figure and a later one',
  },
  applies: (study) => collectMarks(study, createPen(study, 'zh')).marks.length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { progress: words } = pen.words;
    const { marks, unplaced } = collectMarks(study, pen);
    const points = marks.flatMap((mark) => mark.points);
    const isClipped = points.some((one) => readableShare(one.increment) !== one.increment);
    const hasTrail = marks.some((mark) => mark.points.length > 1);
    const point = { sign: 'point', colour: colours.increment } as const;
    return frame(study, pen, {
      title: progress.title,
      key: [
        ...(marks.some(({ isOnPace }) => isOnPace) ? [{ ...point, label: words.onPace }] : []),
        ...(marks.some(({ isOnPace }) => !isOnPace)
          ? [{ ...point, label: words.behind, hollow: true }]
          : []),
        { label: words.even, sign: 'line', colour: colours.target, dashed: true },
        { label: words.whole, sign: 'line', colour: colours.target },
      ],
      body: [drawProgressPlot(marks, pen, axisLeft)],
      notes: [
        words.formula,
        ...(hasTrail ? [words.trail] : []),
        ...(isClipped ? [words.clipped] : []),
        ...(unplaced.length === 0 ? [] : [words.unplaced(unplaced)]),
      ],
      left: axisLeft,
    });
  },
};
