import { isStateMet } from '../feasibility/judged-target.ts';
import { leadingRow } from '../judgement/headline.ts';
import type { Study, StudyAssumption } from './study.ts';
import { isCounted, judgedTargets, type TargetOfStudy } from './study-targets.ts';

/**
 * What a plan comes to, in one word: of targets that published figures have all decided
 * `achieved` · `partly-achieved` · `not-achieved`, else what a scenario makes of them.
 */
export type Overall =
  | 'achieved'
  | 'partly-achieved'
  | 'not-achieved'
  | 'met'
  | 'nearly'
  | 'partly'
  | 'no'
  | 'assumed'
  | 'unknown';

/** A row with its indicator and what the scenario assumes of it. */
export type Judged = TargetOfStudy & {
  readonly assumption: StudyAssumption | null;
};

/** What a study comes to, before it is put in words. */
export type Outcome = {
  readonly overall: Overall;
  /** Every row, in the order of the region. */
  readonly all: readonly Judged[];
  /** The rows of the plan's last year: all that follows speaks of them. */
  readonly counted: readonly Judged[];
  /** Milestones, and rows of other plans. */
  readonly apart: readonly Judged[];
  readonly met: readonly Judged[];
  readonly near: readonly Judged[];
  /** Missed, partial, short or away: least of the increment first. */
  readonly unmet: readonly Judged[];
  readonly unknown: readonly Judged[];
  /** Decided by a published figure. */
  readonly decided: readonly Judged[];
  /** Met targets whose path the target itself sets. */
  readonly byTarget: readonly Judged[];
  /** The row of the study's headline; null where it has no target. */
  readonly headline: Judged | null;
  readonly demand: Demand;
};

/** How much the open targets ask, whatever the scenario assumes. */
type Demand = {
  readonly comparedWithPast: readonly Judged[];
  readonly fasterThanPast: readonly Judged[];
  readonly comparedWithPeers: readonly Judged[];
  /** More than three quarters of the regions had. */
  readonly abovePeers: readonly Judged[];
  readonly incomparable: readonly Judged[];
};

/** The answer is "in part" from this share of judged targets met or near on. */
const inPart = 0.5;

/** A required growth above this share of the cases is called high. */
const highPercentile = 0.75;

/**
 * What a study comes to: which targets of the plan's last year are met, which not, and how much they
 * ask. The one place where a study's overall answer is made.
 *
 * source: DESIGN section 5 (headline)
 */
export function summariseOutcome(study: Study): Outcome {
  const all = judgedRows(study);
  const counted = all.filter(({ target }) => isCounted(target));
  const met = counted.filter(({ target }) => isStateMet(target.state) === true);
  const near = counted.filter(({ target }) => target.state === 'near');
  const unknown = counted.filter(({ target }) => target.state === 'unknown');
  const unmet = counted
    .filter(({ target }) => isStateMet(target.state) === false && target.state !== 'near')
    .toSorted((a, b) => covered(a) - covered(b));
  const decided = counted.filter(
    ({ target }) => target.decidedBy === 'published' && target.state !== 'unknown',
  );
  const byTarget = met.filter(
    ({ target, assumption }) =>
      target.decidedBy === 'path' &&
      assumption?.law === 'toward-target' &&
      assumption.events.length === 0,
  );
  const judged = counted.length - unknown.length;
  const counts = { judged, met: met.length, near: near.length, byTarget: byTarget.length };
  const rows = all.filter(({ indicator }) => indicator.id === study.headline);
  const leading = leadingRow(rows.map(({ target }) => target));
  return {
    overall: decided.length === judged && judged > 0 ? review(counts) : decide(counts),
    ...{ all, counted, apart: all.filter(({ target }) => !isCounted(target)) },
    ...{ met, near, unmet, unknown, decided, byTarget },
    headline: rows.find(({ target }) => target === leading) ?? null,
    demand: measureDemand(counted.filter(({ target }) => target.decidedBy !== 'published')),
  };
}

function judgedRows(study: Study): readonly Judged[] {
  return judgedTargets(study).map((row) => ({
    ...row,
    assumption: study.assumptions.find(({ indicator }) => indicator === row.indicator.id) ?? null,
  }));
}

type Counts = {
  readonly judged: number;
  readonly met: number;
  readonly near: number;
  readonly byTarget: number;
};

function review({ judged, met }: Counts): Overall {
  if (met === judged) return 'achieved';
  return met === 0 ? 'not-achieved' : 'partly-achieved';
}

function decide({ judged, met, near, byTarget }: Counts): Overall {
  if (judged === 0) return 'unknown';
  if (met === judged) return byTarget >= met * inPart ? 'assumed' : 'met';
  if (met + near === judged) return 'nearly';
  return met + near >= judged * inPart ? 'partly' : 'no';
}

/** How much of the way is covered, to put the farthest first. */
function covered({ target: { completion } }: Judged): number {
  return completion?.increment ?? completion?.level ?? 0;
}

function measureDemand(open: readonly Judged[]): Demand {
  const withPast = ({ target }: Judged) => (target.effort?.class ?? 'unknown') !== 'unknown';
  const withPeers = ({ target }: Judged) => target.peers?.percentile != null;
  const comparedWithPast = open.filter(withPast);
  const comparedWithPeers = open.filter(withPeers);
  return {
    comparedWithPast,
    fasterThanPast: comparedWithPast.filter(({ target }) => target.effort?.class !== 'continues'),
    comparedWithPeers,
    abovePeers: comparedWithPeers.filter(
      ({ target }) => (target.peers?.percentile ?? 0) > highPercentile,
    ),
    incomparable: open.filter((one) => !withPast(one) && !withPeers(one)),
  };
}
