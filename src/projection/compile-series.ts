import type { LawParameters } from '../laws/law.ts';
import { laws } from '../laws/registry.ts';
import type { ModelSeries } from '../scenario/model.ts';
import { naturalLimits } from '../scenario/natural-limits.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { movesInPoints } from '../terms/kind.ts';
import { type Disturbance, disturb, growAlongLine, growWithShocks } from './grow-block.ts';
import { eventIn } from './grow-series.ts';
import { constantLayer, type Layer, type Layers, openLayer } from './layer.ts';
import type { Draws } from './open-draws.ts';

/** Work to be done for each block, in this order. */
export type Steps = (() => void)[];

/**
 * The path of one indicator by its own law, events and uncertainty, as steps that take a block of
 * draws from year to year: `growSeries` for many draws at once.
 *
 * v(t) = law(v(t−1)) + (e(t) + s(t) + g) · v(t−1) + a(t), for shares and rates without v(t−1);
 * s yearly shock, g uncertain growth. Growth never falls below −100%, a running total never falls,
 * and shocks take nothing past its natural limits, or past the projected value where that is beyond.
 *
 * @param undisturbed the path without uncertainty
 * @param joined the path that the law joins, or null
 * @param steps receives the work
 * @returns the layers that the steps fill
 * source: DESIGN section 6
 */
export function compileSeries(
  series: ModelSeries,
  years: readonly number[],
  undisturbed: readonly (number | null)[],
  joined: Layers | null,
  draws: Draws,
  steps: Steps,
): Layers {
  const { indicator, start, growth, events } = series;
  if (growth === null) return years.map(() => null);
  const law = laws[growth.law];
  const shocks = openDisturbance(indicator.id, draws);
  const drawn = drawnParameters(indicator.id, growth.parameters, draws);
  const points = movesInPoints(indicator.kind);
  const { floor, ceiling } = naturalLimits(indicator);
  let previous: Layer | null = null;
  let disturbed = false;
  return years.map((year, i): Layer | null => {
    const projected = undisturbed[i] ?? null;
    if (shocks !== null && i > 0) steps.push(() => shocks.advance(i));
    if (start !== null && year <= start.year) {
      previous = year === start.year ? constantLayer(start.level) : null;
      return projected === null ? null : constantLayer(projected);
    }
    if (projected === null) {
      previous = null;
      return null;
    }
    const event = eventIn(events, year);
    const exact = disturbed ? null : (law.exact?.(year, growth.parameters as never) ?? null);
    const flow = joined?.[i] ?? null;
    const before: Layer = previous ?? constantLayer(exact ?? projected);
    disturbed ||= event !== null || shocks !== null;
    const isCertain =
      shocks === null &&
      drawn === null &&
      (exact !== null || (before.constant !== null && flow?.constant !== null));
    if (isCertain) {
      previous = constantLayer(projected);
      return previous;
    }
    const layer = openLayer();
    const p = before.values;
    const out = layer.values;
    const beside: Disturbance = {
      rate: event?.rate ?? 0,
      add: event?.add ?? 0,
      points,
      rises: indicator.kind === 'running-total' && previous !== null,
      low: Math.min(floor ?? 0, projected),
      high: ceiling === null ? Number.POSITIVE_INFINITY : Math.max(ceiling, projected),
    };
    const line = drawn === null ? law.line?.(year, growth.parameters as never) : undefined;
    const isFree =
      line !== undefined &&
      line.low === Number.NEGATIVE_INFINITY &&
      line.high === Number.POSITIVE_INFINITY;
    if (exact !== null && drawn === null) {
      steps.push(() => {
        out.fill(exact);
        disturb(out, p, shocks?.values ?? null, beside);
      });
    } else if (isFree && shocks !== null && flow === null && !points && !beside.rises) {
      steps.push(() => growWithShocks(p, line, shocks.values, beside, out));
    } else if (line !== undefined) {
      steps.push(() => {
        growAlongLine(p, line, flow?.values ?? null, out);
        disturb(out, p, shocks?.values ?? null, beside);
      });
    } else {
      const mayBeExact = !disturbed || exact !== null;
      steps.push(() => {
        drawByDraw(
          law,
          year,
          drawn ?? { own: { ...growth.parameters }, values: [] },
          mayBeExact,
          p,
          flow?.values ?? null,
          out,
        );
        disturb(out, p, shocks?.values ?? null, beside);
      });
    }
    previous = layer;
    return layer;
  });
}

type Drawn = {
  /** The law's parameters, written over draw by draw. */
  readonly own: { [name: string]: LawParameters[string] };
  readonly values: readonly { readonly name: string; readonly drawn: Float64Array }[];
};

/** A law that is no straight line, or has uncertain parameters: asked for each draw. */
function drawByDraw(
  law: (typeof laws)[keyof typeof laws],
  year: number,
  { own, values }: Drawn,
  mayBeExact: boolean,
  previous: Float64Array,
  joined: Float64Array | null,
  next: Float64Array,
): void {
  for (let j = 0; j < blockSize; j++) {
    for (const { name, drawn } of values) own[name] = drawn[j]!;
    const exact = mayBeExact ? (law.exact?.(year, own as never) ?? null) : null;
    next[j] = exact ?? law.next(previous[j]!, year, own as never, joined === null ? 0 : joined[j]!);
  }
}

function drawnParameters(id: string, parameters: LawParameters, draws: Draws): Drawn | null {
  const values = Object.keys(parameters).flatMap((name) => {
    const drawn = name === 'growth' ? null : draws.parameter(id, name);
    return drawn === null ? [] : [{ name, drawn }];
  });
  return values.length === 0 ? null : { own: { ...parameters }, values };
}

/** Yearly shocks and uncertain growth as one number a draw and year, added to the growth. */
function openDisturbance(
  id: string,
  draws: Draws,
): { readonly values: Float64Array; readonly advance: (i: number) => void } | null {
  const shocks = draws.shocks(id);
  const shift = draws.parameter(id, 'growth');
  if (shocks === null) return shift === null ? null : { values: shift, advance: () => undefined };
  const own = new Float64Array(blockSize);
  if (shift === null) return { values: own, advance: (i) => shocks(i, own) };
  const values = new Float64Array(blockSize);
  return {
    values,
    advance: (i) => {
      shocks(i, own);
      for (let j = 0; j < blockSize; j++) values[j] = own[j]! + shift[j]!;
    },
  };
}
