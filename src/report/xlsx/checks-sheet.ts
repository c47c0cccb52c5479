import type { Study } from '../../study/study.ts';
import type { FindingColumn } from '../../wording/zh/xlsx.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { auditRows } from './audit-rows.ts';
import type { CheckRow } from './check-row.ts';
import { findingRows } from './finding-rows.ts';
import { standingRows } from './standing-rows.ts';
import { scenarioColumn, type XlsxContext } from './xlsx-context.ts';
import { tableSheet, textCell } from './xlsx-table.ts';

/**
 * Where the plan's own figures contradict each other, what the checks answered, and how far what was
 * observed since the base year has come: one table, so that one filter finds whatever is amiss.
 */
export function checksSheet(context: XlsxContext): Sheet {
  const { studies, words, language } = context;
  const ids = Object.keys(words.findings) as readonly FindingColumn[];
  const isMany = studies.length > 1;
  const toCells = (told: string, rows: readonly CheckRow[]) =>
    rows.map((row) => [
      ...(isMany ? [textCell(told)] : []),
      ...ids.map((id) => row[id] ?? textCell(null)),
    ]);
  return tableSheet({
    name: words.sheets.checks,
    title: words.about.checks,
    fixed: scenarioColumn(context).length,
    columns: [
      ...scenarioColumn(context),
      ...ids.map((id) => ({ title: words.findings[id], width: widths[id] ?? 12 })),
    ],
    rows: studies.flatMap((study, i) => [
      // The plan's figures are those of the region, whatever the scenario.
      ...(isFirstOfRegion(study, i, studies)
        ? toCells(study.region.name[language], auditRows(study, context))
        : []),
      ...toCells(study.scenario.title[language], [
        ...findingRows(study, context),
        ...standingRows(study, context),
      ]),
    ]),
  });
}

/** So many in sum as one page across has room for. */
const widths: { readonly [C in FindingColumn]?: number } = {
  part: 12,
  check: 18,
  indicator: 26,
  year: 8,
  unit: 14,
  sentence: 64,
  arithmetic: 36,
  place: 24,
};

function isFirstOfRegion({ region }: Study, index: number, studies: readonly Study[]): boolean {
  return studies.findIndex((other) => other.region.id === region.id) === index;
}
