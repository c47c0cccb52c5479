import { sampleCrps, studentCrps } from '../../stats/crps.ts';
import { cdfOf } from '../../stats/distribution.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import { percentileRank } from '../../stats/rank.ts';
import { square } from '../../stats/square.ts';
import type { StudentForecast } from './forecast-outlook.ts';

/** A forecast that is a middle with the deviations of others from theirs, ascending. */
export type SampleForecast = { readonly center: number; readonly deviations: Float64Array };

/** How one forecast did: errors in growth a year on the scale. */
export type Score = {
  readonly error: number;
  readonly crps: number;
  readonly in50: boolean;
  readonly in80: boolean;
  /** Where what came lay in what was said, 0–1. */
  readonly pit: number;
  readonly brier: number;
};

/**
 * Scores a Student t forecast.
 * @param df ν of all forecasts that are scored
 * @returns the score of (forecast, what came, the growth whose reaching was asked for)
 * Source: Gneiting & Raftery (2007), Strictly proper scoring rules, prediction, and estimation.
 */
export function studentScorer(
  df: number,
): (forecast: StudentForecast, actual: number, asked: number) => Score {
  const crps = studentCrps(df);
  return ({ center, scale }, actual, asked) => {
    const distribution = { shape: 'student', center, scale, df, low: null, high: null } as const;
    const pit = cdfOf(distribution, actual);
    const chance = 1 - cdfOf(distribution, asked);
    return {
      error: Math.abs(actual - center),
      crps: crps(actual, center, scale),
      in50: pit >= 0.25 && pit <= 0.75,
      in80: pit >= 0.1 && pit <= 0.9,
      pit,
      brier: brierOf(chance, actual, asked),
    };
  };
}

/**
 * Scores a forecast that is a sample.
 * @param forecast middle and deviations
 * @param actual what came
 * @param asked the growth whose reaching was asked for
 * @returns the score; bands between quantiles of type 7
 * Source: as `studentScorer`.
 */
export function scoreSample(forecast: SampleForecast, actual: number, asked: number): Score {
  const { center, deviations } = forecast;
  const off = actual - center;
  const isIn = (low: number, high: number) =>
    off >= quantileSorted(deviations, low) && off <= quantileSorted(deviations, high);
  return {
    error: Math.abs(off),
    crps: sampleCrps(deviations, off),
    in50: isIn(0.25, 0.75),
    in80: isIn(0.1, 0.9),
    pit: percentileRank(deviations, off),
    brier: brierOf(1 - percentileRank(deviations, asked - center), actual, asked),
  };
}

function brierOf(chance: number, actual: number, asked: number): number {
  return square(chance - (actual >= asked ? 1 : 0));
}
