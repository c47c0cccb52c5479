import type { Grade, GrowthCase } from '../cases/growth-case.ts';
import type { GrowthScale } from '../cases/outlook-parameters.ts';
import { regionStem } from '../cases/peers.ts';
import { median } from '../stats/summary.ts';
import { toScale } from './growth-scale.ts';
import type { Period } from './pool-growth.ts';

/** The region that is asked about, by name and level, and the one above it by name. */
export type Kin = {
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
};

/** What may be known of an indicator elsewhere: cases by period, and how they are made up. */
export type Evidence = {
  readonly periods: readonly Period[];
  /** The middle of all indicators' middles, on the scale; null with fewer than three of them. */
  readonly classMiddle: number | null;
  readonly cases: number;
  readonly regions: number;
  readonly grades: { readonly [grade in Grade]: number };
  readonly years: { readonly from: number; readonly to: number } | null;
};

/** Fewer indicators than this have no middle of their own. */
const fewestForClass = 3;

/** A question about the growth of an indicator elsewhere, as known at the end of the year `until`. */
export type EvidenceQuestion = {
  /** The indicator's id in the cases, null where it has none, and its scale. */
  readonly indicator: string | null;
  readonly scale: GrowthScale;
  /** The region that is asked about. */
  readonly kin: Kin;
  readonly until: number;
};

/**
 * Gathers the growth of other regions: not of the region itself, of the one above it, nor of those
 * below it, whose growth is partly its own; nor cases that end after `until`.
 *
 * @param cases growth really observed
 * @returns the evidence for a question: cases by period, their number, regions, grades and years;
 *   the same object for questions of regions that no case is kin to
 * source: DESIGN section 6, "Cases"
 */
export function gatherEvidence(
  cases: readonly GrowthCase[],
): (question: EvidenceQuestion) => Evidence {
  const kinOf = findKin(cases);
  const ofIndicator = groupBy([...cases.keys()], (at) => cases[at]?.indicator ?? '');
  const growth = once((scale: GrowthScale) => cases.map((one) => growthOn(scale, one)));
  const known = new Map<string, Evidence>();
  const middles = new Map<string, number | null>();
  return ({ indicator, scale, kin, until }) => {
    const excluded = kinOf(kin);
    const elsewhere = JSON.stringify([scale, until, ...excluded]);
    const key = `${indicator} ${elsewhere}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const growths = growth(scale);
    const grown = (positions: Iterable<number>) =>
      [...positions].flatMap((at): readonly GrownCase[] => {
        const one = cases[at];
        const x = growths[at] ?? null;
        if (one === undefined || x === null || one.to > until || excluded.has(at)) return [];
        return [{ one, growth: x }];
      });
    const middle = middles.get(elsewhere);
    const classMiddle = middle === undefined ? classMiddleOf(grown(cases.keys())) : middle;
    middles.set(elsewhere, classMiddle);
    const evidence = evidenceOf(grown(ofIndicator.get(indicator ?? '') ?? []), classMiddle);
    known.set(key, evidence);
    return evidence;
  };
}

/** A case and its growth a year on the scale. */
type GrownCase = { readonly one: GrowthCase; readonly growth: number };

/** Finds the cases of a region itself, its parent and its children: they are left out. */
function findKin(cases: readonly GrowthCase[]): (kin: Kin) => ReadonlySet<number> {
  const positions = [...cases.keys()];
  const by = (keyOf: (one: GrowthCase) => string) =>
    groupBy(positions, (at) => {
      const one = cases[at];
      return one === undefined ? '' : keyOf(one);
    });
  const itself = by(({ region, level }) => `${level} ${regionStem(region)}`);
  const named = by(({ region }) => regionStem(region));
  const below = by(({ parent }) => regionStem(parent));
  return ({ name, level, parent }) =>
    new Set([
      ...(itself.get(`${level} ${regionStem(name)}`) ?? []),
      ...(parent === null ? [] : (named.get(regionStem(parent)) ?? [])),
      ...(below.get(regionStem(name)) ?? []),
    ]);
}

function groupBy<One>(
  ones: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of ones) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

function evidenceOf(own: readonly GrownCase[], classMiddle: number | null): Evidence {
  const ones = own.map(({ one }) => one);
  const ends = [...new Set(ones.map(({ period }) => period))].sort((a, b) => a - b);
  const count = (grade: Grade) => ones.filter((one) => one.grade === grade).length;
  return {
    periods: ends.map((end) => ({
      end,
      cases: own
        .filter(({ one }) => one.period === end)
        .map(({ one: { from, to }, growth }) => ({ growth, years: to - from })),
    })),
    classMiddle,
    cases: own.length,
    regions: new Set(ones.map(({ region, level }) => `${level} ${region}`)).size,
    grades: { A: count('A'), B: count('B'), C: count('C') },
    years:
      own.length === 0
        ? null
        : {
            from: Math.min(...ones.map(({ from }) => from)),
            to: Math.max(...ones.map(({ to }) => to)),
          },
  };
}

/**
 * Growth a year of a case on a scale.
 * x = (x(end) − x(start)) ÷ years
 *
 * @param scale which
 * @param one the case
 * @returns null where it has none: a share of 0 or 100 %, a level on the scale of shares
 * source: definition
 */
export function growthOn(scale: GrowthScale, one: GrowthCase): number | null {
  if (scale === 'logit' && !one.inPoints) return null;
  const start = toScale(scale, one.startValue);
  const end = toScale(scale, one.endValue);
  return start === null || end === null ? null : (end - start) / (one.to - one.from);
}

function classMiddleOf(cases: readonly GrownCase[]): number | null {
  const growth = groupBy(cases, ({ one }) => one.indicator);
  if (growth.size < fewestForClass) return null;
  const middles = [...growth.values()].map((ones) => median(ones.map((one) => one.growth)));
  return middles.reduce((total, one) => total + one, 0) / middles.length;
}
