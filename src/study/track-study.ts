import { isValued } from '../judgement/settled-target.ts';
import type { ProgressRow, Standing } from '../progress/standing.ts';
import { type TrackedIndicator, trackIndicator } from '../progress/track-indicator.ts';
import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import type { Model } from '../scenario/model.ts';

/**
 * A standing with where the scenario's assumptions lead: from the plan's base year, and again from
 * the newest figure. Paths have a value per year of the study, null where there is none.
 */
export type StudyStanding = Standing & {
  /** Which row of the study's `targets` it is of; null of an indicator without a target. */
  readonly row: number | null;
  readonly paths: {
    readonly base: readonly (number | null)[] | null;
    readonly latest: readonly (number | null)[] | null;
  };
};

type Tracked = TrackedIndicator & { readonly i: number; readonly row: number | null };

type StudyProgress = {
  readonly progress: readonly ProgressRow[];
  readonly standings: readonly StudyStanding[];
};

/**
 * How every target stands, and every indicator without one, with both paths.
 *
 * @param model with its targets' years settled
 * @param projection the scenario's own paths
 */
export function trackStudy(model: Model, projection: Projection): StudyProgress {
  const { base: planBase } = model.region.plan;
  let row = 0;
  const tracked = model.series.flatMap(({ indicator, targets }, i): readonly Tracked[] => {
    if (targets.length === 0)
      return [{ ...trackIndicator(indicator, planBase, null), i, row: null }];
    return targets.map((target) => {
      const valued = isValued(target) ? target : null;
      const one = trackIndicator(indicator, target.baseYear ?? planBase, valued);
      return { ...one, i, row: row++ };
    });
  });
  const isFollowed = tracked.some(({ standing }) => standing.current !== null);
  const other =
    !isFollowed || model.restarted === null
      ? projection
      : project({ ...model, series: model.restarted });
  const [base, latest] = model.from === 'base' ? [projection, other] : [other, projection];
  return {
    progress: tracked.flatMap(({ rows }) => rows),
    standings: tracked.map(({ standing, i, row: place }) => ({
      ...standing,
      row: place,
      paths: { base: base.series[i]?.path ?? null, latest: latest.series[i]?.path ?? null },
    })),
  };
}
