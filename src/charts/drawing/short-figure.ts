import type { Language } from '../../terms/text.ts';
import { formatFigure, formatNumber, formatPower } from '../../wording/format-number.ts';

/** What large figures are told in, the largest first. */
const steps: { readonly [L in Language]: readonly (readonly [at: number, sign: string])[] } = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'M'],
    [1e3, 'k'],
  ],
};

/** Figures larger than so many of the largest step are written with a power of ten. */
const most = 10_000;

/**
 * A figure in as few characters as narrow places have room for: 250万, 3.2亿, 1.5M; in units that
 * count in ten thousands themselves, and where nobody counts any more, 3.2e9.
 *
 * @param value in the indicator's unit, per cents as fractions
 */
export function writeShort(value: number, unit: string, language: Language, digits = 4): string {
  const text = formatFigure(value, unit, language, digits);
  const sign = /[%‰]$/.exec(text)?.[0] ?? '';
  const printed =
    unit === '百分点' || sign === '%' ? value * 100 : sign === '‰' ? value * 1000 : value;
  const size = Math.abs(printed);
  const isPlain = !/[千万亿]/.test(unit) && sign === '';
  const step = steps[language].find(([at]) => size >= at && size < at * most);
  if (isPlain && step !== undefined) {
    const [at, name] = step;
    return `${formatNumber(printed / at, language, digits)}${name}`;
  }
  return `${formatPower(printed, Math.min(digits, 3))}${sign}`;
}
