import type { Truncation } from './distributions/shape.ts';

/** An uncertain number: plain data; `low` and `high` cut it off and the rest is scaled up to 1. */
export type Distribution =
  | ({ readonly shape: 'normal'; readonly mean: number; readonly sd: number } & Truncation)
  | ({ readonly shape: 'lognormal'; readonly median: number; readonly sigma: number } & Truncation)
  | ({
      readonly shape: 'triangular';
      readonly min: number;
      readonly mode: number;
      readonly max: number;
    } & Truncation)
  | ({ readonly shape: 'uniform'; readonly min: number; readonly max: number } & Truncation)
  | ({
      readonly shape: 'pert';
      readonly min: number;
      readonly mode: number;
      readonly max: number;
    } & Truncation)
  | ({
      readonly shape: 'beta';
      readonly alpha: number;
      readonly beta: number;
      readonly min: number;
      readonly max: number;
    } & Truncation)
  | ({
      readonly shape: 'student';
      readonly center: number;
      readonly scale: number;
      readonly df: number;
    } & Truncation)
  | ({ readonly shape: 'empirical'; readonly values: readonly number[] } & Truncation);
