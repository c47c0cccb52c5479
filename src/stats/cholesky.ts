/**
 * The lower triangle whose product with its own transpose is a correlation matrix: it turns
 * independent normal numbers into correlated ones.
 * R = L·Lᵀ
 * @param rows R, symmetric with unit diagonal, [n × n]; only the lower triangle is read
 * @returns L, [n × n], 0 above the diagonal; null where R is not positive definite (a pivot is
 *   10⁻¹² or less)
 * Accuracy: rounding only.
 * Source: definition (Cholesky decomposition).
 */
export function cholesky(
  rows: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const triangle: number[][] = [];
  for (const [i, row] of rows.entries()) {
    const own: number[] = rows.map(() => 0);
    for (let j = 0; j <= i; j++) {
      const other = j === i ? own : triangle[j]!;
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= own[k]! * other[k]!;
      if (j < i) own[j] = rest / other[j]!;
      else if (rest > 1e-12) own[i] = Math.sqrt(rest);
      else return null;
    }
    triangle.push(own);
  }
  return triangle;
}

/**
 * By how much the correlations of a matrix must be scaled down, all alike, to be possible together.
 * The largest s with s·R + (1 − s)·I positive definite
 * @param rows R, symmetric with unit diagonal, [n × n], each correlation within −1…1
 * @returns s in thousandths, rounded down, 0–0.999; 1 where R is positive definite
 * Accuracy: s + 0.001 is too much, s is not.
 * Source: Higham, Strabić & Šego (2016), Restoring definiteness via shrinking.
 */
export function definiteShare(rows: readonly (readonly number[])[]): number {
  const isPossible = (thousandths: number) =>
    cholesky(rows.map((row, i) => row.map((r, j) => (i === j ? 1 : (r * thousandths) / 1000)))) !==
    null;
  if (isPossible(1000)) return 1;
  let [possible, impossible] = [0, 1000];
  while (impossible - possible > 1) {
    const middle = Math.floor((possible + impossible) / 2);
    if (isPossible(middle)) possible = middle;
    else impossible = middle;
  }
  return possible / 1000;
}
