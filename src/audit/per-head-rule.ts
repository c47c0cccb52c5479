import { differingFigure } from './differing-figure.ts';
import type { AuditRule } from './rule.ts';

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
      ...compared.map((one) =>
        differingFigure(one, {
          code: 'ratio-differs',
          params: {
            op: one.statement.op,
            of: one.figures[0]?.indicator ?? null,
            to: one.figures[1]?.indicator ?? null,
          },
        }),
      ),
      ...gaps,
    ];
  },
};
