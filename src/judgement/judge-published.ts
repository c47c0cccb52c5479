import { type Incomparable, incomparable } from '../region/comparable.ts';
import { type KnownObservation, valueIn } from '../region/figures.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed, kindFacts } from '../terms/kind.ts';
import { isMet, metRange } from '../terms/target.ts';
import type { SettledTarget } from './settled-target.ts';

/** What a published figure says of a target; `so-far` where the year is not over yet. */
export type PublishedState = 'achieved' | 'missed' | 'achieved-so-far' | 'not-yet' | 'unknown';

/** Why a target that has a figure cannot be judged by it. */
export type PublishedLack =
  | Incomparable
  /** 超过 a figure below the target, 近 one above it, 约 one that is as near as its last digit. */
  | 'figure-open'
  /** The figure is of another window. */
  | 'other-window'
  /** Of a target of every year some years have no figure. */
  | 'years-missing';

export type PublishedJudgement = {
  readonly state: PublishedState;
  readonly why: PublishedLack | null;
  readonly figure: KnownObservation;
};

/**
 * What is published decides: the judgement of one target by the figures of its year or window.
 *
 * A figure stands for the values that its wording leaves open (超过 c: c and more; 近 c: less than c;
 * 约 c: within half its last digit); a figure from within the year, of what never falls, for c and
 * more. All of them meet the target: achieved. None does: missed. Else it is open. A figure from
 * within the year of what may fall says achieved so far or not yet. The years of a window so far, and
 * single years of a target of every year, decide where nothing that follows can change it.
 *
 * @param indicator with its figures
 * @param target its value must be known
 * @returns null where no figure of the target's time is published, or none that decides early
 * source: DESIGN section 5, point 1
 */
export function judgePublished(
  indicator: Indicator,
  target: SettledTarget & { readonly value: number },
): PublishedJudgement | null {
  if (target.each) return judgeEach(indicator, target);
  const figure = outcomeIn(indicator, target, target.year);
  return figure === null ? judgeSoFar(indicator, target) : judgeFigure(indicator, target, figure);
}

/** What one figure says of a target, as if it were of the target's time. */
export function judgeFigure(
  indicator: Indicator,
  target: SettledTarget & { readonly value: number },
  figure: KnownObservation,
): PublishedJudgement {
  const lack = lackOf(indicator, target, figure);
  if (lack !== null) return { state: 'unknown', why: lack, figure };
  const isEarly = isBeforeYearEnd(figure);
  const { neverFalls } = kindFacts[indicator.kind];
  const decided = decide(target, boundsOf(figure, isEarly && neverFalls));
  if (!isEarly || (neverFalls && decided !== null)) {
    const why = decided === null ? 'figure-open' : null;
    return { state: decided ?? 'unknown', why, figure };
  }
  const now = neverFalls ? decide(target, boundsOf(figure, false)) : decided;
  if (now === null) return { state: 'unknown', why: 'figure-open', figure };
  return { state: now === 'achieved' ? 'achieved-so-far' : 'not-yet', why: null, figure };
}

/**
 * Whether a figure can be held against a target: nothing was redefined since the base of the
 * target's plan, and both mean the same.
 *
 * source: DESIGN section 3 (`break`)
 */
export function comparableWith(
  indicator: Indicator,
  { baseYear, remarks }: SettledTarget,
  figure: KnownObservation,
): Incomparable | null {
  const base = baseYear === null ? null : valueIn(indicator, baseYear);
  const since = { year: baseYear ?? figure.year };
  return (
    incomparable(indicator, base ?? since, figure) ??
    incomparable(indicator, { year: figure.year, remarks }, figure)
  );
}

/**
 * The figure of a year as an outcome. What a plan itself says of growth to a year to come is no
 * figure of that year: a figure derived from the target's own document does not decide it.
 */
