import { incompleteBeta } from '../incomplete-beta.ts';
import { pointAt } from './point-at.ts';
import type { Shape, Truncation } from './shape.ts';

/** Middle, width (0 or more) and degrees of freedom, 1–1000: few of them mean heavy tails. */
export type Student = {
  readonly shape: 'student';
  readonly center: number;
  readonly scale: number;
  readonly df: number;
} & Truncation;

export const student: Shape<Student> = {
  title: { zh: '学生 t 分布', en: 'Student t' },
  formula: 'x = m ± s · √(ν·y/(1 − y)), I(y; ½, ν/2) = |2u − 1|',
  source: { zh: 'DLMF 8.17；定义', en: 'DLMF 8.17; definition' },
  prepare: ({ center, scale, df }) => {
    if (scale === 0) return pointAt(center);
    // |T| ≤ t where y = t²/(ν + t²) ≤ I⁻¹.
    const { lower, upper, inverse } = incompleteBeta(0.5, df / 2);
    const tail = (t: number) => {
      const square = t * t;
      return upper(square / (df + square), df / (df + square)) / 2;
    };
    const below = (t: number) => (t <= 0 ? tail(t) : 0.5 + half(t));
    const half = (t: number) => {
      const square = t * t;
      return lower(square / (df + square), df / (df + square)) / 2;
    };
    /** How far out the tail of probability q ≤ ½ begins. */
    const distance = (q: number) => {
      const { x, y } = inverse(1 - 2 * q, 2 * q);
      return Math.sqrt((df * x) / y);
    };
    const quantile = (u: number) =>
      u <= 0.5 ? center - scale * distance(u) : center + scale * distance(1 - u);
    return {
      below: (x) => below((x - center) / scale),
      above: (x) => below((center - x) / scale),
      quantile,
      upperQuantile: (q) =>
        q <= 0.5 ? center + scale * distance(q) : center - scale * distance(1 - q),
    };
  },
};
