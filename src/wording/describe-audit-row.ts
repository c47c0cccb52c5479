import type { AuditGap } from '../audit/audit-outcome.ts';
import type { Arithmetic, AuditRow } from '../audit/audit-row.ts';
import type { Language } from '../terms/text.ts';
import { describePlaces } from './describe-places.ts';
import { enAudit } from './en/audit.ts';
import { formatNumber, formatQuantity } from './format-number.ts';
import type { Words } from './speaks.ts';
import type { AuditSpeaker, AuditWording } from './zh/audit.ts';
import { zhAudit } from './zh/audit.ts';

/** What names a row is worded with: those of the region's indicators and of its documents. */
export type AuditNames = {
  readonly indicator: (id: string) => string;
  /** The title of a document by its key; null where there is only one, and it goes without saying. */
  readonly source: (key: string) => string | null;
};

/** A row in words: what is wrong, how that was worked out, and where to look in the document. */
export type DescribedRow = {
  readonly severity: string;
  readonly statement: string;
  readonly arithmetic: readonly string[];
  readonly place: string;
};

const auditWordings: { readonly [L in Language]: AuditWording } = {
  zh: zhAudit,
  en: enAudit,
};

/** Significant digits of figures as printed, and of results. */
const digits = { printed: 10, result: 6 } as const;

/**
 * A row of the audit in words.
 *
 * @param row what a rule found
 * @param language of the sentences; names that a document uses stay as printed
 * @param names names of indicators and documents in that language
 * @returns one sentence without a full stop, lines of arithmetic, and the places
 */
export function describeAuditRow(
  row: AuditRow,
  language: Language,
  names: AuditNames,
): DescribedRow {
  const wording = auditWordings[language];
  const sentence = wording.rows[row.code] as (row: AuditRow, say: AuditSpeaker) => string;
  return {
    severity: wording.severities[row.severity],
    statement: sentence(row, speakerOf(language, names)),
    arithmetic: row.arithmetic.map((one) =>
      writeArithmetic(one, row.arithmetic.length > 1 && isGrowth(one), language),
    ),
    place: describePlaces(row.at, names.source, wording.joinPlaces),
  };
}

/** What could not be compared, in words. */
export function describeAuditGap(gap: AuditGap, language: Language, names: AuditNames): string {
  return auditWordings[language].gaps[gap.reason](gap, speakerOf(language, names));
}

function speakerOf(language: Language, names: AuditNames): AuditSpeaker {
  return {
    name: (id) => (id === null ? auditWordings[language].unnamed : names.indicator(id)),
    quantity: (value, unit) => quantity(value, unit, language, digits.result),
  };
}

function quantity(value: number, unit: string | null, language: Language, shown: number): string {
  return unit === null
    ? formatNumber(value, language, shown)
    : formatQuantity(value, unit, language, shown);
}

function isGrowth({ form }: Arithmetic): boolean {
  return form === 'compound' || form === 'simple' || form === 'total' || form === 'ratio';
}

/** `(52.2万人 ÷ 36.8万人)^(1/5) − 1 = 7.24%`, with what rounding leaves open. */
function writeArithmetic(one: Arithmetic, isNamed: boolean, language: Language): string {
  const { forms, colon, between } = auditWordings[language];
  const [a = '', b = ''] = one.of.map(({ value, unit }) =>
    quantity(value, unit, language, digits.printed),
  );
  const all = one.of.map(({ value, unit }) => quantity(value, unit, language, digits.printed));
  const left: Words<Arithmetic['form']> = {
    sum: all.join(' + '),
    difference: `${a} − ${b}`,
    quotient: `${a} ÷ ${b}`,
    mean: `${a} ÷ ${one.years}`,
    ratio: `${a} ÷ ${b}`,
    total: `${a} ÷ ${b} − 1`,
    simple: `(${a} ÷ ${b} − 1) ÷ ${one.years}`,
    compound: `(${a} ÷ ${b})^(1/${one.years}) − 1`,
  };
  const shown = (value: number) => quantity(value, one.unit, language, digits.result - 2);
  const exact = one.form === 'sum' || one.form === 'difference';
  const result = exact ? quantity(one.value, one.unit, language, digits.result) : shown(one.value);
  const [low, high] = [shown(one.low), shown(one.high)];
  const range = low === high ? '' : between(low, high);
  return `${isNamed ? `${forms[one.form]}${colon}` : ''}${left[one.form]} = ${result}${range}`;
}
