import type { OwnMethodId } from './own-methods.ts';
import type { Score } from './score-forecast.ts';

export type MethodId = OwnMethodId | 'peers' | 'outlook';

export const methodIds: readonly MethodId[] = ['naive', 'past', 'grey', 'holt', 'peers', 'outlook'];

/** How a method did, means over regions; errors in growth a year on the scale. */
export type MethodScore = {
  readonly mae: number;
  readonly crps: number;
  readonly cover50: number;
  readonly cover80: number;
  readonly brier: number;
  /** Regions in which the method could be used. */
  readonly regions: number;
};

/** The share of what came that lay below each of these parts of what was said. */
export const pitLevels = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
export type Pit = { readonly [level: string]: number };

/** Lists to be filled, one a method. */
export function noScores(): { readonly [M in MethodId]: Score[] } {
  return { naive: [], past: [], grey: [], holt: [], peers: [], outlook: [] };
}

/**
 * The mean of scores.
 *
 * @param scores one a region
 * @param fewest fewer than this many are no measure
 * @returns null with fewer
 */
export function meanScore(scores: readonly Score[], fewest: number): MethodScore | null {
  if (scores.length < fewest) return null;
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    mae: mean(({ error }) => error),
    crps: mean(({ crps }) => crps),
    cover50: mean(({ in50 }) => Number(in50)),
    cover80: mean(({ in80 }) => Number(in80)),
    brier: mean(({ brier }) => brier),
    regions: scores.length,
  };
}

/** The share of scores whose PIT lies below each of the levels. */
export function pitShares(scores: readonly Score[]): Pit {
  return Object.fromEntries(
    pitLevels.map((level) => [
      String(level),
      scores.filter(({ pit }) => pit < level).length / scores.length,
    ]),
  );
}
