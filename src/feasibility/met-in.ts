import { judgeFigure } from '../judgement/judge-published.ts';
import type { SettledTarget } from '../judgement/settled-target.ts';
import type { KnownObservation } from '../region/figures.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import { isStateMet, type JudgedTarget } from './judged-target.ts';

/**
 * The first year after the base of its plan in which a published figure meets a target, also where
 * that is after the target's year.
 *
 * @returns null where none surely does, for means over windows, and for targets of every year
 */
export function metInPublished(indicator: Indicator, target: SettledTarget): JudgedTarget['metIn'] {
  const { value, baseYear, each } = target;
  if (value === null || each || isWindowed(indicator.kind)) return null;
  const from = baseYear ?? target.year - 1;
  const found = indicator.observed
    .filter((one): one is KnownObservation => one.value !== null && one.year > from)
    .find((one) => isStateMet(judgeFigure(indicator, { ...target, value }, one).state) === true);
  return found === undefined ? null : { year: found.year, by: 'published' };
}
