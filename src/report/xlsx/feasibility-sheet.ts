import type { Assessment } from '../../feasibility/assessment.ts';
import type { Growth } from '../../region/growth-measures.ts';
import type { Study, StudyIndicator, StudyTarget } from '../../study/study.ts';
import { movesInPoints } from '../../terms/kind.ts';
import { formatOdds, oddsDecimals } from '../../wording/format-odds.ts';
import { intakeWordings } from '../../wording/intake-wordings.ts';
import type { FeasibilityColumn } from '../../wording/xlsx-columns.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import {
  indicatorOf,
  kindName,
  scenarioCell,
  scenarioColumn,
  type XlsxContext,
} from './xlsx-context.ts';
import {
  centerCell,
  countFormat,
  formatFor,
  numberCell,
  percentFormat,
  ratioFormat,
  sharePercentFormat,
  tableSheet,
  textCell,
  unitCell,
  yearCell,
} from './xlsx-table.ts';

/** A target with what was found of it. */
export type JudgedTarget = {
  readonly study: Study;
  readonly indicator: StudyIndicator;
  readonly target: StudyTarget;
  readonly assessment: Assessment;
};

/** The targets of all studies, in the order of their regions. */
export function judgedTargets({ studies }: XlsxContext): readonly JudgedTarget[] {
  return studies.flatMap((study) =>
    study.assessments.flatMap((assessment) => {
      const indicator = indicatorOf(study, assessment.indicator);
      const target = indicator?.target ?? null;
      if (indicator === null || target === null) return [];
      return [{ study, indicator, target, assessment }];
    }),
  );
}

/** One row a target: how fast it needs growth, how fast it was, what is assumed and where it leads. */
export function feasibilitySheet(context: XlsxContext): Sheet {
  const { words } = context;
  const ids = Object.keys(words.feasibility) as readonly FeasibilityColumn[];
  return tableSheet({
    name: words.sheets.feasibility,
    title: words.about.feasibility,
    fixed: scenarioColumn(context).length + 1,
    columns: [
      ...scenarioColumn(context),
      ...ids.map((id) => ({ title: words.feasibility[id], width: widths[id] ?? 12 })),
    ],
    rows: judgedTargets(context).map((judged) => {
      const cells = feasibilityCells(judged, context);
      return [...scenarioCell(judged.study, context), ...ids.map((id) => cells[id])];
    }),
  });
}

const widths: { readonly [C in FeasibilityColumn]?: number } = {
  indicator: 34,
  id: 24,
  unit: 10,
  yearFrom: 14,
  effort: 14,
  percentile: 14,
  breakEven: 14,
};

/** What is told of a judged target, by column. */
export function feasibilityCells(
  { study, indicator, target, assessment }: JudgedTarget,
  context: XlsxContext,
): { readonly [C in FeasibilityColumn]: Cell } {
  const { words, feasibility, language } = context;
  const { required, historic, assumed, effort, peers, reach, odds } = assessment;
  const { unit, kind } = indicator;
  const base = indicator.observed.find(({ year }) => year === study.plan.base);
  const [low, high] = [target.value].flat();
  const format = formatFor([base?.value, low, high, reach.value], unit);
  const steps = formatFor([required?.step, historic?.step, assumed?.step], unit);
  const step = (growth: Growth | null) => numberCell(growth?.step ?? null, steps);
  const rate = (growth: Growth | null) => numberCell(growth?.cagr ?? null, percentFormat);
  return {
    indicator: textCell(indicator.name[language], true),
    id: textCell(indicator.id),
    unit: unitCell(unit, language),
    kind: textCell(kindName(indicator, context), true),
    baseYear: yearCell(base?.year ?? null),
    base: numberCell(base?.value ?? null, format),
    targetYear: yearCell(target.year),
    yearFrom: textCell(words.yearFrom[target.yearFrom]),
    op: textCell(intakeWordings[language].choices.op[target.op]),
    target: numberCell(low ?? null, format),
    targetHigh: numberCell(high ?? null, format),
    value: numberCell(reach.value, format),
    met: centerCell(reach.met === null ? null : reach.met ? words.yes : words.no),
    verdict: centerCell(feasibility.verdicts[reach.verdict]),
    levelShare: numberCell(reach.levelShare, sharePercentFormat),
    incrementShare: numberCell(reach.incrementShare, sharePercentFormat),
    requiredRate: rate(required),
    requiredStep: step(required),
    historicFrom: yearCell(historic?.from ?? null),
    historicTo: yearCell(historic?.to ?? null),
    historicRate: rate(historic),
    historicStep: step(historic),
    assumedRate: rate(assumed),
    assumedStep: step(assumed),
    effort: numberCell(effort?.ratio ?? null, ratioFormat),
    effortClass: textCell(effort === null ? null : feasibility.efforts[effort.class]),
    percentile: numberCell(peers?.percentile ?? null, sharePercentFormat),
    cases: numberCell(peers?.cases ?? null, countFormat),
    yearMet: yearCell(reach.yearMet),
    breakEven: numberCell(
      reach.breakEven,
      movesInPoints(kind) ? formatFor([reach.breakEven], unit) : percentFormat,
    ),
    ratio: numberCell(reach.ratio, ratioFormat),
    ...oddsCells(odds),
    draws: numberCell(odds?.draws ?? null, countFormat),
  };
}

/** Odds and error with the decimals that the error has; where all draws agree, shown as a bound. */
function oddsCells(odds: Assessment['odds']): Readonly<Record<'odds' | 'oddsError', Cell>> {
  if (odds === null) {
    return { odds: numberCell(null, percentFormat), oddsError: numberCell(null, percentFormat) };
  }
  const format = `0.${'0'.repeat(oddsDecimals(odds))}%`;
  const isBound = odds.se === 0;
  return {
    odds: numberCell(odds.p, isBound ? `"${formatOdds(odds)}"` : format),
    oddsError: numberCell(isBound ? null : odds.se, format),
  };
}
