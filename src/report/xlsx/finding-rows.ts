import type { Finding } from '../../feasibility/finding.ts';
import { checks } from '../../feasibility/registry.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import { describeUnit } from '../../terms/unit.ts';
import { describeFinding } from '../../wording/describe-finding.ts';
import { formatNumber, formatPercent, formatQuantity } from '../../wording/format-number.ts';
import type { CheckRow } from './check-row.ts';
import { nameOf, type XlsxContext } from './xlsx-context.ts';
import {
  centerCell,
  formatFor,
  numberCell,
  percentFormat,
  textCell,
  unitCell,
  yearCell,
} from './xlsx-table.ts';

/** What the checks answered, each with its numbers and its sentence. */
export function findingRows(study: Study, context: XlsxContext): readonly CheckRow[] {
  const { feasibility, language, words } = context;
  return study.findings.map((finding): CheckRow => {
    const { check, verdict, indicator, year, observed, limit } = finding;
    const known = Object.entries(checks).find(([id]) => id === check)?.[1];
    const isYearly = yearlyChecks.includes(check) && observed !== null;
    const isRate = isYearly && finding.unit === null;
    const format = isRate ? percentFormat : formatFor([observed, limit], finding.unit ?? '');
    const sentence = describeFinding(finding, feasibility, {
      name: (id) => nameOf(study, id, context),
      quantity: (value, of) =>
        of === null ? formatNumber(value, language) : formatQuantity(value, of, language),
      percent: (fraction) => formatPercent(fraction, language, 2),
    });
    return {
      part: textCell(words.parts.check),
      check: textCell(known?.title[language] ?? check, true),
      verdict: centerCell(feasibility.findingVerdicts[verdict]),
      indicator: textCell(indicator === null ? null : nameOf(study, indicator, context), true),
      year: yearCell(year),
      observed: numberCell(observed, format),
      limit: numberCell(limit, format),
      unit: isYearly
        ? centerCell(words.perYear(unitIn(finding.unit, language)))
        : unitCell(finding.unit, language),
      sentence: textCell(sentence, true),
    };
  });
}

function unitIn(unit: string | null, language: Language): string | null {
  return unit === null ? null : describeUnit(unit, language);
}

/** Checks whose numbers are growth a year, not values of the indicator. */
const yearlyChecks: readonly Finding['check'][] = ['effort', 'peers'];
