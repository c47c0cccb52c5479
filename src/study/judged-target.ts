import { lastYearOf } from '../projection/judge-block.ts';
import { judgedValue } from '../projection/judged-value.ts';
import { project } from '../projection/project.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { firstTotal } from '../terms/first-total.ts';
import { isWindowed } from '../terms/kind.ts';
import { QuestionError } from './question-error.ts';

/** An indicator with its target, and the figure that is held against it as things stand. */
export type JudgedTarget = {
  readonly series: ModelSeries;
  readonly target: SeriesTarget;
  readonly value: number;
};

/**
 * The target that a question is about.
 *
 * @param id an indicator; left out, the total that the plan is about
 * @throws QuestionError where there is no such indicator, or it has no target or no path
 */
export function judgedTarget(model: Model, id: string | undefined): JudgedTarget {
  const known = model.series.filter(({ target }) => target !== null).map((s) => s.indicator.id);
  const wanted = id ?? headlineId(model) ?? known[0] ?? '';
  const series = model.series.find((s) => s.indicator.id === wanted);
  if (series === undefined)
    throw new QuestionError({ code: 'target-unknown', params: { found: wanted, known } });
  const { target } = series;
  if (target === null)
    throw new QuestionError({ code: 'target-none', params: { target: wanted, known } });
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

/** As `findHeadline` of the charts: a total with parts and a target, else a stock with a target. */
export function headlineId(model: Model): string | null {
  const able = model.series.filter(
    ({ indicator, start, target, growth }) =>
      !isWindowed(indicator.kind) &&
      target !== null &&
      (growth === null ? indicator.formula !== null : start !== null),
  );
  const found =
    firstTotal(able, ({ indicator }) => indicator) ??
    able.find(({ indicator }) => indicator.kind === 'stock');
  return found?.indicator.id ?? null;
}
