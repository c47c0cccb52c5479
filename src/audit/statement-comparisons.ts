import { type Interval, powerBetween } from '../stats/interval.ts';
import type { Place, StatedGrowth } from '../terms/figure.ts';
import type { Statement } from '../terms/statement.ts';
import { type AuditAnswer, type AuditOutcome, agrees, differs, unknown } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import { choices, type PrintedFigure, placesOf, type Standing, shown } from './printed-figures.ts';
import {
  type ComparedStatement,
  idOf,
  planStatement,
  type StatementPlan,
} from './statement-plans.ts';

/** What a statement says, and what the figures that it names give. */
export type Comparison<S extends Statement = Statement> = {
  readonly statement: S;
  /** The indicator it speaks of, null where it names none. */
  readonly indicator: string | null;
  readonly year: number;
  readonly unit: string | null;
  /** How the figures of that year were taken. */
  readonly standing: Standing;
  readonly stated: Interval;
  /** The figures named, in order, as the first of `computed` takes them. */
  readonly figures: readonly PrintedFigure[];
  /** One for each choice among several readings, that of the statement's own place first. */
  readonly computed: readonly Arithmetic[];
  readonly agrees: boolean;
  /** Where it fits targets alone though figures are published: what to tell of that. */
  readonly aboutTarget: AuditAnswer | null;
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
  readonly [K in ComparedStatement['says']]: Compared<K>;
};

/**
 * Recomputes every statement from the figures that it names.
 *
 * @returns by form, in the order of the file; growth has its own, see `judgeClaims`. Additions hold
 *   those of indicators' own `growth` too, after the statements
 * source: definitions
 */
export function compareStatements(input: AuditRegion): StatementComparisons {
  const { statements } = input.region;
  const compare = <K extends ComparedStatement['says']>(says: K): Compared<K> => {
    const own = statements.filter((one): one is ComparedStatement => one.says === says);
    return split(own.map((one) => compareStatement(input, one)));
  };
  const said = compare('increment');
  const own = split<'increment'>(statedAdditions(input));
  return {
    sum: compare('sum'),
    share: compare('share'),
    increment: {
      compared: [...said.compared, ...own.compared],
      gaps: [...said.gaps, ...own.gaps],
    },
    ratio: compare('ratio'),
    mean: compare('mean'),
  };
}

/** What a comparison that agrees, or that another rule tells, is for the rule of its form; else null. */
export function settled({ agrees: isKept, power, aboutTarget }: Comparison): AuditOutcome | null {
  if (aboutTarget !== null) return differs(aboutTarget);
  return isKept || power !== null ? agrees : null;
}

function split<K extends ComparedStatement['says']>(
  outcomes: readonly (Comparison | AuditOutcome)[],
): Compared<K> {
  return {
    // A comparison is of the form of its statement.
    compared: outcomes.filter((one) => !('outcome' in one)) as Comparison<StatementOf<K>>[],
    gaps: outcomes.filter((one) => 'outcome' in one),
  };
}

/** What `growth` says was added, never worked out from itself. */
function statedAdditions(input: AuditRegion): readonly (Comparison | AuditOutcome)[] {
  return input.region.indicators.flatMap((indicator) =>
    indicator.growth.flatMap((one, index) => {
      if (one.reading !== 'add') return [];
      const { from, to, source, at, assumed, value, halfUnit } = one;
      const is = { value, unit: indicator.unit, halfUnit };
      const said = { says: 'increment', of: indicator.id, from, to, op: '=', is } as const;
      const before = indicator.growth.slice(0, index);
      return [compareStatement(input, { ...said, source, at, assumed }, before)];
    }),
  );
}

/** One way to take the figures of the years that a statement speaks of. */
type Taken = { readonly at: Meaning; readonly from: Meaning; readonly plan: StatementPlan };

function compareStatement(
  input: AuditRegion,
  statement: ComparedStatement,
  growth?: readonly StatedGrowth[],
): Comparison | AuditOutcome {
  const taken = waysToTake(input, statement, growth);
  const whole = taken.filter(({ plan }) => isWhole(plan));
  if (whole.length === 0) return gapOf(statement, taken);
  if (statement.says === 'increment') {
    const { of: id, from, to } = statement;
    const indicator = input.find(id);
    const broken = indicator === null ? null : countedOtherwise(indicator, from, to);
    if (broken !== null) return unknown(id, to, broken, [id]);
  }
  const tried = whole.flatMap((one) => compute(statement, one) ?? []);
  const [first] = tried;
  if (first === undefined)
    return unknown(whole[0]!.plan.indicator, whole[0]!.plan.year, 'zero-base', []);
  const fit = tried.find((one) => one.agrees);
  const severity = fit?.told ?? null;
  if (fit === undefined || fit === first || severity === null) return fit ?? first;
  const { indicator, year, unit, stated } = fit;
  const row = { severity, indicator, year, unit, stated: stated.value } as const;
  return {
    ...fit,
    aboutTarget: {
      ...row,
      computed: first.computed[0]!.value,
      arithmetic: [first.computed[0]!, fit.computed[0]!],
      at: placesOf([...fit.at, ...first.at]),
      code: 'speaks-of-target',
      params: { target: fit.computed[0]!.value },
    },
  };
}

