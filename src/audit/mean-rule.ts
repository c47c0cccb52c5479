import { differingFigure } from './differing-figure.ts';
import type { AuditRule } from './rule.ts';

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
      ...compared.map((one) =>
        differingFigure(one, {
          code: 'mean-differs',
          params: { of: one.figures[0]?.indicator ?? null, years: one.computed[0]!.years },
        }),
      ),
      ...gaps,
    ];
  },
};
