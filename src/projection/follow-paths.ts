import { evaluateFormula } from '../region/evaluate-formula.ts';
import { type Member, membersOf, sumOf } from '../scenario/members.ts';
import type { Model, ModelSeries } from '../scenario/model.ts';
import { heldLimits, type NaturalLimits, withinLimits } from '../scenario/natural-limits.ts';
import { type PathNode, type PathPlan, planPaths, wholeOf } from '../scenario/plan-paths.ts';
import type { Indicator } from '../terms/indicator.ts';
import { baseOmega, baseShare, figureIn } from './base-figures.ts';
import { growSeries } from './grow-series.ts';

type Path = readonly (number | null)[];

/** A path as its work gives it, and within the limits of its kind. */
export type FollowedPath = {
  readonly free: Path;
  readonly path: Path;
  /** There is a path at all only if it is followed as far as this year, counted from the first. */
  readonly since: number;
};

/** The planned paths of a model, worked out without draws. */
export type FollowedPaths = {
  readonly plan: PathPlan;
  /** Base year to the last year that somebody asked for. */
  readonly years: readonly number[];
  /** By the places of the plan; null where there is no path. */
  readonly paths: readonly (FollowedPath | null)[];
};

/** What models that share their series have worked out already. */
const known = new WeakMap<Model['series'], { readonly of: Model; readonly found: FollowedPaths }>();

/**
 * Follows the planned paths of a model year by year: once, whoever asks, unless for later years.
 *
 * @param to the last year; others may follow
 */
export function followPaths(model: Model, to: number): FollowedPaths {
  const before = known.get(model.series);
  const isSame =
    before !== undefined &&
    before.of.region === model.region &&
    before.of.totals === model.totals &&
    before.of.summed === model.summed &&
    before.of.years[0] === model.years[0];
  if (isSame && to <= (before.found.years.at(-1) ?? to)) return before.found;
  const found = followFreely(model, to, heldLimits);
  known.set(model.series, { of: model, found });
  return found;
}

/** As `followPaths`, within other limits than those of the kinds. */
export function followFreely(
  model: Model,
  to: number,
  limitsOf: (indicator: Indicator) => NaturalLimits,
): FollowedPaths {
  const plan = planPaths(model);
  const base = model.years[0] ?? to;
  const years = Array.from({ length: to - base + 1 }, (_, i) => base + i);
  const paths: (FollowedPath | null)[] = [];
  for (const node of plan.nodes) {
    const limits = limitsOf(node.series.indicator);
    const needs = node.needs.map(({ at }) => paths[at] ?? null);
    const found = follow(model, node, needs, years, limits);
    paths.push(found && { ...found, path: held(found.free, limits) });
  }
  return { plan, years, paths };
}

type Needed = readonly (FollowedPath | null)[];

/** One node's path from those that it needs. */
function follow(
  model: Model,
  { how, series, needs }: PathNode,
  needed: Needed,
  years: readonly number[],
  limits: NaturalLimits,
): Pick<FollowedPath, 'free' | 'since'> | null {
  const { id } = series.indicator;
  const [first = null, ...parts] = needed;
  switch (how) {
    case 'none':
      return null;
    case 'law': {
      const free = growSeries(series, years, first?.path ?? null, limits);
      return free && { free, since: Math.max(first?.since ?? 0, firstKnown(free)) };
    }
    case 'formula': {
      const free = evaluateByYear(model, series, needs, needed, years);
      return { free, since: firstKnown(free) };
    }
    case 'sum': {
      const omega = baseOmega(model, series);
      const sums = sumByYear(membersOf(model, series), needed, years);
      // What is published is kept: rounding of the parts does not change it.
      const free = sums.map((all, i) =>
        publishedOr(series, years[i], () => (all === null || omega === null ? null : all / omega)),
      );
      return omega === null ? null : { free, since: 0 };
    }
    case 'share': {
      const share = baseShare(model, series);
      if (first === null || share === null) return null;
      const free = first.path.map((all, i) =>
        publishedOr(series, years[i], () => (all === null ? null : (all * share.part) / share.all)),
      );
      return { free, since: first.since };
    }
    case 'proportion': {
      if (first === null) return null;
      const own = parts[needs.slice(1).findIndex((part) => part.series.indicator.id === id)];
      const whole = wholeOf(model, id);
      const sums = whole === null ? [] : sumByYear(membersOf(model, whole), parts, years, 'free');
      const free = years.map((year, i) => {
        const [value, all, wanted] = [own?.free[i] ?? null, sums[i] ?? null, first.path[i] ?? null];
        if (i === 0 || isPublished(series, year)) return value;
        return value === null || all === null || wanted === null || all === 0
          ? null
          : (value * wanted) / all;
      });
      return { free, since: first.since };
    }
  }
}

/** A path that keeps to limits, whatever it was computed from; the first year stays as published. */
function held(path: Path, limits: NaturalLimits): Path {
  if (limits.floor === null && limits.ceiling === null) return path;
  let before: number | null = null;
  return path.map((value, i) => {
    before = value === null || i === 0 ? value : withinLimits(value, before, limits);
    return before;
  });
}

/** The place of the first year that has a value. */
function firstKnown(path: Path): number {
  const first = path.findIndex((value) => value !== null);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

function isPublished({ start }: ModelSeries, year: number): boolean {
  return start !== null && year <= start.year;
}

function publishedOr(
  series: ModelSeries,
  year: number | undefined,
  value: () => number | null,
): number | null {
  return year !== undefined && isPublished(series, year) ? figureIn(series, year) : value();
}

function evaluateByYear(
  model: Model,
  { indicator }: ModelSeries,
  needs: readonly PathNode[],
  needed: Needed,
  years: readonly number[],
): Path {
  const { formula } = indicator;
  const inputs = new Map(needs.map(({ series }, k) => [series.indicator.id, needed[k]]));
  return years.map((_, i) =>
    formula === null
      ? null
      : evaluateFormula(formula, (id, which) =>
          which === 'value' ? (inputs.get(id)?.path[i] ?? null) : targetOf(model, id),
        ),
  );
}

/** What `target(id)` means on a path. */
export function targetOf({ series }: Model, id: string): number | null {
  return series.find(({ indicator }) => indicator.id === id)?.target?.value ?? null;
}

/** Σ of the parts by year, in the total's unit; null where one has no value. */
export function sumByYear(
  members: readonly Member[],
  parts: Needed,
  years: readonly number[],
  which: 'free' | 'path' = 'path',
): Path {
  return years.map((_, i) => sumOf(members, (_, k) => parts[k]?.[which][i] ?? null));
}
