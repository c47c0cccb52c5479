import { around, canAgree, minus } from '../stats/interval.ts';
import { type AuditOutcome, agrees, differs, unknown } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import { placesOf, readingsIn } from './printed-figures.ts';
import type { AuditInput, AuditRule } from './rule.ts';

export const increment: AuditRule = {
  title: { zh: '增量与首末年', en: 'Increment' },
  question: {
    zh: '所写的增加数与首末两年之差相符吗？',
    en: 'Does a stated addition agree with its end points?',
  },
  formula: 'b − a',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const { compared, gaps } = input.statements.increment;
    return [
      ...compared.map((one): AuditOutcome => {
        if (one.agrees || one.power !== null) return agrees;
        const { statement, indicator, year, unit, stated, computed, at } = one;
        const { op, from, to, assumed } = statement;
        return differs({
          severity: soften('error', assumed.length > 0),
          ...{ indicator, year, unit, at, arithmetic: computed },
          stated: stated.value,
          computed: computed[0]!.value,
          code: 'increment-differs',
          params: { op, from, to },
        });
      }),
      ...gaps,
      ...statedAdditions(input),
    ];
  },
};

/** What `growth` says was added, where both ends are printed. */
function statedAdditions({ region }: AuditInput): readonly AuditOutcome[] {
  return region.indicators.flatMap((indicator) =>
    indicator.growth.flatMap((one): readonly AuditOutcome[] => {
      if (one.reading !== 'add') return [];
      const [start] = readingsIn(indicator, one.from);
      const [end] = readingsIn(indicator, one.to);
      if (start === undefined || end === undefined) {
        const year = start === undefined ? one.from : one.to;
        return [unknown(indicator.id, year, 'one-end', [indicator.id])];
      }
      const difference = minus(end, start);
      const isCount = start.low === start.high && end.low === end.high;
      const stated = around(one.value, isCount ? 0 : one.halfUnit);
      if (canAgree(stated, difference)) return [agrees];
      const { unit } = indicator;
      const of = [end, start].map(({ value }) => ({ value, unit }));
      const years = one.to - one.from;
      return [
        differs({
          severity: soften('error', one.assumed.length > 0),
          indicator: indicator.id,
          year: one.to,
          stated: one.value,
          computed: difference.value,
          unit,
          arithmetic: [{ form: 'difference', of, years, ...difference, unit }],
          at: placesOf([one, end.place, start.place]),
          code: 'increment-differs',
          params: { op: '=', from: one.from, to: one.to },
        }),
      ];
    }),
  );
}
