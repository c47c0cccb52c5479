import { joinedBy, sharesOut, wholeOf } from '../scenario/dependencies.ts';
import { type Member, membersOf } from '../scenario/members.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import { heldLimits, type NaturalLimits } from '../scenario/natural-limits.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { baseOmega, figureIn, sumAt } from './base-figures.ts';
import { compileFormula } from './compile-formula.ts';
import { compileSeries } from './compile-series.ts';
import type { Draws } from './draws.ts';
import { growSeries } from './grow-series.ts';
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
import type { Projection } from './projection.ts';
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
 * The paths of a model as work over a block of draws: `project` for many draws at once, with the
 * same formulas. What is certain is taken from the projection as it is.
 *
 * @param projection the model's paths without uncertainty, to the last year wanted
 * @param draws its random numbers
 */
export function compilePaths(model: Model, projection: Projection, draws: Draws): BlockPaths {
  const { years } = projection;
  const steps: Steps = [];
  const uncertain = uncertainNodes(model);
  const finished = new Map<string, Layers | null>();
  const grown = new Map<string, Layers | null>();

  const projected = (id: string) => projection.series.find((s) => s.indicator === id)?.path ?? null;

  const raw = (series: ModelSeries): Layers | null => {
    const { id, formula } = series.indicator;
    const known = grown.get(id);
    if (known !== undefined) return known;
    const own =
      formula !== null ? projected(id) : growSeries(series, years, (joined) => projected(joined));
    const layers =
      own === null
        ? null
        : !uncertain.has(`raw:${id}`)
          ? constantLayers(own)
          : formula !== null
            ? formulaLayers(model, series, own, layersOf, steps)
            : compileSeries(series, years, own, joinedLayers(series, layersOf), draws, steps);
    grown.set(id, layers);
    return layers;
  };

  const layersOf = (id: string): Layers | null => {
    const known = finished.get(id);
    if (known !== undefined) return known;
    const series = model.series.find((s) => s.indicator.id === id);
    const path = projected(id);
    const layers =
      series === undefined || path === null
        ? null
        : uncertain.has(`final:${id}`)
          ? inStep(model, series, { years, path }, raw, layersOf, steps)
          : constantLayers(path);
    finished.set(id, layers);
    return layers;
  };

  return { steps, layersOf };
}

type ProjectedYears = {
  readonly years: readonly number[];
  readonly path: readonly (number | null)[];
};

function joinedLayers(
  { growth }: ModelSeries,
  layersOf: (id: string) => Layers | null,
): Layers | null {
  const joined = joinedBy(growth);
  return joined === null ? null : layersOf(joined);
}

/** The layers of one indicator after totals and parts were brought into step. */
function inStep(
  model: Model,
  series: ModelSeries,
  own: ProjectedYears,
  raw: (series: ModelSeries) => Layers | null,
  layersOf: (id: string) => Layers | null,
  steps: Steps,
): Layers | null {
  const { indicator } = series;
  if (model.summed.includes(indicator.id)) {
    const members = membersOf(model, series);
    const omega = baseOmega(model, series) ?? 1;
    return computed(series, own, steps, (i) => {
      const parts = members.map((m) => layersOf(m.series.indicator.id)?.(i) ?? null);
      return [parts, sumOfParts(members, parts, omega)];
    });
  }
  const whole = wholeOf(model, indicator.id);
  if (whole === null || !sharesOut(model.totals)) return raw(series);
  const total = layersOf(whole.indicator.id);
  const members = membersOf(model, whole);
  if (model.totals === 'top-down') {
    const { base } = model.region.plan;
    // Where one is missing there is no path to begin with.
    const [part, all] = [figureIn(series, base) ?? 0, sumAt(members, base) ?? 1];
    return computed(series, own, steps, (i) => {
      const layer = total?.(i) ?? null;
      return [[layer], (out) => scale(layer, part, all, out)];
    });
  }
  const free = raw(series);
  const sums = new Float64Array(blockSize);
  return computed(series, own, steps, (i) => {
    const parts = members.map((m) => raw(m.series)?.(i) ?? null);
    const [value, wanted] = [free?.(i) ?? null, total?.(i) ?? null];
    const addUp = sumOfParts(members, parts, 1);
    return [
      [...parts, value, wanted],
      (out) => {
        addUp(sums);
        if (value === null || wanted === null) return;
        for (let j = 0; j < blockSize; j++)
          out[j] = (value.values[j]! * wanted.values[j]!) / sums[j]!;
      },
    ];
  });
}

/** Layers of what is computed year by year: certain where published, or where all inputs are. */
function computed(
  { start, indicator }: ModelSeries,
  { years, path }: ProjectedYears,
  steps: Steps,
  year: (i: number) => readonly [readonly (Layer | null)[], (out: Float64Array) => void],
): Layers {
  return onDemand((i) => {
    const value = path[i] ?? null;
    if (value === null) return null;
    const [inputs, work] = year(i);
    if (inputs.every((layer) => layer === null || layer.constant !== null))
      return constantLayer(value);
    if (start !== null && (years[i] ?? 0) <= start.year) return constantLayer(value);
    const layer = openLayer();
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

function scale(layer: Layer | null, times: number, per: number, out: Float64Array): void {
  if (layer === null) return;
  const { values } = layer;
  for (let j = 0; j < blockSize; j++) out[j] = (values[j]! * times) / per;
}

function formulaLayers(
  model: Model,
  { indicator }: ModelSeries,
  path: readonly (number | null)[],
  layersOf: (id: string) => Layers | null,
  steps: Steps,
): Layers {
  const targetOf = (id: string) =>
    model.series.find((s) => s.indicator.id === id)?.target?.value ?? null;
  return onDemand((i) => {
    const value = path[i] ?? null;
    if (value === null || indicator.formula === null) return null;
    const layer = openLayer();
    let isCertain = true;
    const work = compileFormula(
      indicator.formula,
      (id, which) => {
        if (which === 'target') {
          const target = targetOf(id);
          return target === null ? null : new Float64Array(blockSize).fill(target);
        }
        const input = layersOf(id)?.(i) ?? null;
        isCertain &&= input === null || input.constant !== null;
        return input?.values ?? null;
      },
      layer.values,
    );
    if (work === null || isCertain) return constantLayer(value);
    steps.push(work);
    hold(layer, value, heldLimits(indicator), steps);
    return layer;
  });
}
