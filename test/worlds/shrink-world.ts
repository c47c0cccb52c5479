import type { MadeWorld } from './make-world.ts';

/**
 * The smallest world in which the same still goes wrong: one piece after the other is left out, the
 * largest first, for as long as that changes nothing.
 *
 * @param tries how often at most
 * @param isStillWrong whether what is left fails in the same way; what is refused does not
 */
export async function shrinkWorld(
  made: MadeWorld,
  tries: number,
  isStillWrong: (world: MadeWorld) => Promise<boolean>,
): Promise<MadeWorld> {
  let best = made;
  let left = tries;
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const path of placesIn(best.files)) {
      const tried = left > 0 ? without(best, path) : null;
      if (tried === null) continue;
      left -= 1;
      if (await isStillWrong(tried)) {
        best = tried;
        smaller = true;
      }
    }
  }
  return best;
}

type Path = readonly (string | number)[];

/** Every place in a tree, outer ones before what they hold. */
function placesIn(tree: unknown, path: Path = []): readonly Path[] {
  if (tree === null || typeof tree !== 'object') return [];
  const keys = Array.isArray(tree) ? [...tree.keys()].reverse() : Object.keys(tree);
  const own = keys.map((key) => [...path, key]);
  const inner = keys.flatMap((key) =>
    placesIn((tree as { readonly [key: string | number]: unknown })[key], [...path, key]),
  );
  return [...own, ...inner].sort((a, b) => a.length - b.length);
}

/** A copy without one place; null where it is gone. */
function without(made: MadeWorld, path: Path): MadeWorld | null {
  const copy = structuredClone(made);
  const parent = path.slice(0, -1).reduce<unknown>((here, key) => {
    return here !== null && typeof here === 'object'
      ? (here as { readonly [key: string | number]: unknown })[key]
      : undefined;
  }, copy.files);
  const last = path.at(-1);
  if (parent === null || typeof parent !== 'object' || last === undefined) return null;
  if (!Object.hasOwn(parent, last)) return null;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as { [key: string | number]: unknown })[last];
  return copy;
}
