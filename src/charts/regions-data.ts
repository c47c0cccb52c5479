import type { Study, StudyIndicator } from '../study/study.ts';
import { aimsOf, mainTargetOf, planOf, type ValuedTarget } from '../study/study-targets.ts';
import { isWindowed, movesInPoints } from '../terms/kind.ts';
import { convertStored, sameDimension } from '../terms/unit.ts';
import { cellsOf } from './composition-data.ts';
import { targetIn } from './drawing/target-in.ts';

/** An indicator's figure in a region and its index, 100 in the plan's base year. */
export type IndexPoint = {
  readonly region: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly index: number;
  readonly status: 'observed' | 'derived' | 'projected' | 'target';
};

export type RegionLine = {
  readonly study: Study;
  readonly indicator: StudyIndicator;
  /** The target, in the unit of the panel. */
  readonly target: ValuedTarget | null;
  readonly points: readonly IndexPoint[];
};

export type SharedIndicator = {
  readonly id: string;
  readonly indicator: StudyIndicator;
  readonly lines: readonly RegionLine[];
};

export type SharedIndicators = {
  readonly drawn: readonly SharedIndicator[];
  /** Shared, but in points or of windows: no index; and without a base above zero or a line. */
  readonly inPoints: readonly StudyIndicator[];
  readonly windowed: readonly StudyIndicator[];
  readonly baseless: readonly StudyIndicator[];
  /** Regions that share no drawn indicator. */
  readonly apart: readonly Study[];
};

/** The indicators with a target in two regions at least, in the order of the first. */
export function collectShared(studies: readonly Study[]): SharedIndicators {
  const targeted = studies.map((study) =>
    study.indicators.filter(({ id }) => mainTargetOf(study, id) !== null),
  );
  const counts = new Map<string, number>();
  for (const { id } of targeted.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Set<string>();
  const shared = targeted.flat().filter(({ id }) => {
    const isNew = (counts.get(id) ?? 0) > 1 && !seen.has(id);
    seen.add(id);
    return isNew;
  });
  const inPoints = shared.filter(({ kind }) => movesInPoints(kind));
  const windowed = shared.filter(({ kind }) => !movesInPoints(kind) && isWindowed(kind));
  const rest = shared.filter((one) => !inPoints.includes(one) && !windowed.includes(one));
  const lined = rest.map((indicator) => ({
    id: indicator.id,
    indicator,
    lines: studies.flatMap((study) => lineOf(study, indicator) ?? []),
  }));
  const drawn = lined.filter(({ lines }) => lines.length > 1);
  const baseless = lined.filter(({ lines }) => lines.length < 2);
  return {
    drawn,
    inPoints,
    windowed,
    baseless: baseless.map(({ indicator }) => indicator),
    apart: studies.filter((study) =>
      drawn.every(({ lines }) => lines.every((line) => line.study !== study)),
    ),
  };
}

function lineOf(study: Study, like: StudyIndicator): RegionLine | null {
  const found = study.indicators.find(({ id }) => id === like.id);
  if (found === undefined || found.kind !== like.kind) return null;
  if (!sameDimension(found.unit, like.unit)) return null;
  const indicator = indicatorIn(like.unit, found);
  // What was observed since stands beside the path, not in it: that is the track chart's.
  const { base: baseYear } = planOf(study);
  const observed = indicator.observed.filter(({ year }) => year <= baseYear);
  const cells = cellsOf(study, { ...indicator, observed }).filter(({ year }) => year >= baseYear);
  const base = cells.find(({ year }) => year === baseYear)?.value ?? null;
  if (base === null || base <= 0 || cells.length < 2) return null;
  const common = { region: study.region.id, indicator: indicator.id };
  const points = cells.map((cell) => ({ ...common, ...cell, index: (cell.value / base) * 100 }));
  const own = mainTargetOf(study, found.id);
  const target = own === null ? null : targetIn(like.unit, own, found.unit);
  const aims = aimsOf(target);
  return {
    study,
    indicator,
    target,
    points: [
      ...points,
      ...aims.map((value) => ({
        ...common,
        year: target?.year ?? 0,
        value,
        index: (value / base) * 100,
        status: 'target' as const,
      })),
    ],
  };
}

/** What a line is drawn from, in the unit of the panel. */
function indicatorIn(unit: string, one: StudyIndicator): StudyIndicator {
  if (one.unit === unit) return one;
  const common = (value: number | null) =>
    value === null ? null : convertStored(value, one.unit, unit);
  return {
    ...one,
    unit,
    observed: one.observed.map((figure) => ({ ...figure, value: common(figure.value) })),
    path: one.path?.map(common) ?? null,
  };
}
