import type { GrowthCase } from '../../cases/growth-case.ts';
import type { OutlookParameters } from '../../cases/outlook-parameters.ts';
import { backtestObserved } from './backtest-panels.ts';

/** How often the outlook's bands held what came, over the growth cases that it rests on. */
export type Calibration = {
  readonly forecasts: number;
  /** Shares of the forecasts whose 50% and 80% band held what came. */
  readonly cover50: number;
  readonly cover80: number;
};

/**
 * Asks the outlook for every case what it would have said before, and counts how often its bands
 * held.
 *
 * @param cases growth really observed
 * @param parameters parameter sets by the year until which they were estimated, ascending
 * @returns null where no case came after another
 * source: DESIGN section 6, `backtest`
 */
export function calibrationOf(
  cases: readonly GrowthCase[],
  parameters: readonly OutlookParameters[],
): Calibration | null {
  if (cases.length === 0 || parameters.length === 0) return null;
  const { series, pooled } = backtestObserved(cases, parameters, '');
  const forecasts = series.reduce((sum, one) => sum + one.forecasts.length, 0);
  const { cover50 = null, cover80 = null } = pooled['outlook'] ?? {};
  return cover50 === null || cover80 === null ? null : { forecasts, cover50, cover80 };
}
