import type { Chart } from './chart.ts';
import { createPen } from './drawing/pen.ts';
import { drawTrajectories } from './trajectory-body.ts';
import { hasTrajectory, splitTrajectories } from './trajectory-groups.ts';

export const others: Chart = {
  title: { zh: '其他指标的历史、测算路径与目标', en: 'Other indicators: history, path and target' },
  tab: { zh: '其他指标', en: 'Others' },
  question: {
    zh: '总量和分项以外的指标过去怎样、在本情景下怎样走、与目标相差多少？',
    en: 'How did the indicators beside the total and its parts move, where do they go in this scenario, and how far is that from their targets?',
  },
  absent: {
    zh: '没有带分项的总量，各项指标都在“历史、测算路径与目标”图中',
    en: 'no total has parts, so that all indicators are in the chart of history, path and target',
  },
  applies: (study) => splitTrajectories(study).rest.some((one) => hasTrajectory(study, one)),
  draw: (study, language) => {
    const { rest } = splitTrajectories(study);
    return drawTrajectories(study, others.title, rest, createPen(study, language));
  },
};
