import { through } from '../stats/interval.ts';
import { type AuditAnswer, agrees, differs } from './audit-outcome.ts';
import { type Arithmetic, soften } from './audit-row.ts';
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
    input.claims.judged.map((claim) =>
      claim.fits?.reading === 'ratio' ? differs(rowOf(claim, claim.others[0]!)) : agrees,
    ),
};

function rowOf(claim: JudgedClaim, ratio: Arithmetic): AuditAnswer {
  const { indicator, from, to, stated, at, assumed } = claim;
  const increase = { ...ratio, ...through(ratio, (x) => x - 1), form: 'total' as const };
  return {
    severity: soften('error', assumed.length > 0),
    indicator: indicator.id,
    year: to,
    stated: stated.value,
    computed: increase.value,
    unit: '%',
    arithmetic: [increase, ratio],
    at,
    code: 'ratio-as-increase',
    params: { increase: increase.value, from, to },
  };
}
