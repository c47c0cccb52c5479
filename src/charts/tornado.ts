import { swingOf } from '../projection/tornado.ts';
import type { Study } from '../study/study.ts';
import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import { createPen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import { drawTornadoPlot, tornadoColours, tornadoNameWidth } from './tornado-plot.ts';
import { collectTornado } from './tornado-rows.ts';

/** A single bar compares nothing. */
const fewestBars = 2;

export const tornado: Chart = {
  title: { zh: '哪些假设左右总量', en: 'What drives the total' },
  tab: { zh: '敏感度', en: 'Drivers' },
  question: {
    zh: '每个不确定的量单独从偏低变到偏高，总量变多少？够不够得着目标？',
    en: 'How far does each uncertain quantity alone move the total, and past its target?',
  },
  absent: {
    zh: '左右总量的不确定的量不足两个，无可比较',
    en: 'fewer than two uncertain quantities move the total',
  },
  applies: (study) => movingBars(study) >= fewestBars,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { tornado: words } = pen.words;
    const collected = collectTornado(study, pen, tornadoNameWidth);
    return frame(study, pen, {
      title: tornado.title,
      key: [
        { label: words.low, sign: 'box', colour: tornadoColours.low },
        { label: words.high, sign: 'box', colour: tornadoColours.high },
        { label: words.center, sign: 'line', colour: colours.ink },
        ...(collected.target === null
          ? []
          : [{ label: pen.words.key.target, sign: 'line', colour: colours.target } as const]),
      ],
      body: [drawTornadoPlot(collected, pen)],
      notes: [
        words.reading,
        ...(collected.has('volatility') ? [words.volatility] : []),
        ...(collected.has('factor') ? [words.factor] : []),
      ],
      left: tornadoNameWidth + 8,
    });
  },
};

function movingBars({ sensitivity }: Study): number {
  return (sensitivity?.bars ?? []).filter((bar) => swingOf(bar) > 0).length;
}
