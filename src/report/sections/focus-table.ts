import type { Study, StudyTarget } from '../../study/study.ts';
import type { Judged, Outcome } from '../../study/summarise-outcome.ts';
import type { Table } from '../report-document.ts';
import {
  anchorOfAssumed,
  anchorOfFigure,
  anchorOfGrowth,
  anchorOfOdds,
  anchorOfOutcome,
  anchorOfTarget,
} from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import { dated, valueCell, verdictRuns } from './verdicts-section.ts';

/** How many targets the first screen has room for. */
const mostRows = 5;

/**
 * The targets that a reader should look at first: those farthest from being met, else those that
 * ask most against the past and other regions.
 */
export function focusTable({ unmet, demand }: Outcome, study: Study, voice: Voice): Table | null {
  const { summary } = voice.words;
  if (unmet.length > 0) {
    const shown = unmet.slice(0, mostRows);
    if (shown.every(({ target }) => target.decidedBy === 'published'))
      return writeMissed(summary.missed(shown.length, unmet.length), shown, study, voice);
    return writeTable(summary.shortfalls(shown.length, unmet.length), shown, study, voice);
  }
  const compared = [...new Set([...demand.comparedWithPeers, ...demand.comparedWithPast])];
  const shown = compared.sort((a, b) => strain(b) - strain(a)).slice(0, mostRows);
  return shown.length === 0
    ? null
    : writeTable(summary.demanding(shown.length), shown, study, voice);
}

/** Where the required growth stands among peers, and against the past beyond that. */
function strain({ target: { peers, effort } }: Judged): number {
  return Math.max(peers?.percentile ?? 0, Math.min(1, (effort?.ratio ?? 0) / 2));
}

/** Of what is decided: the figure that is published, and how much of the target it is. */
function writeMissed(caption: string, shown: readonly Judged[], study: Study, voice: Voice): Table {
  const { columns } = voice.words.verdicts;
  const number = (title: string) => ({ title, isNumber: true });
  const share = (value: number | null | undefined) =>
    voice.runs(value == null ? voice.words.nothing : voice.percent(value, 1));
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.indicator, isNumber: false },
      number(columns.target),
      number(voice.words.summary.columns.published),
      number(columns.levelShare),
      number(columns.incrementShare),
      { title: columns.verdict, isNumber: false },
    ],
    rows: shown.map(({ indicator: { unit }, indicator, target }) => [
      voice.runs(voice.heading(indicator)),
      targetCell(target, unit, study, voice),
      voice.runs(
        voice.cite(voice.figure(target.reached?.value ?? null, unit), anchorOfOutcome(target)),
      ),
      share(target.completion?.level),
      share(target.completion?.increment),
      verdictRuns(target.state, voice),
    ]),
  };
}

function targetCell(target: StudyTarget, unit: string, study: Study, voice: Voice) {
  const said = dated(target, voice.targetCell(target, unit), study, voice);
  return voice.runs(voice.cite(said, anchorOfTarget(study, target)));
}

function writeTable(caption: string, shown: readonly Judged[], study: Study, voice: Voice): Table {
  const { columns, peersRange } = voice.words.summary;
  const hasOdds = shown.some(({ target }) => target.scenarioOdds !== null);
  const cited = (said: string, anchor: string | null) => voice.runs(voice.cite(said, anchor));
  const number = (title: string) => ({ title, isNumber: true });
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.indicator, isNumber: false },
      number(columns.target),
      number(columns.value),
      number(columns.required),
      number(columns.assumed),
      number(columns.historic),
      number(columns.peers),
      ...(hasOdds ? [number(columns.odds)] : []),
      { title: columns.verdict, isNumber: false },
    ],
    rows: shown.map(({ indicator, target }) => {
      const { required, assumed, past, peers, scenarioOdds: odds } = target;
      const quartiles = peers?.quartiles ?? null;
      const { id, unit } = indicator;
      return [
        voice.runs(voice.heading(indicator)),
        targetCell(target, unit, study, voice),
        cited(valueCell(target, unit, study, voice), anchorOfOutcome(target)),
        cited(voice.growth(required, indicator), anchorOfGrowth(target)),
        cited(voice.growth(assumed, indicator), anchorOfAssumed(indicator, target)),
        cited(
          voice.growth(past, indicator),
          past === null ? null : anchorOfFigure(study, id, past.from),
        ),
        cited(
          quartiles === null
            ? voice.words.nothing
            : peersRange(
                voice.rate(quartiles[0], indicator),
                voice.rate(quartiles[2], indicator),
                peers?.cases ?? 0,
              ),
          anchorOfGrowth(target),
        ),
        ...(hasOdds
          ? [cited(odds === null ? voice.words.nothing : voice.odds(odds), anchorOfOdds(target))]
          : []),
        verdictRuns(target.state, voice),
      ];
    }),
  };
}