/** The likeliest first; a year before the statement's own is asked for itself. */
function waysToTake(
  input: AuditRegion,
  statement: ComparedStatement,
  growth?: readonly StatedGrowth[],
): readonly Taken[] {
  const { source } = statement;
  const indicators = termsOf(statement).flatMap((id) => input.find(id) ?? []);
  const [year, start] = yearsOf(statement);
  const starts = meaningsOf(input, indicators, start, source);
  return meaningsOf(input, indicators, year, source).flatMap((at) =>
    (start === year ? [at] : starts).map((from) => {
      const plan = planStatement(input, statement, at.standing, from.standing, growth);
      return { at, from, plan };
    }),
  );
}

function termsOf(statement: ComparedStatement): readonly string[] {
  const terms = {
    sum: (one: StatementOf<'sum'>) => [...one.of, one.is].map(idOf),
    share: (one: StatementOf<'share'>) => [one.part, one.whole].map(idOf),
    increment: (one: StatementOf<'increment'>) => [one.of, idOf(one.is)],
    ratio: (one: StatementOf<'ratio'>) => [one.of, one.to, one.is].map(idOf),
    mean: (one: StatementOf<'mean'>) => [one.of, one.is].map(idOf),
  };
  const read = terms[statement.says] as (one: ComparedStatement) => readonly (string | null)[];
  return [...new Set(read(statement).filter((id) => id !== null))];
}

/** The year that a statement speaks of, and the one from which it counts. */
function yearsOf(statement: ComparedStatement): readonly [year: number, from: number] {
  if (statement.says === 'increment') return [statement.to, statement.from];
  const year = statement.says === 'mean' ? statement.over.to : statement.year;
  return [year, year];
}

function isWhole({ terms, stated }: StatementPlan): boolean {
  return stated.length > 0 && terms.every((term) => term.length > 0);
}

/** What lacks least, taken one way. */
function gapOf(statement: ComparedStatement, taken: readonly Taken[]): AuditOutcome {
  const lacking = taken.map(({ plan }) => {
    const terms = plan.named.filter((_, i) => plan.terms[i]?.length === 0);
    return {
      plan,
      lacks: (terms.length > 0 ? terms : [plan.indicator]).filter((id) => id !== null),
    };
  });
  const { plan, lacks } = lacking.reduce((a, b) => (b.lacks.length < a.lacks.length ? b : a));
  if (statement.says !== 'increment')
    return unknown(plan.indicator, plan.year, 'figures-missing', lacks);
  const isStart = plan.terms[1]?.length === 0;
  return unknown(statement.of, isStart ? statement.from : statement.to, 'one-end', [statement.of]);
}

type Tried = Comparison & { readonly told: Meaning['told'] };

/** Every choice among several readings; null where each divides by what may be zero. */
function compute(statement: ComparedStatement, { at, from, plan }: Taken): Tried | null {
  const { unit, year, indicator } = plan;
  const ownFirst = plan.terms.map((term) => term.toSorted((a, b) => rank(a) - rank(b)));
  const options = choices(ownFirst).flatMap((figures) => {
    const value = plan.compute(figures);
    return value === null ? [] : [{ figures, value }];
  });
  const pairs = plan.stated.flatMap((stated) => options.map((option) => ({ stated, ...option })));
  const fit = pairs.find(({ stated, value }) => plan.agree(stated, value));
  const first = fit ?? pairs[0];
  if (first === undefined) return null;
  const slips =
    fit === undefined ? pairs.map(({ stated, value }) => powerBetween(stated, value)) : [];
  const told = fit === undefined ? options : [fit];
  const computed = told.map(({ figures, value }) => ({
    ...{ form: plan.form, of: figures.map(shown), years: plan.years },
    ...value,
    unit,
  }));
  return {
    ...{ statement, indicator, year, unit, standing: at.standing, stated: first.stated },
    ...{ figures: first.figures, computed, agrees: fit !== undefined, aboutTarget: null },
    power: slips.find((power) => power !== null) ?? null,
    at: placesOf([
      statement,
      ...plan.statedPlaces,
      ...told.flatMap(({ figures }) => figures.map((one) => one.place)),
    ]),
    told: at.told ?? from.told,
  };

  function rank({ place }: PrintedFigure): number {
    return place !== null && place.at === statement.at && place.source === statement.source ? 0 : 1;
  }
}
