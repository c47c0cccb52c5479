import { drawnTargets } from '../study/study-targets.ts';
import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import { createPen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import { drawOddsPlot, oddsLayout } from './odds-plot.ts';
import { collectOddsRows } from './odds-rows.ts';
import { noteUncertainty } from './uncertainty-notes.ts';

export const odds: Chart = {
  title: { zh: '各项目标的情景内概率', en: 'Chance of each target within the scenario' },
  tab: { zh: '情景内概率', en: 'Chances' },
  question: {
    zh: '按情景自己设定的不确定性，每项目标有多大把握达到？',
    en: 'With the uncertainty that the scenario states, how likely is each target to be met?',
  },
  absent: {
    zh: '没有一项目标有情景内概率：情景没有设定不确定性，或没有测算',
    en: 'no target has a chance within the scenario: it states no uncertainty, or there are no paths',
  },
  applies: (study) => drawnTargets(study).some((one) => one.scenarioOdds !== null),
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { odds: words, key } = pen.words;
    const { names } = oddsLayout[language];
    const collected = collectOddsRows(study, pen, names);
    const isBound = collected.rows.some(({ value }) => value === 0 || value === 1);
    return frame(study, pen, {
      title: odds.title,
      key: [
        { label: key.odds, sign: 'point', colour: colours.level },
        { label: key.twoErrors, sign: 'line', colour: colours.ink, width: 1.5 },
      ],
      body: [drawOddsPlot(collected, pen)],
      notes: [
        words.reading,
        ...(isBound ? [words.bound] : []),
        ...noteUncertainty(study, pen),
        ...collected.without.map(({ lacks, names }) => words.without[lacks](names)),
      ],
      left: names + 8,
    });
  },
};
