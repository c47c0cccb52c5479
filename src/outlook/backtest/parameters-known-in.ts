import type { OutlookParameters } from '../../cases/outlook-parameters.ts';

/**
 * The parameters that were known in a year: the newest that were estimated from figures up to it.
 *
 * @param parameters parameter sets, by the year until which they were estimated, ascending
 * @param year the origin
 * @returns the set; the oldest one where the origin lies before all of them
 * @throws RangeError if there are none
 */
export function parametersKnownIn(
  parameters: readonly OutlookParameters[],
  year: number,
): OutlookParameters {
  const known = parameters.filter(({ until }) => until <= year).at(-1) ?? parameters[0];
  if (known === undefined) throw new RangeError('there are no parameters');
  return known;
}
