import type { Level } from '../terms/level.ts';
export const grades = ['A', 'B', 'C'] as const;

/** How trustworthy a page is: official or yearbook, press or official text elsewhere, other. */
export type Grade = (typeof grades)[number];

/**
 * Growth really observed somewhere: one case a region, indicator and period, without a break in
 * definition. `growth` is a compound yearly rate, or percentage points a year (as a fraction) where
 * `inPoints`. `period` is the last year of the five-year plan in which most of the span lies, `grade`
 * the worst of its figures'.
 */
export type GrowthCase = {
  readonly region: string;
  readonly level: Level;
  /** The region above, by name. */
  readonly parent: string;
  readonly indicator: string;
  readonly period: number;
  readonly from: number;
  readonly to: number;
  readonly startValue: number;
  readonly endValue: number;
  readonly unit: string;
  readonly observations: number;
  readonly growth: number;
  readonly inPoints: boolean;
  readonly grade: Grade;
  readonly sources: readonly string[];
};
