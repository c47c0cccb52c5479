import type { TargetState } from '../feasibility/judged-target.ts';
import type { Study, StudyIndicator } from '../study/study.ts';
import { drawnTargets, type ValuedTarget } from '../study/study-targets.ts';
import { indicatorById, type Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/** One target with how much of it is reached. */
export type GapRow = PlacedRow & {
  readonly id: string;
  readonly label: string;
  readonly due: number;
  readonly level: number | null;
  readonly increment: number | null;
  readonly projected: string;
  readonly target: string;
  readonly verdict: TargetState;
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
  const targets = drawnTargets(study);
  const known = targets.filter(isKnown).toSorted(compareReach);
  let height = 0;
  const rows = known.flatMap((row): readonly GapRow[] => {
    const indicator = indicatorById(study, row.indicator);
    if (indicator === null || row.reached === null) return [];
    const target = pen.target(row, indicator.unit);
    const place = placeRow(nameOf(row, indicator, target, pen), nameWidth, height);
    height += place.height;
    return [
      {
        ...place,
        id: indicator.id,
        label: pen.row(row),
        due: row.year,
        level: row.completion?.level ?? null,
        increment: row.completion?.increment ?? null,
        projected: pen.figure(row.reached.value, indicator.unit),
        target,
        verdict: row.state,
      },
    ];
  });
  const unknown = targets.filter((one) => !isKnown(one));
  const years = new Set(known.map(({ year }) => year));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  return { rows, height, year, unknown: unknown.map(pen.row) };
}

/** Whether there is a share to draw; an unknown one is never a zero. */
export function isKnown({ state, completion }: ValuedTarget): boolean {
  const hasShare = completion !== null && (completion.level ?? completion.increment) !== null;
  return state !== 'unknown' && hasShare;
}

/** The name, with the unit where the target's label does not say it. */
function nameOf(row: ValuedTarget, { unit }: StudyIndicator, target: string, pen: Pen): string {
  const isSaid = target.includes(unit);
  return isSaid ? pen.row(row) : pen.words.withUnit(pen.row(row), pen.unit(unit));
}

function compareReach({ completion: a }: ValuedTarget, { completion: b }: ValuedTarget): number {
  const [one, other] = [a?.increment ?? null, b?.increment ?? null];
  if ((one === null) !== (other === null)) return one === null ? 1 : -1;
  return compare(one ?? 0, other ?? 0) || compare(a?.level ?? 0, b?.level ?? 0);
}

/** Shares that are one but for the last bits keep the order of the file. */
function compare(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}
