import { movesInPoints } from '../terms/kind.ts';
import type { Check, CheckAnswer } from './check.ts';
import type { FindingVerdict } from './finding.ts';
import type { JudgedTarget, TargetState } from './judged-target.ts';

const verdictOf: { readonly [S in TargetState]: FindingVerdict } = {
  achieved: 'pass',
  'achieved-so-far': 'pass',
  met: 'pass',
  near: 'warn',
  partial: 'warn',
  short: 'fail',
  away: 'fail',
  'not-yet': 'warn',
  missed: 'fail',
  unknown: 'unknown',
};

export const reach: Check = {
  title: { zh: '目标能否达到', en: 'Reach' },
  question: {
    zh: '目标达到了没有？尚无公布数的，按本情景的假设到目标年能否达到？',
    en: 'Is the target met by what is published; where nothing is, does the scenario reach it?',
  },
  formula: 'c ≥ T; R = g ÷ g*',
  source: {
    zh: '公布数优先；Eurostat《欧盟可持续发展》监测方法（2024）附录三；Open SDG',
    en: 'published figures first; Eurostat, Sustainable development in the European Union (2024), annex III; Open SDG',
  },
  run: ({ model, targets }) =>
    targets.map((target): CheckAnswer => {
      const indicator = model.series.find((s) => s.indicator.id === target.indicator)?.indicator;
      const about = {
        indicator: target.indicator,
        year: target.year,
        observed: target.reached?.value ?? null,
        limit: target.value,
        unit: indicator?.unit ?? null,
        verdict: verdictOf[target.state],
      };
      const { reached, value, why } = target;
      if (value === null || reached === null || (why !== null && target.decidedBy !== 'published'))
        return {
          ...about,
          verdict: 'unknown',
          code: 'reach-unknown',
          params: { lacks: why ?? 'not-published' },
        };
      const asked = { op: target.op, target: value, high: target.high };
      if (target.decidedBy === 'published')
        return { ...about, code: 'reach-published', params: { ...asked, ...published(target) } };
      return {
        ...about,
        code: 'reach-judged',
        params: {
          ...asked,
          verdict: target.state,
          value: reached.value,
          yearMet: target.metIn?.year ?? null,
          breakEven: target.breakEven,
          ratio: target.ratio,
          inPoints: indicator !== undefined && movesInPoints(indicator.kind),
        },
      };
    }),
};

function published({ state, reached, completion, metIn, why }: JudgedTarget) {
  return {
    state,
    value: reached?.value ?? 0,
    asOf: reached?.asOf ?? null,
    level: completion?.level ?? null,
    increment: completion?.increment ?? null,
    metIn: metIn?.by === 'published' ? metIn.year : null,
    why,
  };
}
