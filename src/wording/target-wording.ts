/** How targets are worded beside their figures. */
export type TargetWording = {
  readonly growth: (growth: string) => string;
  readonly points: (points: number) => string;
  readonly times: (times: number) => string;
  readonly add: (quantity: string) => string;
  readonly form: (wording: string) => string;
  readonly revised: (before: string) => string;
  readonly baseInBand: string;
  /** @param month `2025-08` */
  readonly asOf: (month: string) => string;
  readonly metLater: (year: number) => string;
  readonly noPast: (why: 'break' | 'definition') => string;
};
