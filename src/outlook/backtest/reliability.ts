import { cdfOf } from '../../stats/distribution.ts';
import type { BacktestReport } from './backtest-panels.ts';

/** Chances that were said alike, and how often what they speak of came. */
type SaidAndCame = { readonly said: number; readonly came: number; readonly count: number };

export type Reliability = {
  /** By tenths of the chance said; tenths in which none was said are left out. */
  readonly chances: readonly SaidAndCame[];
  /** Where what came lay in what was said, 0–1, ascending: one a forecast. */
  readonly pit: readonly number[];
};

const tenths = 10;

/**
 * How reliable the outlook's chances were: of each forecast the chance to grow at least as fast as
 * the others' median had, as the region itself had, and at all.
 *
 * @param report a back-test
 * @returns chances by tenths, each with the mean chance said, the share that came and the number of
 *   statements; PIT of every forecast
 * source: Gneiting, Balabdaoui & Raftery (2007), Probabilistic forecasts, calibration and sharpness
 */
export function reliabilityOf({ series }: Pick<BacktestReport, 'series'>): Reliability {
  const said: number[] = new Array(tenths).fill(0);
  const came: number[] = new Array(tenths).fill(0);
  const count: number[] = new Array(tenths).fill(0);
  const pit: number[] = [];
  for (const { forecasts } of series) {
    for (const { center, scale, df, actual, said: told } of forecasts) {
      const distribution = { shape: 'student', center, scale, df, low: null, high: null } as const;
      pit.push(cdfOf(distribution, actual));
      for (const asked of [told.peers, told.past, told.naive]) {
        if (asked === null) continue;
        const chance = 1 - cdfOf(distribution, asked);
        const at = Math.min(tenths - 1, Math.floor(chance * tenths));
        said[at]! += chance;
        came[at]! += actual >= asked ? 1 : 0;
        count[at]! += 1;
      }
    }
  }
  const chances = count.flatMap((n, at): SaidAndCame[] =>
    n === 0 ? [] : [{ said: said[at]! / n, came: came[at]! / n, count: n }],
  );
  return { chances, pit: pit.sort((a, b) => a - b) };
}
