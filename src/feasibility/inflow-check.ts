import { baseOf } from '../region/figures.ts';
import { yearsOf } from '../region/growth-measures.ts';
import type { ModelSeries } from '../scenario/model.ts';
import { grow, growthRate } from '../stats/growth.ts';
import { sum } from '../stats/summary.ts';
import { factsOf, isYearlyFlow } from '../terms/kind.ts';
import { metTolerance } from '../terms/target.ts';
import { storedFactor } from '../terms/unit.ts';
import type { Check, CheckAnswer } from './check.ts';

/** A stock that loses more than this a year asks for a second look. */
const high = 0.1;

export const inflow: Check = {
  title: { zh: '流入与净增', en: 'Inflow' },
  question: {
    zh: '目标中的新增流入与存量净增相比，隐含多高的流失率？',
    en: 'Net rise against gross inflow: what leaving rate do the targets imply?',
  },
  formula: 'l = (Σj − (T − b)) ÷ Σv(t), t = t0 … tT − 1',
  source: {
    zh: '恒等式（存量=上年存量×(1−流失率)+新增）；10%为本工具的提示线',
    en: 'identity of stock and flow; the 10% line is our judgement',
  },
  run: ({ model }) =>
    model.series.flatMap((series): readonly CheckAnswer[] => {
      const { indicator, target } = series;
      if (indicator.inflows.length === 0) return [];
      const about = { indicator: indicator.id, unit: indicator.unit };
      const unknown = (lacks: readonly string[]): readonly CheckAnswer[] => [
        {
          ...about,
          year: target?.year ?? null,
          observed: null,
          limit: null,
          verdict: 'unknown',
          code: 'inflow-unknown',
          params: { lacks },
        },
      ];
      // The plan's own figures, whatever year the scenario starts from.
      const base = baseOf(model.region, indicator);
      const years = target === null || base === null ? 0 : target.year - base.year;
      if (target === null || base === null || base.value <= 0 || target.value <= 0 || years <= 0)
        return unknown([indicator.id]);
      const flows = indicator.inflows.map((id) => {
        const flow = model.series.find((s) => s.indicator.id === id);
        return flow === undefined ? null : joinedOver(flow, base.year + 1, target.year);
      });
      if (flows.includes(null))
        return unknown(indicator.inflows.filter((_, i) => flows[i] === null));
      const joined = sum(flows as number[]) / storedFactor(indicator.unit);
      const netRise = target.value - base.value;
      const growth = growthRate(base.value, target.value, years);
      const stocks = sum(Array.from({ length: years }, (_, t) => grow(base.value, growth, t)));
      const span = { from: base.year, to: target.year, inflows: indicator.inflows };
      // Equal figures differ by no more than their last bit.
      const left = Math.abs(joined - netRise) <= metTolerance * joined ? 0 : joined - netRise;
      const leaving = left / stocks;
      if (leaving < 0)
        return [
          {
            ...about,
            year: target.year,
            observed: joined,
            limit: netRise,
            verdict: 'unknown',
            code: 'inflow-incomplete',
            params: { inflow: joined, netRise, ...span },
          },
        ];
      return [
        {
          ...about,
          year: target.year,
          observed: joined,
          limit: netRise,
          verdict: leaving > high ? 'warn' : 'pass',
          code: 'inflow-leaving',
          params: { inflow: joined, netRise, stocks, leaving, ...span },
        },
      ];
    }),
};

/** What the target of a flow adds over the years `from` to `to`, in base units; null if untold. */
function joinedOver({ indicator, target }: ModelSeries, from: number, to: number): number | null {
  if (target === null) return null;
  const factor = storedFactor(indicator.unit);
  const years = to - from + 1;
  if (isYearlyFlow(indicator.kind)) return target.each ? target.value * years * factor : null;
  if (target.window === null || target.window.from !== from || target.window.to !== to) return null;
  if (factsOf(indicator.kind).window === 'sum') return target.value * factor;
  if (factsOf(indicator.kind).window === 'mean')
    return target.value * yearsOf(target.window) * factor;
  return null;
}
