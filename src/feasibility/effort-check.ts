import { movesInPoints } from '../terms/kind.ts';
import type { EffortClass } from './assessment.ts';
import type { Check, CheckAnswer } from './check.ts';
import type { FindingVerdict } from './finding.ts';

const verdictOf: { readonly [C in EffortClass]: FindingVerdict } = {
  continues: 'pass',
  stretch: 'pass',
  leap: 'warn',
  exceptional: 'warn',
  reversal: 'warn',
  unknown: 'unknown',
};

export const effort: Check = {
  title: { zh: '加速程度', en: 'Effort' },
  question: {
    zh: '要达到目标，需要比过去快多少？',
    en: 'How much faster than before must it grow?',
  },
  formula: 'E = g* ÷ g0; 1 | 1.5 | 2',
  source: {
    zh: '加速系数；分档为本工具的判断',
    en: 'acceleration factor; classes are our judgement',
  },
  run: ({ model, assessments }) =>
    assessments.map(({ indicator: id, required, historic, effort: judged }): CheckAnswer => {
      const indicator = model.series.find((s) => s.indicator.id === id)?.indicator;
      const about = { indicator: id, year: null };
      if (required === null || historic === null || judged === null)
        return {
          ...about,
          observed: null,
          limit: null,
          unit: null,
          verdict: 'unknown',
          code: 'effort-unknown',
          params: { lacks: required === null ? 'base' : 'history' },
        };
      const points = indicator !== undefined && movesInPoints(indicator.kind);
      const asRates = required.cagr !== null && historic.cagr !== null;
      const needed = asRates ? (required.cagr ?? 0) : required.step;
      const past = asRates ? (historic.cagr ?? 0) : historic.step;
      const measure = points ? 'points' : asRates ? 'rate' : 'step';
      return {
        ...about,
        observed: needed,
        limit: past,
        unit: unitOf(measure, indicator?.unit ?? null),
        verdict: verdictOf[judged.class],
        code: 'effort-judged',
        params: {
          class: judged.class,
          required: needed,
          historic: past,
          ratio: judged.ratio,
          from: historic.from,
          to: historic.to,
          measure,
        },
      };
    }),
};

/** Growth a year is a fraction without a unit, or percentage points; a step is in the indicator's. */
function unitOf(measure: 'rate' | 'points' | 'step', unit: string | null): string | null {
  if (measure === 'rate') return null;
  return measure === 'points' ? '百分点' : unit;
}
