/**
 * The lower triangle L whose product with its transpose is a correlation matrix: it makes
 * independent normal numbers correlated.
 * L·Lᵀ = R
 * @param rows R, symmetric, positive semidefinite, [n × n]
 * @returns L, [n × n]; a column of zeros where a variable is a mixture of those before it
 * @throws RangeError if R is not positive semidefinite (beyond rounding, 1e-10)
 * Accuracy: backward stable, error of R about n · 1e-16.
 * Source: Higham (2009), Cholesky factorization, WIREs Computational Statistics 1, 251–254.
 */
export function cholesky(rows: readonly (readonly number[])[]): readonly Float64Array[] {
  const n = rows.length;
  const lower = rows.map(() => new Float64Array(n));
  for (let j = 0; j < n; j++) {
    let pivot = rows[j]![j]!;
    for (let k = 0; k < j; k++) pivot -= lower[j]![k]! * lower[j]![k]!;
    if (!(pivot >= -1e-10)) throw new RangeError('the correlation matrix is not positive definite');
    const diagonal = pivot > 1e-12 ? Math.sqrt(pivot) : 0;
    lower[j]![j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      let rest = rows[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (diagonal === 0 && Math.abs(rest) > 1e-10)
        throw new RangeError('the correlation matrix is not positive definite');
      lower[i]![j] = diagonal === 0 ? 0 : rest / diagonal;
    }
  }
  return lower;
}
