import { baseOf } from '../region/figures.ts';
import { yearlyLevel } from '../region/growth-measures.ts';
import { type Kind, kindFacts } from '../terms/kind.ts';
import type { Target } from '../terms/target.ts';
import { type AuditOutcome, agrees, differs, unknown } from './audit-outcome.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { placesOf, readingsIn } from './printed-figures.ts';
import type { AuditRule } from './rule.ts';

export const beyondBase: AuditRule = {
  title: { zh: '目标与基数', en: 'Target and base' },
  question: {
    zh: '目标是否优于基期（越高越好的高于基数，越低越好的低于基数）？',
    en: 'Does the target lie beyond the base in the wanted direction?',
  },
  formula: 'd · (T − b) > 0',
  source: { zh: '定义', en: 'definition' },
  run: ({ region }) =>
    region.indicators.flatMap((indicator): readonly AuditOutcome[] => {
      const target = indicator.targets.find(isAmbitious(region.plan.base));
      if (target === undefined || target.value === null) return [];
      const [printed] = readingsIn(indicator, region.plan.base);
      const base = baseOf(region, indicator);
      if (printed === undefined || base === null)
        return isAddition(indicator.kind)
          ? []
          : [unknown(indicator.id, region.plan.base, 'figures-missing', [indicator.id])];
      const year = typeof target.year === 'number' ? target.year : region.plan.target;
      const broken = year === null ? null : countedOtherwise(indicator, base.year, year);
      if (broken !== null) return [unknown(indicator.id, year, broken, [indicator.id])];
      // Windows may differ in length; a target without one speaks of the plan's years.
      const { base: from, target: to } = region.plan;
      const window = target.window ?? (to === null ? null : { from: from + 1, to });
      const aim = yearlyLevel(indicator.kind, target.high ?? target.value, window);
      const start = yearlyLevel(indicator.kind, printed.value, base.window);
      const isUp = indicator.direction === 'up';
      const rise = isUp ? aim - start : start - aim;
      if (rise > 1e-9 * Math.abs(start)) return [agrees];
      return [
        differs({
          severity: Math.abs(rise) <= 1e-9 * Math.abs(start) ? 'note' : 'warning',
          indicator: indicator.id,
          year: typeof target.year === 'number' ? target.year : null,
          stated: target.value,
          computed: printed.value,
          unit: indicator.unit,
          arithmetic: [],
          at: placesOf([target, printed.place]),
          code: 'target-not-beyond-base',
          params: {
            direction: indicator.direction,
            op: target.op,
            base: printed.value,
            baseYear: base.year,
          },
        }),
      ];
    }),
};

/** What is newly added in a period has no base that it must exceed. */
function isAddition(kind: Kind): boolean {
  return kindFacts[kind].isFlow;
}

/** 左右 and limits against the wanted direction ask for no more than to keep what there is. */
function isAmbitious(base: number) {
  return ({ year, op }: Target): boolean =>
    op !== 'about' && (typeof year !== 'number' || year > base);
}
