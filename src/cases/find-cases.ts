import type { Indicator } from '../terms/indicator.ts';
import { factsOf, movesInPoints } from '../terms/kind.ts';
import type { Text } from '../terms/text.ts';
import { sameDimension } from '../terms/unit.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { GrowthCase } from './growth-case.ts';
import { plainName } from './read-glossary.ts';

/** The indicator of the reference cases that belongs to an indicator of a plan. */
export type CaseMatch = {
  /** The id in the cases. */
  readonly indicator: string;
  /** What the glossary calls it; null where it does not know the id. */
  readonly name: Text | null;
  /** A listed name decides; where the name is listed nowhere, the same id. */
  readonly by: 'name' | 'id';
};

/** What of an indicator decides which cases are its own. */
export type Sought = Pick<Indicator, 'id' | 'name' | 'kind' | 'unit'>;

/**
 * Finds the growth cases of indicators: those of the glossary's term that bears the indicator's name,
 * whatever its id; where the name is listed nowhere, those of its id. Cases that count another thing
 * are none of its: new ones a year for a number at the year's end, shares for levels, firms for
 * people, or either of two terms where the two languages' names are those of different ones.
 *
 * @param glossary names by id
 * @param cases growth really observed
 * @returns indicator → its match, null where there are no cases of it
 * source: DESIGN section 3
 */
export function findCases(
  glossary: readonly GlossaryTerm[],
  cases: readonly GrowthCase[],
): FindCases {
  const last = finders.get(glossary);
  if (last?.cases === cases) return last.find;
  const find = indexCases(glossary, cases);
  finders.set(glossary, { cases, find });
  return find;
}

type FindCases = (indicator: Sought) => CaseMatch | null;

/** Every scenario of a world asks the same glossary and cases. */
const finders = new WeakMap<
  readonly GlossaryTerm[],
  { readonly cases: readonly GrowthCase[]; readonly find: FindCases }
>();

function indexCases(glossary: readonly GlossaryTerm[], cases: readonly GrowthCase[]): FindCases {
  const terms = new Map(glossary.map((term) => [term.id, term]));
  const owners = new Map<string, string>();
  for (const { id, name, also } of glossary) {
    for (const printed of [name.zh, name.en, ...also]) owners.set(plainName(printed), id);
  }
  const measures = new Map<string, { readonly inPoints: boolean; readonly counted: string }[]>();
  for (const { indicator, inPoints, unit } of cases) {
    const known = measures.get(indicator) ?? [];
    const counted = countedUnit(unit);
    const isKnown = known.some((one) => one.inPoints === inPoints && one.counted === counted);
    if (!isKnown) measures.set(indicator, [...known, { inPoints, counted }]);
  }
  return ({ id, name, kind, unit }) => {
    const named = new Set(
      [name.zh, name.en].flatMap((printed) => owners.get(plainName(printed)) ?? []),
    );
    if (named.size > 1 || factsOf(kind).growthScale === null) return null;
    const [found = id] = named;
    const term = terms.get(found) ?? null;
    if (term !== null && term.isFlow !== factsOf(kind).isFlow) return null;
    const fits = measures
      .get(found)
      ?.some(
        ({ inPoints, counted }) =>
          inPoints === movesInPoints(kind) && sameDimension(counted, countedUnit(unit)),
      );
    if (fits !== true) return null;
    return { indicator: found, name: term?.name ?? null, by: named.size === 1 ? 'name' : 'id' };
  };
}

/** What is counted: of 人/万人, and of cases that leave the denominator to the name, people. */
function countedUnit(unit: string): string {
  return unit.split('/')[0] ?? unit;
}
