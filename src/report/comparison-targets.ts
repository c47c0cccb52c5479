import { isSameTarget } from '../study/same-target.ts';
import type { Study, StudyIndicator, StudyTarget } from '../study/study.ts';
import type { Runs, Section } from './report-document.ts';
import { note } from './sections/section.ts';
import { dated, number, targetCell, text, verdictRuns } from './sections/verdicts-section.ts';
import { anchorOfOutcome, anchorOfTarget, linked } from './source-anchors.ts';
import type { Voice } from './voice.ts';

/** A target of some study, and the row of each study that is held beside it. */
type Beside = {
  readonly indicator: StudyIndicator;
  readonly target: StudyTarget;
  readonly study: Study;
};

/** Every target in each scenario: value and verdict. */
export function composeTargetMatrix(studies: readonly Study[], voice: Voice): Section {
  const { comparison: words, verdicts } = voice.words;
  const isOneRegion = new Set(studies.map(({ region }) => region.id)).size === 1;
  const judged: Beside[] = [];
  for (const study of studies)
    for (const target of study.targets) {
      const indicator = study.indicators.find(({ id }) => id === target.indicator);
      const isKnown = judged.some((one) => isSameTarget(one.target, target, isOneRegion));
      if (indicator !== undefined && !isKnown) judged.push({ indicator, target, study });
    }
  return {
    id: 'targets',
    title: words.targets,
    blocks: [
      {
        kind: 'table',
        caption: words.targetsTable,
        columns: [
          text(verdicts.columns.indicator),
          ...(isOneRegion ? [number(verdicts.columns.target)] : []),
          ...studies.map(({ scenario }) => number(voice.text(scenario.title))),
        ],
        rows: judged.map(({ indicator, target, study }): readonly Runs[] => [
          voice.runs(voice.heading(indicator)),
          ...(isOneRegion
            ? [
                linked(
                  voice.runs(
                    dated(target, targetCell(target, indicator.unit, voice), study, voice),
                  ),
                  anchorOfTarget(study, target),
                ),
              ]
            : []),
          ...studies.map((one) => {
            const row = one.targets.find((other) => isSameTarget(target, other, isOneRegion));
            return row === undefined
              ? voice.runs(voice.words.nothing)
              : describeCell(row, one, voice);
          }),
        ]),
        anchors: judged.map(({ target }) => anchorOfOutcome(target)),
      },
      note(voice, words.targetsLegend),
    ],
  };
}

function describeCell(target: StudyTarget, study: Study, voice: Voice): Runs {
  const indicator = study.indicators.find((one) => one.id === target.indicator);
  if (target.reached === null || indicator === undefined) return voice.runs(voice.words.nothing);
  return [
    ...voice.runs(voice.figure(target.reached.value, indicator.unit)),
    { text: ' ' },
    ...verdictRuns(target.state, voice),
  ];
}
