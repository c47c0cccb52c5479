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
  const byIndicator = new Map(
    volatile.map(({ indicator, sd }): [string, Shocks] => {
      const mix = mixOf(indicator);
      return [indicator, persistence === 0 ? scaled(mix, sd) : persisting(mix, sd, persistence)];
    }),
  );
  return { load, of: (indicator: string): Shocks | null => byIndicator.get(indicator) ?? null };
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
    const isShared = rho > 0 && volatile.length > 0;
    const common = isShared ? layersOf(years) : [];
    const factor = isShared ? streams.normals('factor ~ year', years) : null;
    return {
      load: (block) => {
        current = block;
        for (const [d, F] of common.entries()) factor?.(d, block, F);
      },
      mixOf: (indicator) => {
        const mix = apart(indicator);
        if (!isShared) return mix;
        const [shared, alone] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
        return { ...mix, factor: (i) => common[i - 1]!, shared, alone };
      },
    };
  }
  // In the order of names: where a file lists an indicator changes no draw.
  const members = [...correlation.indicators]
    .filter((id) => volatile.some((v) => v.indicator === id))
    .sort();
  const lower = triangleOf(correlation, members);
  const sources: readonly Normals[] = members.map((id) => streams.normals(shockName(id), years));
  const drawn = members.map(() => layersOf(years));
  return {
    load: (block) => {
      current = block;
      for (const [k, normals] of sources.entries())
        for (const [d, out] of drawn[k]!.entries()) normals(d, block, out);
    },
    mixOf: (indicator) => {
      const row = members.indexOf(indicator);
      if (row < 0) return apart(indicator);
      const own = new Float64Array(blockSize);
      const advance = (i: number) => mixRow(lower[row]!, row, (k) => drawn[k]![i - 1]!, own);
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

function layersOf(years: number): readonly Float64Array[] {
  return Array.from({ length: years }, () => new Float64Array(blockSize));
}
