import {
  type Growth,
  type Language,
  movesInPoints,
  type StudyIndicator,
  type StudyTarget,
  type Text,
} from '../index.ts';
import { enExplore } from '../wording/en/explore.ts';
import { formatFigure, formatPercent, formatQuantity } from '../wording/format-number.ts';
import type { ExploreWording } from '../wording/zh/explore.ts';
import { zhExplore } from '../wording/zh/explore.ts';
import type { Knob } from './knobs.ts';

export const exploreWordings: { readonly [L in Language]: ExploreWording } = {
  zh: zhExplore,
  en: enExplore,
};

/** The title of a scenario that was changed on the page. */
export function changedTitle({ zh, en }: Text): Text {
  return {
    zh: exploreWordings.zh.changedTitle(zh),
    en: exploreWordings.en.changedTitle(en),
  };
}

/** What stands where nothing is known. */
export const nothing = '–';

/** 39万人, 390,000 people; a dash where it is unknown. */
export function writeFigure(value: number | null, unit: string, language: Language): string {
  return value === null ? nothing : formatQuantity(value, unit, language);
}

/** A target with its operator; the unit is said once, with the last figure. */
export function writeTarget(
  { op, value, high }: StudyTarget,
  unit: string,
  language: Language,
): string {
  if (value === null) return nothing;
  const last = formatQuantity(high ?? value, unit, language);
  const first = op === 'between' ? formatFigure(value, unit, language) : last;
  return exploreWordings[language].operators[op](first, last);
}

/** Growth a year of an indicator: 3.91%, or points for shares and rates. */
export function writeGrowth(
  growth: Growth | null,
  indicator: StudyIndicator,
  language: Language,
): string {
  if (growth === null) return nothing;
  if (growth.growth !== null) return formatPercent(growth.growth, language, 2);
  return movesInPoints(indicator.kind)
    ? writePoints(growth.step, language)
    : formatQuantity(growth.step, indicator.unit, language);
}

export function writePoints(fraction: number, language: Language): string {
  const points = formatFigure(Number(fraction.toFixed(6)), '百分点', language);
  return language === 'zh' ? `${points}个百分点` : `${points} pp`;
}

/** +0.35万人, −1.2 pp: how far a figure lies from another. */
export function writeDifference(difference: number, unit: string, language: Language): string {
  if (difference === 0) return '0';
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  const text = unit === '%' ? writePoints(size, language) : formatQuantity(size, unit, language);
  return `${sign}${text}`;
}

/** What a knob stands at: a rate, points, a share, or a quantity of its indicator. */
export function writeKnobValue(
  value: number,
  measure: Knob['measure'],
  unit: string,
  language: Language,
): string {
  if (measure === 'points') return writePoints(value, language);
  if (measure === 'quantity') return formatQuantity(value, unit, language);
  return formatPercent(value, language, 2);
}
