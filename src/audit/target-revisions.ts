import type { Place } from '../terms/figure.ts';
import type { AuditRegion } from './audit-region.ts';
import type { FigureReadings } from './readings-of-one.ts';

/** A target that a later document sets otherwise: when both were issued. */
export type Revision = {
  readonly before: string;
  readonly after: string;
  readonly isLater: boolean;
};

/**
 * Whether two targets of one indicator and year are no contradiction but a revision: two documents
 * give them, one of which was issued after the other.
 *
 * @param year the target's
 * @returns null where one document gives both, or the dates do not tell; `isLater`: `b` is the newer
 * source: DESIGN section 3, `supersedes`
 */
export function revisionOf(
  { region }: AuditRegion,
  a: Place,
  b: Place,
  year: number,
): Revision | null {
  if (a.source === b.source) return null;
  const [first, second] = [a, b].map(({ source }) => region.sources[source]?.issued ?? '');
  const [from, to] = [dateOf(first), dateOf(second)];
  if (from === null || to === null || from === to) return null;
  const isLater = to > from;
  // A review of a year that is over may misquote its target, but no longer sets it.
  if (Number((isLater ? to : from).slice(0, 4)) > year) return null;
  return isLater
    ? { before: first!, after: second!, isLater }
    : { before: second!, after: first!, isLater };
}

/** Whether the targets of a group stand in more than one document. */
export function areOfSeveralDocuments({ isTarget, readings }: FigureReadings): boolean {
  return isTarget && new Set(readings.map(({ source }) => source.source)).size > 1;
}

/** 2021-10-12, 2021年10月 and 2021 in the order of days, as far as it is told; null without a year. */
function dateOf(issued: string | undefined): string | null {
  const found = /^(\d{4})(?:\D+(\d{1,2}))?(?:\D+(\d{1,2}))?/.exec(issued ?? '');
  if (found === null) return null;
  return [found[1], found[2], found[3]].map((one) => (one ?? '').padStart(2, '0')).join('-');
}
