import type { OutlookParameters } from '../../cases/outlook-parameters.ts';
import { degreesOfFreedom } from '../../cases/outlook-parameters.ts';
import {
  evidenceAt,
  forecastOutlook,
  poolEvidence,
  type StudentForecast,
  slopeAt,
} from './forecast-outlook.ts';
import { type Origin, originsOf } from './origins.ts';
import { type OwnMethodId, ownMethods } from './own-methods.ts';
import { growthIn, type PanelSeries } from './panel.ts';
import { parametersKnownIn } from './parameters-known-in.ts';
import { scoreSample, studentScorer } from './score-forecast.ts';
import {
  type MethodId,
  type MethodScore,
  meanScore,
  noScores,
  type Pit,
  pitShares,
} from './summarise-scores.ts';

export type BacktestForecast = StudentForecast & {
  readonly region: string;
  /** The level at the origin, on the scale. */
  readonly base: number;
  readonly actual: number;
  /** The middle of each method's forecast; null where the method could not be used. */
  readonly said: { readonly [M in MethodId]: number | null };
};

/** One series at one origin. */
export type BacktestSeries = {
  readonly panel: string;
  readonly indicator: string;
  readonly origin: number;
  readonly past: number;
  readonly horizon: number;
  readonly regions: number;
  /** The year by which the parameters that were used were known. */
  readonly parametersUntil: number;
  readonly methods: { readonly [M in MethodId]: MethodScore | null };
  readonly pit: Pit;
  readonly forecasts: readonly BacktestForecast[];
};

export type BacktestOptions = {
  readonly past: number;
  readonly horizon: number;
};

/** In a series of more regions than this, one of them does not move what all tell: pooled once. */
const mostLeftOut = 400;

/** Fewer regions are no series: neither peers nor coverage mean anything. */
export const fewestRegions = 15;

/**
 * Goes back to every origin of a series and asks each method what it would have said then.
 *
 * A region counts where it has a figure at the origin, `past` years before and `horizon` years
 * after. Nothing after the origin is seen: the evidence ends there, and the parameters are those
 * that were known by then. `brier` is that of the chance to grow as fast as the others' median had.
 *
 * @param series the series
 * @param parameters parameter sets by the year until which they were estimated, ascending
 * @param options years of past and horizon
 * @returns one result an origin that has at least 15 regions, by year
 * source: DESIGN section 6, `backtest`; `docs/methods.md`
 */
export function backtest(
  series: PanelSeries,
  parameters: readonly OutlookParameters[],
  { past, horizon }: BacktestOptions,
): readonly BacktestSeries[] {
  return originsOf(series.years, past, horizon).flatMap((origin) => {
    const known = parametersKnownIn(parameters, origin.year);
    const result = atOrigin(series, origin, known);
    return result === null ? [] : [result];
  });
}

function atOrigin(
  series: PanelSeries,
  origin: Origin,
  parameters: OutlookParameters,
): BacktestSeries | null {
  const { regions, scale, panel, indicator } = series;
  const judged = regions.flatMap((region, index) => {
    const past = growthIn(region, origin.from, origin.year);
    const actual = growthIn(region, origin.year, origin.to);
    return past === null || actual === null ? [] : [{ region, index, actual }];
  });
  if (judged.length < fewestRegions) return null;
  const evidence = evidenceAt(series, origin);
  const set = parameters[scale];
  const slope = slopeAt(evidence, set);
  const scoreStudent = studentScorer(degreesOfFreedom);
  const scores = noScores();
  const horizon = origin.to - origin.year;
  const sorted = Float64Array.from(evidence.windows[0]!.filter((one) => one !== null)).sort();
  const whole = sorted.length > mostLeftOut ? poolEvidence(evidence, set, null) : null;
  const forecasts = judged.map(({ region, index, actual }): BacktestForecast => {
    const { middle, deviations } = othersThan(sorted, evidence.windows[0]![index] ?? null);
    const own: { [M in OwnMethodId]: number | null } = {
      naive: null,
      past: null,
      grey: null,
      holt: null,
    };
    for (const id of Object.keys(ownMethods) as OwnMethodId[]) {
      const center = ownMethods[id](region, origin, scale);
      own[id] = center;
      if (center !== null) {
        scores[id].push(scoreSample({ center, deviations }, actual, middle));
      }
    }
    scores.peers.push(scoreSample({ center: middle, deviations }, actual, middle));
    const growth = evidence.windows[0]![index] ?? null;
    const past = growth === null ? null : { growth, years: evidence.years, slope };
    const pool = whole ?? poolEvidence(evidence, set, index);
    const forecast = forecastOutlook(pool, past, horizon, set);
    scores.outlook.push(scoreStudent(forecast, actual, middle));
    const base = region.figures.get(origin.year)!;
    const said = { ...own, peers: middle, outlook: forecast.center };
    return { region: region.region, base, actual, ...forecast, said };
  });
  return {
    panel,
    indicator,
    origin: origin.year,
    past: origin.year - origin.from,
    horizon,
    regions: judged.length,
    parametersUntil: parameters.until,
    methods: {
      naive: meanScore(scores.naive, fewestRegions),
      past: meanScore(scores.past, fewestRegions),
      grey: meanScore(scores.grey, fewestRegions),
      holt: meanScore(scores.holt, fewestRegions),
      peers: meanScore(scores.peers, fewestRegions),
      outlook: meanScore(scores.outlook, fewestRegions),
    },
    pit: pitShares(scores.outlook),
    forecasts,
  };
}

/** The median of the other regions' growth before the origin, and how they lie about it. */
function othersThan(
  sorted: Float64Array,
  own: number | null,
): { readonly middle: number; readonly deviations: Float64Array } {
  const at = own === null ? -1 : sorted.indexOf(own);
  const others = at < 0 ? sorted : sorted.filter((_, i) => i !== at);
  const half = others.length >> 1;
  const middle = others.length % 2 === 1 ? others[half]! : (others[half - 1]! + others[half]!) / 2;
  return { middle, deviations: others.map((one) => one - middle) };
}
