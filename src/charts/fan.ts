import type { Study, StudyIndicator } from '../study/study.ts';
import { foreseenIn, mainTargetOf } from '../study/study-targets.ts';
import { isWindowed } from '../terms/kind.ts';
import { formatOdds } from '../wording/format-odds.ts';
import type { Chart } from './chart.ts';
import { bandColours, foreseenBands } from './drawing/bands.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import type { Pen } from './drawing/pen.ts';
import { createPen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import { layOutPanels } from './trajectory-body.ts';
import { splitTrajectories } from './trajectory-groups.ts';
import { medianColour, type Spread } from './trajectory-panel.ts';
import { collectRows } from './trajectory-rows.ts';
import { noteUncertainty } from './uncertainty-notes.ts';

export const fan: Chart = {
  title: { zh: '不确定范围与目标', en: 'Range of outcomes and target' },
  tab: { zh: '区间', en: 'Range' },
  question: {
    zh: '把增速的不确定算进去，总量和各分项可能落在什么范围，目标在范围的哪里？',
    en: 'With growth uncertain, in what range may the total and its parts lie, and where in it are their targets?',
  },
  absent: {
    zh: '没有不确定性可画：情景没有设定不确定性，或总量和分项没有两年以上的测算',
    en: 'nothing here is uncertain: the scenario states no uncertainty, or the total and its parts have no path of two years or more',
  },
  applies: (study) => collectFans(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const fans = collectFans(study);
    return frame(study, pen, {
      title: fan.title,
      key: chooseKey(study, fans, pen),
      body: layOutPanels(study, fans, pen, (one) => spreadOf(study, one, pen)),
      notes: [
        pen.words.trajectory.axes,
        pen.words.fan.reading,
        ...noteUncertainty(study, pen),
        ...noteAbsent(study, fans, pen),
      ],
      left: axisWidth,
    });
  },
};

/**
 * The indicators of the chart `trajectory` with a band over two years or more. What is told of a
 * whole window has bands of single years only, which the sum or mean of the window does not share.
 */
function collectFans(study: Study): readonly StudyIndicator[] {
  return splitTrajectories(study).first.filter(
    (one) => !isWindowed(one.kind) && isBand(one, study),
  );
}

/** One year's range has no width to draw. */
function isBand(indicator: StudyIndicator, study: Study): boolean {
  return new Set(foreseenBands(indicator, study).map(({ year }) => year)).size > 1;
}

function spreadOf(study: Study, indicator: StudyIndicator, pen: Pen): Spread {
  const { id, bands, unit } = indicator;
  const { fan: words } = pen.words;
  const odds = mainTargetOf(study, id)?.scenarioOdds ?? null;
  const last = study.years.length - 1;
  const [low, high] = [bands?.p10[last] ?? null, bands?.p90[last] ?? null];
  return {
    bands: foreseenBands(indicator, study),
    median: study.years.flatMap((year, i) => {
      const value = bands?.p50[i] == null ? null : foreseenIn(indicator, year, bands.p50[i]);
      return value === null ? [] : [{ year, median: value }];
    }),
    lines: [
      ...(low === null || high === null
        ? []
        : [words.range(study.years[last] ?? 0, pen.bandEnd(low, unit), pen.bandEnd(high, unit))]),
      ...(odds === null ? [] : [words.odds(formatOdds(odds))]),
    ],
  };
}

function chooseKey(study: Study, fans: readonly StudyIndicator[], pen: Pen): readonly KeyItem[] {
  const { key } = pen.words;
  const rows = fans.flatMap((one) => collectRows(study, one));
  const has = (status: string) => rows.some((row) => row.status === status);
  const point = { sign: 'point', colour: colours.observed } as const;
  return [
    ...(has('observed') ? [{ label: key.observed, ...point }] : []),
    ...(has('derived') ? [{ label: key.derived, ...point, hollow: true }] : []),
    { label: key.projected, sign: 'line', colour: colours.projected, dashed: true },
    { label: key.median, sign: 'line', colour: medianColour, width: 1 },
    { label: key.band80, sign: 'box', colour: bandColours[80] },
    { label: key.band50, sign: 'box', colour: bandColours[50] },
    ...(has('target')
      ? [
          {
            label: key.target,
            sign: 'point',
            shape: 'diamond',
            colour: colours.target,
            hollow: true,
          } as const,
        ]
      : []),
  ];
}

/** The total and parts that have a path and no bands to draw. */
function noteAbsent(study: Study, fans: readonly StudyIndicator[], pen: Pen): readonly string[] {
  const absent = splitTrajectories(study).first.filter(
    (one) => one.path !== null && !fans.includes(one),
  );
  const reasonOf = ({ kind, bands }: StudyIndicator) =>
    isWindowed(kind) ? 'windowed' : bands === null ? 'certain' : 'oneYear';
  return (['windowed', 'certain', 'oneYear'] as const).flatMap((reason) => {
    const names = absent
      .filter((one) => reasonOf(one) === reason)
      .map(({ name }) => pen.text(name));
    return names.length === 0 ? [] : [pen.words.fan[reason](names)];
  });
}
