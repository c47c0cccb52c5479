import { dependencies, type Node } from '../scenario/dependencies.ts';
import type { Model } from '../scenario/model.ts';

/**
 * The indicators whose own growth moves a target: itself, or those that its total or formula is
 * made of, directly or through others.
 *
 * @param id the indicator with the target
 */
export function moversOf(model: Model, id: string): ReadonlySet<string> {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const next of dependencies(model, node)) visit(next);
  };
  visit(`final:${id}`);
  const raw = [...seen].filter((node) => node.startsWith('raw:')).map((node) => node.slice(4));
  const moves = (one: string) => {
    const series = model.series.find((s) => s.indicator.id === one);
    return series !== undefined && series.growth !== null && series.indicator.formula === null;
  };
  return new Set(raw.filter(moves));
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
