import { valueIn } from '../region/figures.ts';
import { type Member, membersOf, sumOf } from '../scenario/members.ts';
import type { ModelSeries } from '../scenario/model.ts';
import type { Parts } from '../terms/indicator.ts';
import { isMet } from '../terms/target.ts';
import type { Check, CheckAnswer, CheckInput } from './check.ts';
import type { TotalsMoment } from './finding-details.ts';

/** Sums that differ by less than this share of the total are equal but for rounding in binary. */
const rounding = 1e-9;

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
        compare(input, series, parts, 'base', base, baseFigure(base)),
        compare(input, series, parts, 'target', year, targetFigure(year)),
        ...pathAnswers(input, series, parts),
        ...(parts.cover === 'overlapping' ? omegaHeld(input, series) : []),
      ];
    }),
    ...input.model.overruled.map((id) => overruled(input, id)),
  ],
};

type FigureOf = (series: ModelSeries) => number | null;

function baseFigure(base: number): FigureOf {
  return ({ indicator }) => valueIn(indicator, base)?.value ?? null;
}

/** Targets of other years do not add up to the total's. */
function targetFigure(year: number | null): FigureOf {
  return ({ target }) => (target === null || target.year !== year ? null : target.value);
}

function compare(
  { model }: CheckInput,
  series: ModelSeries,
  parts: Parts,
  at: TotalsMoment,
  year: number | null,
  figure: FigureOf,
): CheckAnswer {
  const { id, unit } = series.indicator;
  const about = { indicator: id, year, unit };
  const members = membersOf(model, series);
  const total = figure(series);
  const lacks = members.filter((m) => figure(m.series) === null).map((m) => m.series.indicator.id);
  const all = sumOf(members, figure);
  if (total === null || all === null || total === 0)
    return {
      ...about,
      observed: null,
      limit: total,
      verdict: 'unknown',
      code: 'totals-unknown',
      params: { at, lacks: total === null ? [id, ...lacks] : lacks },
    };
  const largest = Math.max(...members.map((m) => inTotal(m, figure)));
  const agree = fits(parts.cover, all, total, largest);
  return {
    ...about,
    observed: all,
    limit: total,
    // Paths that were projected apart need not meet; figures of the plan must.
    verdict: agree ? 'pass' : at === 'path' ? 'warn' : 'fail',
    code: agree ? 'totals-agree' : 'totals-differ',
    params: {
      at,
      cover: parts.cover,
      sum: all,
      total,
      omega: all / total,
      largest,
      bottomUp: at === 'path' && model.totals === 'bottom-up',
    },
  };
}

/** On the path: the year in which parts and total lie furthest apart, or the last year. */
function pathAnswers(input: CheckInput, series: ModelSeries, parts: Parts): readonly CheckAnswer[] {
  const { years, series: paths } = input.projection;
  const answers = years.slice(1).map((year, i) =>
    compare(input, series, parts, 'path', year, (s) => {
      const path = paths.find((p) => p.indicator === s.indicator.id)?.path ?? null;
      return path?.[i + 1] ?? null;
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

function fits(cover: Parts['cover'], all: number, total: number, largest: number): boolean {
  const slack = rounding * Math.abs(total);
  if (cover === 'exact') return Math.abs(all - total) <= slack;
  if (cover === 'partial') return all <= total + slack;
  return largest <= total + slack && total <= all + slack;
}

function inTotal({ series, times, per }: Member, figure: FigureOf): number {
  return ((figure(series) ?? 0) * times) / per;
}

/** What it lacks is said of the base and of the targets. */
function omegaHeld({ model }: CheckInput, series: ModelSeries): readonly CheckAnswer[] {
  const { target, indicator } = series;
  const members = membersOf(model, series);
  const base = baseFigure(model.region.plan.base);
  const [starts, start] = [sumOf(members, base), base(series)];
  const all = target === null ? null : sumOf(members, targetFigure(target.year));
  if (target === null || starts === null || start === null || all === null) return [];
  if (starts === 0 || start === 0 || target.value === 0) return [];
  const omega = starts / start;
  const implied = all / omega;
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
