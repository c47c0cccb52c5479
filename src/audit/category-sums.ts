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
      const figure = (one: Indicator) =>
        isTarget ? targetOf(one, year) : (knownIn(one, year)[0] ?? null);
      const total = figure(indicator);
      const found = parts.of.map((id) => {
        const part = input.find(id);
        const own = part === null ? null : figure(part);
        return own === null ? null : inUnit(own, indicator.unit);
      });
      const figures = found.filter((one) => one !== null);
      const lacks = parts.of.filter((_, index) => found[index] === null);
      const verdict = holdParts(parts.cover, found, total);
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

/** Adding targets of 以上, 左右 and their like adds what they name. */
function targetOf(indicator: Indicator, year: number): PrintedFigure | null {
  const one = indicator.targets.find((target) => target.year === year && target.value !== null);
  return one === undefined ? null : targetFigure(indicator, one, year);
}

function momentsOf({ region }: AuditRegion, { observed, targets }: Indicator) {
  const years = observed.filter(({ halfUnit }) => halfUnit !== null).map(({ year }) => year);
  const aimed = targets.flatMap(({ year }) =>
    typeof year === 'number' && year > region.plan.base ? [year] : [],
  );
  return [
    ...[...new Set([region.plan.base, ...years])]
      .toSorted((a, b) => a - b)
      .map((year) => ({ year, isTarget: false })),
    ...[...new Set(aimed)].toSorted((a, b) => a - b).map((year) => ({ year, isTarget: true })),
  ];
}
