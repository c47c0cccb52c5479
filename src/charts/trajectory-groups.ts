import type { Study, StudyIndicator } from '../study/study.ts';
import { pathHeadline } from '../study/study-targets.ts';
import { collectRows } from './trajectory-rows.ts';

/** A total with all that it is made of, itself included; or indicators without a total. */
type TrajectoryGroup = {
  /** What gets a wide panel above the others, if anything. */
  readonly lead: StudyIndicator | null;
  readonly members: readonly StudyIndicator[];
};

/**
 * The indicators of a study in two charts: totals that are part of no other, each with its parts and
 * theirs, and the rest. Without a total all stand in the first, led by the stock that the plan is
 * about, or by the only one there is.
 */
export function splitTrajectories(study: Study): {
  readonly groups: readonly TrajectoryGroup[];
  readonly first: readonly StudyIndicator[];
  readonly rest: readonly StudyIndicator[];
} {
  const drawn = study.indicators.filter((one) => hasTrajectory(study, one));
  const totals = drawn.filter(({ parts }) => parts !== null);
  const inside = new Set(totals.flatMap((total) => collectInside(study, total)));
  const leads = totals.filter((total) => !inside.has(total));
  if (leads.length === 0) {
    const [only, ...others] = drawn;
    const lead = (others.length === 0 ? only : undefined) ?? pathHeadline(study);
    return { groups: [{ lead, members: study.indicators }], first: study.indicators, rest: [] };
  }
  const seen = new Set<StudyIndicator>();
  const groups = leads.map((lead): TrajectoryGroup => {
    const own = [lead, ...collectInside(study, lead)];
    const members = study.indicators.filter((one) => own.includes(one) && !seen.has(one));
    for (const one of members) seen.add(one);
    return { lead, members };
  });
  const first = groups.flatMap(({ members }) => members);
  return { groups, first, rest: study.indicators.filter((one) => !seen.has(one)) };
}

/** Whether there is a line to draw: figures of more than one year, or of a window. */
export function hasTrajectory(study: Study, indicator: StudyIndicator): boolean {
  const rows = collectRows(study, indicator).filter(({ status }) => status !== 'target');
  return (
    rows.some(({ status, from, year }) => status === 'projected' && from < year) ||
    new Set(rows.map(({ year }) => year)).size >= 2
  );
}

/** The parts of a total, and theirs. */
function collectInside(study: Study, total: StudyIndicator): readonly StudyIndicator[] {
  const found = new Set<StudyIndicator>();
  const open = [total];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const part of study.indicators)
      if (one.parts?.of.includes(part.id) && !found.has(part)) {
        found.add(part);
        open.push(part);
      }
  return [...found];
}
