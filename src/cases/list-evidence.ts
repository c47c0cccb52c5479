import { quantileSorted } from '../stats/quantile.ts';
import type { Text } from '../terms/text.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Grade, GrowthCase } from './growth-case.ts';

/** The growth cases of one indicator, and what they come to. */
export type IndicatorEvidence = {
  readonly indicator: string;
  readonly name: Text;
  /** Other names by which it is found. */
  readonly also: readonly string[];
  readonly regions: number;
  readonly from: number;
  readonly to: number;
  readonly grades: { readonly [G in Grade]: number };
  /** Growth a year, a fraction, points where `inPoints`: lower quarter, middle, upper quarter. */
  readonly growth: { readonly low: number; readonly middle: number; readonly high: number };
  readonly inPoints: boolean;
  readonly cases: readonly GrowthCase[];
};

/**
 * The growth cases by indicator.
 *
 * @param cases growth really observed
 * @param glossary names of indicators; one that it does not list is called by its id
 * @returns one entry an indicator and measure of growth, in the order of the cases
 */
export function listEvidence(
  cases: readonly GrowthCase[],
  glossary: readonly GlossaryTerm[],
): readonly IndicatorEvidence[] {
  const groups = new Map<string, GrowthCase[]>();
  for (const one of cases) {
    const key = `${one.indicator} ${one.inPoints}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ indicator, inPoints }] = group as [GrowthCase]; // groups are never empty
    const term = glossary.find(({ id }) => id === indicator);
    const growth = group.map((one) => one.growth).sort((a, b) => a - b);
    const count = (grade: Grade) => group.filter((one) => one.grade === grade).length;
    return {
      indicator,
      name: term?.name ?? { zh: indicator, en: indicator },
      also: term?.also ?? [],
      regions: new Set(group.map(({ region, level, parent }) => `${level} ${parent} ${region}`))
        .size,
      from: Math.min(...group.map(({ from }) => from)),
      to: Math.max(...group.map(({ to }) => to)),
      grades: { A: count('A'), B: count('B'), C: count('C') },
      growth: {
        low: quantileSorted(growth, 0.25),
        middle: quantileSorted(growth, 0.5),
        high: quantileSorted(growth, 0.75),
      },
      inPoints,
      cases: group,
    };
  });
}
