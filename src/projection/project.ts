import { membersOf } from '../scenario/members.ts';
import type { Model } from '../scenario/model.ts';
import type { NaturalLimits } from '../scenario/natural-limits.ts';
import { computedHow } from '../scenario/plan-paths.ts';
import type { Indicator } from '../terms/indicator.ts';
import { followFreely, followPaths, sumByYear } from './follow-paths.ts';
import { furthestTarget, lookAhead } from './open-targets.ts';
import type { ProjectedSeries, ProjectedTotal, Projection } from './projection.ts';

/**
 * The paths of a model: each indicator moves by its law and events; formulas are computed from the
 * paths they name; totals and parts are brought into step as the scenario asks.
 *
 * bottom-up: total = Σ parts ÷ ω₀ · top-down: part = total · (part ÷ Σ parts) of the base year ·
 * proportional: part = own path · total ÷ Σ own paths. ω₀ is the base year's Σ parts ÷ total, 1
 * where the parts add up. Parts are added in the total's unit. Years up to an indicator's start
 * keep what is published.
 *
 * @param model the resolved scenario
 * @param to the last year, by default the scenario's; later years go on by the same laws
 * @param limitsOf those that a path keeps, by default the ones of its kind
 * @returns one path per indicator of the region, in its order
 * source: DESIGN sections 4 and 5
 */
export function project(
  model: Model,
  to?: number,
  limitsOf?: (indicator: Indicator) => NaturalLimits,
): Projection {
  const base = model.years[0] ?? to ?? 0;
  const last = to ?? model.years.at(-1) ?? base;
  // Who wants the scenario's own years wants its targets next: they are followed in one go.
  const furthest = to ?? furthestTarget(model) + lookAhead;
  const { plan, years, paths } =
    limitsOf === undefined ? followPaths(model, furthest) : followFreely(model, last, limitsOf);
  const count = last - base + 1;
  const cut = <T>(all: readonly T[]) => (count === all.length ? all : all.slice(0, count));
  const followed = (id: string) => paths[plan.finals.get(id)?.at ?? -1] ?? null;
  return {
    years: cut(years),
    series: model.series.map((series): ProjectedSeries => {
      const { id } = series.indicator;
      const found = followed(id);
      const path = found === null || found.since >= count ? null : cut(found.path);
      return { indicator: id, path, computed: computedHow(model, series) !== null };
    }),
    totals: model.series.flatMap((series): readonly ProjectedTotal[] => {
      const { id, parts } = series.indicator;
      if (parts === null) return [];
      const members = membersOf(model, series);
      const of = members.map((member) => followed(member.series.indicator.id));
      const total = followed(id)?.path ?? [];
      const omega = sumByYear(members, of, cut(years)).map((all, i) => {
        const whole = total[i] ?? null;
        const ratio = all === null || whole === null ? Number.NaN : all / whole;
        // A ratio to 0, or beyond all numbers, is none.
        return Number.isFinite(ratio) ? ratio : null;
      });
      return [{ indicator: id, omega }];
    }),
  };
}
