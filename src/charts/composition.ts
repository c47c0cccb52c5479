import type { Study } from '../study/study.ts';
import { mainTargetOf, planOf } from '../study/study-targets.ts';
import type { Chart } from './chart.ts';
import { type Composition, collectCompositions, sumOfParts, valueIn } from './composition-data.ts';
import { drawLines } from './composition-lines.ts';
import { drawStack } from './composition-stack.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { axisWidth, colours, fitLines, pageWidth, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';

/** Room for the names at the right of the drawing, by language: English ones are longer. */
const nameRoom = { zh: 196, en: 250 } as const;

export const composition: Chart = {
  title: { zh: '总量与分项构成', en: 'The total and its parts' },
  tab: { zh: '总量构成', en: 'Parts' },
  question: {
    zh: '总量由哪些分项构成，各分项怎样变化？',
    en: 'Which parts make up the total, and how does each of them move?',
  },
  absent: {
    zh: '没有列出分项的总量，或分项没有数',
    en: 'no total is published with its parts',
  },
  applies: (study) => collectCompositions(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const all = collectCompositions(study);
    const width = pageWidth - axisWidth - nameRoom[language];
    return frame(study, pen, {
      title: composition.title,
      key: chooseKey(all, pen),
      body: all.map((one) => drawOne(one, width, pen)),
      notes: all.flatMap((one) => writeNotes(study, one, pen)),
      left: axisWidth,
    });
  },
};

/** Only parts that add up exactly, each known in each year, may stand on each other. */
function isStackable({ cover, isComplete }: Composition): boolean {
  return cover === 'exact' && isComplete;
}

function drawOne(one: Composition, width: number, pen: Pen): View {
  const view = isStackable(one) ? drawStack(one, width, pen) : drawLines(one, width, pen);
  const { name, unit } = one.total.indicator;
  return {
    ...view,
    title: {
      text: [...fitLines(pen.text(name), pageWidth, type.heading)],
      subtitle: pen.words.unit(pen.unit(unit)),
      frame: 'group',
      dx: -axisWidth,
      offset: 11,
    },
  } as View;
}

function chooseKey(all: readonly Composition[], pen: Pen): readonly KeyItem[] {
  const { key } = pen.words;
  const hasStack = all.some(isStackable);
  const hasLines = all.some((one) => !isStackable(one));
  return [...(hasStack ? stackKey(key) : []), ...(hasLines ? lineKey(key) : [])];
}

function stackKey(key: Pen['words']['key']): readonly KeyItem[] {
  return [
    { label: key.observedBar, sign: 'box', colour: '#8c8c8c' },
    { label: key.projectedBar, sign: 'box', colour: '#8c8c8c', dashed: true },
    { label: key.total, sign: 'line', colour: colours.ink, width: 3 },
  ];
}

function lineKey(key: Pen['words']['key']): readonly KeyItem[] {
  return [
    { label: key.observed, sign: 'point', colour: colours.ink },
    { label: key.projected, sign: 'line', colour: colours.ink, dashed: true },
    { label: key.total, sign: 'line', colour: colours.ink, width: 3, dashed: true },
  ];
}

function writeNotes(study: Study, one: Composition, pen: Pen): readonly string[] {
  const { composition: words } = pen.words;
  const { total, parts, cover } = one;
  const name = pen.text(total.indicator.name);
  if (cover === 'overlapping') return [words.overlapping(name, omegaMoments(study, one, pen))];
  if (cover === 'partial') return [words.partial(name)];
  if (!isStackable(one)) {
    const lacking = parts.filter(({ cells }) => cells.length < one.years.length);
    return [
      words.incomplete(
        name,
        lacking.map(({ indicator }) => pen.text(indicator.name)),
      ),
    ];
  }
  const year = momentYears(study, one).at(-1);
  const sum = year === undefined ? null : sumOfParts(one, year);
  const whole = year === undefined ? null : valueIn(total, year);
  const isOff = sum !== null && whole !== null && Math.abs(sum - whole) > 1e-9 * Math.abs(whole);
  return year !== undefined && isOff
    ? [words.stacked, words.differs(name, year, pen.exact(sum), pen.exact(whole))]
    : [words.stacked];
}

function omegaMoments(study: Study, one: Composition, pen: Pen) {
  return momentYears(study, one).flatMap((year) => {
    const sum = sumOfParts(one, year);
    const total = valueIn(one.total, year);
    if (sum === null || total === null || total === 0) return [];
    const omega = pen.exact(sum / total);
    return [{ year, sum: pen.exact(sum), total: pen.exact(total), omega }];
  });
}

/** Base, target and last year, as far as they are drawn. */
function momentYears(study: Study, { years, total }: Composition): readonly number[] {
  const plan = planOf(study);
  const target = mainTargetOf(study, total.indicator.id)?.year ?? plan.target;
  const wanted = [plan.base, target, years.at(-1)];
  return years.filter((year) => wanted.includes(year));
}
