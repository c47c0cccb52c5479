import type { Peers } from '../feasibility/judged-target.ts';
import type { Study } from '../study/study.ts';
import { drawnTargets, type ValuedTarget } from '../study/study-targets.ts';
import { movesInPoints } from '../terms/kind.ts';
import { indicatorById, type Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/** The growth figures of one target, all a year: fractions, for shares and rates points. */
export type GrowthRow = PlacedRow & {
  readonly id: string;
  readonly label: string;
  readonly required: number;
  readonly historic: { readonly value: number; readonly from: number; readonly to: number } | null;
  readonly assumed: number | null;
  readonly peers: PeerRange | null;
};

type PeerRange = {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly cases: number;
  readonly class: Peers['class'];
};

export type GrowthGroup = { readonly rows: readonly GrowthRow[]; readonly height: number };

export type GrowthRows = {
  readonly rates: GrowthGroup;
  readonly points: GrowthGroup;
  /** Names of targets without a published base, and of those whose base of zero has no rate. */
  readonly baseless: readonly string[];
  readonly zeroBase: readonly string[];
};

/** The targets of a study by the measure of their growth, in the order of the file. */
export function collectGrowthRows(study: Study, pen: Pen, nameWidth: number): GrowthRows {
  const named = (keep: (one: ValuedTarget) => boolean) =>
    openTargetsOf(study).filter(keep).map(pen.row);
  return {
    rates: collectGroup(study, pen, nameWidth, false),
    points: collectGroup(study, pen, nameWidth, true),
    baseless: named(({ required }) => required === null),
    zeroBase: named((one) => one.required !== null && requiredGrowth(study, one) === null),
  };
}

/** What the target needs a year: a rate, or points for shares and rates; null without one. */
export function requiredGrowth(study: Study, { indicator, required }: ValuedTarget): number | null {
  return required === null ? null : measure(isInPoints(study, indicator), required);
}

/** What is decided needs no growth any more. */
export function openTargetsOf(study: Study): readonly ValuedTarget[] {
  return drawnTargets(study).filter(({ decidedBy }) => decidedBy !== 'published');
}

function collectGroup(study: Study, pen: Pen, nameWidth: number, inPoints: boolean): GrowthGroup {
  let height = 0;
  const rows = openTargetsOf(study).flatMap((one): readonly GrowthRow[] => {
    const required = requiredGrowth(study, one);
    if (required === null || isInPoints(study, one.indicator) !== inPoints) return [];
    const place = placeRow(pen.row(one), nameWidth, height);
    height += place.height;
    const { past: historic, assumed, peers } = one;
    const past = historic === null ? null : measure(inPoints, historic);
    return [
      {
        ...place,
        id: one.indicator,
        label: pen.row(one),
        required,
        historic:
          historic === null || past === null
            ? null
            : { value: past, from: historic.from, to: historic.to },
        assumed: assumed === null ? null : measure(inPoints, assumed),
        peers: peers === null ? null : rangeOf(peers),
      },
    ];
  });
  return { rows, height };
}

function rangeOf({ quartiles, cases, class: standing }: Peers): PeerRange | null {
  if (quartiles === null) return null;
  const [low, middle, high] = quartiles;
  return { low, middle, high, cases, class: standing };
}

function isInPoints(study: Study, id: string): boolean {
  const indicator = indicatorById(study, id);
  return indicator !== null && movesInPoints(indicator.kind);
}

function measure(
  inPoints: boolean,
  { growth, step }: { readonly growth: number | null; readonly step: number },
): number | null {
  return inPoints ? step : growth;
}
