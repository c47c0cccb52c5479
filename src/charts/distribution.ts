import type { Study } from '../study/study.ts';
import { formatNumber } from '../wording/format-number.ts';
import type { Chart } from './chart.ts';
import { drawDistribution, shadeOf } from './distribution-panel.ts';
import { collectDistributions, type Distribution } from './distribution-rows.ts';
import { frame } from './drawing/frame.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { splitTrajectories } from './trajectory-groups.ts';
import { noteUncertainty } from './uncertainty-notes.ts';

const perRow = 3;
const leadSize = { cell: 600, width: 552, height: 120, isLead: true };
const smallSize = { cell: 192, width: 152, height: 70, isLead: false };

export const distribution: Chart = {
  title: { zh: '目标年数值的分布', en: 'Distribution in the target year' },
  tab: { zh: '分布', en: 'Spread' },
  question: {
    zh: '到目标年，总量和各分项各种结果出现的机会有多大，多少达到目标？',
    en: 'In the target year, how often does each figure come about, and how much of that meets the target?',
  },
  absent: {
    zh: '总量和分项没有情景内概率：情景没有设定不确定性，或没有测算',
    en: 'the total and its parts have no chance within the scenario: it states no uncertainty, or there are no paths',
  },
  applies: (study) => collectDistributions(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { distribution: words, key } = pen.words;
    const all = collectDistributions(study);
    const counted = Math.max(...all.map((one) => one.counted));
    return frame(study, pen, {
      title: distribution.title,
      key: [
        { label: key.meets, sign: 'box', colour: shadeOf.meets },
        { label: key.misses, sign: 'box', colour: shadeOf.misses },
        { label: key.target, sign: 'line', colour: colours.target },
        { label: key.projected, sign: 'line', colour: colours.ink, dashed: true },
      ],
      body: layOut(study, all, pen),
      notes: [
        words.reading,
        ...(counted < study.provenance.draws
          ? [words.counted(formatNumber(counted, language))]
          : []),
        ...(all.some(({ isClipped }) => isClipped) ? [words.clipped] : []),
        ...noteUncertainty(study, pen),
      ],
      left: axisWidth,
    });
  },
};

/** Group by group, what leads it wide above the others. */
function layOut(study: Study, all: readonly Distribution[], pen: Pen): readonly View[] {
  return splitTrajectories(study).groups.flatMap(({ lead, members }) => {
    const own = all.filter(({ indicator }) => members.includes(indicator));
    const wide = own.filter(({ indicator }) => indicator === lead);
    const small = own.filter(({ indicator }) => indicator !== lead);
    const rows: View[] = [];
    for (let i = 0; i < small.length; i += perRow)
      rows.push({
        hconcat: small.slice(i, i + perRow).map((one) => drawDistribution(one, smallSize, pen)),
        spacing: smallSize.cell - smallSize.width + 12,
        bounds: 'flush',
      } as View);
    return [...wide.map((one) => drawDistribution(one, leadSize, pen)), ...rows];
  });
}
