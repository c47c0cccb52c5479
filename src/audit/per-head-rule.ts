import { type AuditOutcome, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { AuditRule } from './rule.ts';
import { settled } from './statement-comparisons.ts';

export const perHead: AuditRule = {
  title: { zh: '每万人等比率', en: 'Figures per 10,000' },
  question: {
    zh: '“每万人”一类的比率等于分子除以分母吗？',
    en: 'Does a figure per 10,000 people and the like agree with its numerator and denominator?',
  },
  formula: 'a ÷ b',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const { compared, gaps } = input.statements.ratio;
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
          code: 'ratio-differs',
          params: {
            op: statement.op,
            of: figures[0]?.indicator ?? null,
            to: figures[1]?.indicator ?? null,
          },
        });
      }),
      ...gaps,
    ];
  },
};
