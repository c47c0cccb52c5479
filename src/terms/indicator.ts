import type { Observation, ScheduledFigure, StatedGrowth } from './figure.ts';
import type { Formula } from './formula.ts';
import type { Kind } from './kind.ts';
import type { Target } from './target.ts';
import type { Text } from './text.ts';

/** How parts relate to their total: Σ = total, max ≤ total ≤ Σ, or Σ ≤ total. */
export type Cover = 'exact' | 'overlapping' | 'partial';

export type Parts = {
  readonly of: readonly string[];
  readonly cover: Cover;
  readonly assumed: readonly string[];
};

/**
 * One indicator of a plan: its published figures, in its own unit (per cents as fractions).
 *
 * `observed` holds one figure a year (the first reading), by year, derived ones included;
 * `readings` the further readings of the same years; `targets` in the order of the file.
 */
export type Indicator = {
  readonly id: string;
  readonly name: Text;
  readonly group: Text | null;
  readonly unit: string;
  readonly kind: Kind;
  /** Whether more (`up`) or less (`down`) is better. */
  readonly direction: 'up' | 'down';
  readonly parts: Parts | null;
  /** A natural upper limit, in the indicator's unit; shares have 1 of themselves. */
  readonly ceiling: number | null;
  /** Indicators that count the gross additions to this stock. */
  readonly inflows: readonly string[];
  readonly observed: readonly Observation[];
  readonly readings: readonly Observation[];
  readonly growth: readonly StatedGrowth[];
  readonly targets: readonly Target[];
  /** The plan's own figures by year (年度分解), in the order of years. */
  readonly schedule: readonly ScheduledFigure[];
  /** Computed in every year from other indicators. */
  readonly formula: Formula | null;
  /** Computed in single years from other indicators' figures and targets. */
  readonly implied: readonly ImpliedFigure[];
  readonly definition: Text | null;
  readonly owner: Text | null;
  readonly nature: 'binding' | 'expected' | null;
  readonly note: Text | null;
  /** Why a year ended as it did, in a person's words, for the review. */
  readonly outcomes: readonly { readonly year: number; readonly reason: Text }[];
  readonly assumed: readonly string[];
};

/** A figure that others imply; value null where one of them is missing. */
export type ImpliedFigure = {
  readonly year: number;
  readonly value: number | null;
  readonly arithmetic: string;
};
