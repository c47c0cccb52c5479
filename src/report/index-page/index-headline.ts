import type { TargetState } from '../../feasibility/judged-target.ts';
import type { Growth } from '../../region/growth-measures.ts';
import type { StudyIndicator, StudyTarget } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import { enCharts } from '../../wording/en/charts.ts';
import { formatPercent, formatQuantity } from '../../wording/format-number.ts';
import { zhCharts } from '../../wording/zh/charts.ts';
import type { IndexWording } from '../../wording/zh/index-page.ts';
import type { IndexEntry } from './index-entry.ts';

const operators = { zh: zhCharts.operators, en: enCharts.operators };

/** What is not known. */
const nothing = '–';

/** 人才资源总量：2020年 32.2万人，2025年目标 ≥39万人，年均需增 3.91%. */
export function describeHeadline(
  { headline }: IndexEntry,
  words: IndexWording,
  language: Language,
): string | null {
  if (headline === null) return null;
  const { indicator, target } = headline;
  const { name, unit } = indicator;
  const { base } = target;
  const growth = (one: Growth | null) =>
    one === null ? null : writeGrowth(one, indicator, language);
  return words.headline({
    name: name[language],
    base:
      base === null
        ? null
        : { year: base.year, figure: formatQuantity(base.value, unit, language) },
    target: { year: target.year, figure: writeTarget(target, unit, language) },
    required: growth(target.required),
    historic: growth(target.past),
    chance: null,
  });
}

/** The figure, assumed growth and verdict of the indicator that stands for the plan. */
export function headlineCells(
  { headline }: IndexEntry,
  first: IndexEntry,
  verdicts: { readonly [S in TargetState]: string },
  language: Language,
): readonly string[] {
  if (headline === null || headline.indicator.id !== first.headline?.indicator.id)
    return [nothing, nothing, nothing];
  const { indicator, target } = headline;
  const { reached, assumed, state } = target;
  return [
    reached === null ? nothing : formatQuantity(reached.value, indicator.unit, language),
    assumed === null ? nothing : writeGrowth(assumed, indicator, language),
    verdicts[state],
  ];
}

function writeGrowth(
  { growth, step }: Growth,
  { unit }: StudyIndicator,
  language: Language,
): string {
  return growth === null
    ? formatQuantity(step, unit, language)
    : formatPercent(growth, language, 2);
}

function writeTarget({ op, value, high }: StudyTarget, unit: string, language: Language): string {
  if (value === null) return nothing;
  const write = (one: number) => formatQuantity(one, unit, language);
  return operators[language][op](write(value), write(high ?? value));
}
