import { severities } from '../../audit/audit-row.ts';
import { auditRules } from '../../audit/registry.ts';
import type { Study } from '../../study/study.ts';
import {
  type AuditNames,
  describeAuditGap,
  describeAuditRow,
} from '../../wording/describe-audit-row.ts';
import type { Cell } from '../../workbook/workbook.ts';
import type { CheckRow } from './check-row.ts';
import { nameOf, type XlsxContext } from './xlsx-context.ts';
import { centerCell, formatFor, numberCell, textCell, unitCell, yearCell } from './xlsx-table.ts';

/** Where the plan's own figures contradict each other, the gravest first, with the arithmetic. */
export function auditRows(study: Study, context: XlsxContext): readonly CheckRow[] {
  const { language, words } = context;
  const names = namesOf(study, context);
  const rows = severities.flatMap((severity) =>
    study.audit.filter((row) => row.severity === severity),
  );
  return rows.map((row): CheckRow => {
    const { rule, indicator, year, stated, computed, unit } = row;
    const told = describeAuditRow(row, language, names);
    const known = Object.entries(auditRules).find(([id]) => id === rule)?.[1];
    const format = formatFor([stated, computed], unit ?? '');
    return {
      part: textCell(words.parts.audit),
      check: textCell(known?.title[language] ?? rule, true),
      verdict: centerCell(told.severity),
      indicator: textCell(indicator === null ? null : nameOf(study, indicator, context), true),
      year: yearCell(year),
      observed: numberCell(stated, format),
      limit: numberCell(computed, format),
      unit: unitCell(unit, language),
      sentence: textCell(told.statement, true),
      arithmetic: textCell(told.arithmetic.join('\n') || null, true),
      place: textCell(told.place, true),
    };
  });
}

/** What the audit could not compare, one row a comparison: the rule, and what is missing. */
export function auditGapRows(study: Study, context: XlsxContext): readonly (readonly Cell[])[] {
  const { language } = context;
  const names = namesOf(study, context);
  return study.auditCoverage.flatMap(({ rule, unknown }) =>
    unknown.map((gap) => [
      textCell(auditRules[rule].title[language], true),
      textCell(describeAuditGap(gap, language, names), true),
    ]),
  );
}

/** Documents are named only where a region rests on several. */
function namesOf(study: Study, context: XlsxContext): AuditNames {
  const isOne = Object.keys(study.sources).length === 1;
  return {
    indicator: (id) => nameOf(study, id, context),
    source: (key) => (isOne ? null : (study.sources[key]?.title ?? key)),
  };
}
