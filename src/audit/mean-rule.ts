import { type AuditOutcome, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { AuditRule } from './rule.ts';
import { settled } from './statement-comparisons.ts';

export const mean: AuditRule = {
  title: { zh: '年均数与合计', en: 'Yearly mean' },
  question: {
    zh: '年均数乘以年数等于期内合计吗？',
    en: 'Does the yearly mean times the years give the total?',
  },
  formula: 'Σ ÷ n',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const { compared, gaps } = input.statements.mean;
    return [
      ...compared.map((one): AuditOutcome => {
        const told = settled(one);
        if (told !== null) return told;
        const { statement, indicator, year, unit, stated, computed, at, figures } = one;
        return differs({
          severity: soften('error', statement.assumed.length > 0),
          ...{ indicator, year, unit, at, arithmetic: computed },
          stated: stated.value,
          computed: computed[0]!.value,
          code: 'mean-differs',
          params: { of: figures[0]?.indicator ?? null, years: computed[0]!.years },
        });
      }),
      ...gaps,
    ];
  },
};
