import type { Model } from '../scenario/model.ts';
import type { Correlation } from '../scenario/model-uncertainty.ts';
import { cholesky } from '../stats/cholesky.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import type { Normals, Shocks, Streams } from './draws.ts';

/**
 * The yearly shocks of the volatile indicators.
 *
 * s(1) = σ·z(1), s(t) = φ·s(t−1) + σ·√(1 − φ²)·z(t): every year's shock has the stated σ.
 * One factor: z = √ρ·F(t) + √(1 − ρ)·e(t), F common to all indicators. Matrix: z = L·e, L·Lᵀ the
 * correlation matrix; an indicator that it does not name keeps to itself.
 *
 * source: Box and Jenkins (1970), stationary AR(1); Vasicek (1987), one-factor copula
 */
export function openShocks(model: Model, streams: Streams, years: number) {
  const stated = model.uncertainty;
  const volatile = (stated?.volatility ?? []).filter(({ sd }) => sd > 0);
  const persistence = stated?.persistence ?? 0;
  const correlation = stated?.correlation ?? { kind: 'one-factor' as const, value: 0 };
  const { load, mixOf } = openMix(volatile, correlation, streams, years);
  const opened = new Map<string, Shocks>();
  const of = (indicator: string): Shocks | null => {
    const known = opened.get(indicator);
    const own = volatile.find((one) => one.indicator === indicator);
    if (known !== undefined || own === undefined) return known ?? null;
    const mix = mixOf(indicator);
    const shocks = persistence === 0 ? scaled(mix, own.sd) : persisting(mix, own.sd, persistence);
    opened.set(indicator, shocks);
    return shocks;
  };
  return { load, of };
}

/** Correlated standard normal numbers of one indicator, parted as `Shocks` are. */
type Mix = Shocks;

function scaled(mix: Mix, sd: number): Shocks {
  return { ...mix, shared: sd * mix.shared, alone: sd * mix.alone };
}

/** s(1) = σ·z(1), s(t) = φ·s(t−1) + σ·√(1 − φ²)·z(t), summed up in `own`. */
function persisting(mix: Mix, sd: number, persistence: number): Shocks {
  const own = new Float64Array(blockSize);
  const fresh = new Float64Array(blockSize);
  const mixing = Float64Array.of(mix.shared, mix.alone);
  const first = Float64Array.of(sd, 0);
  const later = Float64Array.of(persistence, sd * Math.sqrt(1 - persistence * persistence));
  const advance = (i: number): void => {
    mix.advance(i);
    combine(mixing, mix.factor(i), mix.own, fresh);
    if (i === 1) combine(first, fresh, fresh, own);
    else combine(later, own, fresh, own);
  };
  return { advance, factor: () => own, shared: 0, own, alone: 1 };
}

type OpenMix = {
  readonly load: (block: number) => void;
  readonly mixOf: (indicator: string) => Mix;
};

function openMix(
  volatile: readonly { readonly indicator: string }[],
  correlation: Correlation,
  streams: Streams,
  years: number,
): OpenMix {
  let current = 0;
  let loads = 0;
  const load = (block: number): void => {
    current = block;
    loads += 1;
  };
  /** Numbers that several indicators share: the i-th year is drawn when the first one asks. */
  const inCommon = (name: string): ((i: number) => Float64Array) => {
    const layers = Array.from({ length: years }, () => ({ loads: 0, values: new Float64Array(0) }));
    let normals: Normals | null = null;
    return (i) => {
      const layer = layers[i - 1]!;
      if (layer.loads === loads) return layer.values;
      if (layer.loads === 0) layer.values = new Float64Array(blockSize);
      layer.loads = loads;
      normals ??= streams.normals(name, years);
      normals(i - 1, current, layer.values);
      return layer.values;
    };
  };
  const apart = (indicator: string): Mix => {
    const own = new Float64Array(blockSize);
    const normals = streams.normals(shockName(indicator), years);
    const advance = (i: number) => normals(i - 1, current, own);
    return { advance, factor: () => own, shared: 0, own, alone: 1 };
  };
  if (correlation.kind === 'one-factor') {
    const rho = correlation.value;
    if (!(rho >= 0 && rho <= 1))
      throw new RangeError(`one factor needs a correlation from 0 to 1, got ${rho}`);
    const common = inCommon('factor ~ year');
    return {
      load,
      mixOf: (indicator) => {
        const mix = apart(indicator);
        if (rho === 0) return mix;
        const [shared, alone] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
        return { ...mix, factor: common, shared, alone };
      },
    };
  }
  // In the order of names: where a file lists an indicator changes no draw.
  const members = [...correlation.indicators]
    .filter((id) => volatile.some((v) => v.indicator === id))
    .sort();
  const lower = triangleOf(correlation, members);
  const drawn = members.map((id) => inCommon(shockName(id)));
  return {
    load,
    mixOf: (indicator) => {
      const row = members.indexOf(indicator);
      if (row < 0) return apart(indicator);
      const own = new Float64Array(blockSize);
      const advance = (i: number) => mixRow(lower[row]!, row, (k) => drawn[k]!(i), own);
      return { advance, factor: () => own, shared: 0, own, alone: 1 };
    },
  };
}

/**
 * out = a·x + b·y
 * @param weights a and b, in a typed array: plain arguments would be unpacked anew for each draw
 */
export function combine(
  weights: Float64Array,
  x: Float64Array,
  y: Float64Array,
  out: Float64Array,
): void {
  const a = weights[0]!;
  const b = weights[1]!;
  const n = out.length;
  for (let j = 0; j < n; j++) out[j] = a * x[j]! + b * y[j]!;
}

/** Σ L(row, k) · e(k) for k up to the row itself. */
export function mixRow(
  lower: readonly number[],
  row: number,
  source: (k: number) => Float64Array,
  out: Float64Array,
): void {
  out.fill(0);
  for (let k = 0; k <= row; k++) {
    const weight = lower[k]!;
    if (weight === 0) continue;
    combine(Float64Array.of(1, weight), out, source(k), out);
  }
}

/**
 * The triangle L of the part of a correlation matrix that speaks of some indicators.
 *
 * @throws RangeError where that part is not positive definite
 */
export function triangleOf(
  { indicators, rows }: Extract<Correlation, { readonly kind: 'matrix' }>,
  members: readonly string[],
): readonly (readonly number[])[] {
  const at = members.map((id) => indicators.indexOf(id));
  const lower = cholesky(at.map((i) => at.map((j) => rows[i]?.[j] ?? 0)));
  if (lower === null) throw new RangeError('the correlation matrix is not positive definite');
  return lower;
}

function shockName(indicator: string): string {
  return `${indicator} ~ year`;
}
