import { judgeCourse, judgeKeep, unknown } from './judge-course.ts';
import type { Course, ProgressDirection, ProgressPoint } from './method.ts';
import type { ProgressResult } from './progress-result.ts';
import { type ProgressMethodId, progressMethodIds, progressMethods } from './registry.ts';
import { resolveKeep } from './resolve-keep.ts';

/** What `assessProgress` is asked about; all figures in one unit. */
export type ProgressInput<Point extends GivenPoint = GivenPoint> = {
  readonly base: Point | null;
  readonly current: Point | null;
  readonly target?: Point | null;
  readonly direction: ProgressDirection;
  /** A natural upper limit above 0, for `trend`. */
  readonly limit?: number | null;
  /** The plan's own figures by year, for `schedule`. */
  readonly schedule?: readonly ProgressPoint[];
  /** The figure before the current one, for `sdsn`; the base where it is left out. */
  readonly previous?: Point | null;
  /** How far from its target a figure to keep may be, as a share of it; 5% where it is left out. */
  readonly within?: number;
};

/** A figure in time; null where none was published, which is as if the point were not given. */
export type GivenPoint = { readonly year: number; readonly value: number | null };

const defaultWithin = 0.05;

/**
 * How far an indicator is on its way, by one method. Rules that all methods share, in this order:
 *
 * - fewer than two points, or a current one that is not later: `unknown`
 * - a method for targets without one, or with one not after the base: `unknown`
 * - `keep`: within the band `kept`; outside it judged as a way toward the target where the base was
 *   outside on the same side, else it `left` the band; without a target the base is what to keep
 * - target met already: `achieved`
 * - target as good as the base (T = b) and not met: the worst class, without a statistic
 * - a statistic that is not defined (base at or below zero, target zero, change of sign where the
 *   method asks for a rate): `unknown`, with what stands against it
 * - else the first class whose bound the statistic reaches, within 1e-9
 *
 * Less is better (`down`) turns the sign of growth; so does nothing else: a target that lies against
 * the direction leaves growth in the wanted direction as it is, and is met or was lost.
 *
 * @param input points `{ year, value }` in one unit, direction, and what a method may need
 * @param method the id of a method
 * @returns statistic, class, the rule that gave it, and what it would take to reach the next class
 * @throws RangeError where a number is not finite, the limit not above zero, or the method unknown
 * source: DESIGN section 5 (Progress); Statistics Canada; Eurostat (2024), annex III
 */
export function assessProgress(input: ProgressInput, method: ProgressMethodId): ProgressResult {
  requireNumbers(input);
  if (!progressMethodIds.includes(method))
    throw new RangeError(`there is no progress method "${method}"`);
  const member = progressMethods[method];
  const [base, current] = [known(input.base), known(input.current)];
  const target = member.needsTarget ? known(input.target) : null;
  if (base === null) return unknown('base');
  if (current === null) return unknown('current');
  if (current.year <= base.year) return unknown('two-points');
  const isKeep = input.direction === 'keep';
  if (target === null && member.needsTarget && !isKeep) return unknown('target');
  if (target !== null && target.year <= base.year) return unknown('target-after-base');

  if (isKeep) {
    const within = input.within ?? defaultWithin;
    const kept = resolveKeep(base.value, current.value, target?.value ?? base.value, within);
    if ('lacks' in kept) return unknown(kept.lacks);
    if ('rule' in kept) return judgeKeep(kept.rule, kept.edge, member);
    return judgeCourse(member, courseOf(input, base, current, target, kept.sign), kept.edge);
  }
  const sign = input.direction === 'down' ? -1 : 1;
  return judgeCourse(member, courseOf(input, base, current, target, sign));
}

function courseOf(
  input: ProgressInput,
  base: ProgressPoint,
  current: ProgressPoint,
  target: ProgressPoint | null,
  sign: 1 | -1,
): Course {
  const { limit = null, schedule = [] } = input;
  const previous = known(input.previous);
  const isBetween = previous !== null && previous.year < current.year;
  return { base, current, target, sign, limit, schedule, previous: isBetween ? previous : base };
}

function known(point: GivenPoint | null | undefined): ProgressPoint | null {
  const { year = 0, value = null } = point ?? {};
  return value === null ? null : { year, value };
}

function requireNumbers({
  base,
  current,
  target,
  limit,
  schedule,
  previous,
  within,
}: ProgressInput) {
  for (const point of [base, current, target, previous, ...(schedule ?? [])])
    if (point && !(Number.isFinite(point.value ?? 0) && Number.isFinite(point.year)))
      throw new RangeError(`a point needs finite numbers, got ${point.year}: ${point.value}`);
  if (limit != null && !(Number.isFinite(limit) && limit > 0))
    throw new RangeError(`a limit must be above 0, got ${limit}`);
  if (within !== undefined && !(Number.isFinite(within) && within >= 0))
    throw new RangeError(`a band must be at least 0, got ${within}`);
}
