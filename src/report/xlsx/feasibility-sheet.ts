import { isStateMet } from '../../feasibility/judged-target.ts';
import type { Growth } from '../../region/growth-measures.ts';
import type { Study, StudyTarget } from '../../study/study.ts';
import { judgedTargets, type TargetOfStudy } from '../../study/study-targets.ts';
import { movesInPoints } from '../../terms/kind.ts';
import { describeTargetNotes } from '../../wording/describe-target.ts';
import { formatOdds, oddsDecimals } from '../../wording/format-odds.ts';
import { intakeWordings } from '../../wording/intake-wordings.ts';
import type { FeasibilityColumn } from '../../wording/zh/xlsx.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { outlookCells } from './outlook-cells.ts';
import { kindName, scenarioCell, scenarioColumn, type XlsxContext } from './xlsx-context.ts';
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

/** A target with its study. */
export type TargetRow = TargetOfStudy & { readonly study: Study };

/** The targets of all studies, in the order of their regions. */
export function rowsOfStudies({ studies }: XlsxContext): readonly TargetRow[] {
  return studies.flatMap((study) => judgedTargets(study).map((one) => ({ study, ...one })));
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
    rows: rowsOfStudies(context).map((judged) => {
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
  chance: 14,
  evidence: 18,
  effort: 14,
  percentile: 14,
  breakEven: 14,
  owner: 16,
  why: 24,
  note: 40,
};

/** What is told of a judged target, by column. */
export function feasibilityCells(
  { indicator, target }: TargetRow,
  context: XlsxContext,
): { readonly [C in FeasibilityColumn]: Cell } {
  const { words, feasibility, language } = context;
  const { required, past: historic, assumed, effort, peers, base, reached, completion } = target;
  const { value, high, breakEven, scenarioOdds: odds } = target;
  const { unit, kind } = indicator;
  const format = formatFor([base?.value, value, high, reached?.value], unit);
  const met = isStateMet(target.state);
  const steps = formatFor([required?.step, historic?.step, assumed?.step], unit);
  const step = (growth: Growth | null) => numberCell(growth?.step ?? null, steps);
  const rate = (growth: Growth | null) => numberCell(growth?.growth ?? null, percentFormat);
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
    target: numberCell(value, format),
    targetHigh: numberCell(high, format),
    value: numberCell(reached?.value ?? null, format),
    decidedBy: textCell(words.decidedBy[target.decidedBy]),
    plan: textCell(target.plan),
    nature: textCell(
      target.nature === null ? null : intakeWordings[language].choices.nature[target.nature],
    ),
    owner: textCell(target.owner?.[language] ?? null),
    why: textCell(target.why === null ? null : feasibility.lacks[target.why], true),
    note: textCell(
      describeTargetNotes(target, indicator, language).join(language === 'zh' ? '；' : '; '),
      true,
    ),
    met: centerCell(met === null ? null : met ? words.yes : words.no),
    verdict: centerCell(feasibility.states[target.state]),
    levelShare: numberCell(completion?.level ?? null, sharePercentFormat),
    incrementShare: numberCell(completion?.increment ?? null, sharePercentFormat),
    requiredRate: rate(required),
    requiredStep: step(required),
    historicFrom: yearCell(historic?.from ?? null),
    historicTo: yearCell(historic?.to ?? null),
    historicRate: rate(historic),
    historicStep: step(historic),
    assumedRate: rate(assumed),
    assumedStep: step(assumed),
    ...outlookCells(target, unit, language),
    effort: numberCell(effort?.ratio ?? null, ratioFormat),
    effortClass: textCell(effort === null ? null : feasibility.efforts[effort.class]),
    percentile: numberCell(peers?.percentile ?? null, sharePercentFormat),
    cases: numberCell(peers?.cases ?? null, countFormat),
    yearMet: yearCell(target.metIn?.year ?? null),
    breakEven: numberCell(
      breakEven,
      movesInPoints(kind) ? formatFor([breakEven], unit) : percentFormat,
    ),
    ratio: numberCell(target.ratio, ratioFormat),
    ...oddsCells(odds),
    draws: numberCell(odds?.draws ?? null, countFormat),
  };
}

/** Odds and error with the decimals that the error has; where all draws agree, shown as a bound. */
function oddsCells(
  odds: StudyTarget['scenarioOdds'],
): Readonly<Record<'odds' | 'oddsError', Cell>> {
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
