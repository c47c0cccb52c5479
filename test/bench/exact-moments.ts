import figures from './sides/figures.json' with { type: 'json' };

/** Exact mean and standard deviation of an outcome of workload W. */
export type Moments = { readonly mean: number; readonly sd: number };

/**
 * The moments of W, each category and then the total, in closed form.
 *
 * With growth factors r = 1 + g and shocks independent between years:
 * E[v] = b rⁿ · Cov(v, w) = b_v b_w ((r_v r_w + ρ σ_v σ_w)ⁿ − (r_v r_w)ⁿ), ρ = 1 for v = w.
 *
 * accuracy: leaves out that growth stops at −100%, which lies over ten sd away
 */
export function exactMoments(): readonly Moments[] {
  const { base, growth, shock, correlation, years } = figures;
  const factor = (c: number) => 1 + growth[c]!;
  const covariance = (c: number, d: number) => {
    const both = factor(c) * factor(d);
    const shared = (c === d ? 1 : correlation) * shock[c]! * shock[d]!;
    return base[c]! * base[d]! * ((both + shared) ** years - both ** years);
  };
  const categories = base.map((b, c) => ({
    mean: b * factor(c) ** years,
    sd: Math.sqrt(covariance(c, c)),
  }));
  const sum = (terms: readonly number[]) => terms.reduce((a, b) => a + b, 0);
  const variance = sum(base.map((_, c) => sum(base.map((__, d) => covariance(c, d)))));
  return [...categories, { mean: sum(categories.map((m) => m.mean)), sd: Math.sqrt(variance) }];
}
