import { figureIntervals } from '../region/figure-interval.ts';
import { valueIn } from '../region/figures.ts';
import { holdParts } from '../region/hold-parts.ts';
import { membersOf, sumOf } from '../scenario/members.ts';
import type { ModelSeries } from '../scenario/model.ts';
import { around, type Interval, through } from '../stats/interval.ts';
import { sum } from '../stats/summary.ts';
import type { Parts } from '../terms/indicator.ts';
import { isMet } from '../terms/target.ts';
import type { Check, CheckAnswer, CheckInput } from './check.ts';
import type { TotalsMoment } from './finding-details.ts';

export const totals: Check = {
  title: { zh: '总量与分项', en: 'Totals' },
  question: {
    zh: '基期、目标和各年的分项与总量是否吻合？重叠系数不变时，分项目标能否撑起总量目标？',
    en: 'Do parts and total agree at the base, among the targets and on the path?',
  },
  formula: 'Σp = T | max p ≤ T ≤ Σp, ω = Σp ÷ T | Σp ≤ T',
  source: { zh: '定义（分项覆盖关系）', en: 'definition (cover of the parts)' },
  run: (input) => [
    ...input.model.series.flatMap((series) => {
      const { parts } = series.indicator;
      if (parts === null) return [];
      const { base } = input.model.region.plan;
      const year = series.target?.year ?? null;
      return [
        compare(input, series, parts, 'base', base, baseRange(base)),
        // Without a target of the total there is nothing for those of the parts to add up to.
        ...(year === null
          ? []
          : [compare(input, series, parts, 'target', year, targetRange(year))]),
        ...pathAnswers(input, series, parts),
        ...(parts.cover === 'overlapping' ? omegaHeld(input, series) : []),
      ];
    }),
    ...input.model.overruled.map((id) => overruled(input, id)),
  ],
};

type FigureOf = (series: ModelSeries) => number | null;

/** What a figure may stand for, given the digits it is printed with. */
type RangeOf = (series: ModelSeries) => Interval | null;

function baseFigure(base: number): FigureOf {
  return ({ indicator }) => valueIn(indicator, base)?.value ?? null;
}

function baseRange(base: number): RangeOf {
  const figure = baseFigure(base);
  return (series) => {
    const value = figure(series);
    const printed = figureIntervals(series.indicator).get(base)?.interval;
    return value === null ? null : (printed ?? around(value, 0));
  };
}

/** Targets of other years do not add up to the total's. */
function targetFigure(year: number | null): FigureOf {
  return ({ target }) => (target === null || target.year !== year ? null : target.value);
}

/** Targets are exact, but for those that name a range themselves. */
function targetRange(year: number | null): RangeOf {
  const figure = targetFigure(year);
  return (series) => {
    const value = figure(series);
    return value === null ? null : { value, low: value, high: series.target?.high ?? value };
  };
}

function compare(
  { model }: CheckInput,
  series: ModelSeries,
  parts: Parts,
  at: TotalsMoment,
  year: number | null,
  range: RangeOf,
): CheckAnswer {
  const { id, unit } = series.indicator;
  const about = { indicator: id, year, unit };
  const total = range(series);
  const figures = membersOf(model, series).map(({ series: part, times, per }) => {
    const own = range(part);
    return own === null
      ? { id: part.indicator.id, range: null }
      : { id: part.indicator.id, range: through(own, (x) => (x * times) / per) };
  });
  const known = figures.flatMap((one) => one.range ?? []);
  const lacks = figures.filter((one) => one.range === null).map((one) => one.id);
  const held = holdParts(
    parts.cover,
    figures.map((one) => one.range),
    total,
  );
  if (total === null || held === 'unknown')
    return {
      ...about,
      observed: null,
      limit: total?.value ?? null,
      verdict: 'unknown',
      code: 'totals-unknown',
      params: { at, lacks: total === null ? [id, ...lacks] : lacks },
    };
  const all = sum(known.map(({ value }) => value));
  // Figures of the plan must add up; paths projected separately need not.
  const verdict = held === 'agree' ? 'pass' : at === 'path' ? 'warn' : 'fail';
  const compared = { ...about, observed: all, limit: total.value, verdict } as const;
  // ω is not defined, or beyond all numbers.
  if (!Number.isFinite(all / total.value))
    return { ...compared, code: 'totals-zero', params: { at, sum: all } };
  return {
    ...compared,
    code: held === 'agree' ? 'totals-agree' : 'totals-differ',
    params: {
      at,
      cover: parts.cover,
      sum: all,
      total: total.value,
      omega: all / total.value,
      largest: Math.max(...known.map(({ value }) => value)),
      lacks,
      bottomUp: at === 'path' && model.summed.includes(id),
    },
  };
}

/** On the path: the year in which parts and total lie furthest apart, or the last year. */
function pathAnswers(input: CheckInput, series: ModelSeries, parts: Parts): readonly CheckAnswer[] {
  const { years, series: paths } = input.projection;
  const answers = years.slice(1).map((year, i) =>
    compare(input, series, parts, 'path', year, (s) => {
      const path = paths.find((p) => p.indicator === s.indicator.id)?.path ?? null;
      const value = path?.[i + 1] ?? null;
      return value === null ? null : around(value, 0);
    }),
  );
  const gap = (a: CheckAnswer) => Math.abs((a.observed ?? 0) - (a.limit ?? 0));
  const worst = answers
    .filter((a) => a.code === 'totals-differ')
    .reduce<CheckAnswer | undefined>((w, a) => (w && gap(w) >= gap(a) ? w : a), undefined);
  const unknown = answers.find((a) => a.verdict === 'unknown');
  const said = worst ?? unknown ?? answers.at(-1);
  return said === undefined ? [] : [said];
}

/** What it lacks is said of the base and of the targets. */
function omegaHeld({ model }: CheckInput, series: ModelSeries): readonly CheckAnswer[] {
  const { target, indicator } = series;
  const members = membersOf(model, series);
  const base = baseFigure(model.region.plan.base);
  const [starts, start] = [sumOf(members, base), base(series)];
  const all = target === null ? null : sumOf(members, targetFigure(target.year));
  if (target === null || starts === null || start === null || all === null) return [];
  const omega = starts / start;
  const implied = all / omega;
  if (![omega, implied, all / target.value].every(Number.isFinite)) return [];
  return [
    {
      indicator: indicator.id,
      year: target.year,
      observed: implied,
      limit: target.value,
      unit: indicator.unit,
      verdict: isMet(target, implied) ? 'pass' : 'warn',
      code: 'totals-omega-held',
      params: {
        sum: all,
        omega,
        implied,
        op: target.op,
        target: target.value,
        targetOmega: all / target.value,
      },
    },
  ];
}

function overruled({ model }: CheckInput, id: string): CheckAnswer {
  return {
    indicator: id,
    year: null,
    observed: null,
    limit: null,
    unit: null,
    verdict: 'warn',
    code: 'totals-overrule',
    params: { totals: model.totals },
  };
}
