import type { LawParameters, YearLine } from '../laws/law.ts';
import { laws } from '../laws/registry.ts';
import type { ModelSeries } from '../scenario/model.ts';
import { naturalLimits } from '../scenario/natural-limits.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import { factsOf, movesInPoints } from '../terms/kind.ts';
import { compileLevel, type Drawn, drawnParameters } from './compile-level.ts';
import type { Draws, Shocks } from './draws.ts';
import {
  type Disturbance,
  disturb,
  type GrowthNumbers,
  growAlongLine,
  growWithShocks,
} from './grow-block.ts';
import { eventIn } from './grow-series.ts';
import { constantLayer, type Layer, type Layers, openLayer, type Steps } from './layer.ts';
import { combine } from './open-shocks.ts';

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
  if (growth === null) return () => null;
  const law = laws[growth.law];
  const fixed = growth.parameters as never;
  const shocks = openDisturbance(indicator.id, draws);
  const drawn = drawnParameters(indicator.id, growth.parameters, draws);
  const points = movesInPoints(indicator.kind);
  const { floor, ceiling } = naturalLimits(indicator);
  let previous: Layer | null = null;
  let disturbed = false;

  const setUp = (i: number): Layer | null => {
    const year = years[i] ?? 0;
    const projected = undisturbed[i] ?? null;
    if (shocks !== null && i > 0) steps.push(() => shocks.advance(i));
    // A path that began before the years asked for is as certain in the first as its start.
    const isEntry = i === 0 && start !== null && year > start.year && projected !== null;
    if (isEntry || (start !== null && year <= start.year)) {
      previous = isEntry
        ? constantLayer(projected)
        : year === start.year
          ? compileLevel(series, year, draws, steps)
          : null;
      // What differs already has no value that the law fixes.
      disturbed ||= previous !== null && previous.constant === null;
      return projected === null ? null : constantLayer(projected);
    }
    if (projected === null) {
      previous = null;
      return null;
    }
    const event = eventIn(events, year);
    const mayBeExact = !disturbed;
    const exact = mayBeExact ? (law.exact?.(year, fixed) ?? null) : null;
    const flow = joined?.(i) ?? null;
    const before: Layer = previous ?? constantLayer(exact ?? projected);
    const beside: Disturbance = {
      rate: event?.rate ?? 0,
      add: event?.add ?? 0,
      points,
      rises: factsOf(indicator.kind).accumulates && previous !== null,
      low: Math.min(floor ?? 0, projected),
      high: ceiling === null ? Number.POSITIVE_INFINITY : Math.max(ceiling, projected),
    };
    disturbed ||= event !== null || shocks !== null;
    const isCertain = exact !== null || (before.constant !== null && flow?.constant !== null);
    if (shocks === null && drawn === null && isCertain) {
      previous = constantLayer(projected);
      return previous;
    }
    const layer = openLayer();
    const [p, out, joins] = [before.values, layer.values, flow?.values ?? null];
    const line = drawn === null && exact === null ? law.line?.(year, fixed) : undefined;
    const carried = beside.add !== 0 && law.addsOnce?.(fixed) === true ? openLayer() : null;
    if (line !== undefined && shocks !== null && carried === null && isPlain(line, beside, joins)) {
      const scale = line.scale + beside.rate;
      const shift = line.shift + beside.add;
      const { factor, own, shared, alone } = shocks;
      const numbers: GrowthNumbers = [shared, alone, scale, shift, beside.low, beside.high];
      const packed = Float64Array.from(numbers);
      steps.push(() => growWithShocks(p, factor(i), own, out, packed));
    } else {
      const grow =
        drawn === null && exact !== null
          ? () => out.fill(exact)
          : line !== undefined
            ? () => growAlongLine(p, line, joins, out)
            : () =>
                drawByDraw(law, year, drawn ?? plain(growth.parameters), mayBeExact, p, joins, out);
      steps.push(() => {
        grow();
        const moved = shocks === null ? null : shocks.sum(i);
        if (carried !== null) {
          carried.values.set(out);
          disturb(carried.values, p, moved, { ...beside, add: 0 });
        }
        disturb(out, p, moved, beside);
      });
    }
    previous = carried ?? layer;
    return layer;
  };

  const made: (Layer | null)[] = [];
  return (i) => {
    while (made.length <= i) made.push(setUp(made.length));
    return made[i] ?? null;
  };
}

/** Whether a year is the commonest kind: growth in per cent, nothing joined, no limit of the law. */
function isPlain(line: YearLine, beside: Disturbance, joined: Float64Array | null): boolean {
  const isFree = line.low === Number.NEGATIVE_INFINITY && line.high === Number.POSITIVE_INFINITY;
  return isFree && joined === null && !beside.points && !beside.rises;
}

function plain(parameters: LawParameters): Drawn {
  return { own: { ...parameters }, values: [] };
}

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

/** Yearly shocks and uncertain growth: one number a draw and year, added to the growth. */
function openDisturbance(
  id: string,
  draws: Draws,
): (Shocks & { readonly sum: (i: number) => Float64Array }) | null {
  const shocks = draws.shocks(id);
  const shift = draws.parameter(id, 'growth');
  if (shocks === null) {
    if (shift === null) return null;
    const [advance, factor] = [() => undefined, () => shift];
    return { advance, factor, shared: 0, own: shift, alone: 1, sum: factor };
  }
  const total = new Float64Array(blockSize);
  const { factor, own } = shocks;
  const weights = Float64Array.of(shocks.shared, shocks.alone);
  const both = Float64Array.of(1, 1);
  const add = (i: number): Float64Array => {
    combine(weights, factor(i), own, total);
    if (shift !== null) combine(both, total, shift, total);
    return total;
  };
  if (shift === null) return { ...shocks, sum: add };
  const advance = (i: number): void => {
    shocks.advance(i);
    add(i);
  };
  return { advance, factor: () => total, shared: 0, own: total, alone: 1, sum: () => total };
}
