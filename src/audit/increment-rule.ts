import { readAddition } from './addition-readings.ts';
import { type AuditOutcome, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { AuditRule } from './rule.ts';
import { settled } from './statement-comparisons.ts';

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
        const told = settled(one);
        if (told !== null) return told;
        const { statement, indicator, year, unit, stated, computed, at } = one;
        const { op, from, to, assumed } = statement;
        const read = readAddition(input, one);
        return differs({
          severity: soften(read === null ? 'error' : 'warning', assumed.length > 0),
          ...{ indicator, year, unit, at },
          arithmetic: read === null ? computed : [computed[0]!, read.arithmetic],
          stated: stated.value,
          computed: computed[0]!.value,
          code: 'increment-differs',
          params: { op, from, to, fits: read?.fits ?? null, base: read?.base ?? null },
        });
      }),
      ...gaps,
    ];
  },
};
