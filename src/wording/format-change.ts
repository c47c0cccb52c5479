import type { Growth } from '../region/growth-measures.ts';
import type { Change } from '../study/study-comparison.ts';
import type { Language } from '../terms/text.ts';
import { formatFigure, formatNumber, formatPercent, formatQuantity } from './format-number.ts';
import type { CompareWording } from './zh/compare.ts';

/** Units whose steps are percentage points. */
const pointUnits: readonly string[] = ['%', '‰', '百分点'];

/**
 * Growth a year before and after: 6.1%→5.0%. One decimal where that tells them apart, else two.
 *
 * @returns null where neither is known or both read alike
 */
export function formatGrowthChange(
  { before, after }: Change<Growth | null>,
  unit: string,
  words: CompareWording,
  language: Language,
): string | null {
  for (const decimals of [1, 2, 4]) {
    const write = (growth: Growth | null) => writeGrowth(growth, unit, decimals, words, language);
    const [left, right] = [write(before), write(after)];
    if (left !== right) return words.change(left, right);
  }
  return null;
}

/**
 * Figures before and after, the unit said once where both have it: 13.50→12.81万人.
 *
 * @returns null where neither is known or both read alike
 */
export function formatValueChange(
  { before, after }: Change<number | null>,
  unit: Change<string>,
  words: CompareWording,
  language: Language,
): string | null {
  const write = (value: number | null, unit: string) => split(value, unit, words, language);
  const [left, right] = [write(before, unit.before), write(after, unit.after)];
  if (left.figure === right.figure && left.rest === right.rest) return null;
  if (before === null || after === null || left.rest !== right.rest)
    return words.change(left.figure + left.rest, right.figure + right.rest);
  const decimals = Math.max(decimalsOf(left.figure), decimalsOf(right.figure));
  return words.change(pad(left.figure, decimals), pad(right.figure, decimals)) + left.rest;
}

function writeGrowth(
  growth: Growth | null,
  unit: string,
  decimals: number,
  words: CompareWording,
  language: Language,
): string {
  if (growth === null) return words.none;
  if (growth.growth !== null) {
    const text = formatPercent(growth.growth, language, decimals).slice(0, -1);
    return `${pad(text, decimals)}%`;
  }
  if (!pointUnits.includes(unit)) return formatQuantity(growth.step, unit, language);
  const points = Number((growth.step * 100).toFixed(Math.max(2, decimals)));
  return words.points(formatNumber(points, language));
}

/** Number and unit apart, 39 and 万人; a per cent sign belongs to its number. */
function split(
  value: number | null,
  unit: string,
  words: CompareWording,
  language: Language,
): { readonly figure: string; readonly rest: string } {
  if (value === null) return { figure: words.none, rest: '' };
  if (unit === '%' || unit === '‰')
    return { figure: formatFigure(value, unit, language), rest: '' };
  const [, figure = '', rest = ''] =
    /^([−\d.,]+)(.*)$/su.exec(formatQuantity(value, unit, language)) ?? [];
  return { figure, rest };
}

function decimalsOf(figure: string): number {
  return /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;
}

/** 13.5 → 13.50, so that two figures are read alike; large ones keep their whole parts. */
function pad(figure: string, decimals: number): string {
  const [, whole = figure, fraction = '', sign = ''] =
    /^([^.%‰]*)\.?(\d*)([%‰]?)$/u.exec(figure) ?? [];
  return decimals === 0 ? figure : `${whole}.${fraction.padEnd(decimals, '0')}${sign}`;
}
