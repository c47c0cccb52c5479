import type { World } from './world.ts';

/**
 * The scenarios that some names stand for: a named comparison stands for its members, in its order.
 *
 * @param names ids of scenarios and comparisons
 * @returns ids of scenarios, each once; names that the world does not have stay as they are
 */
export function expandNames(
  world: Pick<World, 'comparisons'>,
  names: readonly string[],
): readonly string[] {
  const members = names.flatMap(
    (name) => world.comparisons.find(({ id }) => id === name)?.compare ?? [name],
  );
  return [...new Set(members)];
}
