import type { StudyTarget } from './study.ts';

/**
 * Whether two rows of different studies judge the same target: of one region the same place of the
 * document; of two regions the targets of each one's own last year, else of the same year.
 */
export function isSameTarget(a: StudyTarget, b: StudyTarget, isOneRegion: boolean): boolean {
  if (a.indicator !== b.indicator) return false;
  return isOneRegion
    ? a.source === b.source && a.at === b.at && a.each === b.each && isSameYear(a, b)
    : a.role === b.role && (a.role === 'plan' || a.year === b.year);
}

/** A year that the scenario names may be another in each. */
function isSameYear(a: StudyTarget, b: StudyTarget): boolean {
  return a.year === b.year || (a.yearFrom === 'scenario' && b.yearFrom === 'scenario');
}
