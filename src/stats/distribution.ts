import { type Beta, beta } from './distributions/beta.ts';
import { type Empirical, empirical } from './distributions/empirical.ts';
import { type Lognormal, lognormal } from './distributions/lognormal.ts';
import { type Normal, normal } from './distributions/normal.ts';
import { type Pert, pert } from './distributions/pert.ts';
import type { Prepared, Shape } from './distributions/shape.ts';
import { type Student, student } from './distributions/student.ts';
import { type Triangular, triangular } from './distributions/triangular.ts';
import { truncate } from './distributions/truncate.ts';
import { type Uniform, uniform } from './distributions/uniform.ts';

/** An uncertain number: plain data; `low` and `high` cut it off and the rest is scaled up to 1. */
export type Distribution =
  | Normal
  | Lognormal
  | Triangular
  | Uniform
  | Pert
  | Beta
  | Student
  | Empirical;

export type ShapeId = Distribution['shape'];

export const shapes: { readonly [Id in ShapeId]: Shape<Extract<Distribution, { shape: Id }>> } = {
  normal,
  lognormal,
  triangular,
  uniform,
  pert,
  beta,
  student,
  empirical,
};

export const shapeIds = Object.keys(shapes) as readonly ShapeId[];

/**
 * The value of an uncertain number below which it lies with probability u: sampling by inversion.
 * x = F⁻¹(u)
 * @param distribution its shape and numbers
 * @param u probability, 0 < u < 1; 0 and 1 too where that end is bounded
 * @returns x, in the unit of the distribution's numbers; never falls as u rises, but for rounding
 * @throws RangeError if u is not as above, or a truncation leaves nothing
 * Accuracy: relative to the distance from the middle (lognormal: from 0) 1e-14 · for beta, PERT
 * and Student t 1e-12, both tails down to 1e-300. A truncated one that keeps the mass m loses as
 * many digits of its cut tail as F does there; those of the kept part stay.
 * Source: definition; each shape names its own.
 */
export function quantileOf(distribution: Distribution, u: number): number {
  return prepare(distribution).quantile(u);
}

/**
 * The same for many u, the constants of the distribution worked out once.
 * out[i] = F⁻¹(u[i])
 * @param distribution its shape and numbers
 * @param u probabilities, [n]
 * @param out receives the values, at least [n]; may be `u` itself
 * @throws RangeError as `quantileOf`
 * Accuracy: the same bits as `quantileOf`.
 * Source: as `quantileOf`.
 */
export function fillQuantiles(
  distribution: Distribution,
  u: Float64Array,
  out: Float64Array,
): void {
  const { quantile } = prepare(distribution);
  for (let i = 0; i < u.length; i++) out[i] = quantile(u[i]!);
}

/**
 * The probability that an uncertain number is at most x.
 * F(x)
 * @param distribution its shape and numbers
 * @param x in the unit of the distribution's numbers
 * @returns F(x), 0–1
 * @throws RangeError if a truncation leaves nothing
 * Accuracy: relative error 1e-14 · for beta, PERT and Student t 1e-12.
 * Source: definition.
 */
export function cdfOf(distribution: Distribution, x: number): number {
  return prepare(distribution).below(x);
}

/**
 * How likely an uncertain number is to lie outside a range.
 * P(X < low) + P(X > high)
 * @param distribution its shape and numbers
 * @param low null: no lower end
 * @param high null: no upper end
 * @returns a probability, 0–1
 * @throws RangeError if a truncation leaves nothing
 * Accuracy: as `cdfOf`, each tail on its own.
 * Source: definition.
 */
export function massOutside(
  distribution: Distribution,
  low: number | null,
  high: number | null,
): number {
  const { below, before = below, above } = prepare(distribution);
  return (low === null ? 0 : before(low)) + (high === null ? 0 : above(high));
}

function prepare(distribution: Distribution): Prepared {
  const shape: Shape<never> = shapes[distribution.shape];
  return truncate(shape.prepare(distribution as never), distribution);
}
