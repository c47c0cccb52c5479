import type { Study, StudyIndicator } from '../study/study.ts';
import { foreseenIn, mainTargetOf, planOf } from '../study/study-targets.ts';
import type { Window } from '../terms/figure.ts';
import { factsOf, isWindowed } from '../terms/kind.ts';

/** One figure of a panel: at a year, or level over the years `from`–`year`. */
export type TrajectoryRow = {
  readonly status: 'observed' | 'derived' | 'projected' | 'target';
  readonly mark: 'point' | 'level' | 'step';
  readonly from: number;
  readonly year: number;
  readonly value: number;
};

/**
 * The figures of one indicator's panel, all of them the study's.
 *
 * Levels at years are points. A figure of a window (period-total, mean-flow, rate) is level over its
 * years, and never joined with yearly figures; a period total grows toward its target as the sum of
 * the window's years so far; of a mean-flow or rate the yearly figures are steps beside the window's.
 */
export function collectRows(study: Study, indicator: StudyIndicator): readonly TrajectoryRow[] {
  return [
    ...observedRows(indicator),
    ...projectedRows(study, indicator),
    ...targetRows(study, indicator),
  ];
}

/** The window a plan's own figure of a windowed kind speaks of. */
function planWindow(study: Study, { id }: StudyIndicator): Window {
  const target = mainTargetOf(study, id);
  const plan = planOf(study);
  const first = (study.years[0] ?? plan.base) + 1;
  const last = target?.year ?? plan.target ?? study.years.at(-1) ?? first;
  return target?.window ?? { from: first, to: last };
}

function observedRows({ observed, kind }: StudyIndicator): readonly TrajectoryRow[] {
  return observed.flatMap(({ year, value, status, window }): readonly TrajectoryRow[] => {
    if (value === null) return [];
    const isLevel = isWindowed(kind) && window !== null;
    return [{ status, mark: isLevel ? 'level' : 'point', from: window?.from ?? year, year, value }];
  });
}

function projectedRows(study: Study, indicator: StudyIndicator): readonly TrajectoryRow[] {
  const { path, kind, id } = indicator;
  if (path === null) return [];
  const yearly = study.years.flatMap((year, i) => {
    const value = path[i] == null ? null : foreseenIn(indicator, year, path[i]);
    return value === null ? [] : [{ year, value }];
  });
  const row = (mark: TrajectoryRow['mark'], year: number, value: number, from = year) =>
    ({ status: 'projected', mark, from, year, value }) as const;
  if (!isWindowed(kind)) return yearly.map(({ year, value }) => row('point', year, value));
  const window = planWindow(study, indicator);
  const planned = yearly.filter(({ year }) => year > (study.years[0] ?? 0));
  if (factsOf(kind).window === 'sum') {
    let sum = 0;
    return planned
      .filter(({ year }) => year >= window.from && year <= window.to)
      .map(({ year, value }) => {
        sum += value;
        return row('point', year, sum);
      });
  }
  const row0 = mainTargetOf(study, id);
  const reached = row0?.decidedBy === 'path' ? (row0.reached?.value ?? null) : null;
  const steps = planned
    .filter(({ year, value }) => year > window.to || !isClose(value, reached))
    .map(({ year, value }) => row('step', year, value));
  return reached === null ? steps : [...steps, row('level', window.to, reached, window.from)];
}

function isClose(value: number, other: number | null): boolean {
  return other !== null && Math.abs(value - other) <= 1e-9 * Math.abs(other);
}

/** Every target of the indicator, milestones and other plans' included. */
function targetRows(study: Study, { id, kind }: StudyIndicator): readonly TrajectoryRow[] {
  return study.targets.flatMap((target): readonly TrajectoryRow[] => {
    const { indicator, year, each, value, high, window } = target;
    if (indicator !== id || value === null) return [];
    const first = each ? (target.base?.year ?? study.years[0] ?? year) + 1 : window?.from;
    const isLevel = first !== undefined && factsOf(kind).window !== 'sum';
    return [value, ...(high === null ? [] : [high])].flatMap((end): readonly TrajectoryRow[] => {
      const point = { status: 'target', mark: 'point', from: year, year, value: end } as const;
      return isLevel ? [{ ...point, mark: 'level', from: first }, point] : [point];
    });
  });
}
