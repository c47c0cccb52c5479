import { type Incomparable, incomparable } from '../region/comparable.ts';
import { valueIn } from '../region/figures.ts';
import type { Indicator } from '../terms/indicator.ts';

/**
 * Why figures of two years say nothing of what grew between them: something is counted otherwise
 * from a year in between on, or their definitions differ. A year without a figure is spoken for by
 * its target.
 *
 * @returns null where they can be compared
 * source: DESIGN section 3 (`break`)
 */
export function countedOtherwise(
  indicator: Indicator,
  from: number,
  to: number,
): Incomparable | null {
  const known = (year: number) =>
    valueIn(indicator, year) ??
    indicator.targets.find((target) => target.year === year) ?? { remarks: {} };
  const [a, b] = [known(from), known(to)];
  return incomparable(
    indicator,
    { year: from, remarks: a.remarks },
    { year: to, remarks: b.remarks },
  );
}
