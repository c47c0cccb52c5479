import { z } from '../input/zod.ts';
import { grow, growthRate } from '../stats/growth.ts';
import { factsOf, isYearlyFlow, kinds, movesInPoints } from '../terms/kind.ts';
import { alongLine, defineLaw, type Ground, type GroundStart, type GroundTarget } from './law.ts';

type Shape = 'compound' | 'linear' | 'level';
type Form = { shape?: Shape | undefined };

/** `growth` a year: a rate (compound), a step (linear), nothing (level). */
type Parameters = {
  shape: Shape;
  growth: number;
  level: number;
  from: number;
  start: number;
  year: number;
  target: number | null;
  floor: number | null;
  ceiling: number | null;
};

/**
 * The path that reaches the target exactly. Kinds of one year end on T; windowed kinds have mean or
 * sum T over their window, by default at the same level every year.
 */
export const towardTarget = defineLaw<Form, Parameters>({
  title: { zh: '按目标倒推', en: 'toward the target' },
  formula: 'v(t) = b · (T ÷ b)^((t − t0) ÷ n) | b + (T − b) · (t − t0) ÷ n | T; v(tT) = T',
  source: { zh: '定义（目标年均增速倒推）', en: 'definition (back-cast from the target)' },
  kinds,
  form: z.strictObject({ shape: z.enum(['compound', 'linear', 'level']).optional() }),
  resolve: ({ shape }, ground) => {
    const { target } = ground;
    if (target === null) return ground.refuse('law', 'no-target', {});
    // A flow without a base is planned for its own year only: nothing leads up to it.
    const single = isYearlyFlow(ground.kind) && ground.start === null && !target.each;
    const windowed = target.each || target.windowYears > 0 || single;
    const chosen = shape ?? defaultShape(ground, target, windowed);
    if ((chosen === 'level') !== windowed && !(target.windowYears > 0 && chosen === 'linear'))
      return ground.refuse('shape', 'shape-not-for-kind', { shape: chosen, kind: ground.kind });
    if (chosen === 'compound' && movesInPoints(ground.kind))
      return ground.refuse('shape', 'shape-not-for-kind', { shape: chosen, kind: ground.kind });
    const from = ground.start?.year ?? (single ? target.year - 1 : firstYearBefore(target));
    const fixed = { from, year: target.year, floor: ground.floor, ceiling: ground.ceiling };
    if (chosen === 'level') {
      const level =
        factsOf(ground.kind).window === 'sum' ? target.value / target.windowYears : target.value;
      return {
        shape: chosen,
        growth: 0,
        level,
        start: ground.start?.level ?? level,
        target: null,
        ...fixed,
      };
    }
    if (ground.start === null) return ground.refuse('law', 'no-base', {});
    const base = ground.start.level;
    if (windowed) {
      const growth = windowStep(ground.kind, ground.start, target);
      if (growth === null) return ground.refuse('law', 'window-not-after-base', {});
      return { shape: chosen, growth, level: 0, start: base, target: null, ...fixed };
    }
    const years = target.year - ground.start.year;
    if (years <= 0) return ground.refuse('law', 'no-target', {});
    if (chosen === 'compound' && (base <= 0 || target.value <= 0))
      return ground.refuse('law', 'not-positive', { value: Math.min(base, target.value) });
    const growth =
      chosen === 'compound' ? growthRate(base, target.value, years) : (target.value - base) / years;
    return { shape: chosen, growth, level: 0, start: base, target: target.value, ...fixed };
  },
  // Between base and target a value lies within its limits by itself; past the target it stays
  // there. Yearly levels that must average to a target are left as they are: clipped, they would
  // miss it. A level that something has moved goes on from where it is.
  ...alongLine((_year, { shape, growth, target, floor, ceiling }) => {
    if (shape === 'level') return {};
    return {
      ...(shape === 'compound' ? { scale: 1 + growth } : { shift: growth }),
      low: target === null || floor === null ? Number.NEGATIVE_INFINITY : floor,
      high: target === null || ceiling === null ? Number.POSITIVE_INFINITY : ceiling,
    };
  }),
  exact: (year, { shape, growth, level, from, start, year: targetYear, target }) => {
    if (year <= from) return null;
    if (shape === 'level') return level;
    // Levels of a window have no value of their own: they go on from the level of the start.
    if (target === null) return null;
    if (year === targetYear) return target;
    // Past the target the path goes on from year to year: a power could leave the range of numbers.
    if (year > targetYear) return null;
    return shape === 'compound' ? grow(start, growth, year - from) : start + growth * (year - from);
  },
  addsOnce: ({ shape }) => shape === 'level',
  lead: ({ shape, growth, level }) => (shape === 'level' ? { rate: 0, level } : { step: growth }),
  uncertain: () => ({}),
});

function defaultShape(ground: Ground, target: GroundTarget, windowed: boolean): Shape {
  if (windowed) return 'level';
  if (movesInPoints(ground.kind)) return 'linear';
  const base = ground.start?.level ?? 0;
  return base > 0 && target.value > 0 ? 'compound' : 'linear';
}

/** The year before the first in which a target without a base counts. */
function firstYearBefore(target: GroundTarget): number {
  return target.each ? 0 : target.year - target.windowYears;
}

/**
 * The yearly step from the centre of the base's window to the centre of the target's.
 *
 * s = (mean − b) ÷ years between the centres
 *
 * @returns null where the target's window lies no later than the base's
 */
function windowStep(
  kind: Ground['kind'],
  { year, level, lead }: GroundStart,
  target: GroundTarget,
): number | null {
  const n = target.windowYears;
  const years = target.year - (n - 1) / 2 - (year - lead);
  const mean = factsOf(kind).window === 'sum' ? target.value / n : target.value;
  return years > 0 ? (mean - level) / years : null;
}
