import type { resolveModel, simulate, World } from '../index.ts';
import type { Session } from './session.ts';

/** Beyond so many draws a run takes minutes and tells hardly more. */
const manyDraws = 10_000_000;
/** So many tell what a draw costs. */
const triedDraws = 65_536;

/**
 * Warns, before the first of them starts, of scenarios with very many draws, with the time that each
 * will take: a few draws are made and timed.
 *
 * @param ids the scenarios that are to run
 * @param engine what was loaded already
 */
export function warnOfManyDraws(
  world: World,
  ids: readonly string[],
  engine: { readonly resolveModel: typeof resolveModel; readonly simulate: typeof simulate },
  { options, words, note }: Session,
): void {
  if (options.quiet) return;
  for (const { id, draws } of world.scenarios) {
    if (!ids.includes(id) || draws === null || draws <= manyDraws) continue;
    const model = engine.resolveModel(world, id);
    if (model.uncertainty === null) continue;
    const start = performance.now();
    engine.simulate(model, { to: triedDraws });
    const seconds = ((performance.now() - start) / 1000) * (draws / triedDraws);
    note(words.warning(words.progress.manyDraws(id, draws, seconds)));
  }
}
