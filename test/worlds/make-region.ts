import type { Dice } from './dice.ts';
import type { Plain } from './make-figures.ts';
import { type MadeIndicator, makeIndicators } from './make-indicators.ts';

export type MadeRegion = {
  readonly id: string;
  readonly base: number;
  readonly end: number;
  readonly indicators: readonly MadeIndicator[];
  readonly plain: Plain;
};

const place = { source: 'plan', at: '第二章' } as const;

type About = { readonly ids: readonly string[]; readonly base: number; readonly end: number };

/** What a document may say of its figures; a new form is one line. */
const statements: readonly ((dice: Dice, about: About) => Plain)[] = [
  (dice, { ids, base }) => ({
    ...{ says: 'sum', of: [dice.pick(ids), dice.pick(ids)], is: dice.pick(ids), year: base },
    exhaustive: dice.chance(0.5),
  }),
  (dice, { ids, base }) => ({
    ...{ says: 'share', part: dice.pick(ids), whole: dice.pick(ids), year: base, is: '12.5%' },
  }),
  (dice, { ids, base }) => ({
    ...{ says: 'growth', of: dice.pick(ids), from: base - 5, to: base, total: '20%' },
  }),
  (dice, { ids, base, end }) => ({
    ...{ says: 'growth', of: dice.pick(ids), from: base, to: end, mean: '3%' },
  }),
  (dice, { ids, base, end }) => ({
    ...{ says: 'increment', of: dice.pick(ids), from: base, to: end, op: '>=', is: 5 },
  }),
  (dice, { ids, base }) => ({
    ...{ says: 'ratio', of: dice.pick(ids), to: dice.pick(ids), year: base, is: dice.pick([2, 0]) },
  }),
  (dice, { ids, base }) => ({
    ...{ says: 'mean', of: dice.pick(ids), over: `${base - 4}-${base}`, is: 1.5 },
  }),
];

/** One plan, or the one before it as well. */
const plansOf = (dice: Dice, base: number, end: number): Plain =>
  dice.chance(0.85)
    ? { plan: { base, target: dice.chance(0.94) ? end : null } }
    : {
        plans: {
          last: { name: '上一轮规划', base: base - 5, target: base },
          next: { name: { zh: '本轮规划', en: 'This plan' }, base, target: end },
        },
      };

/** One region file with all it may hold. */
export function makeRegion(dice: Dice, id: string, within: string | null): MadeRegion {
  const base = dice.int(2015, 2024);
  const end = base + dice.pick([1, 2, 3, 5, 5, 5, 5, 5, 10, 15, 30, 50]);
  const indicators = makeIndicators(dice, base, end);
  const about = { ids: indicators.map((one) => one.id), base, end };
  const plain = {
    region: id,
    name: dice.pick<unknown>(['新城区', { zh: '新城区', en: 'Newtown' }, '临海市'.repeat(12)]),
    level: dice.pick(['county', 'prefecture', 'zone']),
    ...(within === null ? {} : { within }),
    ...plansOf(dice, base, end),
    sources: { plan: { title: dice.pick(['人才发展规划', '人才发展“十四五”规划'.repeat(6)]) } },
    indicators: Object.fromEntries(indicators.map((one) => [one.id, one.plain])),
    ...dice.maybe(0.3, () => ({
      statements: Array.from({ length: dice.int(1, 3) }, () => ({
        ...dice.pick(statements)(dice, about),
        ...place,
      })),
    })),
  };
  return { id, base, end, indicators, plain };
}
