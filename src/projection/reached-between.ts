import type { Model } from '../scenario/model.ts';
import { planPaths, reachedNodes } from '../scenario/plan-paths.ts';

/**
 * The indicators whose draws can differ between two models of one region; null where they differ in
 * more than the assumptions of some indicators.
 */
export function reachedBetween(before: Model, after: Model): readonly string[] | null {
  if (!isSame(frameOf(before), frameOf(after))) return null;
  const changed = new Set(
    after.series
      .filter(({ indicator: { id } }) => !isSame(partOf(before, id), partOf(after, id)))
      .map(({ indicator }) => indicator.id),
  );
  const reached = new Set(
    [before, after].flatMap((model) => {
      const plan = planPaths(model);
      const isReached = reachedNodes(plan, ({ series }) => changed.has(series.indicator.id));
      return plan.nodes.flatMap(({ at, series }) => (isReached[at] ? [series.indicator.id] : []));
    }),
  );
  return after.series.map(({ indicator }) => indicator.id).filter((id) => reached.has(id));
}

/** What all indicators share. */
function frameOf(model: Model): readonly unknown[] {
  const { region, years, from, totals, summed, randomSeed, sampling, inputs, uncertainty } = model;
  const seeds = inputs.filter(({ folder }) => folder === 'seeds');
  return [
    ...[region.id, years, from, totals, summed, randomSeed, sampling, ...seeds],
    ...[uncertainty?.volatility, uncertainty?.persistence, uncertainty?.correlation],
  ];
}

/** What is an indicator's own. */
function partOf({ series, uncertainty }: Model, id: string): readonly unknown[] {
  const one = series.find(({ indicator }) => indicator.id === id);
  const uncertain = uncertainty?.parameters.filter(({ indicator }) => indicator === id) ?? [];
  return [one?.start, one?.target, one?.growth, one?.events, ...uncertain];
}

/** Whether plain data are equal, order of keys included, which both sides make alike. */
function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, i) => one === after[i] || JSON.stringify(one) === JSON.stringify(after[i]))
  );
}
