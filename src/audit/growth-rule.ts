import { type AuditAnswer, agrees, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { JudgedClaim } from './growth-claims.ts';
import type { AuditRule } from './rule.ts';

export const growth: AuditRule = {
  title: { zh: '增幅与首末年', en: 'Stated growth' },
  question: {
    zh: '所写的增幅或年均增速与首末两年的数相符吗？按哪种算法才相符？',
    en: 'Does stated growth agree with its end points, and as which reading?',
  },
  formula: 'b ÷ a − 1 | (b ÷ a)^(1/n) − 1 | (b ÷ a − 1) ÷ n; n ± 1',
  source: {
    zh: '定义（总增幅、复合年均、算术年均）',
    en: 'definition (total, compound and simple mean)',
  },
  run: (input) => {
    const { judged, gaps } = input.claims;
    return [
      ...judged.map((claim) => {
        if (claim.aboutTarget !== null) return differs(aboutTarget(claim, claim.aboutTarget));
        return claim.isKept || claim.fits?.reading === 'ratio' ? agrees : differs(rowOf(claim));
      }),
      ...gaps,
    ];
  },
};

/** Another reading may have been meant; where none fits, a figure is wrong. */
function rowOf(claim: JudgedClaim): AuditAnswer {
  const { reading, from, to, fits, own, others, assumed } = claim;
  return {
    ...headOf(claim),
    severity: soften(fits === null ? 'error' : 'warning', assumed.length > 0),
    arithmetic: [own, ...others],
    code: 'growth-differs',
    params: { reading, fits: fits?.reading ?? null, by: fits, from, to },
  };
}

function aboutTarget(
  claim: JudgedClaim,
  { severity, by }: NonNullable<JudgedClaim['aboutTarget']>,
): AuditAnswer {
  return {
    ...headOf(claim),
    severity,
    arithmetic: [claim.own, by],
    code: 'speaks-of-target',
    params: { target: by.value },
  };
}

function headOf({ indicator, to, stated, own, at }: JudgedClaim) {
  return {
    ...{ indicator: indicator.id, year: to, stated: stated.value, computed: own.value },
    ...{ unit: '%', at },
  };
}
