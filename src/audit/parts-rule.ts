import { around, canAgree, type Interval, isAbove } from '../stats/interval.ts';
import { type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import { type Arithmetic, soften } from './audit-row.ts';
import type { CategorySum } from './category-sums.ts';
import { placesOf, shown } from './printed-figures.ts';
import type { AuditRule } from './rule.ts';

export const parts: AuditRule = {
  title: { zh: '分项与总量', en: 'Parts and total' },
  question: {
    zh: '基期、目标和其他有数的年份，各分项之和与总量是否吻合？',
    en: 'Do the parts and the total agree at the base, among the targets and in other years?',
  },
  formula: 'Σp = T | max p ≤ T ≤ Σp, ω = Σp ÷ T | Σp ≤ T',
  source: { zh: '定义（分项覆盖关系）', en: 'definition (cover of the parts)' },
  run: (input) => {
    const { sums, gaps } = input.sums;
    const totals = [...new Set(sums.map(({ indicator }) => indicator))];
    return [
      ...totals.flatMap((total) => judgeTotal(sums.filter(({ indicator }) => indicator === total))),
      ...gaps,
    ];
  },
};

function judgeTotal(sums: readonly CategorySum[]): readonly AuditOutcome[] {
  const overlaps = sums.filter(isOverlap);
  const judged = sums.map((one): AuditOutcome => (isKept(one) ? agrees : differs(wrong(one))));
  return overlaps.length === 0 ? judged : [...judged, ...overlapNote(overlaps)];
}

/** A part larger than the whole is left to the rule `limits`. */
function isKept({ verdict }: CategorySum): boolean {
  return verdict === 'agree' || verdict === 'part-above';
}

/**
 * As printed, even where the gap is within rounding: ω is worked from printed figures. A total of 0
 * has none.
 */
function isOverlap({ parts: { cover }, sum, total, lacks }: CategorySum): boolean {
  return (
    lacks.length === 0 &&
    cover === 'overlapping' &&
    Number.isFinite(sum.value / total.value) &&
    isAbove(exactly(sum.value), exactly(total.value))
  );
}

function exactly(value: number): Interval {
  return around(value, 0);
}

function wrong(one: CategorySum) {
  const {
    indicator,
    parts: { cover, assumed },
    year,
    isTarget,
    total,
    sum,
    lacks,
  } = one;
  const coverAssumed = assumed.includes('cover');
  return {
    severity: soften('error', coverAssumed),
    indicator: indicator.id,
    year,
    stated: total.value,
    computed: sum.value,
    unit: indicator.unit,
    arithmetic: [addition(one)],
    at: placesOf([total.place, ...one.figures.map(({ place }) => place)]),
    code: 'parts-differ',
    params: { cover, coverAssumed, isTarget, lacks, gap: sum.value - total.value },
  } as const;
}

/** One note for all moments, so that ω can be seen to move. */
function overlapNote(overlaps: readonly CategorySum[]): readonly AuditOutcome[] {
  const [first] = overlaps;
  if (first === undefined) return [];
  const moments = overlaps.map(({ year, isTarget, sum, total }) => ({
    year,
    isTarget,
    sum: sum.value,
    total: total.value,
    omega: sum.value / total.value,
    withinRounding: canAgree(sum, total),
  }));
  const places = overlaps.flatMap(({ total, figures }) => [total, ...figures]);
  return [
    {
      outcome: 'differs',
      row: {
        severity: 'note',
        indicator: first.indicator.id,
        year: first.year,
        stated: first.total.value,
        computed: first.sum.value,
        unit: first.indicator.unit,
        arithmetic: overlaps.map(addition),
        at: placesOf(places.map(({ place }) => place)),
        code: 'parts-overlap',
        params: { moments },
      },
    },
  ];
}

function addition({ figures, sum, indicator: { unit } }: CategorySum): Arithmetic {
  return { form: 'sum', of: figures.map(shown), years: 1, ...sum, unit };
}
