import { planOf } from '../study/study-targets.ts';
import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import { drawGrowthPlot, growthNameWidth } from './growth-plot.ts';
import { collectGrowthRows, type GrowthRow, openTargetsOf, requiredGrowth } from './growth-rows.ts';

export const growth: Chart = {
  title: { zh: '所需、历史与假设增速', en: 'Growth required, past and assumed' },
  tab: { zh: '增速', en: 'Growth' },
  question: {
    zh: '每项目标需要多快的增长？与本地历史、本情景假设和其他地区相比如何？',
    en: 'How fast must each target grow, against its own past, the assumption and other regions?',
  },
  absent: {
    zh: '没有一项目标能算出所需增速（缺基期数）',
    en: 'no target has a base from which its required growth could be computed',
  },
  applies: (study) => openTargetsOf(study).some((one) => requiredGrowth(study, one) !== null),
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { growth: words } = pen.words;
    const { rates, points, baseless, zeroBase } = collectGrowthRows(study, pen, growthNameWidth);
    const rows = [...rates.rows, ...points.rows];
    return frame(study, pen, {
      title: growth.title,
      key: chooseKey(rows, pen),
      body: [
        ...(rates.rows.length === 0 ? [] : [drawGrowthPlot(rates, false, pen)]),
        ...(points.rows.length === 0 ? [] : [drawGrowthPlot(points, true, pen)]),
      ],
      notes: [
        words.formula(planOf(study).base),
        ...spanNotes(rows, pen),
        ...(rows.every(({ peers }) => peers === null) ? [] : [words.peersNote]),
        ...(zeroBase.length === 0 ? [] : [words.zeroBase(zeroBase)]),
        ...(baseless.length === 0 ? [] : [words.baseless(baseless)]),
      ],
      left: growthNameWidth + 8,
    });
  },
};

function chooseKey(rows: readonly GrowthRow[], pen: Pen): readonly KeyItem[] {
  const { growth: words } = pen.words;
  const has = (standing: string) => rows.some(({ peers }) => peers?.class === standing);
  const bar = (label: string, colour: string): KeyItem => ({ label, sign: 'box', colour });
  return [
    {
      label: words.key.required,
      sign: 'point',
      shape: 'diamond',
      colour: colours.target,
      hollow: true,
    },
    ...(rows.some(({ historic }) => historic !== null)
      ? [
          {
            label: words.key.historic,
            sign: 'point',
            shape: 'square',
            colour: colours.observed,
          } as const,
        ]
      : []),
    { label: words.key.assumed, sign: 'point', colour: colours.projected },
    ...(has('enough') ? [bar(words.key.peers, '#cfcfcf')] : []),
    ...(has('few') ? [bar(words.key.fewPeers, '#ffffff')] : []),
  ];
}

/** The years that historic growth speaks of, once where they are all the same. */
function spanNotes(rows: readonly GrowthRow[], pen: Pen): readonly string[] {
  const spans = new Map<string, string[]>();
  for (const { label, historic } of rows) {
    if (historic === null) continue;
    const span = pen.words.growth.span(historic.from, historic.to);
    spans.set(span, [...(spans.get(span) ?? []), label]);
  }
  const past = [...spans].map(([span, names]) => ({ span, names }));
  return past.length === 0 ? [pen.words.growth.noPast] : [pen.words.growth.past(past)];
}
