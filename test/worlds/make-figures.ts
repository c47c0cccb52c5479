import type { Kind } from '../../src/terms/kind.ts';
import type { Dice } from './dice.ts';

export type Plain = { readonly [key: string]: unknown };

/** What the figures of one indicator have to go by. */
export type Subject = {
  readonly dice: Dice;
  readonly kind: Kind;
  readonly unit: string;
  readonly base: number;
  readonly end: number;
  /** About how large its figures are, as printed. */
  readonly size: number;
};

const windowedKinds: readonly Kind[] = ['period-total', 'mean-flow', 'rate'];

const place = { source: 'plan', at: '表1' } as const;

/** How large the figures of an indicator are: of a plan, none, and as far as readers allow. */
const sizes: readonly ((dice: Dice) => number)[] = [
  ...Array.from({ length: 8 }, () => (dice: Dice) => dice.real(0.5, 200)),
  (dice) => dice.real(1000, 90_000),
  () => 0,
  () => 1e-6,
  () => 1e-9,
  () => 3e9,
  () => 9e14,
];

export function chooseSize(dice: Dice, kind: Kind): number {
  if (kind === 'share' || kind === 'rate') return dice.pick([0, 0.01, 3, 12.5, 40, 99, 100]);
  return dice.pick(sizes)(dice);
}

/** A figure about so large, with as many decimals as plans print. */
function figure({ dice, size, unit }: Subject, times = 1): number | string {
  const value = Number((size * times).toPrecision(dice.int(1, 5)));
  if (['%', '‰'].includes(unit) && dice.chance(0.5)) return `${value}${unit}`;
  if (unit === '万人' && dice.chance(0.1) && value < 1e9 && value > 1e-3)
    return `${Number((value * 10_000).toFixed(0))} 人`;
  return value;
}

/** Windows that end in a year: the usual five years, a single one, and around the base. */
function windowTo({ dice }: Subject, year: number): string {
  return `${year - dice.pick([4, 4, 4, 0, 1, 9])}-${year}`;
}

const readings: readonly ((subject: Subject, year: number) => Plain)[] = [
  ...Array.from({ length: 6 }, () => (subject: Subject) => ({
    value: figure(subject, subject.dice.real(0.7, 1.1)),
  })),
  () => ({ value: 0 }),
  () => ({ value: null, missing: 'redacted' }),
  () => ({ value: null, missing: 'not-published' }),
];

/** What may stand beside a figure; a new form is a line. */
const shades: readonly ((year: number) => Plain)[] = [
  (year) => ({ asOf: `${year}-08` }),
  () => ({ reading: 'at-least' }),
  () => ({ reading: 'about' }),
  () => ({ reading: 'nearly' }),
  () => ({ break: { zh: '统计口径调整', en: 'counted anew' } }),
  () => ({ definition: '常住人口口径' }),
];

/** Published figures: the base, years before it, and years after. */
export function observe(subject: Subject): Plain {
  const { dice, base, end, kind } = subject;
  const years = [
    ...(dice.chance(0.9) ? [base] : []),
    ...dice.some([base - 9, base - 5, base - 3, base - 2, base - 1], 0.35),
    ...(dice.chance(0.35) ? dice.some([base + 1, base + 2, base + 3, end, end + 1], 0.5) : []),
  ];
  const one = (year: number) => ({
    ...dice.pick(readings)(subject, year),
    ...(windowedKinds.includes(kind)
      ? dice.chance(0.9)
        ? { window: dice.chance(0.06) ? `${base - 2}-${base + 2}` : windowTo(subject, year) }
        : { assumed: ['window'] }
      : {}),
    ...place,
    ...dice.maybe(0.08, () => ({ assumed: [dice.pick(['value', 'year', 'unit'])] })),
    ...dice.maybe(0.08, () => ({ note: { zh: '口径见附注', en: 'see the notes' } })),
    ...dice.maybe(0.08, () => dice.pick(shades)(year)),
  });
  return Object.fromEntries(
    [...new Set(years)].map((year) => [
      String(year),
      dice.chance(0.06) ? [one(year), one(year)] : one(year),
    ]),
  );
}

/** What a target may say; a new form is one line. */
const goals: readonly ((subject: Subject) => Plain)[] = [
  ...['>=', '>=', '>=', '>', '=', '<=', '<'].map((op) => (subject: Subject) => ({
    op,
    value: figure(subject, subject.dice.real(0.8, 1.9)),
  })),
  (subject) => ({ op: 'about', value: figure(subject, subject.dice.real(0.9, 1.5)) }),
  (subject) => ({
    op: 'about',
    value: figure(subject, 1.02),
    within: subject.dice.pick(['1%', 0.05, '30%']),
  }),
  (subject) => ({ op: 'between', value: [figure(subject, 1.1), figure(subject, 1.6)] }),
  (subject) => ({ op: 'between', value: [figure(subject, 1), figure(subject, 1)] }),
  () => ({ op: '>=', value: 0 }),
  () => ({ op: '>=', value: null, missing: 'redacted' }),
  ({ dice }) => ({ op: '>=', growth: dice.pick(['6%', 0, '-3%', 0.075]) }),
  ({ dice }) => ({ op: dice.pick(['>=', 'about']), times: dice.pick([2, 1.5, 1]) }),
  (subject) => ({ op: '>=', add: figure(subject, 0.2) }),
  (subject) => ({
    op: '>=',
    value: figure(subject, 1.4),
    supersedes: [{ value: figure(subject, 1.2), source: 'plan', at: '表2' }],
  }),
];

/** In which year it is to be met. */
const goalYears: readonly ((subject: Subject) => Plain)[] = [
  ...Array.from({ length: 6 }, () => ({ end }: Subject) => ({ year: end })),
  ({ base, dice }) => ({ year: base + dice.int(1, 3) }),
  ({ end, dice }) => ({ year: end + dice.int(1, 15) }),
  () => ({ year: null }),
  () => ({ year: 'each' }),
  ({ end, base }) => ({ year: end, window: `${base + 1}-${end}` }),
  ({ end, base }) => ({ year: end, window: `${Math.min(end, base + 2)}-${end}` }),
];

export function aim(subject: Subject): Plain | readonly Plain[] {
  const one = () => ({
    ...subject.dice.pick(goalYears)(subject),
    ...subject.dice.pick(goals)(subject),
    ...place,
    ...subject.dice.maybe(0.1, () => ({ assumed: ['op'] })),
  });
  return subject.dice.chance(0.12) ? [one(), one()] : one();
}

/** Growth that the document states. */
const growths: readonly ((dice: Dice) => Plain)[] = [
  (dice) => ({ total: `${dice.pick([-20, 0, 15.5, 74.1])}%` }),
  (dice) => ({ mean: `${dice.pick([-3, 0, 6, 7.25])}%` }),
  (dice) => ({ add: dice.pick([0, 1.5, 20]) }),
];

export function stateGrowth({ dice, base, end }: Subject): readonly Plain[] {
  const span = dice.pick([
    [base - 5, base],
    [base - 3, base],
    [base, end],
  ] as const);
  return [{ from: span[0], to: span[1], ...dice.pick(growths)(dice), ...place }];
}

export function schedule(subject: Subject): Plain {
  const { base, end } = subject;
  const years = Array.from({ length: Math.min(6, end - base) }, (_, i) => base + 1 + i);
  const kept = subject.dice.some(years, 0.8);
  return Object.fromEntries(kept.map((year, i) => [String(year), figure(subject, 1 + 0.1 * i)]));
}
