import type { Model } from '../scenario/model.ts';
import type { Correlation } from '../scenario/model-uncertainty.ts';
import { cholesky } from '../stats/cholesky.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import type { Normals, Shocks, Streams } from './open-draws.ts';

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
  const inner = Math.sqrt(1 - persistence * persistence);
  const correlation = stated?.correlation ?? { kind: 'one-factor' as const, value: 0 };
  const own = new Float64Array(blockSize);
  let current = 0;

  const shocksOf = (sd: number, mix: (i: number, out: Float64Array) => void): Shocks => {
    const fresh = new Float64Array(blockSize);
    return (i, shocks) => {
      mix(i, fresh);
      const kept = i === 1 ? 0 : persistence;
      const scale = i === 1 ? sd : sd * inner;
      if (kept === 0) for (let j = 0; j < blockSize; j++) shocks[j] = scale * fresh[j]!;
      else for (let j = 0; j < blockSize; j++) shocks[j] = kept * shocks[j]! + scale * fresh[j]!;
    };
  };

  if (correlation.kind === 'one-factor') {
    const rho = correlation.value;
    if (!(rho >= 0 && rho <= 1))
      throw new RangeError(`one factor needs a correlation from 0 to 1, got ${rho}`);
    const factor = rho > 0 && volatile.length > 0 ? streams.normals('factor ~ year', years) : null;
    const common = factor === null ? [] : layersOf(years);
    const [shared, alone] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
    const byIndicator = new Map(
      volatile.map(({ indicator, sd }) => {
        const normals = streams.normals(shockName(indicator), years);
        const mix = (i: number, out: Float64Array) => {
          normals(i - 1, current, own);
          const F = common[i - 1];
          if (F === undefined) out.set(own);
          else for (let j = 0; j < blockSize; j++) out[j] = shared * F[j]! + alone * own[j]!;
        };
        return [indicator, shocksOf(sd, mix)] as const;
      }),
    );
    return {
      load: (block: number): void => {
        current = block;
        for (const [d, F] of common.entries()) factor?.(d, block, F);
      },
      of: (indicator: string): Shocks | null => byIndicator.get(indicator) ?? null,
    };
  }

  // In the order of names: where a file lists an indicator changes no draw.
  const named = [...correlation.indicators].sort();
  const members = named.filter((id) => volatile.some((v) => v.indicator === id));
  const lower = triangleOf(correlation, members);
  const sources: readonly Normals[] = members.map((id) => streams.normals(shockName(id), years));
  const drawn = members.map(() => layersOf(years));
  const byIndicator = new Map(
    volatile.map(({ indicator, sd }) => {
      const row = members.indexOf(indicator);
      const normals = row < 0 ? streams.normals(shockName(indicator), years) : null;
      const mix = (i: number, out: Float64Array) => {
        if (normals !== null) normals(i - 1, current, out);
        else mixRow(lower[row]!, row, (k) => drawn[k]![i - 1]!, out);
      };
      return [indicator, shocksOf(sd, mix)] as const;
    }),
  );
  return {
    load: (block: number): void => {
      current = block;
      for (const [k, normals] of sources.entries())
        for (const [d, out] of drawn[k]!.entries()) normals(d, block, out);
    },
    of: (indicator: string): Shocks | null => byIndicator.get(indicator) ?? null,
  };
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
    const e = source(k);
    for (let j = 0; j < blockSize; j++) out[j] = out[j]! + weight * e[j]!;
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
