import { type Member, membersOf } from '../scenario/members.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import { heldLimits, type NaturalLimits } from '../scenario/natural-limits.ts';
import { type PathNode, wholeOf } from '../scenario/plan-paths.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { baseOmega, baseShare } from './base-figures.ts';
import { compileFormula } from './compile-formula.ts';
import { compileSeries } from './compile-series.ts';
import type { Draws } from './draws.ts';
import { type FollowedPath, type FollowedPaths, targetOf } from './follow-paths.ts';
import {
  constantLayer,
  constantLayers,
  type Layer,
  type Layers,
  onDemand,
  openLayer,
  type Steps,
} from './layer.ts';
import { combine } from './open-shocks.ts';
import { uncertainNodes } from './uncertain-nodes.ts';

/**
 * Where each indicator's draws of a block will stand, and the work that puts them there: that of the
 * years that were asked for, and of what they need.
 */
export type BlockPaths = {
  readonly steps: Steps;
  /** null where the indicator has no path. */
  readonly layersOf: (indicator: string) => Layers | null;
};

/**
 * The paths of a model as work over a block of draws: `followPaths` for many draws at once, node by
 * node of the same plan. What is certain is taken from the followed paths as it is.
 *
 * @param followed the model's paths without uncertainty, to the last year wanted
 * @param draws its random numbers
 */
export function compilePaths(model: Model, followed: FollowedPaths, draws: Draws): BlockPaths {
  const { plan, paths } = followed;
  const steps: Steps = [];
  const uncertain = uncertainNodes(model, plan);
  const made = new Map<PathNode, Layers | null>();
  const layersAt = (node: PathNode): Layers | null => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const found = paths[node.at] ?? null;
    const layers =
      found === null
        ? null
        : uncertain[node.at] === true
          ? setUp(node, found)
          : constantLayers(node.isFinal ? found.path : found.free);
    made.set(node, layers);
    return layers;
  };
  const setUp = (node: PathNode, { free, path }: FollowedPath): Layers | null => {
    const { series, how } = node;
    const { years } = followed;
    const needs = node.needs.map(layersAt);
    const [first = null] = needs;
    const own = { years, path };
    switch (how) {
      case 'none':
        return null;
      case 'law':
        return compileSeries(series, years, free, first, draws, steps);
      case 'formula':
        return formulaLayers(model, node, needs, path, steps);
      case 'sum': {
        const members = membersOf(model, series);
        const omega = baseOmega(model, series) ?? 1;
        return computed(series, own, needs, steps, (layers) => sumOfParts(members, layers, omega));
      }
      case 'share': {
        // Where it is missing there is no path to begin with.
        const { part, all } = baseShare(model, series) ?? { part: 0, all: 1 };
        return computed(series, own, needs, steps, ([total]) => scale(total, part, all));
      }
      case 'proportion': {
        const whole = wholeOf(model, series.indicator.id);
        const members = whole === null ? [] : membersOf(model, whole);
        const at = members.findIndex((member) => member.series === series);
        return computed(series, own, needs, steps, ([total, ...layers]) =>
          proportion(layers[at], total, sumOfParts(members, layers, 1)),
        );
      }
    }
  };
  const layersOf = (id: string): Layers | null => {
    const node = plan.finals.get(id);
    return node === undefined ? null : layersAt(node);
  };
  return { steps, layersOf };
}

type ProjectedYears = {
  readonly years: readonly number[];
  readonly path: readonly (number | null)[];
};

/** Layers of what is computed year by year: certain where published, or where all inputs are. */
function computed(
  { start, indicator }: ModelSeries,
  { years, path }: ProjectedYears,
  needs: readonly (Layers | null)[],
  steps: Steps,
  workOf: (inputs: readonly (Layer | null)[]) => (out: Float64Array) => void,
): Layers {
  return onDemand((i) => {
    const value = path[i] ?? null;
    if (value === null) return null;
    const inputs = needs.map((layers) => layers?.(i) ?? null);
    if (inputs.every((layer) => layer === null || layer.constant !== null))
      return constantLayer(value);
    if (start !== null && (years[i] ?? 0) <= start.year) return constantLayer(value);
    const layer = openLayer();
    const work = workOf(inputs);
    steps.push(() => work(layer.values));
    hold(layer, value, heldLimits(indicator), steps);
    return layer;
  });
}

/** Keeps draws within limits, or at the projected value where that is beyond. */
function hold(
  { values }: Layer,
  projected: number,
  { floor, ceiling }: NaturalLimits,
  steps: Steps,
): void {
  if (floor === null && ceiling === null) return;
  const low = floor === null ? Number.NEGATIVE_INFINITY : Math.min(floor, projected);
  const high = ceiling === null ? Number.POSITIVE_INFINITY : Math.max(ceiling, projected);
  steps.push(() => {
    for (let j = 0; j < blockSize; j++) {
      const value = values[j]!;
      // biome-ignore lint/complexity/useMathMinMax: comparing is quicker, and keeps NaN as well
      values[j] = value < low ? low : value > high ? high : value;
    }
  });
}

/** Σ of the parts in the total's unit, ÷ ω. */
function sumOfParts(
  members: readonly Member[],
  parts: readonly (Layer | null)[],
  omega: number,
): (out: Float64Array) => void {
  const terms = members.flatMap(({ times, per }, k) => {
    const values = parts[k]?.values;
    // A part in another unit is turned into the total's.
    return values === undefined ? [] : [{ values, weights: Float64Array.of(1, times / per) }];
  });
  const divide = Float64Array.of(1 / omega, 0);
  return (out) => {
    out.fill(0);
    for (const { values, weights } of terms) combine(weights, out, values, out);
    if (omega !== 1) combine(divide, out, out, out);
  };
}

function scale(
  layer: Layer | null | undefined,
  times: number,
  per: number,
): (out: Float64Array) => void {
  return (out) => {
    if (layer == null) return;
    const { values } = layer;
    for (let j = 0; j < blockSize; j++) out[j] = (values[j]! * times) / per;
  };
}

function proportion(
  own: Layer | null | undefined,
  total: Layer | null | undefined,
  addUp: (out: Float64Array) => void,
): (out: Float64Array) => void {
  const sums = new Float64Array(blockSize);
  return (out) => {
    if (own == null || total == null) return;
    addUp(sums);
    for (let j = 0; j < blockSize; j++) out[j] = (own.values[j]! * total.values[j]!) / sums[j]!;
  };
}

function formulaLayers(
  model: Model,
  { series: { indicator }, needs }: PathNode,
  inputs: readonly (Layers | null)[],
  path: readonly (number | null)[],
  steps: Steps,
): Layers {
  return onDemand((i) => {
    const value = path[i] ?? null;
    if (value === null || indicator.formula === null) return null;
    const layers = new Map(
      needs.map(({ series }, k) => [series.indicator.id, inputs[k]?.(i) ?? null]),
    );
    if ([...layers.values()].every((layer) => layer === null || layer.constant !== null))
      return constantLayer(value);
    const layer = openLayer();
    const work = compileFormula(
      indicator.formula,
      (id, which) => {
        if (which === 'value') return layers.get(id)?.values ?? null;
        const target = targetOf(model, id);
        return target === null ? null : new Float64Array(blockSize).fill(target);
      },
      layer.values,
    );
    if (work === null) return constantLayer(value);
    steps.push(work);
    hold(layer, value, heldLimits(indicator), steps);
    return layer;
  });
}
