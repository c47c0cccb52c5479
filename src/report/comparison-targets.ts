import type { Study, StudyIndicator } from '../study/study.ts';
import type { Runs, Section } from './document.ts';
import { note } from './sections/section.ts';
import { number, targetCell, text, verdictRuns } from './sections/verdicts-section.ts';
import { anchorOfFigure, anchorOfOutcome, linked } from './source-anchors.ts';
import type { Voice } from './voice.ts';

/** Every target in each scenario: value and verdict. */
export function composeTargetMatrix(studies: readonly Study[], voice: Voice): Section {
  const { comparison: words, verdicts } = voice.words;
  const judged = new Map<string, StudyIndicator>();
  for (const { indicators, assessments } of studies)
    for (const indicator of indicators)
      if (!judged.has(indicator.id) && assessments.some((one) => one.indicator === indicator.id))
        judged.set(indicator.id, indicator);
  const isOneRegion = new Set(studies.map(({ region }) => region.id)).size === 1;
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
        rows: [...judged.values()].map((indicator): readonly Runs[] => [
          voice.runs(voice.heading(indicator)),
          ...(isOneRegion && indicator.target !== null
            ? [
                linked(
                  voice.runs(targetCell(indicator.target, indicator.unit, voice)),
                  anchorOfFigure(studies[0]!, indicator.id, 'target'),
                ),
              ]
            : []),
          ...studies.map((study) => describeCell(indicator.id, study, voice)),
        ]),
        anchors: [...judged.keys()].map(anchorOfOutcome),
      },
      note(voice, words.targetsLegend),
    ],
  };
}

function describeCell(id: string, study: Study, voice: Voice): Runs {
  const assessment = study.assessments.find(({ indicator }) => indicator === id);
  const indicator = study.indicators.find((one) => one.id === id);
  if (assessment === undefined || indicator === undefined) return voice.runs(voice.words.nothing);
  const { value, verdict } = assessment.reach;
  if (value === null) return voice.runs(voice.words.nothing);
  return [
    ...voice.runs(voice.figure(value, indicator.unit)),
    { text: ' ' },
    ...verdictRuns(verdict, voice),
  ];
}
