import type { ModelSeries } from '../scenario/model.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Verdict } from './assessment.ts';
import type { Check, CheckAnswer } from './check.ts';
import type { FindingVerdict } from './finding.ts';

const verdictOf: { readonly [V in Verdict]: FindingVerdict } = {
  met: 'pass',
  near: 'warn',
  partial: 'warn',
  short: 'fail',
  away: 'fail',
  unknown: 'unknown',
};

export const reach: Check = {
  title: { zh: '目标能否达到', en: 'Reach' },
  question: {
    zh: '按本情景的假设，到目标年能否达到目标？',
    en: 'Does the scenario reach the target in its year?',
  },
  formula: 'R = g ÷ g*',
  source: {
    zh: 'Eurostat《欧盟可持续发展》监测方法（2024）附录三；Open SDG',
    en: 'Eurostat, Sustainable development in the European Union (2024), annex III; Open SDG',
  },
  run: ({ model, assessments }) =>
    assessments.map((assessment): CheckAnswer => {
      const series = model.series.find((s) => s.indicator.id === assessment.indicator);
      const { reach: reached } = assessment;
      const about = {
        indicator: assessment.indicator,
        year: reached.year,
        observed: reached.value,
        limit: series?.target?.value ?? null,
        unit: series?.indicator.unit ?? null,
      };
      if (reached.value === null || series === undefined || series.target === null)
        return {
          ...about,
          verdict: 'unknown',
          code: 'reach-no-path',
          params: { lacks: lackOf(series) },
        };
      return {
        ...about,
        verdict: verdictOf[reached.verdict],
        code: 'reach-judged',
        params: {
          verdict: reached.verdict,
          value: reached.value,
          op: series.target.op,
          target: series.target.value,
          high: series.target.high,
          yearMet: reached.yearMet,
          breakEven: reached.breakEven,
          ratio: reached.ratio,
          inPoints: movesInPoints(series.indicator.kind),
        },
      };
    }),
};

function lackOf(series: ModelSeries | undefined): 'base' | 'assumption' | 'input' {
  if (series === undefined || series.start === null) return 'base';
  return series.growth === null && series.indicator.formula === null ? 'assumption' : 'input';
}
