import type { Chart } from './chart.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { targetIn } from './drawing/target-in.ts';
import { colours } from './drawing/theme.ts';
import { collectStructures, type Structure } from './structure-data.ts';
import { drawStructure, structureLeft } from './structure-plot.ts';

export const structure: Chart = {
  title: { zh: '人才结构：基期与目标', en: 'Structure: base against target' },
  tab: { zh: '结构', en: 'Structure' },
  question: {
    zh: '各分项的占比从基期到目标怎样变化？本情景与计划的结构是否一致？',
    en: 'How does each part’s share move from base to target, and does the scenario agree?',
  },
  absent: {
    zh: '没有分项在基期都有数、且在目标年都有目标或测算值的总量',
    en: 'no total has a base, and a target or projection, for each of its parts',
  },
  applies: (study) => collectStructures(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const all = collectStructures(study);
    return frame(study, pen, {
      title: structure.title,
      key: chooseKey(all, pen),
      body: all.map((one) => drawStructure(one, pen)),
      notes: all.flatMap((one) => writeNotes(one, pen)),
      left: structureLeft,
    });
  },
};

function chooseKey(all: readonly Structure[], pen: Pen): readonly KeyItem[] {
  const { key, structure: words } = pen.words;
  const hasTarget = all.some(({ target }) => target !== null);
  const hasPath = all.some(({ projected, isSame }) => projected !== null && !isSame);
  return [
    { label: key.observed, sign: 'point', colour: colours.ink },
    ...(hasTarget ? [{ label: words.toTarget, sign: 'line', colour: colours.ink } as const] : []),
    ...(hasPath
      ? [{ label: words.toPath, sign: 'line', colour: colours.ink, dashed: true } as const]
      : []),
    { label: words.hollow, sign: 'point', colour: colours.ink, hollow: true },
  ];
}

function writeNotes(one: Structure, pen: Pen): readonly string[] {
  const { structure: words } = pen.words;
  const { composition, target, projected, isSame, whole } = one;
  const { unit } = composition.total.indicator;
  const name = pen.text(composition.total.indicator.name);
  const names = (list: Structure['untargeted']) => list.map((part) => pen.text(part.name));
  const aims = composition.parts.flatMap(({ indicator }) => {
    const aim = pen.aim(indicator.id);
    return aim === null
      ? []
      : [
          words.aim(
            pen.text(indicator.name),
            pen.bareTarget(targetIn(unit, aim, indicator.unit), unit),
          ),
        ];
  });
  return [
    words.whole[whole === 'total' ? 'partial' : composition.cover](name),
    ...(target === null || aims.length === 0 ? [] : [words.aims(aims, pen.unit(unit))]),
    ...(isSame ? [words.same] : []),
    ...(target === null
      ? [
          one.untargeted.length === 0
            ? words.wholeless.target(name)
            : words.untargeted(name, names(one.untargeted)),
        ]
      : []),
    ...(projected === null
      ? [
          one.unprojected.length === 0
            ? words.wholeless.projected(name)
            : words.unprojected(name, names(one.unprojected)),
        ]
      : []),
  ];
}
