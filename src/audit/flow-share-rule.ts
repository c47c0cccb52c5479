import { type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import type { AuditRule } from './rule.ts';
import { shareOfIncrease } from './share-increases.ts';

export const flowShare: AuditRule = {
  title: { zh: '增量占比写成存量占比', en: 'Share of a flow' },
  question: {
    zh: '所写的占比是否只是新增部分的占比？',
    en: 'Is a share of what was added printed as a share of what there is?',
  },
  formula: 'Δp ÷ Δw ≠ p ÷ w',
  source: { zh: '定义（流量之比与存量之比）', en: 'definition (ratio of flows, ratio of stocks)' },
  run: (input) =>
    input.statements.share.compared.map((one): AuditOutcome => {
      const found = one.agrees || one.power !== null ? null : shareOfIncrease(input, one);
      if (found === null) return agrees;
      const { indicator, year, unit, stated, computed, at, figures } = one;
      return differs({
        severity: 'warning',
        ...{ indicator, year, unit, at, arithmetic: [...computed, found.arithmetic] },
        stated: stated.value,
        computed: computed[0]!.value,
        code: 'share-of-increase',
        params: {
          part: figures[0]?.indicator ?? null,
          whole: figures[1]?.indicator ?? null,
          from: found.from,
        },
      });
    }),
};
