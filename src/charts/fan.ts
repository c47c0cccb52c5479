import type { Study, StudyIndicator } from '../study/study.ts';
import { foreseenIn, mainTargetOf } from '../study/study-targets.ts';
import type { Bands } from '../study/study-uncertainty.ts';
import { isWindowed } from '../terms/kind.ts';
import { formatOdds } from '../wording/format-odds.ts';
import { sayCalibration, writeChance } from '../wording/speak-chance.ts';
import type { Chart } from './chart.ts';
import { type Band, foreseenBands } from './drawing/bands.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { targetSign } from './drawing/key.ts';
import type { Pen } from './drawing/pen.ts';
import { createPen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import { layOutPanels } from './trajectory-body.ts';
import { splitTrajectories } from './trajectory-groups.ts';
import { medianColours, type Spread, spreadColours } from './trajectory-panel.ts';
import { collectRows } from './trajectory-rows.ts';
import { noteUncertainty } from './uncertainty-notes.ts';

export const fan: Chart = {
  title: { zh: '不确定范围与目标', en: 'Range of outcomes and target' },
  tab: { zh: '区间', en: 'Range' },
  question: {
    zh: '按情景设定的不确定性，没有设定的按参照预测，总量和各分项可能落在什么范围，目标在范围的哪里？',
    en: 'By the uncertainty that the scenario states, else by the outlook: in what range may the total and its parts lie, and where in it are their targets?',
  },
  absent: {
    zh: '没有区间可画：情景没有设定不确定性，参照预测也没有依据，或总量和分项没有两年以上的测算',
    en: 'there are no bands: the scenario states no uncertainty and the outlook has no evidence, or the total and its parts have no path of two years or more',
  },
  applies: (study) => collectFans(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const fans = collectFans(study);
    const calibration = sayCalibration(study, language);
    return frame(study, pen, {
      title: fan.title,
      key: chooseKey(study, fans, pen),
      body: layOutPanels(study, fans, pen, (one) => spreadOf(study, one, pen)),
      notes: [
        pen.words.trajectory.axes,
        ...(groundOf(study) === 'outlook'
          ? [pen.words.fan.outlook, ...(calibration === null ? [] : [calibration])]
          : [pen.words.fan.reading]),
        ...noteUncertainty(study, pen),
        ...noteAbsent(study, fans, pen),
      ],
      left: axisWidth,
    });
  },
};

/** Bands of the scenario's own draws, where it states its uncertainty; else those of the outlook. */
function groundOf({ uncertainty }: Study): Spread['of'] {
  return uncertainty.ground === 'none' ? 'outlook' : 'draws';
}

function quantilesOf(study: Study, { bands, outlook }: StudyIndicator): Bands | null {
  if (groundOf(study) === 'draws') return bands;
  return outlook === null ? null : { ...outlook, p50: outlook.middle };
}

/**
 * The indicators of the chart `trajectory` with a band over two years or more. What is told of a
 * whole window has bands of single years only, which the sum or mean of the window does not share.
 */
function collectFans(study: Study): readonly StudyIndicator[] {
  return splitTrajectories(study).first.filter(
    (one) => !isWindowed(one.kind) && one.path !== null && isBand(one, study),
  );
}

/** One year's range has no width to draw. */
function isBand(indicator: StudyIndicator, study: Study): boolean {
  return new Set(bandsToDraw(indicator, study).map(({ year }) => year)).size > 1;
}

function bandsToDraw(indicator: StudyIndicator, study: Study): readonly Band[] {
  return foreseenBands({ ...indicator, bands: quantilesOf(study, indicator) }, study);
}

function spreadOf(study: Study, indicator: StudyIndicator, pen: Pen): Spread {
  const { id, unit } = indicator;
  const bands = quantilesOf(study, indicator);
  const last = study.years.length - 1;
  const [low, high] = [bands?.p10[last] ?? null, bands?.p90[last] ?? null];
  return {
    of: groundOf(study),
    bands: bandsToDraw(indicator, study),
    median: study.years.flatMap((year, i) => {
      const value = bands?.p50[i] == null ? null : foreseenIn(indicator, year, bands.p50[i]);
      return value === null ? [] : [{ year, median: value }];
    }),
    lines: [
      ...(low === null || high === null
        ? []
        : [
            pen.words.fan.range(
              study.years[last] ?? 0,
              pen.bandEnd(low, unit),
              pen.bandEnd(high, unit),
            ),
          ]),
      ...tellChance(study, id, pen),
    ],
  };
}

/** Of the indicator's main target: within the scenario, or by the outlook. */
function tellChance(study: Study, id: string, { words, language }: Pen): readonly string[] {
  const target = mainTargetOf(study, id);
  const { scenarioOdds = null, outlook = null } = target ?? {};
  if (scenarioOdds !== null) return [words.fan.odds(formatOdds(scenarioOdds))];
  return groundOf(study) === 'draws' || outlook === null
    ? []
    : [words.fan.chance(writeChance(outlook, language))];
}

function chooseKey(study: Study, fans: readonly StudyIndicator[], pen: Pen): readonly KeyItem[] {
  const { key } = pen.words;
  const ground = groundOf(study);
  const names = key[ground];
  const rows = fans.flatMap((one) => collectRows(study, one));
  const has = (status: string) => rows.some((row) => row.status === status);
  const point = { sign: 'point', colour: colours.observed } as const;
  return [
    ...(has('observed') ? [{ label: key.observed, ...point }] : []),
    ...(has('derived') ? [{ label: key.derived, ...point, hollow: true }] : []),
    { label: key.projected, sign: 'line', colour: colours.projected, dashed: true },
    { label: names.median, sign: 'line', colour: medianColours[ground], width: 1 },
    { label: names.band80, sign: 'box', colour: spreadColours[ground][80] },
    { label: names.band50, sign: 'box', colour: spreadColours[ground][50] },
    ...(has('target')
      ? [
          {
            label: key.target,
            ...targetSign,
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
  const without = groundOf(study) === 'outlook' ? 'unseen' : 'certain';
  const reasonOf = (one: StudyIndicator) =>
    isWindowed(one.kind) ? 'windowed' : quantilesOf(study, one) === null ? without : 'oneYear';
  return (['windowed', 'certain', 'unseen', 'oneYear'] as const).flatMap((reason) => {
    const names = absent
      .filter((one) => reasonOf(one) === reason)
      .map(({ name }) => pen.text(name));
    return names.length === 0 ? [] : [pen.words.fan[reason](names)];
  });
}
