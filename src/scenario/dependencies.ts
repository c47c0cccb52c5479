import { laws } from '../laws/registry.ts';
import { formulaInputs } from '../region/evaluate-formula.ts';
import type { Model, ModelSeries, SeriesGrowth } from './model.ts';
import type { TotalsRule } from './scenario.ts';

/**
 * What must be projected before an indicator: a path before (`raw`) and after (`final`) totals and
 * parts were brought into step. The projection walks these; a loop among them has no meaning.
 */
export type Node = `raw:${string}` | `final:${string}`;

/** As much of a model as says what hangs on what. */
type Parted = Pick<Model, 'totals' | 'series' | 'summed'>;

/** The nodes on which a node depends. */
export function dependencies(model: Parted, node: Node): readonly Node[] {
  const id = node.slice(node.indexOf(':') + 1);
  const series = model.series.find((s) => s.indicator.id === id);
  if (series === undefined) return [];
  if (node.startsWith('raw:')) return rawDependencies(series);
  const { parts } = series.indicator;
  if (model.summed.includes(id)) return (parts?.of ?? []).map((p) => `final:${p}` as const);
  const whole = wholeOf(model, id);
  if (whole === null || !sharesOut(model.totals)) return [`raw:${id}`];
  const total = `final:${whole.indicator.id}` as const;
  if (model.totals === 'top-down') return [total];
  return [total, ...(whole.indicator.parts?.of ?? []).map((p) => `raw:${p}` as const)];
}

/** Whether parts are brought into step with their total. */
export function sharesOut(totals: TotalsRule): boolean {
  return totals === 'top-down' || totals === 'proportional';
}

/** The total of which an indicator is a part, if any. */
export function wholeOf(model: Pick<Parted, 'series'>, id: string): ModelSeries | null {
  return model.series.find((s) => s.indicator.parts?.of.includes(id)) ?? null;
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

/** A loop among the indicators' dependencies as a list of ids, or null. */
export function findLoop(model: Parted): readonly string[] | null {
  const done = new Set<Node>();
  const trail: Node[] = [];
  const visit = (node: Node): readonly string[] | null => {
    if (done.has(node)) return null;
    const seen = trail.indexOf(node);
    if (seen >= 0) return unique(trail.slice(seen).map((n) => n.slice(n.indexOf(':') + 1)));
    trail.push(node);
    for (const next of dependencies(model, node)) {
      const loop = visit(next);
      if (loop !== null) return loop;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  for (const { indicator } of model.series) {
    const loop = visit(`final:${indicator.id}`);
    if (loop !== null) return loop;
  }
  return null;
}

function rawDependencies({ indicator, growth }: ModelSeries): readonly Node[] {
  if (indicator.formula !== null)
    return formulaInputs(indicator.formula, 'value').map((id) => `final:${id}` as const);
  const joined = joinedBy(growth);
  return joined === null ? [] : [`final:${joined}`];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
