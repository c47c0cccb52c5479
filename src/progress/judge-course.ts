import { metTolerance } from '../terms/target.ts';
import type {
  Course,
  Measure,
  ProgressLack,
  ProgressMethod,
  ProgressPoint,
  TargetCourse,
} from './method.ts';
import type { ProgressResult } from './progress-result.ts';

/**
 * What a method says of a course: achieved, fallen back, unknown, or the class of its statistic.
 *
 * @param metAt from which figure on the target is met: the end of its band where it is one to keep
 * @returns statistic, class, and the figures of the next class and of being on track
 */
export function judgeCourse(
  method: ProgressMethod,
  course: Course,
  metAt = course.target?.value ?? 0,
): ProgressResult {
  const { target, base, current, sign } = course;
  if (!method.needsTarget) return judgeByBounds(method, askMethod(method, course), null, false);
  if (target === null) return unknown('target');
  const way = target.value - base.value;
  const aim = { target, metAt, sign, isAgainst: sign * way < 0 };
  const isMet = isMetBy(current.value, aim);
  if (Math.abs(way) <= metTolerance * Math.abs(target.value)) {
    const worst = method.classes.at(-1)?.class ?? 'unknown';
    return isMet
      ? { ...nothing, class: 'achieved', rule: 'met', bar: metAt }
      : { ...nothing, class: worst, rule: 'fell-back', bar: metAt, next: achieved(metAt) };
  }
  const judging = askMethod(method, { ...course, target });
  return judgeByBounds(method, judging, aim, isMet);
}

/** What a method makes of a course, with or without a target. */
type Judging = {
  readonly bounds: readonly number[];
  readonly measure: Measure;
  readonly valueAt: (statistic: number) => number | null;
};

function askMethod(method: ProgressMethod, course: Course): Judging {
  if (!method.needsTarget)
    return {
      bounds: method.bounds(course),
      measure: method.measure(course),
      valueAt: (statistic) => method.valueAt(course, statistic),
    };
  const full = course as TargetCourse; // `judgeCourse` asks such a method only with a target
  return {
    bounds: method.bounds(full),
    measure: method.measure(full),
    valueAt: (statistic) => method.valueAt(full, statistic),
  };
}

type Aim = {
  readonly target: ProgressPoint;
  readonly metAt: number;
  readonly sign: 1 | -1;
  /** The base was better than the target, so progress means to come back to the target. */
  readonly isAgainst: boolean;
};

function isMetBy(value: number, { target, metAt, sign }: Aim): boolean {
  return sign * (value - metAt) >= -metTolerance * Math.abs(target.value);
}

function judgeByBounds(
  { classes }: ProgressMethod,
  { bounds, measure, valueAt }: Judging,
  aim: Aim | null,
  isMet: boolean,
): ProgressResult {
  const lacks = 'lacks' in measure ? measure.lacks : null;
  const known = 'statistic' in measure && Number.isFinite(measure.statistic);
  const statistic = known ? measure.statistic + 0 : null;
  const last = classes.filter((step) => step.isOnTrack).length - 1;
  const valueFor = (index: number) => {
    const bound = bounds[index];
    const wanted = bound === undefined ? null : valueAt(bound);
    const value = wanted !== null && Number.isFinite(wanted) ? wanted : null;
    if (aim === null) return value;
    if (aim.isAgainst) return aim.metAt;
    // No method asks for more than the target.
    return value !== null && isMetBy(value, aim) ? aim.metAt : value;
  };
  const bar = lacks === null ? valueFor(last) : null;
  if (isMet) return { ...nothing, statistic, class: 'achieved', rule: 'met', bar };
  if (statistic === null) return unknown(lacks ?? 'too-large');

  const reached = bounds.findIndex((bound) => statistic >= bound - metTolerance);
  const index = reached === -1 ? bounds.length : reached;
  const better = classes[index - 1];
  const value = better === undefined ? null : valueFor(index - 1);
  const isTarget = aim !== null && (better === undefined || value === aim.metAt);
  const next =
    isTarget && aim !== null
      ? achieved(aim.metAt)
      : better === undefined || value === null
        ? null
        : { class: better.class, value };
  const judged = classes[index]?.class ?? 'unknown';
  return { statistic, class: judged, rule: 'bounds', lacks: null, bar, next };
}

/** What a method says of a figure to keep that stayed in its band, or left it. */
export function judgeKeep(
  rule: 'kept' | 'left',
  edge: number,
  { needsTarget, classes }: ProgressMethod,
): ProgressResult {
  const best = needsTarget ? 'achieved' : (classes[0]?.class ?? 'unknown');
  if (rule === 'kept') return { ...nothing, class: best, rule, bar: edge };
  const worst = classes.at(-1)?.class ?? 'unknown';
  return { ...nothing, class: worst, rule, bar: edge, next: { class: best, value: edge } };
}

const nothing = { statistic: null, lacks: null, bar: null, next: null } as const;

function achieved(value: number) {
  return { class: 'achieved', value } as const;
}

/** No answer, and what stands against one. */
export function unknown(lacks: ProgressLack): ProgressResult {
  return { ...nothing, class: 'unknown', rule: 'none', lacks };
}
