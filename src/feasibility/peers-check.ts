import { movesInPoints } from '../terms/kind.ts';
import type { Check, CheckAnswer, CheckInput } from './check.ts';
import { isOpen } from './effort-check.ts';
import { findUnseenGrowth } from './unseen-growth.ts';

/** A required growth above this share of the cases is rare enough to warn of. */
const rare = 0.75;

export const peers: Check = {
  title: { zh: '其他地区参照', en: 'Peers' },
  question: {
    zh: '所需增速在其他地区实际发生过的增速中处于什么位置？',
    en: 'Where does the required growth stand among growth really observed elsewhere?',
  },
  formula: 'P = (n1 + n2 ÷ 2) ÷ n',
  source: {
    zh: '参照类预测（Flyvbjerg，2006）；分位数为第7类（Hyndman、Fan，1996）',
    en: 'reference class forecasting (Flyvbjerg 2006); quantiles type 7 (Hyndman and Fan 1996)',
  },
  run: (input) => [...rankRequired(input), ...findUnseenGrowth(input)],
};

function rankRequired({ model, targets }: CheckInput): readonly CheckAnswer[] {
  return targets.filter(isOpen).map((target): CheckAnswer => {
    const { indicator: id, year, required, peers: rank } = target;
    const indicator = model.series.find((s) => s.indicator.id === id)?.indicator;
    const points = indicator !== undefined && movesInPoints(indicator.kind);
    const needed = points ? (required?.step ?? null) : (required?.growth ?? null);
    const unit = points && needed !== null ? '百分点' : null;
    const about = { indicator: id, year, unit, observed: needed };
    const quartiles = rank?.quartiles ?? null;
    if (needed === null || rank === null || rank.percentile === null || quartiles === null)
      return {
        ...about,
        limit: null,
        verdict: 'unknown',
        code: 'peers-unknown',
        params: {
          lacks: target.requiredLacks ?? (needed === null ? 'not-positive' : 'cases'),
          cases: rank?.cases ?? 0,
        },
      };
    const [low, middle, high] = quartiles;
    return {
      ...about,
      limit: high,
      verdict: rank.percentile > rare ? 'warn' : 'pass',
      code: 'peers-ranked',
      params: {
        required: needed,
        percentile: rank.percentile,
        cases: rank.cases,
        low,
        middle,
        high,
        few: rank.class === 'few',
        inPoints: points,
      },
    };
  });
}
