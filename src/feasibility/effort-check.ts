import { movesInPoints } from '../terms/kind.ts';
import type { Check, CheckAnswer } from './check.ts';
import type { FindingVerdict } from './finding.ts';
import type { EffortClass, JudgedTarget } from './judged-target.ts';

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
  run: ({ model, targets }) =>
    // What is decided needs no effort any more.
    targets.filter(isOpen).map((target): CheckAnswer => {
      const { indicator: id, required, past: historic, effort: judged } = target;
      const indicator = model.series.find((s) => s.indicator.id === id)?.indicator;
      const about = { indicator: id, year: target.year };
      if (required === null || historic === null || judged === null)
        return {
          ...about,
          observed: null,
          limit: null,
          unit: null,
          verdict: 'unknown',
          code: 'effort-unknown',
          params: { lacks: target.requiredLacks ?? target.pastLacks ?? 'history' },
        };
      const points = indicator !== undefined && movesInPoints(indicator.kind);
      const asRates = required.growth !== null && historic.growth !== null;
      const needed = asRates ? (required.growth ?? 0) : required.step;
      const past = asRates ? (historic.growth ?? 0) : historic.step;
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

/** Whether no published figure has decided a target yet. */
export function isOpen({ decidedBy }: JudgedTarget): boolean {
  return decidedBy !== 'published';
}

/** Growth a year is a fraction without a unit, or percentage points; a step is in the indicator's. */
function unitOf(measure: 'rate' | 'points' | 'step', unit: string | null): string | null {
  if (measure === 'rate') return null;
  return measure === 'points' ? '百分点' : unit;
}
