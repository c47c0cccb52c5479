/** A chance within the limits that so few regions allow to state. */
export type SpokenOdds = {
  readonly share: number;
  /** Whether the chance lies beyond the limits that may be stated. */
  readonly beyond: 'below' | 'above' | null;
};

/** However many regions: what is published favours success, and no model knows its own faults. */
const least = 0.05;

/**
 * A chance within [e, 1 − e], e = max(0.05, 1/(n + 2)): with n regions nobody has seen what happens
 * less often.
 *
 * @param odds p, 0–1
 * @param regions n, regions that the outlook rests on
 * @returns the chance to be told, and on which side it was cut
 * source: DESIGN section 6, "Names"; 1/(n + 2): Laplace's rule of succession
 */
export function spokenOdds(odds: number, regions: number): SpokenOdds {
  const edge = Math.max(least, 1 / (regions + 2));
  if (odds < edge) return { share: edge, beyond: 'below' };
  if (odds > 1 - edge) return { share: 1 - edge, beyond: 'above' };
  return { share: odds, beyond: null };
}
