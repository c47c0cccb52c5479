import { isUnit } from '../terms/unit.ts';
import type { FilledNumber } from '../workbook/filled-workbook.ts';

/**
 * Whether what a format writes after a number may multiply it: a cell that holds 5.2 and shows
 * `5.2万` does not say whether 万 belongs to its unit.
 */
export function mayMultiply({ suffix }: FilledNumber): boolean {
  return !isUnit(unitOf(suffix)) && /^([十百千万亿兆]|[kKM]$)/.test(unitOf(suffix));
}

/**
 * A number as a region file writes it: a per cent with its sign, and with the unit that its format
 * writes after it.
 */
export function writeNumber({ value, isPercent, suffix }: FilledNumber): string {
  if (isPercent) return `${decimalText(value, 2)}%`;
  const number = decimalText(value, 0);
  const unit = unitOf(suffix);
  if (!isUnit(unit)) return number;
  return unit === '%' || unit === '‰' ? number + unit : `${number} ${unit}`;
}

function unitOf(suffix: string): string {
  return suffix.replace('％', '%').replace('／', '/').trim();
}

/**
 * The shortest decimal text of a number, its point moved to the right: 0.095 by 2 is 9.5. Spreadsheets
 * reckon with 15 digits; what stands beyond them comes from binary fractions.
 */
function decimalText(value: number, places: number): string {
  const [digits = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  return String(Number(`${digits}e${Number(exponent) + places}`));
}
