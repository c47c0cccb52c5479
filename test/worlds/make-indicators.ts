import { factsOf, type Kind, kinds } from '../../src/terms/kind.ts';
import { unitDimension } from '../../src/terms/unit.ts';
import type { Dice } from './dice.ts';
import { aim, chooseSize, observe, type Plain, schedule, stateGrowth } from './make-figures.ts';

export type MadeIndicator = {
  readonly id: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly plain: Plain;
};

/** Ids that are also names of the prototype of every object. */
const prototypeIds = ['toString', 'constructor', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];
const plainIds = ['talent', 'skilled', 'rural', 'high', 'rd', 'young', 'b2', 'fresh', 'abroad'];

const counts = ['人', '万人', '万人', '千人', '亿人', '家', '个'];
const unitsOf: { readonly [K in Kind]: readonly string[] } = {
  stock: counts,
  'running-total': [...counts, '件', '万元'],
  'period-total': ['人', '万人', '人次', '亿元'],
  flow: ['人', '万人', '件'],
  'mean-flow': ['人', '万人', '人次'],
  share: ['%', '%', '‰'],
  intensity: ['人/万人', '件/万人', '人年/万人', '%'],
  rate: ['%'],
};

const longZh = '专业技术人才（含高层次、急需紧缺和海外引进人才）';
const names: readonly ((dice: Dice, id: string) => unknown)[] = [
  ...Array.from({ length: 6 }, () => (_: Dice, id: string) => ({
    zh: `人才${id}`,
    en: `Talent ${id}`,
  })),
  (_, id) => id,
  () => ({ zh: '人才资源总量', en: 'Total talent' }),
  (_, id) => ({
    zh: longZh.repeat(5).slice(0, 106),
    en: `Professionals of ${id} `.repeat(6).slice(0, 106),
  }),
  (_, id) => ({ zh: `甲${id}`.repeat(40).slice(0, 106), en: `x${id}`.repeat(40).slice(0, 106) }),
  () => ({ zh: '每万人<R&D>|*人员_`$&"\'', en: '=R&D|*people_ `$&"\' <b>' }),
];

/** Formulas over what stands before; units need not fit, then the indicator is mended away. */
const formulas: readonly ((dice: Dice, ids: readonly string[]) => string)[] = [
  (dice, ids) => `${dice.pick(ids)} / ${dice.pick(ids)}`,
  (dice, ids) => `${dice.pick(ids)} + ${dice.pick(ids)} * 0.5`,
  (dice, ids) => `${dice.pick(ids)} - ${dice.pick(ids)}`,
  (dice, ids) => `max(${dice.pick(ids)}, min(${dice.pick(ids)}, 3)) / 1`,
  (dice, ids) => `target(${dice.pick(ids)}) / ${dice.pick(ids)}`,
];

/** The indicators of a region: single ones first, then totals of them, then formulas. */
export function makeIndicators(dice: Dice, base: number, end: number): readonly MadeIndicator[] {
  const ids = [...plainIds.slice(0, dice.int(1, 6)), ...dice.some(prototypeIds, 0.12)];
  const made: MadeIndicator[] = [];
  const isMixed = dice.chance(0.25);
  const common = dice.pick(['万人', '人']);
  for (const id of ids) {
    const kind = isMixed ? dice.pick(kinds) : dice.chance(0.7) ? 'stock' : dice.pick(kinds);
    const unit = kind === 'stock' && dice.chance(0.6) ? common : dice.pick(unitsOf[kind]);
    made.push(makeIndicator(dice, { id, kind, unit, base, end }));
  }
  for (const id of ['sum', 'other', 'whole'].slice(0, dice.pick([0, 1, 1, 2, 3])))
    made.push(...makeTotal(dice, id, made, base, end));
  for (const id of ['ratio', 'net'].slice(0, dice.pick([0, 0, 1, 2])))
    made.push(makeComputed(dice, id, made, base, end));
  const joined = made.map((one) => nameInflows(dice, one, made));
  return dice.chance(0.3) ? joined.toReversed() : joined;
}

/** A stock may say which others count what joins it. */
function nameInflows(dice: Dice, one: MadeIndicator, made: readonly MadeIndicator[]) {
  const ids = made
    .filter(({ kind, id }) => id !== one.id && (factsOf(kind).isFlow || factsOf(kind).accumulates))
    .map(({ id }) => id);
  const inflows = one.kind === 'stock' && dice.chance(0.3) ? dice.some(ids, 0.6) : [];
  return inflows.length === 0 ? one : { ...one, plain: { ...one.plain, inflows } };
}

type Wanted = Pick<MadeIndicator, 'id' | 'kind' | 'unit'> & {
  readonly base: number;
  readonly end: number;
};

function makeIndicator(
  dice: Dice,
  { id, kind, unit, base, end }: Wanted,
  more: Plain = {},
): MadeIndicator {
  const subject = { dice, kind, unit, base, end, size: chooseSize(dice, kind) };
  const plain = {
    name: dice.pick(names)(dice, id),
    unit,
    kind,
    ...dice.maybe(0.95, () => ({ observed: observe(subject) })),
    ...dice.maybe(0.75, () => ({ target: aim(subject) })),
    ...dice.maybe(0.1, () => ({ growth: stateGrowth(subject) })),
    ...dice.maybe(0.1, () => ({ schedule: schedule(subject) })),
    ...dice.maybe(0.1, () => ({ direction: dice.pick(['up', 'down']) })),
    ...dice.maybe(0.08, () => ({
      ceiling: Number((subject.size * dice.real(1, 3)).toPrecision(3)),
    })),
    ...dice.maybe(0.08, () => ({ group: { zh: '总量', en: 'Totals' } })),
    ...dice.maybe(0.08, () => ({ nature: dice.pick(['binding', 'expected']), owner: '市人社局' })),
    ...dice.maybe(0.1, () => ({ outcome: { [end]: { zh: '引才政策落地较晚', en: 'late' } } })),
    ...dice.maybe(0.08, () => ({ definition: '在本地缴纳社保的人员', note: '见附表' })),
    ...more,
  };
  return { id, kind, unit, plain };
}

/** A total of some that can be counted with it, in its unit or another of the same dimension. */
function makeTotal(
  dice: Dice,
  id: string,
  made: readonly MadeIndicator[],
  base: number,
  end: number,
) {
  const seed = dice.pick(made);
  const alike = made.filter(
    ({ unit, kind }) => kind === seed.kind && unitDimension(unit) === unitDimension(seed.unit),
  );
  const of = dice.some(alike, 0.8).map((one) => one.id);
  if (of.length === 0) return [];
  const cover = dice.pick(['exact', 'exact', 'overlapping', 'partial']);
  const { kind, unit } = dice.chance(0.8) ? seed : dice.pick(alike);
  return [makeIndicator(dice, { id, kind, unit, base, end }, { parts: { of, cover } })];
}

function makeComputed(
  dice: Dice,
  id: string,
  made: readonly MadeIndicator[],
  base: number,
  end: number,
) {
  const ids = made.map((one) => one.id);
  const [kind, unit] = dice.pick([
    ['share', '%'],
    ['intensity', '人/万人'],
    ['stock', '万人'],
    ['flow', '人'],
  ] as const);
  const { plain, ...one } = makeIndicator(dice, { id, kind, unit, base, end });
  const { observed: _, growth: __, ...rest } = plain;
  return dice.chance(0.75)
    ? { ...one, plain: { ...rest, formula: dice.pick(formulas)(dice, ids) } }
    : {
        ...one,
        plain: { ...plain, implied: { [dice.pick([base, end])]: dice.pick(formulas)(dice, ids) } },
      };
}
