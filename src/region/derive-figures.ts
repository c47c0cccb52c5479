import type { Observation, Place, Window } from '../terms/figure.ts';
import type { Formula } from '../terms/formula.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import { deriveGrowth, withObservation } from './derive-growth.ts';
import { evaluateFormula, type FigureLookup, formulaInputs } from './evaluate-formula.ts';
import { targetIn, valueIn } from './figures.ts';
import { newestPlan } from './plans.ts';
import type { ReadIndicator } from './read-indicator.ts';
import type { Plan, Region } from './region.ts';
import { writeArithmetic } from './write-arithmetic.ts';

/**
 * Works out the figures that formulas give: of `formula` in every year of which all figures are
 * known, of `implied` in its years. What speaks of the base year or before becomes a derived
 * figure of the indicator; implied later years that rest on targets stay in `implied` alone.
 *
 * @param read all indicators, growth already derived
 * @param order their ids, each after those that its formulas name
 * @param plans the plans of the region
 * @returns the indicators in their own order, complete
 */
export function deriveFigures(
  read: readonly ReadIndicator[],
  order: readonly string[],
  plans: readonly Plan[],
): readonly Indicator[] {
  const plan = newestPlan(
    plans,
    read.map(({ indicator }) => indicator),
  );
  const byId = new Map(read.map((one) => [one.indicator.id, one]));
  const done = new Map(read.map(({ indicator }) => [indicator.id, indicator]));
  for (const id of order) {
    const one = byId.get(id);
    if (one === undefined) continue;
    done.set(
      id,
      one.indicator.formula === null
        ? imply(one, done, plan, plans)
        : compute(one.indicator, one.indicator.formula, done, plan),
    );
  }
  return read.map(({ indicator }) => done.get(indicator.id) ?? indicator);
}

type Indicators = ReadonlyMap<string, Indicator>;

function compute(
  indicator: Indicator,
  formula: Formula,
  all: Indicators,
  plan: Region['plan'],
): Indicator {
  const inputs = formulaInputs(formula, 'value').map((id) => all.get(id));
  // Targets are no observations, and plain numbers have no year.
  if (formulaInputs(formula, 'target').length > 0) return indicator;
  const years = inputs[0]?.observed.map(({ year }) => year) ?? [];
  return years.reduce((so, year) => {
    const figure = work(so, formula, year, all, plan);
    return figure.observation === null ? so : withObservation(so, figure.observation);
  }, indicator);
}

function imply(
  { indicator, implied }: ReadIndicator,
  all: Indicators,
  plan: Region['plan'],
  plans: readonly Plan[],
): Indicator {
  if (implied.length === 0) return indicator;
  let derived: Indicator = indicator;
  const [first, last] = [plans[0]?.base ?? plan.base, plans.at(-1)?.base ?? plan.base];
  for (const { year, formula } of implied) {
    const { value, arithmetic, observation } = work(indicator, formula, year, all, plan);
    derived = { ...derived, implied: [...derived.implied, { year, value, arithmetic }] };
    const isPast = year <= (formulaInputs(formula, 'target').length > 0 ? first : last);
    if (observation !== null && isPast) derived = withObservation(derived, observation);
  }
  return deriveGrowth(derived).indicator;
}

function work(
  indicator: Indicator,
  formula: Formula,
  year: number,
  all: Indicators,
  plan: Region['plan'],
) {
  const find = (id: string, which: 'value' | 'target') => {
    const named = all.get(id);
    if (named === undefined) return null;
    return which === 'value' ? valueIn(named, year) : targetIn({ plan }, named, year);
  };
  const lookup: FigureLookup = (id, which) => find(id, which)?.value ?? null;
  const unitOf = (id: string) => all.get(id)?.unit ?? indicator.unit;
  const value = evaluateFormula(formula, lookup);
  const arithmetic = writeArithmetic(formula, indicator.unit, lookup, unitOf);
  const place = firstPlace(formula, find);
  const observation: Observation | null =
    value === null || place === null
      ? null
      : {
          source: place.source,
          at: place.at,
          year,
          asOf: null,
          reading: 'exact',
          break: null,
          window: isWindowed(indicator.kind) ? place.window : null,
          value,
          halfUnit: null,
          missing: null,
          status: 'derived',
          arithmetic,
          assumed: [],
          remarks: {},
        };
  return { value, arithmetic, observation };
}

type Found = Place & { readonly window: Window | null };

/** A computed figure stands where the first of the figures that it was computed from stands. */
function firstPlace(
  formula: Formula,
  find: (id: string, which: 'value' | 'target') => Found | null,
): Found | null {
  const [value] = formulaInputs(formula, 'value');
  const [target] = formulaInputs(formula, 'target');
  if (value !== undefined) return find(value, 'value');
  return target === undefined ? null : find(target, 'target');
}
