import { around, canAgree, type Interval, minus, over, sumOf, through } from '../stats/interval.ts';
import type { Place, StatedGrowth } from '../terms/figure.ts';
import type { StatedFigure, StatedOperator, Statement } from '../terms/statement.ts';
import { isUnitOrWord, sameDimension, storedFactor } from '../terms/unit.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { isBound, keepsOperator } from './keeps-operator.ts';
import { inUnit, type PrintedFigure, type Standing, statedFigures } from './printed-figures.ts';

/** The statements that name figures of which one follows from the others; growth has its own. */
export type ComparedStatement = Exclude<Statement, { readonly says: 'growth' }>;

/** What is read before it is computed: the terms, the figure stated, and how one follows from them. */
export type StatementPlan = {
  readonly year: number;
  readonly unit: string | null;
  readonly terms: readonly (readonly PrintedFigure[])[];
  readonly named: readonly (string | null)[];
  readonly stated: readonly Interval[];
  readonly statedPlaces: readonly (Place | null)[];
  readonly form: Arithmetic['form'];
  readonly years: number;
  readonly compute: (figures: readonly PrintedFigure[]) => Interval | null;
  readonly agree: (stated: Interval, computed: Interval) => boolean;
  readonly indicator: string | null;
};

/**
 * What a statement takes: its terms, what it says they come to, and how that follows from them.
 *
 * sum Σ of · share part ÷ whole · increment b − a · ratio of ÷ to · mean of ÷ years
 *
 * @param at how the figures of its year are meant
 * @param from how those of the year from which an increment counts are meant
 * @param growth what figures that are not printed may be worked out from
 */
export function planStatement(
  input: AuditRegion,
  statement: ComparedStatement,
  at: Standing,
  from: Standing,
  growth?: readonly StatedGrowth[],
): StatementPlan {
  const unitOf = (one: StatedFigure) =>
    'indicator' in one ? (input.find(one.indicator)?.unit ?? null) : one.unit;
  const read = (one: StatedFigure, year: number, unit: string | null, standing = at) =>
    statedFigures(input, one, year, standing, unit, growth).flatMap(
      (figure) => inUnit(figure, unit) ?? [],
    );
  switch (statement.says) {
    case 'sum': {
      const { of, is, year } = statement;
      const unit = unitOf(is) ?? of.map(unitOf).find((one) => one !== null) ?? null;
      const stated = read(is, year, unit);
      return {
        ...{ year, unit, stated, form: 'sum', years: 1, indicator: idOf(is) },
        terms: of.map((one) => read(one, year, unit)),
        named: of.map(idOf),
        statedPlaces: stated.map(({ place }) => place),
        compute: (figures) => sumOf(figures),
        agree: canAgree,
      };
    }
    case 'share': {
      const { part, whole, year, is, halfUnit } = statement;
      const unit = unitOf(whole) ?? unitOf(part);
      return {
        ...{ year, unit: '%', form: 'quotient', years: 1, indicator: idOf(part) ?? idOf(whole) },
        stated: [around(is, halfUnit)],
        statedPlaces: [],
        terms: [read(part, year, unit), read(whole, year, unit)],
        named: [idOf(part), idOf(whole)],
        compute: quotient,
        agree: canAgree,
      };
    }
    case 'increment': {
      const { of, to, op, is } = statement;
      const unit = input.find(of)?.unit ?? null;
      const stated = read(is, to, unit);
      const term = { indicator: of };
      const years = to - statement.from;
      return {
        ...{ year: to, unit, form: 'difference', years, indicator: of },
        stated: stated.map((one) => worded(op, one)),
        statedPlaces: stated.map(({ place }) => place),
        terms: [read(term, to, unit), read(term, statement.from, unit, from)],
        named: [of, of],
        compute: ([b, a]) => (a === undefined || b === undefined ? null : minus(b, a)),
        agree: (said, found) => keepsOperator(op, said, found),
      };
    }
    case 'ratio': {
      const { of, to, is, year, op } = statement;
      const unit = unitOf(is);
      const [top = null, bottom = null] = unit?.includes('/') ? unit.split('/') : [];
      const numerator = unitOf(of) ?? top ?? unitOf(to);
      const denominator = unitOf(to) ?? bottom ?? unitOf(of);
      // A bare number between figures of one kind says how many times, not how many per cent.
      const times = unit === null ? timesOf(numerator, denominator) : null;
      const fallback = times === null ? ratioUnit(numerator, denominator) : null;
      const stated = read(is, year, unit ?? fallback);
      const scale = times ?? scaleOf(numerator, denominator, stated[0]?.unit ?? null);
      return {
        ...{ year, unit: stated[0]?.unit ?? null, form: 'quotient', years: 1 },
        stated: stated.map((one) => worded(op, one)),
        indicator: idOf(is) ?? idOf(of) ?? idOf(to),
        statedPlaces: stated.map(({ place }) => place),
        terms: [read(of, year, numerator), read(to, year, denominator)],
        named: [idOf(of), idOf(to)],
        compute: (figures) => {
          const value = quotient(figures);
          return value === null ? null : through(value, (x) => x * scale);
        },
        agree: (said, found) => keepsOperator(op, said, found),
      };
    }
    case 'mean': {
      const { of, over: window, is } = statement;
      const years = window.to - window.from + 1;
      const unit = unitOf(is) ?? unitOf(of);
      const stated = read(is, window.to, unit);
      const speaksOf = (one: PrintedFigure) =>
        one.window === null || (one.window.from === window.from && one.window.to === window.to);
      return {
        ...{ year: window.to, unit, stated, form: 'mean', years, indicator: idOf(is) ?? idOf(of) },
        statedPlaces: stated.map(({ place }) => place),
        terms: [read(of, window.to, unit).filter(speaksOf)],
        named: [idOf(of)],
        compute: ([total]) => (total === undefined ? null : through(total, (x) => x / years)),
        agree: canAgree,
      };
    }
  }
}

/** What is worded as a bound is exact, as far as it is a plain number. */
function worded(op: StatedOperator, figure: PrintedFigure): Interval {
  return isBound(op) && figure.indicator === null ? around(figure.value, 0) : figure;
}

/** The indicator that a term names; null for a plain number. */
export function idOf(one: StatedFigure): string | null {
  return 'indicator' in one ? one.indicator : null;
}

function quotient([part, whole]: readonly Interval[]): Interval | null {
  return part === undefined || whole === undefined ? null : over(part, whole);
}

function ratioUnit(top: string | null, bottom: string | null): string | null {
  if (top === null || bottom === null) return null;
  const unit = top === bottom ? '%' : `${top}/${bottom}`;
  return isUnitOrWord(unit) ? unit : null;
}

/** From a quotient of figures of one dimension to the number of times; null where they differ. */
function timesOf(top: string | null, bottom: string | null): number | null {
  if (top === null || bottom === null || !sameDimension(top, bottom)) return null;
  return storedFactor(top) / storedFactor(bottom);
}

/** From a quotient of stored numbers to the number in the unit of the ratio. */
function scaleOf(top: string | null, bottom: string | null, unit: string | null): number {
  if (top === null || bottom === null || unit === null) return 1;
  // 件 by 万人 in 件/万人, or 人 by 人 in %: nothing to convert, and no unit to be parsed.
  const isPlain = unit === '%' || !/[%‰百]/.test(unit);
  if (isPlain && unit === ratioUnit(top, bottom)) return 1;
  return storedFactor(top) / storedFactor(bottom) / storedFactor(unit);
}
