import { headlineOf } from '../judgement/headline.ts';
import { lastYearOf } from '../projection/judge-block.ts';
import { judgedValue } from '../projection/judged-value.ts';
import { openTargets } from '../projection/open-targets.ts';
import { project } from '../projection/project.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { isWindowed } from '../terms/kind.ts';
import { QuestionError } from './question-error.ts';

/** An indicator with its target, and the figure that is held against it as things stand. */
export type AskedTarget = {
  readonly series: ModelSeries;
  readonly target: SeriesTarget;
  readonly value: number;
};

/**
 * The target that a question is about.
 *
 * @param id an indicator; left out, the total that the plan is about
 * @throws QuestionError where there is no such indicator, or it has no target, one that is decided, or no path
 */
export function askedTarget(model: Model, id: string | undefined): AskedTarget {
  const known = model.series
    .filter((series) => isOpenTarget(model, series))
    .map((series) => series.indicator.id);
  const wanted = id ?? headlineId(model) ?? known[0] ?? '';
  const series = model.series.find((s) => s.indicator.id === wanted);
  if (series === undefined)
    throw new QuestionError({ code: 'target-unknown', params: { found: wanted, known } });
  const { target } = series;
  if (target === null)
    throw new QuestionError({ code: 'target-none', params: { target: wanted, known } });
  if (!isOpenTarget(model, series))
    throw new QuestionError({
      code: 'target-decided',
      params: { target: wanted, year: target.year, known },
    });
  const value = figureOf(model, wanted);
  if (value === null)
    throw new QuestionError({ code: 'target-without-path', params: { target: wanted } });
  return { series, target, value };
}

/** The figure that is held against an indicator's target; null without one. */
export function figureOf(model: Model, id: string): number | null {
  const series = model.series.find((s) => s.indicator.id === id);
  const target = series?.target ?? null;
  if (series === undefined || target === null) return null;
  const { years, series: paths } = project(model, lastYearOf(model, target.year));
  const path = paths.find((one) => one.indicator === id)?.path ?? null;
  const value = path === null ? null : judgedValue(series, path, years, target);
  return value !== null && Number.isFinite(value) ? value : null;
}

/**
 * The indicator of the headline, where its target is open to a path: what questions are about where
 * none is named.
 */
export function headlineId(model: Model): string | null {
  const able = model.series.filter(
    (series) =>
      !isWindowed(series.indicator.kind) &&
      isOpenTarget(model, series) &&
      (series.growth === null ? series.indicator.formula !== null : series.start !== null),
  );
  return headlineOf(
    able.map(({ indicator }) => indicator),
    able.flatMap(({ indicator, target }) =>
      target === null ? [] : [{ indicator: indicator.id, role: target.role }],
    ),
  );
}

/** Whether a path still decides the target at which it aims. */
function isOpenTarget(model: Model, series: ModelSeries): boolean {
  const { target, targets } = series;
  return openTargets(model, series).some(({ index }) => targets[index] === target);
}
