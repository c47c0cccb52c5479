import type { Dice } from './dice.ts';
import type { Plain } from './make-figures.ts';
import type { MadeRegion } from './make-region.ts';

type About = {
  readonly dice: Dice;
  readonly region: MadeRegion;
  readonly unit: string;
};

const rates = [0, '6%', 0.02, '-3%', '-100%', 1, 9, 'history', 'peers'] as const;
const rate = ({ dice, region }: About) =>
  dice.pick<unknown>([
    ...rates,
    { required: dice.pick([0.5, 1]) },
    { history: 0.8, of: dice.pick(region.indicators).id },
    { peers: 1.2 },
  ]);

/** How an indicator may grow; a new form is one line. */
const assumptions: readonly ((about: About) => Plain)[] = [
  (about) => ({ rate: rate(about), otherwise: [0.01] }),
  (about) => ({ law: 'compound', rate: rate(about), otherwise: 0 }),
  () => ({ law: 'hold' }),
  (about) => ({
    law: 'linear',
    step: about.dice.pick<unknown>([0, 0.5, -1, 'history']),
    otherwise: 0,
  }),
  (about) => ({ law: 'logistic', ceiling: about.dice.pick([50, 1000, 5e14]), rate: '8%' }),
  ({ region }) => ({ law: 'path', rates: { [region.base + 1]: '4%' } }),
  ({ region }) => ({ law: 'path', values: { [region.base + 1]: 5, [region.base + 3]: 7 } }),
  () => ({ law: 'outlook' }),
  () => ({ law: 'grey' }),
  ({ dice }) => ({
    law: 'toward-target',
    ...dice.maybe(0.5, () => ({ shape: dice.pick(['compound', 'linear', 'level']) })),
  }),
  ({ dice }) => ({ law: 'flow', joins: dice.pick([0, 0.7, 30]), leaves: dice.pick([0, '5%', 1]) }),
  ({ dice, region }) => ({
    law: 'flow',
    joins: { of: dice.pick(region.indicators).id, share: '10%' },
    leaves: 0.02,
  }),
];

const events: readonly ((about: About) => Plain)[] = [
  ({ dice, region }) => ({
    in: region.base + 1,
    on: dice.pick(region.indicators).id,
    add: dice.pick([0.3, -2, 1e6]),
  }),
  ({ dice, region }) => ({
    in: dice.int(region.base + 1, region.end),
    on: '*',
    rate: dice.pick(['2%', '-50%']),
  }),
  ({ region }) => ({
    in: region.end,
    on: region.indicators.map(({ id }) => id),
    rate: 0.05,
    because: '新园区投产',
  }),
];

/** Distributions of a parameter; a new one is a line. */
const distributions: readonly Plain[] = [
  { normal: { sd: '1%' } },
  { normal: { mean: 0, sd: 0 } },
  { triangular: { low: '-5%', mode: 0, high: '20%' } },
  { uniform: { low: 0.01, high: 0.01 } },
  { pert: { low: '-10%', mode: 0.02, high: '50%' } },
  { beta: { alpha: 2, beta: 5, low: -0.05, high: 0.1 } },
  { student: { scale: 0.02, df: 3 }, truncate: true },
  { empirical: { values: [-0.02, 0, 0.03, 0.1] } },
  { empirical: { cases: 'pooled' } },
];

const uncertainties: readonly ((about: About) => unknown)[] = [
  () => 'none',
  () => 'outlook',
  () => ({}),
  () => ({ volatility: { '*': '3%' } }),
  ({ dice }) => ({ volatility: { '*': 0 }, persistence: dice.pick([0, 0.5, -0.5]) }),
  ({ dice, region }) => ({
    parameters: Object.fromEntries(
      dice
        .some(region.indicators, 0.6)
        .map(({ id }) => [
          `${id}.${dice.pick(['growth', 'growth', 'rate'])}`,
          dice.pick(distributions),
        ]),
    ),
    ...dice.maybe(0.5, () => ({ volatility: { '*': '2%' }, persistence: 0.3 })),
    ...dice.maybe(0.5, () => ({ correlation: dice.pick([0, 0.5, 1, -0.05]) })),
  }),
];

/** One scenario of a region; a child says only what it changes. */
export function makeScenario(
  dice: Dice,
  region: MadeRegion,
  id: string,
  parent: string | null,
): Plain {
  const about = { dice, region, unit: '' };
  const ids = region.indicators.map((one) => one.id);
  return {
    scenario: id,
    title: dice.pick<unknown>([
      '计划',
      { zh: '延续历史', en: 'History goes on' },
      '按规划目标逐年推进'.repeat(8),
    ]),
    ...(parent === null ? { region: region.id } : { extends: parent }),
    ...dice.maybe(0.5, () => ({ default: dice.pick(assumptions)(about) })),
    ...dice.maybe(0.6, () => ({
      growth: Object.fromEntries(
        dice.some(ids, 0.5).map((one) => [one, dice.pick(assumptions)(about)]),
      ),
    })),
    ...dice.maybe(0.3, () => ({ events: [dice.pick(events)(about)] })),
    ...dice.maybe(0.6, () => ({
      totals: dice.pick(['independent', 'bottom-up', 'top-down', 'proportional']),
    })),
    ...('plans' in region.plain && dice.chance(0.5) ? { plan: dice.pick(['last', 'next']) } : {}),
    ...dice.maybe(0.15, () => ({ from: 'latest' })),
    ...dice.maybe(0.15, () => ({ to: region.base + dice.pick([1, 5, 20, 50]) })),
    ...dice.maybe(0.8, () => ({ uncertainty: dice.pick(uncertainties)(about) })),
    ...dice.maybe(0.1, () => ({ thresholds: { near: 0.9, partial: 0.5 } })),
    draws: dice.pick([1, 2, 16, 64]),
    randomSeed: dice.int(0, 9),
    sampling: dice.pick(['sobol', 'lhs', 'random']),
  };
}
