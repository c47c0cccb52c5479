import { z } from '../input/zod.ts';
import { exp, log } from '../stats/elementary.ts';
import { factsOf, kinds } from '../terms/kind.ts';
import { defineLaw, type GroundOutlook } from './law.ts';

/** Growth a year on the scale: `past` up to the newest published figure, `growth` from there on. */
type Parameters = {
  scale: GroundOutlook['scale'];
  growth: number;
  past: number;
  until: number;
  /** Where one draw stands in the outlook, in scales from its middle; the middle without one. */
  outlook?: number;
  /** The scale over h years squared: `lasting` · h² + `yearly` · h. */
  spread?: { lasting: number; yearly: number };
};

/**
 * The middle of what evidence lets one expect, or in a draw one of its quantiles; up to the newest
 * figure the way there.
 */
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
  next: (previous, year, parameters) =>
    grown(parameters.scale, previous, way(parameters, year - 1, year)),
  lead: (parameters, { year, years }) => ({
    rate: exp(years > 0 ? way(parameters, year - years, year) / years : parameters.growth) - 1,
  }),
  uncertain: () => ({}),
});

/** What is grown on the scale from one time to a later one. */
function way(parameters: Parameters, from: number, to: number): number {
  const { growth, past, until } = parameters;
  const before = Math.min(to, Math.max(from, until));
  const deviates = deviation(parameters, to - until) - deviation(parameters, before - until);
  return (before - from) * past + (to - before) * growth + deviates;
}

/** How far a draw lies from the middle so many years on: z · √(L·h² + Y·h). */
function deviation({ outlook: at, spread }: Parameters, years: number): number {
  if (at === undefined || spread === undefined || years <= 0) return 0;
  return at * Math.sqrt(spread.lasting * years * years + spread.yearly * years);
}

function placeOf(scale: GroundOutlook['scale'], value: number): number {
  if (!(value > 0) || (scale === 'logit' && value >= 1)) return Number.NaN;
  return scale === 'log' ? log(value) : log(value) - log(1 - value);
}

function grown(scale: GroundOutlook['scale'], value: number, by: number): number {
  const more = value * exp(by);
  return scale === 'log' ? more : more / (1 - value + more);
}
