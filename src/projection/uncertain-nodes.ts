import { dependencies, type Node } from '../scenario/dependencies.ts';
import type { Model } from '../scenario/model.ts';

/**
 * The paths that differ from draw to draw: those with an uncertain parameter or yearly shocks of
 * their own, and all that are computed from them.
 *
 * @returns nodes, before and after totals and parts were brought into step
 */
export function uncertainNodes(model: Model): ReadonlySet<Node> {
  const own = new Set<string>();
  for (const { indicator } of model.uncertainty?.parameters ?? []) own.add(indicator);
  for (const { indicator, sd } of model.uncertainty?.volatility ?? [])
    if (sd > 0) own.add(indicator);
  const known = new Map<Node, boolean>();
  const isUncertain = (node: Node): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const id = node.slice(node.indexOf(':') + 1);
    const moves = model.series.find((s) => s.indicator.id === id)?.growth ?? null;
    const answer =
      (node.startsWith('raw:') && own.has(id) && moves !== null) ||
      dependencies(model, node).some(isUncertain);
    known.set(node, answer);
    return answer;
  };
  for (const { indicator } of model.series) {
    isUncertain(`final:${indicator.id}`);
    isUncertain(`raw:${indicator.id}`);
  }
  return new Set([...known].filter(([, answer]) => answer).map(([node]) => node));
}
