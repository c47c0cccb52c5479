import type { Language } from '../terms/text.ts';
import { describeUnit, unitFactor } from '../terms/unit.ts';

/** Units whose figures are kept as fractions: what one is worth, and the sign a number gets. */
const fractionUnits: {
  readonly [unit: string]: { readonly times: number; readonly sign: string };
} = {
  '%': { times: 100, sign: '%' },
  百分点: { times: 100, sign: '' },
  '‰': { times: 1000, sign: '‰' },
};

/** From here on, and below, digits are no longer counted: 1.5e15. */
const written = { most: 1e12, least: 1e-12 } as const;

/**
 * A number as a plan prints it: four significant digits, whole parts in full, no trailing zeros.
 * 18.4951 → 18.5 · 10.75 → 10.75 · 0.045 → 0.045 · 15164.2 → 15164, in English 15,164. What no plan
 * prints, from 10¹² on and below 10⁻¹², is written as 1.5e15.
 *
 * @param digits significant digits, where four would hide what is said
 */
export function formatNumber(value: number, language: Language, digits = 4): string {
  const size = Math.abs(value);
  if (size >= written.most || (size > 0 && size < written.least))
    return formatPower(value, Math.min(digits, 12));
  const isLong = Math.abs(value) >= Number(`1e${digits - 1}`);
  const rounded = isLong ? Math.round(value) : Number(value.toPrecision(digits));
  const decimals = Math.abs(rounded) >= 0.001 ? 6 : 12;
  const text = rounded.toFixed(decimals).replace(/\.?0+$/, '');
  if (text === '-0' || text === '') return '0';
  return (language === 'en' ? groupThousands(text) : text).replace('-', '−');
}

/** A number of any size in few characters: 1.235e9, −2e−7. */
export function formatPower(value: number, digits: number): string {
  const [figure = '', power = ''] = value.toExponential(digits - 1).split('e');
  const short = figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
  return `${short}e${Number(power)}`.replaceAll('-', '−');
}

/** A fraction as a per cent: 0.0390627 → 3.906%; `decimals` fixes how many are shown at most. */
export function formatPercent(fraction: number, language: Language, decimals?: number): string {
  const percent = fraction * 100;
  const shown = decimals === undefined ? percent : Number(percent.toFixed(decimals));
  return `${formatNumber(shown, language)}%`;
}

/**
 * A stored figure without its unit, as a column of that unit shows it; per cents keep their sign.
 *
 * @param value in the indicator's unit, per cents as fractions
 * @param digits significant digits, where four would hide what is said
 */
export function formatFigure(
  value: number,
  unit: string,
  language: Language,
  digits?: number,
): string {
  const fraction = fractionUnits[unit];
  if (fraction === undefined) return formatNumber(value, language, digits);
  return `${formatNumber(value * fraction.times, language, digits)}${fraction.sign}`;
}

/**
 * A stored figure with its unit, for a sentence or a label: 39万人, 37%, 10件/万人; in English
 * 390,000 people, 37%, 10 items per 10,000 people.
 *
 * @param value in the indicator's unit, per cents as fractions
 * @param digits significant digits, where four would hide what is said
 */
export function formatQuantity(
  value: number,
  unit: string,
  language: Language,
  digits?: number,
): string {
  if (unit === '%' || unit === '‰') return formatFigure(value, unit, language, digits);
  if (unit === '百分点') {
    const points = formatFigure(value, unit, language, digits);
    return language === 'zh' ? `${points}个百分点` : `${points} percentage points`;
  }
  if (language === 'zh') return `${formatNumber(value, language, digits)}${unit}`;
  const [, prefix, base] = /^([千万亿])([^/]+)$/.exec(unit) ?? [];
  if (prefix === undefined || base === undefined) {
    return countIn(value, describeUnit(unit, language), digits);
  }
  const whole = value * (unitFactor(unit) / unitFactor(base));
  return countIn(whole, describeUnit(base, language), digits);
}

/** "2 organisations", "1 organisation", "1 person": plural unless there is one. */
function countIn(value: number, unit: string, digits?: number): string {
  const text = formatNumber(value, 'en', digits);
  const one = unit.replace(/^people\b/, 'person').replace(/^([a-z-]+)s\b/, '$1');
  return `${text} ${text === '1' ? one : unit}`;
}

function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
