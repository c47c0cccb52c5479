import { laws } from '../laws/registry.ts';
import { formulaInputs } from '../region/evaluate-formula.ts';
import type { Model, ModelSeries, SeriesGrowth } from './model.ts';
import type { TotalsRule } from './scenario.ts';

/**
 * One path of a plan and what it comes from, `needs` in this order:
 *
 * `law` its own law: the path that it joins, if any · `formula` the paths that it names · `sum` of
 * its parts · `share` of its total as in the base year: the total · `proportion` of its total as its
 * own path has it: the total, then every part before it is brought into step · `none` nothing
 */
export type PathNode = {
  /** Its place in the plan; what it needs stands before it. */
  readonly at: number;
  readonly series: ModelSeries;
  readonly how: 'law' | 'formula' | 'sum' | 'share' | 'proportion' | 'none';
  readonly needs: readonly PathNode[];
  /** In step with total and parts, and so the indicator's path; else its path before that. */
  readonly isFinal: boolean;
};

/** The paths of a model in an order in which each can be worked out, by draw or in one go. */
export type PathPlan = {
  readonly nodes: readonly PathNode[];
  /** The path of each indicator. */
  readonly finals: ReadonlyMap<string, PathNode>;
  /** Indicators that follow from each other, whose paths the plan leaves out; null without any. */
  readonly loop: readonly string[] | null;
};

/** As much of a model as says what hangs on what. */
type Parted = Pick<Model, 'totals' | 'series' | 'summed'>;

/**
 * Plans the paths of a model: what each comes from, and the order.
 *
 * @returns up to the first loop, where there is one
 * source: DESIGN section 4
 */
export function planPaths({ totals, series, summed }: Parted): PathPlan {
  const byId = new Map(series.map((one) => [one.indicator.id, one]));
  const wholes = wholesOf(series);
  const nodes: PathNode[] = [];
  const finals = new Map<string, PathNode>();
  const parts = new Map<string, PathNode>();
  const trail: string[] = [];
  let loop: readonly string[] | null = null;

  const planAll = (ids: readonly string[], isFinal: boolean): readonly PathNode[] =>
    ids.flatMap((id) => plan(id, isFinal) ?? []);

  const plan = (id: string, isFinal: boolean): PathNode | null => {
    const known = (isFinal ? finals : parts).get(id);
    const one = byId.get(id);
    if (known !== undefined || one === undefined || loop !== null) return known ?? null;
    const name = `${isFinal ? '' : 'part '}${id}`;
    const seen = trail.indexOf(name);
    if (seen >= 0) {
      loop = [...new Set(trail.slice(seen).map((n) => n.slice(n.indexOf(' ') + 1)))];
      return null;
    }
    trail.push(name);
    const { how, needs } = workOf(one, isFinal);
    trail.pop();
    const node = { at: nodes.length, series: one, how, needs, isFinal };
    nodes.push(node);
    (isFinal ? finals : parts).set(id, node);
    return node;
  };

  const workOf = (one: ModelSeries, isFinal: boolean): Pick<PathNode, 'how' | 'needs'> => {
    const { id, formula, parts: own } = one.indicator;
    if (isFinal && summed.includes(id)) return { how: 'sum', needs: planAll(own?.of ?? [], true) };
    const whole = isFinal && sharesOut(totals) ? (wholes.get(id) ?? null) : null;
    if (whole !== null) {
      const total = planAll([whole.indicator.id], true);
      if (totals === 'top-down') return { how: 'share', needs: total };
      const all = planAll(whole.indicator.parts?.of ?? [], false);
      return { how: 'proportion', needs: [...total, ...all] };
    }
    if (formula !== null)
      return { how: 'formula', needs: planAll(formulaInputs(formula, 'value'), true) };
    const joined = joinedBy(one.growth);
    const needs = joined === null ? [] : planAll([joined], true);
    const isKnown = one.growth !== null && (joined === null || needs.length > 0);
    return { how: isKnown ? 'law' : 'none', needs };
  };

  for (const id of byId.keys()) plan(id, true);
  return { nodes, finals, loop };
}

/** A loop among what the indicators' paths come from, as a list of ids, or null. */
export function findLoop(model: Parted): readonly string[] | null {
  return planPaths(model).loop;
}

/**
 * The nodes of a plan that something reaches: those that it touches, and all that need them.
 *
 * @returns by their places
 */
export function reachedNodes(
  { nodes }: PathPlan,
  isTouched: (node: PathNode) => boolean,
): readonly boolean[] {
  const reached: boolean[] = [];
  for (const node of nodes)
    reached.push(isTouched(node) || node.needs.some(({ at }) => reached[at] === true));
  return reached;
}

/** Whether parts are brought into step with their total. */
export function sharesOut(totals: TotalsRule): boolean {
  return totals === 'top-down' || totals === 'proportional';
}

/** The total of which an indicator is a part, if any. */
export function wholeOf(model: Pick<Parted, 'series'>, id: string): ModelSeries | null {
  return model.series.find((s) => s.indicator.parts?.of.includes(id)) ?? null;
}

/** The first total that names each part. */
function wholesOf(series: Parted['series']): ReadonlyMap<string, ModelSeries> {
  const wholes = new Map<string, ModelSeries>();
  for (const one of series)
    for (const part of one.indicator.parts?.of ?? []) if (!wholes.has(part)) wholes.set(part, one);
  return wholes;
}

/** The indicator that a growth joins, if any. */
export function joinedBy(growth: SeriesGrowth | null): string | null {
  return growth === null ? null : (laws[growth.law].joins?.(growth.parameters as never) ?? null);
}

/** What an indicator's path comes from where it has no growth of its own; null where it has. */
export function computedHow(
  model: Parted,
  { indicator }: ModelSeries,
): 'formula' | 'bottom-up' | 'top-down' | null {
  if (indicator.formula !== null) return 'formula';
  if (model.summed.includes(indicator.id)) return 'bottom-up';
  if (model.totals === 'top-down' && wholeOf(model, indicator.id) !== null) return 'top-down';
  return null;
}
