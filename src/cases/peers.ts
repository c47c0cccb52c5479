import type { GrowthCase } from './growth-case.ts';

/**
 * The growth really observed for an indicator elsewhere: the reference class of a required rate.
 *
 * @param cases all growth cases
 * @param indicator the indicator's id
 * @param excludeRegion the region in question, whose own past is no peer; with or without its
 *   ending (杭州, 杭州市)
 * @param level its level, where a region of the same name and another level is a peer
 * @returns one case a region, that of its newest period; slowest first
 */
export function peerCases(
  cases: readonly GrowthCase[],
  indicator: string,
  excludeRegion?: string,
  level?: string,
): readonly GrowthCase[] {
  const isItself = (one: GrowthCase) =>
    excludeRegion !== undefined &&
    isSameRegion(one.region, excludeRegion) &&
    (level === undefined || level === one.level);
  const newest = new Map<string, GrowthCase>();
  for (const one of cases) {
    if (one.indicator !== indicator || isItself(one)) continue;
    const key = JSON.stringify([one.region, one.level]);
    const other = newest.get(key);
    if (other === undefined || other.period < one.period) newest.set(key, one);
  }
  return [...newest.values()].sort((a, b) => a.growth - b.growth || (a.region < b.region ? -1 : 1));
}

/** Whether two names mean the same place, with or without its ending: 杭州, 杭州市. */
export function isSameRegion(one: string, other: string): boolean {
  return regionStem(one) === regionStem(other);
}

/** A name without the ending that says what kind of place it is; 沙县 stays, it is too short. */
export function regionStem(name: string): string {
  return name.replace(/(?<=..)(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/u, '');
}
