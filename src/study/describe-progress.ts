import type { ProgressRow, Standing } from '../progress/standing.ts';
import { trackIndicator } from '../progress/track-indicator.ts';
import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import type { Model } from '../scenario/model.ts';

/**
 * A standing with where the scenario's assumptions lead: from the plan's base year, and again from
 * the newest figure. Paths have a value per year of the study, null where there is none.
 */
export type StudyStanding = Standing & {
  readonly paths: {
    readonly base: readonly (number | null)[] | null;
    readonly latest: readonly (number | null)[] | null;
  };
};

type StudyProgress = {
  readonly progress: readonly ProgressRow[];
  readonly standings: readonly StudyStanding[];
};

/**
 * How every indicator stands that has been observed since the base year, with both paths.
 *
 * @param model with its targets' years settled
 * @param projection the scenario's own paths
 */
export function describeProgress(model: Model, projection: Projection): StudyProgress {
  const tracked = model.series.flatMap(({ indicator, target }, i) => {
    const one = trackIndicator(indicator, model.region.plan.base, target);
    return one === null ? [] : [{ ...one, i }];
  });
  const other =
    tracked.length === 0 || model.restarted === null
      ? projection
      : project({ ...model, series: model.restarted });
  const [base, latest] = model.from === 'base' ? [projection, other] : [other, projection];
  return {
    progress: tracked.flatMap(({ rows }) => rows),
    standings: tracked.map(({ standing, i }) => ({
      ...standing,
      paths: { base: base.series[i]?.path ?? null, latest: latest.series[i]?.path ?? null },
    })),
  };
}
