import {
  around,
  canAgree,
  type Interval,
  isAbove,
  minus,
  over,
  powerBetween,
  sumOf,
  through,
} from '../stats/interval.ts';
import type { Place } from '../terms/figure.ts';
import type { StatedFigure, Statement } from '../terms/statement.ts';
import { isUnit, sameDimension, storedFactor } from '../terms/unit.ts';
import { type AuditOutcome, unknown } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import {
  choices,
  inUnit,
  type PrintedFigure,
  placesOf,
  shown,
  statedFigures,
} from './printed-figures.ts';

/** What a statement says, and what the figures that it names give. */
export type Comparison<S extends Statement = Statement> = {
  readonly statement: S;
  /** The indicator it speaks of, null where it names none. */
  readonly indicator: string | null;
  readonly year: number;
  readonly unit: string | null;
  readonly stated: Interval;
  /** The figures named, in order, as the first of `computed` takes them. */
  readonly figures: readonly PrintedFigure[];
  /** One for each choice among several readings, that of the statement's own place first. */
  readonly computed: readonly Arithmetic[];
  readonly agrees: boolean;
  /** Where they would agree but for a power of ten, which. */
  readonly power: number | null;
  readonly at: readonly Place[];
};

/** The statements of one form. */
export type StatementOf<K extends Statement['says']> = Extract<Statement, { readonly says: K }>;

/** The comparisons of the statements of one form, and those that cannot be made. */
type Compared<K extends Statement['says']> = {
  readonly compared: readonly Comparison<StatementOf<K>>[];
  readonly gaps: readonly AuditOutcome[];
};

export type StatementComparisons = {
  readonly [K in Exclude<Statement['says'], 'growth'>]: Compared<K>;
};

/**
 * Recomputes every statement from the figures that it names.
 *
 * sum Σ of · share part ÷ whole · increment b − a · ratio of ÷ to · mean of ÷ years
 *
 * @returns by form, in the order of the file; growth has its own, see `judgeClaims`
 * source: definitions
 */
export function compareStatements(input: AuditRegion): StatementComparisons {
  return {
    sum: compareForm(input, 'sum'),
    share: compareForm(input, 'share'),
    increment: compareForm(input, 'increment'),
    ratio: compareForm(input, 'ratio'),
    mean: compareForm(input, 'mean'),
  };
}

function compareForm<K extends keyof StatementComparisons>(
  input: AuditRegion,
  says: K,
): Compared<K> {
  const compared: Comparison<StatementOf<K>>[] = [];
  const gaps: AuditOutcome[] = [];
  for (const statement of input.region.statements) {
    if (statement.says !== says) continue;
    const outcome = compareStatement(input, statement as Exclude<Statement, StatementOf<'growth'>>);
    if ('outcome' in outcome) gaps.push(outcome);
    else compared.push(outcome as Comparison<StatementOf<K>>);
  }
  return { compared, gaps };
}

/** What is read before it is computed: the terms, the figure stated, and how one follows from them. */
type Plan = {
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

function compareStatement(
  input: AuditRegion,
  statement: Exclude<Statement, StatementOf<'growth'>>,
): Comparison | AuditOutcome {
  const plan = planOf(input, statement);
  const { indicator, year } = plan;
  const lacks = plan.named.filter((id, i) => id !== null && plan.terms[i]?.length === 0);
  if (plan.terms.some((term) => term.length === 0) || plan.stated.length === 0) {
    const names = lacks.length > 0 ? lacks : [indicator];
    return unknown(
      indicator,
      year,
      'figures-missing',
      names.filter((id) => id !== null),
    );
  }
  const ownFirst = plan.terms.map((term) => term.toSorted((a, b) => rank(a) - rank(b)));
  const options = choices(ownFirst).flatMap((figures) => {
    const value = plan.compute(figures);
    return value === null ? [] : [{ figures, value }];
  });
  if (options.length === 0) return unknown(indicator, year, 'zero-base', []);
  const pairs = plan.stated.flatMap((stated) => options.map((option) => ({ stated, ...option })));
  const fit = pairs.find(({ stated, value }) => plan.agree(stated, value));
  const slips =
    fit === undefined ? pairs.map(({ stated, value }) => powerBetween(stated, value)) : [];
  const first = fit ?? pairs[0]!;
  return {
    statement,
    indicator,
    year,
    unit: plan.unit,
    stated: first.stated,
    figures: first.figures,
    computed: (fit === undefined ? options : [fit]).map(({ figures, value }) => ({
      form: plan.form,
      of: figures.map(shown),
      years: plan.years,
      ...value,
      unit: plan.unit,
    })),
    agrees: fit !== undefined,
    power: slips.find((power) => power !== null) ?? null,
    at: placesOf([
      statement,
      ...plan.statedPlaces,
      ...(fit === undefined ? options : [fit]).flatMap(({ figures }) =>
        figures.map((f) => f.place),
      ),
    ]),
  };

  function rank({ place }: PrintedFigure): number {
    return place !== null && place.at === statement.at && place.source === statement.source ? 0 : 1;
  }
}

function planOf(input: AuditRegion, statement: Exclude<Statement, StatementOf<'growth'>>): Plan {
  const idOf = (one: StatedFigure) => ('indicator' in one ? one.indicator : null);
  const unitOf = (one: StatedFigure) =>
    'indicator' in one ? (input.find(one.indicator)?.unit ?? null) : one.unit;
  const read = (one: StatedFigure, year: number, unit: string | null) =>
    statedFigures(input, one, year, unit).flatMap((figure) => inUnit(figure, unit) ?? []);
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
      const { of, from, to, op, is } = statement;
      const unit = input.find(of)?.unit ?? null;
      const stated = read(is, to, unit);
      return {
        ...{ year: to, unit, stated, form: 'difference', years: to - from, indicator: of },
        statedPlaces: stated.map(({ place }) => place),
        terms: [read({ indicator: of }, to, unit), read({ indicator: of }, from, unit)],
        named: [of, of],
        compute: ([b, a]) => (a === undefined || b === undefined ? null : minus(b, a)),
        agree: (a, b) => isIncrementKept(op, a, b),
      };
    }
    case 'ratio': {
      const { of, to, is, year } = statement;
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
        ...{ year, unit: stated[0]?.unit ?? null, stated, form: 'quotient', years: 1 },
        indicator: idOf(is) ?? idOf(of) ?? idOf(to),
        statedPlaces: stated.map(({ place }) => place),
        terms: [read(of, year, numerator), read(to, year, denominator)],
        named: [idOf(of), idOf(to)],
        compute: (figures) => {
          const value = quotient(figures);
          return value === null ? null : through(value, (x) => x * scale);
        },
        agree: canAgree,
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

function quotient([part, whole]: readonly Interval[]): Interval | null {
  return part === undefined || whole === undefined ? null : over(part, whole);
}

/** How far 左右 reaches, as for targets. */
const aboutWithin = 0.05;

function isIncrementKept(
  op: StatementOf<'increment'>['op'],
  stated: Interval,
  computed: Interval,
): boolean {
  if (op === '=') return canAgree(stated, computed);
  if (op === '>=') return !isAbove(stated, computed);
  if (op === '>') return isAbove({ ...computed, low: computed.high }, stated);
  const reach = aboutWithin * Math.abs(stated.value);
  return canAgree({ ...stated, low: stated.low - reach, high: stated.high + reach }, computed);
}

function ratioUnit(top: string | null, bottom: string | null): string | null {
  if (top === null || bottom === null) return null;
  const unit = top === bottom ? '%' : `${top}/${bottom}`;
  return isUnit(unit) ? unit : null;
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
