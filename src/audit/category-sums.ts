import { holdParts, type PartsVerdict } from '../region/hold-parts.ts';
import { type Interval, sumOf } from '../stats/interval.ts';
import type { Indicator, Parts } from '../terms/indicator.ts';
import { type AuditOutcome, unknown } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import { inUnit, knownIn, type PrintedFigure, targetFigure } from './printed-figures.ts';

/** A total with its categories in one year: as observed, or as aimed at. */
export type CategorySum = {
  readonly indicator: Indicator;
  readonly parts: Parts;
  readonly year: number;
  readonly isTarget: boolean;
  readonly total: PrintedFigure;
  /** Of the parts that have one; `lacks` names the others. */
  readonly figures: readonly PrintedFigure[];
  readonly lacks: readonly string[];
  readonly sum: Interval;
  readonly verdict: PartsVerdict;
};

/**
 * Every total with its categories: at the base, in every other year in which the document prints
 * the total and at least one category, and at every target year.
 *
 * @returns the sums that say something, and those for which a figure lacks
 * source: DESIGN section 5 (audit)
 */
export function categorySums(input: AuditRegion): {
  readonly sums: readonly CategorySum[];
  readonly gaps: readonly AuditOutcome[];
} {
  const sums: CategorySum[] = [];
  const gaps: AuditOutcome[] = [];
  for (const indicator of input.region.indicators) {
    const { parts } = indicator;
    if (parts === null) continue;
    for (const { year, isTarget } of momentsOf(input, indicator)) {
      const taken = isTarget
        ? documentsOf(indicator, year).map((source) =>
            take(input, indicator, (one) => targetOf(one, year, source)),
          )
        : [take(input, indicator, (one) => knownIn(one, year)[0] ?? null)];
      const held = taken.map(({ total, parts: found }) => holdParts(parts.cover, found, total));
      // A total that was revised may agree with its parts as one document gives them.
      const index = Math.max(0, held.indexOf('agree'));
      const { total, parts: found } = taken[index]!;
      const verdict = held[index]!;
      const figures = found.filter((one) => one !== null);
      const lacks = parts.of.filter((_, part) => found[part] === null);
      if (total === null || verdict === 'unknown') {
        const isBase = year === input.region.plan.base && !isTarget;
        const names = total === null ? [indicator.id, ...lacks] : lacks;
        if (figures.length > 0 || isBase)
          gaps.push(unknown(indicator.id, year, 'figures-missing', names));
        continue;
      }
      const sum = sumOf(figures);
      sums.push({ indicator, parts, year, isTarget, total, figures, lacks, sum, verdict });
    }
  }
  return { sums, gaps };
}

/** A total and its parts, each by one figure in the total's unit, null where it lacks. */
function take(
  input: AuditRegion,
  indicator: Indicator,
  figure: (one: Indicator) => PrintedFigure | null,
) {
  const parts = (indicator.parts?.of ?? []).map((id) => {
    const part = input.find(id);
    const own = part === null ? null : figure(part);
    return own === null ? null : inUnit(own, indicator.unit);
  });
  return { total: figure(indicator), parts };
}

/** The documents that give a target of a year; null where none does. */
function documentsOf({ targets }: Indicator, year: number): readonly (string | null)[] {
  const own = targets.filter((one) => one.year === year && one.value !== null);
  return own.length === 0 ? [null] : [...new Set(own.map(({ source }) => source))];
}

/** Adding targets of 以上, 左右 and their like adds what they name. */
function targetOf(indicator: Indicator, year: number, source: string | null): PrintedFigure | null {
  const own = indicator.targets.filter((one) => one.year === year && one.value !== null);
  const one = own.find((target) => target.source === source) ?? own[0];
  return one === undefined ? null : targetFigure(indicator, one, year);
}

function momentsOf({ region }: AuditRegion, { observed, targets }: Indicator) {
  const years = observed.filter(({ halfUnit }) => halfUnit !== null).map(({ year }) => year);
  const aimed = targets.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  return [
    ...[...new Set([region.plan.base, ...years])]
      .toSorted((a, b) => a - b)
      .map((year) => ({ year, isTarget: false })),
    ...[...new Set(aimed)].toSorted((a, b) => a - b).map((year) => ({ year, isTarget: true })),
  ];
}
