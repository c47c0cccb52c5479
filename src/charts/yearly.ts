import type { Study, StudyIndicator } from '../study/study.ts';
import { mainTargetOf, pathHeadline, planOf } from '../study/study-targets.ts';
import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { measureText } from './drawing/measure-text.ts';
import { createPen, indicatorById, type Pen } from './drawing/pen.ts';
import { axisGap, axisWidth, colours, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { collectIncrements, collectSteps, drawIncrements, yearlyColours } from './yearly-panel.ts';

const leadSize = { cell: 600, width: 452, height: 132, isLead: true };
const smallSize = { cell: 300, width: 194, height: 62, isLead: false };

export const yearly: Chart = {
  title: { zh: '逐年净增与目标所需', en: 'Yearly increments against the step needed' },
  tab: { zh: '逐年净增', en: 'Yearly' },
  question: {
    zh: '每年净增多少，够不够目标所需的年均净增？',
    en: 'How much is added each year, and is it the yearly step that the target needs?',
  },
  absent: {
    zh: '没有可作逐年净增的总量：缺基期数、目标或测算路径',
    en: 'no total has a base, a target and a path from which yearly increments follow',
  },
  applies: (study) => {
    const headline = pathHeadline(study);
    return headline !== null && collectIncrements(study, headline).length > 0;
  },
  draw: (study, language) => {
    const pen = createPen(study, language);
    const headline = pathHeadline(study);
    if (headline === null) throw new Error(`yearly does not apply to ${study.scenario.id}`);
    const parts = (headline.parts?.of ?? []).flatMap((id) => indicatorById(study, id) ?? []);
    const able = parts.filter((one) => collectIncrements(study, one).length > 0);
    const level = able.filter((one) => isLevel(study, one));
    const drawn = able.filter((one) => !level.includes(one));
    const left = parts.filter((one) => !able.includes(one));
    return frame(study, pen, {
      title: yearly.title,
      key: chooseKey(study, [headline, ...drawn], pen),
      body: [drawIncrements(study, headline, leadSize, pen), ...drawPairs(study, drawn, pen)],
      notes: writeNotes(study, headline, { level, left }, pen),
      left: axisWidth,
    });
  },
};

/** Whether the part neither moves nor, for its target, needs to: a panel of zeros. */
function isLevel(study: Study, part: StudyIndicator): boolean {
  const steps = collectIncrements(study, part).map(({ value }) => value);
  const { required } = collectSteps(study, part);
  return [...steps, required ?? 0].every((step) => step === 0);
}

/** Two panels a row; the ticks of large figures take their room from the panels. */
function drawPairs(study: Study, drawn: readonly StudyIndicator[], pen: Pen): readonly View[] {
  const ticks = drawn.flatMap((one) =>
    collectIncrements(study, one).map(({ value }) =>
      measureText(pen.figure(Number((2 * value).toPrecision(1)), one.unit), type.label),
    ),
  );
  const excess = Math.max(0, Math.ceil(Math.max(0, ...ticks) - (axisWidth - axisGap)));
  const size = { ...smallSize, width: smallSize.width - excess };
  const panels = drawn.map((one) => drawIncrements(study, one, size, pen));
  return panels.flatMap((_, i) =>
    i % 2 === 1
      ? []
      : [
          {
            hconcat: panels.slice(i, i + 2),
            spacing: size.cell - size.width,
            bounds: 'flush',
          } as View,
        ],
  );
}

function chooseKey(study: Study, drawn: readonly StudyIndicator[], pen: Pen): readonly KeyItem[] {
  const { key, yearly: words } = pen.words;
  const bars = drawn.flatMap((one) => collectIncrements(study, one));
  const has = (status: string) => bars.some((bar) => bar.status === status);
  const [headline] = drawn;
  const hasPast = headline !== undefined && collectSteps(study, headline).historic !== null;
  return [
    ...(has('observed') || has('derived')
      ? [{ label: key.observedBar, sign: 'box', colour: yearlyColours.observed } as const]
      : []),
    ...(has('projected')
      ? [
          {
            label: key.projectedBar,
            sign: 'box',
            colour: yearlyColours.projected,
            dashed: true,
          } as const,
        ]
      : []),
    { label: words.requiredKey, sign: 'line', colour: colours.target },
    ...(hasPast
      ? [{ label: words.historicKey, sign: 'line', colour: colours.ink, width: 0.9 } as const]
      : []),
  ];
}

function writeNotes(
  study: Study,
  headline: StudyIndicator,
  { level, left }: Readonly<Record<'level' | 'left', readonly StudyIndicator[]>>,
  pen: Pen,
): readonly string[] {
  const { yearly: words } = pen.words;
  const past = mainTargetOf(study, headline.id)?.past ?? headline.past;
  return [
    words.formula(planOf(study).base),
    ...(past ? [words.past(past.from, past.to)] : []),
    ...(headline.parts === null ? [words.partless] : []),
    ...(level.length === 0 ? [] : [words.level(level.map((one) => pen.text(one.name)))]),
    ...(left.length === 0 ? [] : [words.undrawn(left.map((one) => pen.text(one.name)))]),
  ];
}
