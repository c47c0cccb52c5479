import { exp, log } from '../stats/elementary.ts';
import { factsOf, kinds } from '../terms/kind.ts';
import { defineLaw, type GroundOutlook } from './law.ts';
import { z } from './zod.ts';

/** Growth a year on the scale: `past` up to the newest published figure, `growth` from there on. */
type Parameters = {
  scale: GroundOutlook['scale'];
  growth: number;
  past: number;
  until: number;
};

/** The middle of what evidence lets one expect; up to the newest figure the way there. */
export const outlook = defineLaw<Record<never, never>, Parameters>({
  title: { zh: '参照预测', en: 'outlook' },
  formula: 'v(t) = v(t−1) · e^μ | v · e^μ ÷ (1 − v + v · e^μ), v = v(t−1)',
  source: {
    zh: '参照预测的中位数：其他地区同类指标的实际增速，见 docs/methods.md',
    en: 'the middle of the outlook: growth really seen elsewhere, see docs/methods.md',
  },
  kinds: kinds.filter((kind) => factsOf(kind).growthScale !== null),
  form: z.strictObject({}),
  resolve: (_form, ground) => {
    const { start, outlook: known } = ground;
    if (start === null) return ground.refuse('law', 'no-base', {});
    if ('unknown' in known) return ground.refuse('law', 'no-outlook', { why: known.unknown });
    const { scale, growth, time, value } = known;
    const years = time - (start.year - start.lead);
    const way = placeOf(scale, value) - placeOf(scale, start.level);
    const past = years > 0 && Number.isFinite(way) ? way / years : growth;
    return { scale, growth, past, until: time };
  },
  next: (previous, year, { scale, growth, past, until }) => {
    const before = Math.min(1, Math.max(0, until - (year - 1)));
    return grown(scale, previous, before * past + (1 - before) * growth);
  },
  lead: ({ growth, past, until }, { year, years }) => {
    const before = years > 0 ? Math.min(1, Math.max(0, (until - (year - years)) / years)) : 0;
    return { rate: exp(before * past + (1 - before) * growth) - 1 };
  },
  uncertain: () => ({}),
});

function placeOf(scale: GroundOutlook['scale'], value: number): number {
  if (!(value > 0) || (scale === 'logit' && value >= 1)) return Number.NaN;
  return scale === 'log' ? log(value) : log(value) - log(1 - value);
}

function grown(scale: GroundOutlook['scale'], value: number, by: number): number {
  const more = value * exp(by);
  return scale === 'log' ? more : more / (1 - value + more);
}
