import type { Model } from '../scenario/model.ts';
import { type PathNode, planPaths } from '../scenario/plan-paths.ts';

/**
 * The indicators whose own growth moves a target: itself, or those that its total or formula is
 * made of, directly or through others.
 *
 * @param id the indicator with the target
 */
export function moversOf(model: Model, id: string): ReadonlySet<string> {
  const seen = new Set<PathNode>();
  const visit = (node: PathNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.needs.forEach(visit);
  };
  const target = planPaths(model).finals.get(id);
  if (target !== undefined) visit(target);
  return new Set(
    [...seen].filter(({ how }) => how === 'law').map(({ series }) => series.indicator.id),
  );
}

/** A model that is uncertain only in what moves one target; its paths are the same. */
export function narrowUncertainty(model: Model, id: string): Model {
  const { uncertainty } = model;
  if (uncertainty === null) return model;
  const movers = moversOf(model, id);
  const moves = ({ indicator }: { readonly indicator: string }) => movers.has(indicator);
  const parameters = uncertainty.parameters.filter(moves);
  const volatility = uncertainty.volatility.filter((one) => moves(one) && one.sd > 0);
  const isCertain = parameters.length + volatility.length === 0;
  return { ...model, uncertainty: isCertain ? null : { ...uncertainty, parameters, volatility } };
}
