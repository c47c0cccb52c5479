/**
 * Growth really observed somewhere: one case a region and indicator, over its longest unbroken
 * span. `growth` is a compound yearly rate, or percentage points a year (as a fraction) where
 * `inPoints`.
 */
export type GrowthCase = {
  readonly region: string;
  readonly level: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly startValue: number;
  readonly endValue: number;
  readonly unit: string;
  readonly observations: number;
  readonly growth: number;
  readonly inPoints: boolean;
  readonly sources: readonly string[];
};
