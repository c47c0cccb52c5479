/** Names, each with the names that it needs. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/**
 * Puts names in an order in which each comes after all that it needs, and finds the loops that
 * make this impossible. Works without recursion, however long a chain is.
 *
 * @param needs the names; needed ones that are not keys are left out
 * @returns `order` without the names on loops and those that need them; `loops`, each beginning
 *   and ending with the same name
 * source: Kahn 1962
 */
export function dependencyOrder(needs: Needs): {
  readonly order: readonly string[];
  readonly loops: readonly (readonly string[])[];
} {
  const users = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [name, needed] of needs) {
    const known = needed.filter((other) => needs.has(other));
    open.set(name, known.length);
    for (const other of known) {
      const list = users.get(other);
      if (list === undefined) users.set(other, [name]);
      else list.push(name);
    }
  }
  const order = [...needs.keys()].filter((name) => open.get(name) === 0);
  // The list grows while it is walked.
  for (const name of order) {
    for (const user of users.get(name) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  const done = new Set(order);
  return { order, loops: findLoops(new Map([...needs].filter(([name]) => !done.has(name)))) };
}

/** Every name left over needs another one left over: following needs must end in a loop. */
function findLoops(left: Needs): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const loops: string[][] = [];
  for (const start of left.keys()) {
    const walk: string[] = [];
    let name: string | undefined = start;
    while (name !== undefined && !seen.has(name)) {
      seen.add(name);
      walk.push(name);
      name = left.get(name)?.find((other) => left.has(other));
    }
    const entry = name === undefined ? -1 : walk.indexOf(name);
    if (name !== undefined && entry >= 0) loops.push([...walk.slice(entry), name]);
  }
  return loops;
}
