import type { Assessment, Verdict } from '../feasibility/assessment.ts';
import type { Study, StudyAssumption, StudyIndicator, StudyTarget } from '../study/study.ts';
import { firstTotal } from '../terms/first-total.ts';
import type { Overall } from '../wording/report-summary-wording.ts';

/** An indicator with a target, and what is said of it. */
export type Judged = {
  readonly indicator: StudyIndicator;
  readonly target: StudyTarget;
  readonly assessment: Assessment;
  /** The published figure of the plan's base year. */
  readonly base: { readonly year: number; readonly value: number } | null;
  readonly assumption: StudyAssumption | null;
};

/** What a study comes to, before it is put in words. */
export type Outcome = {
  readonly overall: Overall;
  /** Every target, in the order of the region. */
  readonly all: readonly Judged[];
  readonly met: readonly Judged[];
  readonly near: readonly Judged[];
  /** Partial, short or away: least of the increment first. */
  readonly unmet: readonly Judged[];
  readonly unknown: readonly Judged[];
  /** Met targets whose path the target itself sets. */
  readonly byTarget: readonly Judged[];
  /** The indicator that stands for the plan: the first total with a target, else the first one. */
  readonly headline: Judged | null;
  readonly demand: Demand;
};

/** How much the targets ask, whatever the scenario assumes. */
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

/** What a study comes to: which targets are met, which not, and how much they ask. */
export function summariseOutcome(study: Study): Outcome {
  const all = judgeTargets(study);
  const having = (...verdicts: readonly Verdict[]) =>
    all.filter(({ assessment }) => verdicts.includes(assessment.reach.verdict));
  const [met, near, unknown] = [having('met'), having('near'), having('unknown')];
  const unmet = [...having('partial', 'short', 'away')].sort((a, b) => covered(a) - covered(b));
  const byTarget = met.filter(
    ({ assumption }) => assumption?.law === 'toward-target' && assumption.events.length === 0,
  );
  const judged = all.length - unknown.length;
  return {
    overall: decide({ judged, met: met.length, near: near.length, byTarget: byTarget.length }),
    all,
    met,
    near,
    unmet,
    unknown,
    byTarget,
    headline: firstTotal(all, ({ indicator }) => indicator) ?? all[0] ?? null,
    demand: measureDemand(all),
  };
}

function judgeTargets(study: Study): readonly Judged[] {
  return study.assessments.flatMap((assessment): readonly Judged[] => {
    const indicator = study.indicators.find(({ id }) => id === assessment.indicator);
    if (indicator === undefined || indicator.target === null) return [];
    const value = indicator.observed.find(({ year }) => year === study.plan.base)?.value ?? null;
    const base = value === null ? null : { year: study.plan.base, value };
    const assumption =
      study.assumptions.find((one) => one.indicator === assessment.indicator) ?? null;
    return [{ indicator, target: indicator.target, assessment, base, assumption }];
  });
}

function decide(counts: {
  readonly judged: number;
  readonly met: number;
  readonly near: number;
  readonly byTarget: number;
}): Overall {
  const { judged, met, near, byTarget } = counts;
  if (judged === 0) return 'unknown';
  if (met === judged) return byTarget >= met * inPart ? 'assumed' : 'met';
  if (met + near === judged) return 'nearly';
  return met + near >= judged * inPart ? 'partly' : 'no';
}

/** How much of the way is covered, to put the farthest first. */
function covered({ assessment: { reach } }: Judged): number {
  return reach.incrementShare ?? reach.levelShare ?? 0;
}

function measureDemand(all: readonly Judged[]): Demand {
  const withPast = (one: Judged) => (one.assessment.effort?.class ?? 'unknown') !== 'unknown';
  const withPeers = (one: Judged) => one.assessment.peers?.percentile != null;
  const comparedWithPast = all.filter(withPast);
  const comparedWithPeers = all.filter(withPeers);
  return {
    comparedWithPast,
    fasterThanPast: comparedWithPast.filter(
      ({ assessment }) => assessment.effort?.class !== 'continues',
    ),
    comparedWithPeers,
    abovePeers: comparedWithPeers.filter(
      ({ assessment }) => (assessment.peers?.percentile ?? 0) > highPercentile,
    ),
    incomparable: all.filter((one) => !withPast(one) && !withPeers(one)),
  };
}

/** Why a target cannot be judged, as its check says. */
export function reasonOf(
  { indicator }: Judged,
  study: Study,
): 'base' | 'assumption' | 'input' | 'ratio' {
  for (const finding of study.findings)
    if (finding.indicator === indicator.id && finding.code === 'reach-no-path')
      return finding.params.lacks;
  return 'ratio';
}
