import { isAbove } from '../stats/interval.ts';
import { type AuditOutcome, agrees } from './audit-outcome.ts';
import { differingFigure } from './differing-figure.ts';
import type { AuditRule } from './rule.ts';
import { shareOfIncrease } from './share-increases.ts';
import { settled } from './statement-comparisons.ts';

export const share: AuditRule = {
  title: { zh: '占比与分子分母', en: 'Stated share' },
  question: {
    zh: '所写的占比乘以总体等于部分吗？',
    en: 'Does a stated share of the whole give the part?',
  },
  formula: 'p ÷ w',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const { compared, gaps } = input.statements.share;
    return [
      ...compared.map((one): AuditOutcome => {
        const [p, w] = one.figures;
        // Another rule reports this already.
        const isOver = one.stated.low > 1 || (p !== undefined && w !== undefined && isAbove(p, w));
        const told = settled(one);
        if (told !== null) return told;
        if (isOver || shareOfIncrease(input, one) !== null) return agrees;
        return differingFigure(one, {
          code: 'share-differs',
          params: { part: p?.indicator ?? null, whole: w?.indicator ?? null },
        });
      }),
      ...gaps,
    ];
  },
};
