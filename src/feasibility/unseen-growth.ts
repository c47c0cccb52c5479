import { growthRate } from '../stats/growth.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { CheckAnswer, CheckInput } from './check.ts';

/** More than doubling in a year is told where no case has done so, however few there are. */
const doubling = 1;
/** From so many cases on their largest is a bound of its own for growth over several years. */
const enoughCases = 20;

/**
 * Growth that the scenario states and no case of growth elsewhere has shown: more often a slip of
 * unit (7000 of 万人) or of sign (400%) than a plan.
 */
export function findUnseenGrowth({ model, projection }: CheckInput): readonly CheckAnswer[] {
  const shown = model.cases.filter(({ inPoints }) => !inPoints).map(({ growth }) => growth);
  const most = shown.length === 0 ? null : Math.max(...shown);
  return model.series.flatMap((series): readonly CheckAnswer[] => {
    const { indicator } = series;
    const path = projection.series.find((s) => s.indicator === indicator.id)?.path ?? [];
    if (series.growth === null || movesInPoints(indicator.kind)) return [];
    const fastest = findFastest(path, most, shown.length);
    if (fastest === null) return [];
    return [
      {
        indicator: indicator.id,
        year: projection.years[fastest.at] ?? null,
        observed: fastest.growth,
        limit: most ?? doubling,
        unit: null,
        verdict: 'warn',
        code: 'growth-unseen',
        params: { growth: fastest.growth, most, cases: shown.length },
      },
    ];
  });
}

/**
 * The growth of a path that no case has shown: within a year, else a year from its start to its end.
 *
 * @param path a value a year
 * @param most the largest growth of the cases, a year; null where there are none
 */
function findFastest(
  path: readonly (number | null)[],
  most: number | null,
  cases: number,
): { readonly at: number; readonly growth: number } | null {
  const yearly = path.map((value, at) => growthBetween(path[at - 1], value, 1));
  const growth = Math.max(...yearly);
  if (growth > Math.max(doubling, most ?? 0)) return { at: yearly.indexOf(growth), growth };
  const years = path.length - 1;
  const mean = growthBetween(path[0], path.at(-1), years);
  if (most === null || cases < enoughCases || mean <= most) return null;
  return { at: years, growth: mean };
}

/** −∞ where growth has no meaning: from nothing, or over no time. */
function growthBetween(
  from: number | null | undefined,
  to: number | null | undefined,
  years: number,
): number {
  const isMeant = (from ?? 0) > 0 && (to ?? 0) > 0 && years > 0;
  return isMeant && Number.isFinite((to ?? 0) / (from ?? 1))
    ? growthRate(from ?? 0, to ?? 0, years)
    : Number.NEGATIVE_INFINITY;
}
