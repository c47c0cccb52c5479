import type { Model } from '../scenario/model.ts';
import { compileJudged } from './compile-judged.ts';
import { compilePaths } from './compile-paths.ts';
import { drawnModel } from './drawn-model.ts';
import type { Draws } from './draws.ts';
import { followPaths } from './follow-paths.ts';

/** The figure that is held against one target, over the draws of a block. */
export type JudgedBlock = {
  /** [blockSize], filled by `run`. */
  readonly values: Float64Array;
  /** Works out the block that the draws have loaded. */
  readonly run: () => void;
};

/**
 * Prepares the judged figure of one target as a function of drawn numbers.
 *
 * @param model says what is drawn; `draws` gives the numbers, from whatever source
 * @param id an indicator with a target
 * @returns null where the figure is the same in all draws, or there is none
 */
export function judgeBlock(given: Model, id: string, draws: Draws): JudgedBlock | null {
  const model = drawnModel(given);
  const series = model.series.find((s) => s.indicator.id === id);
  if (series === undefined || series.target === null) return null;
  const followed = followPaths(model, lastYearOf(model, series.target.year));
  const { steps, layersOf } = compilePaths(model, followed, draws);
  const layers = layersOf(id);
  if (layers === null) return null;
  const judged = compileJudged(series, series.target, followed.years, layers, draws, steps);
  if (judged === null || judged.constant !== null) return null;
  return {
    values: judged.values,
    run: () => {
      for (const step of steps) step();
    },
  };
}

/** The year up to which a target's figure must be projected. */
export function lastYearOf({ years }: Model, target: number): number {
  return Math.max(target, (years[0] ?? target) + 1);
}
