import type { Window } from '../terms/figure.ts';
import { factsOf } from '../terms/kind.ts';
import type { Operator } from '../terms/target.ts';
import { toScale } from './growth-scale.ts';
import type { Outlook } from './outlook-of.ts';
import { chanceOfGrowth, levelWithChance } from './outlook-values.ts';

/**
 * A target that no published figure decides. `value` is in the indicator's unit, for totals of a
 * period the total; `high` the upper end of `between`; `within` the relative band of `about`.
 */
export type AskedTarget = {
  readonly op: Operator;
  readonly value: number;
  readonly high: number | null;
  readonly within: number;
  /** The target's year; of a yearly target (`each`) every year that is still open. */
  readonly years: readonly number[];
  readonly window: Window | null;
  readonly direction: 'up' | 'down';
  /** Half a unit of the last printed digit of `value`. */
  readonly halfUnit: number;
  /** What of the window is published: its years so far, and what they come to. */
  readonly soFar: { readonly years: number; readonly total: number } | null;
};

/** What the outlook says of a target: the chance, and what would be reached with chances. */
export type TargetOutlook = {
  readonly odds: number;
  /** A yearly target: the chance of its hardest year, so that of all is at most this. */
  readonly isAtMost: boolean;
  readonly at50: number;
  readonly at80: number;
  readonly at90: number;
};

/**
 * The chance that the published figure meets a target, by the outlook.
 *
 * `>=`, `>`: P(v ≥ T) · `<=`, `<`: P(v ≤ T) · `=`: as at least T in the wanted direction ·
 * `about`: P(|v − T| ≤ w·|T|) · `between`: P(T ≤ v ≤ H) · each year: the least of the years' chances ·
 * windows: growth between their centres, of the part that is still open where years are published
 *
 * @param outlook the outlook of the indicator
 * @param target the target; its years lie after the newest figure
 * @returns the chance, and the values that are reached with a chance of 50, 80 and 90% in the wanted
 *   direction; null where no open time is left
 * source: DESIGN section 6, "Chance of a target"
 */
export function chanceOfTarget(outlook: Outlook, target: AskedTarget): TargetOutlook | null {
  const times = openTimes(outlook, target);
  const last = times.at(-1);
  if (last === undefined) return null;
  const isAtMost = target.years.length > 1;
  const odds = Math.min(...times.map((time) => chanceAt(outlook, target, time)));
  const at = (chance: number) => levelAt(outlook, target, last, chance);
  return { odds, isAtMost, at50: at(0.5), at80: at(0.8), at90: at(0.9) };
}

/**
 * The value that a target would have to ask for to have a chance of p, in its last year and in the
 * wanted direction.
 *
 * @param outlook the outlook of the indicator
 * @param target the target; its years lie after the newest figure
 * @param chance p, 0 < p < 1
 * @returns in the target's own terms; null where no open time is left
 * @throws RangeError if p is not inside 0–1
 * source: DESIGN section 6, "Values"
 */
export function valueWithChance(
  outlook: Outlook,
  target: AskedTarget,
  chance: number,
): number | null {
  const last = openTimes(outlook, target).at(-1);
  return last === undefined ? null : levelAt(outlook, target, last, chance);
}

function levelAt(outlook: Outlook, target: AskedTarget, time: number, chance: number): number {
  const isFall = target.op === '<=' || target.op === '<' || wantsLess(target);
  const level = levelWithChance(outlook, time, isFall ? 1 - chance : chance);
  return inTargetTerms(outlook, target, level);
}

/** The times whose levels are asked for: years, or the centre of the open part of a window. */
function openTimes(outlook: Outlook, target: AskedTarget): readonly number[] {
  const { window, years, soFar } = target;
  if (window === null) return years.filter((year) => year > outlook.from.time);
  const centre = (window.from + (soFar?.years ?? 0) + window.to) / 2;
  return centre > outlook.from.time && centre <= window.to ? [centre] : [];
}

function chanceAt(outlook: Outlook, target: AskedTarget, time: number): number {
  const { op, value, high, within } = target;
  const atLeast = (level: number) => chanceOfLevel(outlook, target, level, time);
  if (op === '>=' || op === '>') return atLeast(value);
  if (op === '<=' || op === '<') return 1 - atLeast(value);
  if (op === '=') return wantsLess(target) ? 1 - atLeast(value) : atLeast(value);
  const reach = op === 'about' ? within * Math.abs(value) : 0;
  const top = op === 'between' ? (high ?? value) : value + reach;
  return Math.max(0, atLeast(value - reach) - atLeast(top));
}

function wantsLess({ op, direction }: AskedTarget): boolean {
  return direction === 'down' && (op === '=' || op === 'about');
}

/** P(level at a time ≥ a value in the target's own terms). */
function chanceOfLevel(outlook: Outlook, target: AskedTarget, value: number, time: number): number {
  const level = yearlyLevelOf(outlook, target, value);
  if (level <= 0) {
    // Levels and shares are never below 0, so a target of 0 or less is certain to be met.
    const isZeroShare = outlook.scale === 'logit' && level === 0 && target.halfUnit > 0;
    if (!isZeroShare) return 1;
  }
  if (outlook.scale === 'logit' && level > 1) return 0;
  const x = toScale(outlook.scale, level, target.halfUnit);
  if (x === null) return outlook.scale === 'logit' && level === 1 ? 0 : 1;
  const years = time - outlook.from.time;
  return chanceOfGrowth(outlook, (x - outlook.from.level) / years, years);
}

/** What each year that is still open has to come to, so that the window reaches the value. */
function yearlyLevelOf({ kind }: Outlook, { window, soFar }: AskedTarget, value: number): number {
  if (window === null) return value;
  const years = window.to - window.from + 1;
  const total = factsOf(kind).window === 'sum' ? value : value * years;
  return (total - (soFar?.total ?? 0)) / (years - (soFar?.years ?? 0));
}

/** The other way: the window's own figure if the open years come to a level. */
function inTargetTerms({ kind }: Outlook, { window, soFar }: AskedTarget, level: number): number {
  if (window === null) return level;
  const years = window.to - window.from + 1;
  const total = (soFar?.total ?? 0) + level * (years - (soFar?.years ?? 0));
  return factsOf(kind).window === 'sum' ? total : total / years;
}
