/** One origin of a back-test: the year forecast from, and the years before and after that count. */
export type Origin = { readonly year: number; readonly from: number; readonly to: number };

/**
 * The origins of a series: every year that has figures `past` years before and `horizon` years
 * after. A series that has no yearly figures (most of its years are two or more apart) and no such
 * origin uses its nearest spacing: a census has its neighbours.
 *
 * @param years the years with figures, ascending
 * @param past years before the origin
 * @param horizon years after it
 * @returns the origins in order of years; empty where years do not reach
 * source: DESIGN section 6, `backtest`
 */
export function originsOf(
  years: readonly number[],
  past: number,
  horizon: number,
): readonly Origin[] {
  const known = new Set(years);
  const exact = years
    .filter((year) => known.has(year - past) && known.has(year + horizon))
    .map((year) => ({ year, from: year - past, to: year + horizon }));
  if (exact.length > 0 || isYearly(years)) return exact;
  return years.slice(1, -1).map((year, before) => ({
    year,
    from: nearest(years.slice(0, before + 1), year - past),
    to: nearest(years.slice(before + 2), year + horizon),
  }));
}

function isYearly(years: readonly number[]): boolean {
  const gaps = years.slice(1).map((year, before) => year - years[before]!);
  return gaps.filter((gap) => gap >= 2).length * 2 < gaps.length || gaps.length < 2;
}

/** The year nearest to another, the earlier of two equally near ones. */
function nearest(years: readonly number[], to: number): number {
  return years.reduce((best, year) => (Math.abs(year - to) < Math.abs(best - to) ? year : best));
}
