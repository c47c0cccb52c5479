import { isAbove } from '../stats/interval.ts';
import { type AuditAnswer, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { AuditRule } from './rule.ts';
import { type Comparison, type StatementOf, settled } from './statement-comparisons.ts';

export const sum: AuditRule = {
  title: { zh: '所列分项与合计', en: 'Listed breakdown' },
  question: {
    zh: '文中列出的分项加起来等于所写的合计吗？',
    en: 'Does a listed breakdown add up to what is stated?',
  },
  formula: 'Σ of = is',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const { compared, gaps } = input.statements.sum;
    return [...compared.map((one) => settled(one) ?? differs(rowOf(one))), ...gaps];
  },
};

/** All parts: an error. Only some: less than the total is to be known, more cannot be. */
function rowOf(one: Comparison<StatementOf<'sum'>>): AuditAnswer {
  const { statement, indicator, year, unit, stated, computed, at } = one;
  const found = computed[0]!;
  const { exhaustive, assumed } = statement;
  const gap = found.value - stated.value;
  const place = { indicator, year, unit, at, arithmetic: computed };
  const figures = { ...place, stated: stated.value, computed: found.value };
  if (exhaustive) {
    const severity = soften('error', assumed.includes('exhaustive'));
    return { ...figures, severity, code: 'sum-differs', params: { gap } };
  }
  if (isAbove(found, stated)) {
    return { ...figures, severity: 'warning', code: 'list-above-total', params: { gap } };
  }
  return { ...figures, severity: 'note', code: 'list-below-total', params: { gap } };
}
