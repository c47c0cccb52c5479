import type { Finding } from '../feasibility/finding.ts';
import { checks } from '../feasibility/registry.ts';
import type { Study } from '../study/study.ts';
import { describeFinding } from '../wording/feasibility-wording.ts';
import { formatNumber, formatPercent, formatQuantity } from '../wording/format-number.ts';
import type { FindingColumn } from '../wording/xlsx-columns.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { nameOf, scenarioCell, scenarioColumn, type XlsxContext } from './xlsx-context.ts';
import {
  centerCell,
  formatFor,
  numberCell,
  percentFormat,
  tableSheet,
  textCell,
  yearCell,
} from './xlsx-table.ts';

/** What the checks answered, each with its numbers and its sentence. */
export function checksSheet(context: XlsxContext): Sheet {
  const { studies, words } = context;
  const ids = Object.keys(words.findings) as readonly FindingColumn[];
  return tableSheet({
    name: words.sheets.checks,
    title: words.about.checks,
    fixed: scenarioColumn(context).length,
    columns: [
      ...scenarioColumn(context),
      ...ids.map((id) => ({ title: words.findings[id], width: widths[id] ?? 12 })),
    ],
    rows: studies.flatMap((study) =>
      study.findings.map((finding) => {
        const cells = cellsOf(finding, study, context);
        return [...scenarioCell(study, context), ...ids.map((id) => cells[id])];
      }),
    ),
  });
}

const widths: { readonly [C in FindingColumn]?: number } = {
  check: 18,
  indicator: 32,
  sentence: 90,
  unit: 10,
};

function cellsOf(finding: Finding, study: Study, context: XlsxContext) {
  const { feasibility, language, words } = context;
  const { check, verdict, indicator, year, observed, limit, unit } = finding;
  const known = Object.entries(checks).find(([id]) => id === check)?.[1];
  const isRate = isYearlyRate(finding);
  const format = isRate ? percentFormat : formatFor([observed, limit], unit ?? '');
  const sentence = describeFinding(finding, feasibility, {
    name: (id) => nameOf(study, id, context),
    quantity: (value, of) =>
      of === null ? formatNumber(value, language) : formatQuantity(value, of, language),
    percent: (fraction) => formatPercent(fraction, language, 2),
  });
  return {
    check: textCell(known?.title[language] ?? check),
    verdict: centerCell(feasibility.findingVerdicts[verdict]),
    indicator: textCell(indicator === null ? null : nameOf(study, indicator, context)),
    year: yearCell(year),
    observed: numberCell(observed, format),
    limit: numberCell(limit, format),
    unit: centerCell(isRate && observed !== null ? words.ratePerYear : unit),
    sentence: textCell(sentence, true),
  };
}

/** Whether a finding's numbers are growth a year, not values of the indicator. */
function isYearlyRate({ check, code, params }: Finding): boolean {
  return check === 'peers' || (code === 'effort-judged' && params.measure === 'rate');
}
