import type { Assessment, Verdict } from '../feasibility/assessment.ts';
import type { Study, StudyIndicator } from '../study/study.ts';
import type { Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/** One target with how much of it is reached. */
export type GapRow = PlacedRow & {
  readonly id: string;
  readonly level: number | null;
  readonly increment: number | null;
  readonly projected: string;
  readonly target: string;
  readonly verdict: Verdict;
};

export type GapRows = {
  readonly rows: readonly GapRow[];
  readonly height: number;
  /** The year of all targets, where it is one. */
  readonly year: number | null;
  /** Targets that cannot be judged, by name. */
  readonly unknown: readonly string[];
};

/** The targets of a study, the least reached increment first, those without a base last. */
export function collectGapRows(study: Study, pen: Pen, nameWidth: number): GapRows {
  const known = study.assessments.filter(isKnown).sort(compareReach);
  let height = 0;
  const rows = known.flatMap(({ indicator: id, reach }): readonly GapRow[] => {
    const indicator = study.indicators.find((one) => one.id === id);
    if (indicator === undefined || indicator.target === null || reach.value === null) return [];
    const target = pen.target(indicator.target, indicator.unit);
    const place = placeRow(nameOf(indicator, target, pen), nameWidth, height);
    height += place.height;
    return [
      {
        ...place,
        id,
        level: reach.levelShare,
        increment: reach.incrementShare,
        projected: pen.figure(reach.value, indicator.unit),
        target,
        verdict: reach.verdict,
      },
    ];
  });
  const unknown = study.assessments.filter((one) => !isKnown(one));
  const years = new Set(known.map(({ reach }) => reach.year));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  return { rows, height, year, unknown: unknown.map(({ indicator }) => pen.name(indicator)) };
}

/** Whether there is a share to draw; an unknown one is never a zero. */
export function isKnown({ reach }: Assessment): boolean {
  const hasShare = reach.levelShare !== null || reach.incrementShare !== null;
  return reach.verdict !== 'unknown' && hasShare;
}

/** The name, with the unit where the target's label does not say it. */
function nameOf({ name, unit }: StudyIndicator, target: string, pen: Pen): string {
  const isSaid = target.includes(unit);
  return isSaid ? pen.text(name) : pen.words.withUnit(pen.text(name), pen.unit(unit));
}

function compareReach({ reach: a }: Assessment, { reach: b }: Assessment): number {
  if ((a.incrementShare === null) !== (b.incrementShare === null)) {
    return a.incrementShare === null ? 1 : -1;
  }
  return (
    compare(a.incrementShare ?? 0, b.incrementShare ?? 0) ||
    compare(a.levelShare ?? 0, b.levelShare ?? 0)
  );
}

/** Shares that are one but for the last bits keep the order of the file. */
function compare(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}
