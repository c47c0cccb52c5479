import { agrees, differs } from './audit-outcome.ts';
import { type AuditRow, soften } from './audit-row.ts';
import { isKept, type JudgedClaim } from './growth-claims.ts';
import type { AuditRule } from './rule.ts';

export const growth: AuditRule = {
  title: { zh: '增幅与首末年', en: 'Stated growth' },
  question: {
    zh: '所写的增幅或年均增速与首末两年的数相符吗？按哪种算法才相符？',
    en: 'Does stated growth agree with its end points, and as which reading?',
  },
  formula: 'b ÷ a − 1 | (b ÷ a)^(1/n) − 1 | (b ÷ a − 1) ÷ n',
  source: {
    zh: '定义（总增幅、复合年均、算术年均）',
    en: 'definition (total, compound and simple mean)',
  },
  run: (input) => {
    const { judged, gaps } = input.claims;
    return [
      ...judged.map((claim) =>
        isKept(claim) || claim.fits === 'ratio' ? agrees : differs(rowOf(claim)),
      ),
      ...gaps,
    ];
  },
};

/** Another reading may have been meant; where none fits, a figure is wrong. */
function rowOf(claim: JudgedClaim): Omit<AuditRow<'growth-differs'>, 'rule'> {
  const { indicator, from, to, reading, stated, fits, arithmetic, at, isAssumed } = claim;
  const shown = arithmetic.filter(
    ({ form }) => form !== 'ratio' && (form !== 'total' || reading === 'total' || fits === 'total'),
  );
  return {
    severity: soften(fits === null ? 'error' : 'warning', isAssumed),
    indicator: indicator.id,
    year: to,
    stated: stated.value,
    computed: arithmetic[0]!.value,
    unit: '%',
    arithmetic: shown,
    at,
    code: 'growth-differs',
    params: { reading, fits, from, to },
  };
}
