import { isAbove } from '../stats/interval.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed, kindFacts } from '../terms/kind.ts';
import { type AuditOutcome, agrees, differs, unknown } from './audit-outcome.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { type PrintedFigure, placesOf, readingsIn, targetsIn } from './printed-figures.ts';
import type { AuditInput, AuditRule } from './rule.ts';

export const order: AuditRule = {
  title: { zh: '年份先后', en: 'Order of years' },
  question: {
    zh: '累计数有没有下降？后一年的目标有没有低于前一年的？完成数的年份有没有晚于发文日期？',
    en: 'Does a running total fall, a later target lie behind an earlier one, or an outcome date from after the document?',
  },
  formula: 'x[s] ≤ x[t] for s < t',
  source: { zh: '定义', en: 'definition' },
  run: (input) =>
    input.region.indicators.flatMap((indicator) => [
      ...fallingTotals(indicator),
      ...targetsBehind(input, indicator),
      ...yearsAfterIssue(input, indicator),
    ]),
};

function fallingTotals(indicator: Indicator): readonly AuditOutcome[] {
  if (isWindowed(indicator.kind) || !kindFacts[indicator.kind].neverFalls) return [];
  const years = [...new Set(indicator.observed.map(({ year }) => year))];
  const figures = years.flatMap((year) => readingsIn(indicator, year).slice(0, 1));
  return pairs(figures).map(([before, after]): AuditOutcome => {
    const broken = countedOtherwise(indicator, before.year, after.year);
    if (broken !== null) return unknown(indicator.id, after.year, broken, [indicator.id]);
    return isAbove(before, after)
      ? differs(row('total-falls', 'error', indicator, before, after))
      : agrees;
  });
}

function targetsBehind(input: AuditInput, indicator: Indicator): readonly AuditOutcome[] {
  const { base } = input.region.plan;
  const years = indicator.targets.flatMap(({ year }) =>
    typeof year === 'number' && year > base ? [year] : [],
  );
  const inOrder = [...new Set(years)].toSorted((a, b) => a - b);
  const figures = inOrder.flatMap((year) => targetsIn(input, indicator, year).slice(0, 1));
  return pairs(figures.filter((one) => one.window === null)).map(
    ([before, after]): AuditOutcome => {
      const isBehind =
        indicator.direction === 'up' ? isAbove(before, after) : isAbove(after, before);
      if (!isBehind) return agrees;
      return differs(row('targets-out-of-order', 'warning', indicator, before, after));
    },
  );
}

function yearsAfterIssue({ region }: AuditInput, indicator: Indicator): readonly AuditOutcome[] {
  const printed = [...indicator.observed, ...indicator.readings];
  return printed.flatMap((one): readonly AuditOutcome[] => {
    const issued = region.sources[one.source]?.issued;
    const year = /^(\d{4})/.exec(issued ?? '')?.[1];
    if (one.halfUnit === null || issued === undefined || year === undefined) return [];
    if (one.year <= Number(year)) return [agrees];
    return [
      differs({
        severity: 'warning',
        indicator: indicator.id,
        year: one.year,
        stated: one.value,
        computed: null,
        unit: indicator.unit,
        arithmetic: [],
        at: [{ source: one.source, at: one.at }],
        code: 'year-after-issue',
        params: { issued },
      }),
    ];
  });
}

function pairs(
  figures: readonly PrintedFigure[],
): readonly (readonly [PrintedFigure, PrintedFigure])[] {
  return figures.slice(1).map((after, index) => [figures[index]!, after] as const);
}

function row(
  code: 'total-falls' | 'targets-out-of-order',
  severity: 'error' | 'warning',
  { id, unit }: Indicator,
  before: PrintedFigure,
  after: PrintedFigure,
) {
  return {
    severity,
    indicator: id,
    year: after.year,
    stated: after.value,
    computed: before.value,
    unit,
    arithmetic: [],
    at: placesOf([after.place, before.place]),
    code,
    params: { from: before.year },
  } as const;
}