function outcomeIn(
  indicator: Indicator,
  { source }: SettledTarget,
  year: number,
): KnownObservation | null {
  const figure = valueIn(indicator, year);
  const isClaim = figure?.status === 'derived' && figure.source === source;
  return isClaim ? null : figure;
}

type Valued = SettledTarget & { readonly value: number };

function lackOf(
  indicator: Indicator,
  target: SettledTarget,
  figure: KnownObservation,
): PublishedLack | null {
  const { window } = target;
  const isOther =
    isWindowed(indicator.kind) &&
    window !== null &&
    figure.window !== null &&
    figure.window.from !== window.from;
  return comparableWith(indicator, target, figure) ?? (isOther ? 'other-window' : null);
}

/** A sum so far can only grow: it decides where that is enough. */
function judgeSoFar(indicator: Indicator, target: Valued): PublishedJudgement | null {
  const { window, year } = target;
  if (kindFacts[indicator.kind].window !== 'sum' || window === null) return null;
  const figure = indicator.observed
    .filter((one): one is KnownObservation => one.value !== null && one.year < year)
    .findLast((one) => one.window?.from === window.from);
  if (figure === undefined || lackOf(indicator, target, figure) !== null) return null;
  const state = decide(target, boundsOf(figure, true));
  return state === null ? null : { state, why: null, figure };
}

/** Every year is needed to achieve it; one failure misses it. */
function judgeEach(indicator: Indicator, target: Valued): PublishedJudgement | null {
  const first = (target.baseYear ?? target.year - 1) + 1;
  const years = Array.from({ length: Math.max(0, target.year - first + 1) }, (_, i) => first + i);
  const judged = years.flatMap((year) => {
    const figure = outcomeIn(indicator, target, year);
    return figure === null ? [] : [judgeFigure(indicator, target, figure)];
  });
  const last = judged.at(-1);
  const failed = judged.find(({ state }) => state === 'missed');
  if (failed !== undefined) return failed;
  if (last === undefined || last.figure.year < target.year) return null;
  const open = judged.find(({ state }) => state === 'unknown');
  if (open !== undefined) return open;
  if (judged.length < years.length) return { ...last, state: 'unknown', why: 'years-missing' };
  const worst = judged.reduce((a, b) => (isWorse(b, a, indicator.direction) ? b : a), last);
  return { ...worst, state: last.state };
}

function isWorse(
  a: PublishedJudgement,
  b: PublishedJudgement,
  direction: Indicator['direction'],
): boolean {
  const [one, other] = [a.figure.value, b.figure.value];
  return direction === 'up' ? one < other : one > other;
}

/** The values that a figure stands for. */
type Bounds = {
  readonly low: number;
  readonly high: number;
  /** Whether `high` itself is one of them. */
  readonly highCounts: boolean;
};

function boundsOf({ value, reading, halfUnit }: KnownObservation, mayGrow: boolean): Bounds {
  const half = halfUnit ?? 0;
  const [low, high] = {
    exact: [value, value],
    'at-least': [value, Number.POSITIVE_INFINITY],
    about: [value - half, value + half],
    nearly: [Number.NEGATIVE_INFINITY, value],
  }[reading] as [number, number];
  return mayGrow
    ? { low, high: Number.POSITIVE_INFINITY, highCounts: false }
    : { low, high, highCounts: reading !== 'nearly' };
}

function decide(target: Valued, { low, high, highCounts }: Bounds): 'achieved' | 'missed' | null {
  if (low === high) return isMet(target, low) ? 'achieved' : 'missed';
  const met = metRange(target);
  if (low >= met.low && high <= met.high) return 'achieved';
  const isBelow = highCounts ? high < met.low : high <= target.value || high < met.low;
  return isBelow || low > met.high ? 'missed' : null;
}

/** Whether a figure is of a month before the year's last. */
function isBeforeYearEnd({ asOf }: { readonly asOf: string | null }): boolean {
  return asOf !== null && Number(asOf.slice(5)) < 12;
}
