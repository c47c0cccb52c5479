import type { BacktestSeries } from './backtest.ts';
import {
  type MethodId,
  type MethodScore,
  methodIds,
  type Pit,
  pitLevels,
} from './summarise-scores.ts';

/** Scores over many series: each indicator counts once, whatever its number of origins. */
export type PooledScores = {
  readonly pooled: { readonly [M in MethodId]: MethodScore | null };
  readonly pit: Pit;
};

/**
 * Averages over the origins of each indicator of each panel, then over these.
 *
 * @param series results of back-tests
 * @returns means of each method over the indicators in which it could be used, and the outlook's
 *   PIT shares; null where a method could be used nowhere
 */
export function poolScores(series: readonly BacktestSeries[]): PooledScores {
  const groups = byIndicator(series);
  const pooled = (id: MethodId) =>
    meanOf(
      groups.flatMap((group) => {
        const score = meanOf(group.map(({ methods }) => methods[id]).filter((one) => one !== null));
        return score === null ? [] : [score];
      }),
    );
  const pit = (level: string) =>
    mean(groups.map((group) => mean(group.map((one) => one.pit[level]!))));
  return {
    pooled: Object.fromEntries(methodIds.map((id) => [id, pooled(id)])) as {
      [M in MethodId]: MethodScore | null; // one entry each
    },
    pit:
      groups.length === 0
        ? {}
        : Object.fromEntries(pitLevels.map((level) => [String(level), pit(String(level))])),
  };
}

function byIndicator(series: readonly BacktestSeries[]): readonly (readonly BacktestSeries[])[] {
  const groups = new Map<string, BacktestSeries[]>();
  for (const one of series) {
    const key = JSON.stringify([one.panel, one.indicator]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function meanOf(scores: readonly MethodScore[]): MethodScore | null {
  if (scores.length === 0) return null;
  const of = (key: keyof MethodScore) => mean(scores.map((score) => score[key]));
  return {
    mae: of('mae'),
    crps: of('crps'),
    cover50: of('cover50'),
    cover80: of('cover80'),
    brier: of('brier'),
    regions: of('regions'),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
