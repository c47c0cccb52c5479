import { type AuditAnswer, agrees, differs } from './audit-outcome.ts';
import { soften } from './audit-row.ts';
import type { JudgedClaim } from './growth-claims.ts';
import type { AuditRule } from './rule.ts';

export const ratioAsIncrease: AuditRule = {
  title: { zh: '比值写成增幅', en: 'Ratio as increase' },
  question: {
    zh: '是否把“是原来的百分之几”写成了“增长百分之几”？',
    en: 'Is what the figure became printed as what it rose by?',
  },
  formula: 'b ÷ a ≠ b ÷ a − 1',
  source: { zh: '定义（发展速度与增长速度）', en: 'definition (ratio and rate of increase)' },
  run: (input) =>
    input.claims.judged.map((claim) => (claim.fits === 'ratio' ? differs(rowOf(claim)) : agrees)),
};

function rowOf(claim: JudgedClaim): AuditAnswer {
  const { indicator, from, to, stated, arithmetic, at, isAssumed } = claim;
  const shown = arithmetic.filter(({ form }) => form === 'ratio' || form === 'total');
  const increase = shown.find(({ form }) => form === 'total') ?? shown[0]!;
  return {
    severity: soften('error', isAssumed),
    indicator: indicator.id,
    year: to,
    stated: stated.value,
    computed: increase.value,
    unit: '%',
    arithmetic: shown,
    at,
    code: 'ratio-as-increase',
    params: { increase: increase.value, from, to },
  };
}
