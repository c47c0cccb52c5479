import type { GrowthCase } from '../../cases/growth-case.ts';
import {
  degreesOfFreedom,
  type GrowthScale,
  type OutlookParameters,
} from '../../cases/outlook-parameters.ts';
import { isSameRegion } from '../../cases/peers.ts';
import { median } from '../../stats/summary.ts';
import { expectGrowth, scaleOver } from '../expect-growth.ts';
import { gatherEvidence, growthOn } from '../gather-evidence.ts';
import { toScale } from '../growth-scale.ts';
import { slopeForYears } from '../own-past-slope.ts';
import { poolGrowth } from '../pool-growth.ts';
import type { BacktestForecast, BacktestSeries } from './backtest.ts';
import { parametersKnownIn } from './parameters-known-in.ts';
import type { PooledScores } from './pool-scores.ts';
import { type Score, scoreSample, studentScorer } from './score-forecast.ts';
import { type MethodId, meanScore, methodIds, noScores, pitShares } from './summarise-scores.ts';

/** One case forecast from the cases before it. */
export type CaseForecast = BacktestForecast & {
  readonly indicator: string;
  readonly period: number;
  readonly from: number;
  readonly to: number;
  /** The cases it rests on. */
  readonly cases: number;
  readonly scores: { readonly [M in MethodId]: Score | null };
};

/**
 * Asks each method what it would have said of every case from the cases that ended before it began;
 * the region itself, the one above it and those below are left out.
 *
 * @param cases growth really observed
 * @param parameters parameter sets by the year until which they were estimated, ascending
 * @returns one forecast a case that has any to rest on, in the order of the cases
 * source: DESIGN section 6, `backtest`
 */
export function backtestCases(
  cases: readonly GrowthCase[],
  parameters: readonly OutlookParameters[],
): readonly CaseForecast[] {
  const score = studentScorer(degreesOfFreedom);
  const evidenceFor = gatherEvidence(cases);
  return cases.flatMap((one): CaseForecast[] => {
    const scale: GrowthScale = one.inPoints ? 'logit' : 'log';
    const actual = growthOn(scale, one);
    const base = toScale(scale, one.startValue);
    const kin = { name: one.region, level: one.level, parent: one.parent };
    const evidence = evidenceFor({ indicator: one.indicator, scale, kin, until: one.from });
    if (actual === null || base === null || evidence.cases === 0) return [];
    const known = parametersKnownIn(parameters, one.from)[scale];
    const set = { ...known, middle: evidence.classMiddle ?? known.middle };
    const past = earlierCase(cases, one);
    const growth = past === null ? null : growthOn(scale, past);
    const years = past === null ? 0 : past.to - past.from;
    const slope = slopeForYears(set.ownPast, years, set);
    const pool = poolGrowth(evidence.periods, set, one.from);
    const expected = expectGrowth(pool, growth === null ? null : { growth, years, slope }, set);
    const forecast = {
      center: expected.center,
      scale: scaleOver(expected, one.to - one.from),
      df: degreesOfFreedom,
    };
    const others = evidence.periods.flatMap((period) => period.cases.map((each) => each.growth));
    const middle = median(others);
    const deviations = Float64Array.from(others, (each) => each - middle).sort();
    const said = {
      naive: 0,
      past: growth,
      grey: null,
      holt: null,
      peers: middle,
      outlook: expected.center,
    };
    const sample = (center: number) => scoreSample({ center, deviations }, actual, middle);
    return [
      {
        region: one.region,
        indicator: one.indicator,
        period: one.period,
        from: one.from,
        to: one.to,
        cases: evidence.cases,
        base,
        actual,
        ...forecast,
        said,
        scores: {
          naive: sample(0),
          past: growth === null ? null : sample(growth),
          grey: null,
          holt: null,
          peers: sample(middle),
          outlook: score(forecast, actual, middle),
        },
      },
    ];
  });
}

/**
 * The forecasts of cases as series, one an indicator and period, and their means: each case counts
 * once, for an indicator has few.
 *
 * @param forecasts as `backtestCases` gives them
 * @param panel the name of the table
 * @returns series by indicator and period; scores and PIT shares over all cases
 */
export function summariseCases(
  forecasts: readonly CaseForecast[],
  panel: string,
): { readonly series: readonly CaseSeries[] } & PooledScores {
  const groups = new Map<string, CaseForecast[]>();
  for (const one of forecasts) {
    const key = `${one.indicator} ${one.period}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return {
    series: [...groups.values()].map((group) => seriesOf(group, panel)),
    pooled: scoresOf(forecasts),
    pit: forecasts.length === 0 ? {} : pitShares(outlookScores(forecasts)),
  };
}

/** Spans differ from case to case: `origin`, `past` and `horizon` are those of the plan. */
type CaseSeries = Omit<BacktestSeries, 'parametersUntil'>;

const planYears = 5;

function seriesOf(group: readonly CaseForecast[], panel: string): CaseSeries {
  const [{ indicator, period }] = group as readonly [CaseForecast]; // groups are never empty
  return {
    panel,
    indicator,
    origin: period - planYears,
    past: planYears,
    horizon: planYears,
    regions: group.length,
    methods: scoresOf(group),
    pit: pitShares(outlookScores(group)),
    forecasts: group.map(({ region, base, actual, center, scale, df, said }) => ({
      region,
      base,
      actual,
      center,
      scale,
      df,
      said,
    })),
  };
}

function scoresOf(forecasts: readonly CaseForecast[]): BacktestSeries['methods'] {
  const all = noScores();
  for (const { scores } of forecasts) {
    for (const id of methodIds) {
      const score = scores[id];
      if (score !== null) all[id].push(score);
    }
  }
  const mean = (id: MethodId) => meanScore(all[id], 1);
  return {
    naive: mean('naive'),
    past: mean('past'),
    grey: null,
    holt: null,
    peers: mean('peers'),
    outlook: mean('outlook'),
  };
}

function outlookScores(forecasts: readonly CaseForecast[]): readonly Score[] {
  return forecasts.map(({ scores }) => scores.outlook).filter((score) => score !== null);
}

/** The region's own case that ended last before this one began, at most two years before. */
function earlierCase(cases: readonly GrowthCase[], one: GrowthCase): GrowthCase | null {
  const own = cases.filter(
    (other) =>
      other.indicator === one.indicator &&
      other.level === one.level &&
      isSameRegion(other.region, one.region) &&
      other.to <= one.from &&
      other.to >= one.from - 2,
  );
  return own.toSorted((a, b) => b.to - a.to)[0] ?? null;
}
