/**
 * A progress method answers one question of an indicator that has been observed since its base year:
 * how far is it, and is that enough? Members live one a file, laid out alike: a statistic, the bounds
 * of its classes, and the figure that would give a wanted statistic, by which "what would it take" is
 * told. `assessProgress` applies the rules that all members share.
 */
import type { Text } from '../terms/text.ts';

/** A figure in time; the year need not be whole. */
export type ProgressPoint = { readonly year: number; readonly value: number };

/** Whether more or less is better, or the figure should stay about where the target is. */
export type ProgressDirection = 'up' | 'down' | 'keep';

/** From best to worst; `ahead`, `level`, `behind` are those of the methods against a calendar. */
export type ProgressClass =
  | 'achieved'
  | 'on-track'
  | 'moderate'
  | 'limited'
  | 'deterioration'
  | 'ahead'
  | 'level'
  | 'behind'
  | 'unknown';

/** Why a method has no answer. */
export type ProgressLack =
  | 'base'
  | 'current'
  | 'two-points'
  | 'target'
  | 'target-after-base'
  | 'base-not-positive'
  | 'sign-change'
  | 'target-zero'
  | 'beyond-band'
  | 'schedule'
  | 'windowed'
  | 'too-large';

/** An indicator on its way, as `assessProgress` hands it to a method. */
export type Course = {
  readonly base: ProgressPoint;
  readonly current: ProgressPoint;
  /** Null only for methods that need none. */
  readonly target: ProgressPoint | null;
  /** +1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
  readonly limit: number | null;
  readonly schedule: readonly ProgressPoint[];
  /** The figure before the current one; the base where there is no other. */
  readonly previous: ProgressPoint;
};

/** A course with the target that the method needs. */
export type TargetCourse = Course & { readonly target: ProgressPoint };

export type Measure = { readonly statistic: number } | { readonly lacks: ProgressLack };

/** A class from best to worst, and whether it means that the indicator is on track. */
export type ClassStep = { readonly class: ProgressClass; readonly isOnTrack: boolean };

export type ProgressMethod = {
  readonly title: Text;
  readonly question: Text;
  readonly formula: string;
  readonly source: Text;
  /** What the statistic is, and how it is read. */
  readonly statistic: {
    readonly title: Text;
    readonly reads: 'ratio' | 'share' | 'points' | 'rate';
  };
  /** Classes below `achieved`, best first; `bounds` has one fewer, each the least of its class. */
  readonly classes: readonly ClassStep[];
} & (
  | (Arithmetic<TargetCourse> & { readonly needsTarget: true })
  | (Arithmetic<Course> & { readonly needsTarget: false })
);

type Arithmetic<C extends Course> = {
  readonly bounds: (course: C) => readonly number[];
  readonly measure: (course: C) => Measure;
  /** The current figure that would give a statistic; null where none does. */
  readonly valueAt: (course: C, statistic: number) => number | null;
};

/** The classes of the methods that divide growth by needed growth. */
export const growthClasses: readonly ClassStep[] = [
  { class: 'on-track', isOnTrack: true },
  { class: 'moderate', isOnTrack: false },
  { class: 'limited', isOnTrack: false },
  { class: 'deterioration', isOnTrack: false },
];

/** The classes of the methods that hold the way made against a calendar. */
export const paceClasses: readonly ClassStep[] = [
  { class: 'ahead', isOnTrack: true },
  { class: 'level', isOnTrack: true },
  { class: 'behind', isOnTrack: false },
];

/** Half a percentage point: a difference that rounds to none is level. */
export const paceBounds: readonly number[] = [0.005, -0.005];
