import { grow } from '../stats/growth.ts';
import { figureFault } from '../terms/figure-range.ts';
import type { Indicator } from '../terms/indicator.ts';
import { kindFacts, movesInPoints } from '../terms/kind.ts';
import type { Target } from '../terms/target.ts';
import { valueIn } from './figures.ts';
import { type Point, yearlyLevel, yearsBetween, yearsOf } from './growth-measures.ts';
import type { Plan } from './region.ts';

/**
 * Works out the levels of targets that a document words as growth, as a multiple or as an addition.
 *
 * growth g: T = b·(1 + g)ⁿ, b + g·n for shares and rates · times k: T = k·b · add a: T = b + a, with b
 * the figure of the base year of the target's plan and n the years from it; windows count from
 * centre to centre, a total of a period by its yearly mean.
 *
 * @param indicator with its derived figures
 * @returns the indicator; a target whose base is not published keeps no level
 * source: DESIGN section 3 (`growth`, `times`, `add`)
 */
export function resolveTargetForms(indicator: Indicator, plans: readonly Plan[]): Indicator {
  if (indicator.targets.every(({ form }) => form === 'level')) return indicator;
  return { ...indicator, targets: indicator.targets.map((one) => resolve(one, indicator, plans)) };
}

function resolve(target: Target, indicator: Indicator, plans: readonly Plan[]): Target {
  const plan = plans.find(({ id }) => id === target.plan) ?? plans[0];
  if (target.form === 'level' || target.size === null || plan === undefined) return target;
  const base = valueIn(indicator, plan.base);
  const value = base === null ? null : levelOf(target, target.size, indicator, base);
  return { ...target, value: value !== null && figureFault(value) === null ? value : null };
}

function levelOf(
  { form, year, window }: Target,
  size: number,
  { kind }: Indicator,
  base: Point,
): number | null {
  if (form === 'add') return base.value + size;
  if (form === 'times') return base.value * size;
  if (typeof year !== 'number') return null;
  const years = yearsBetween(base, { year, window, value: 0 });
  const level = yearlyLevel(kind, base.value, base.window);
  const grown = movesInPoints(kind) ? level + size * years : grow(level, size, years);
  return kindFacts[kind].window === 'sum' && window !== null ? grown * yearsOf(window) : grown;
}
