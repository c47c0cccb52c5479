import type { Chart } from './chart.ts';
import { createPen } from './drawing/pen.ts';
import { drawTrajectories } from './trajectory-body.ts';
import { hasTrajectory, splitTrajectories } from './trajectory-groups.ts';

export const trajectory: Chart = {
  title: { zh: '历史、测算路径与目标', en: 'History, projected path and target' },
  tab: { zh: '路径', en: 'Paths' },
  question: {
    zh: '总量和各分项过去怎样、在本情景下怎样走、与目标相差多少？',
    en: 'How did the total and its parts move, where do they go in this scenario, and how far is that from their targets?',
  },
  absent: {
    zh: '没有一项指标有两年以上的公布数或测算数',
    en: 'no indicator has published or projected figures of two years or more',
  },
  applies: (study) => splitTrajectories(study).first.some((one) => hasTrajectory(study, one)),
  draw: (study, language) => {
    const { first } = splitTrajectories(study);
    return drawTrajectories(study, trajectory.title, first, createPen(study, language));
  },
};
