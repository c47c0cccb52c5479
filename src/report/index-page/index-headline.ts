import type { Verdict } from '../../feasibility/assessment.ts';
import type { Growth } from '../../region/growth-measures.ts';
import type { StudyIndicator, StudyTarget } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import { enCharts } from '../../wording/en/charts.ts';
import { formatPercent, formatQuantity } from '../../wording/format-number.ts';
import type { IndexWording } from '../../wording/index-wording.ts';
import { zhCharts } from '../../wording/zh/charts.ts';
import type { IndexEntry } from './index-entry.ts';

const operators = { zh: zhCharts.operators, en: enCharts.operators };

/** What is not known. */
const nothing = '–';

/** 人才资源总量：2020年 32.2万人，2025年目标 ≥39万人，年均需增 3.91%. */
export function describeHeadline(
  { headline, base }: IndexEntry,
  words: IndexWording,
  language: Language,
): string | null {
  if (headline === null) return null;
  const { indicator, assessment } = headline;
  const { name, unit, target, observed } = indicator;
  if (target === null) return null;
  const figure = observed.find(({ year }) => year === base)?.value ?? null;
  const growth = (one: Growth | null) =>
    one === null ? null : writeGrowth(one, indicator, language);
  return words.headline({
    name: name[language],
    base: figure === null ? null : { year: base, figure: formatQuantity(figure, unit, language) },
    target: { year: target.year, figure: writeTarget(target, unit, language) },
    required: growth(assessment.required),
    historic: growth(assessment.historic),
  });
}

/** The figure, assumed growth and verdict of the indicator that stands for the plan. */
export function headlineCells(
  { headline }: IndexEntry,
  first: IndexEntry,
  verdicts: { readonly [V in Verdict]: string },
  language: Language,
): readonly string[] {
  if (headline === null || headline.indicator.id !== first.headline?.indicator.id)
    return [nothing, nothing, nothing];
  const { indicator, assessment } = headline;
  const { reach, assumed } = assessment;
  return [
    reach.value === null ? nothing : formatQuantity(reach.value, indicator.unit, language),
    assumed === null ? nothing : writeGrowth(assumed, indicator, language),
    verdicts[reach.verdict],
  ];
}

function writeGrowth({ cagr, step }: Growth, { unit }: StudyIndicator, language: Language): string {
  return cagr === null ? formatQuantity(step, unit, language) : formatPercent(cagr, language, 2);
}

function writeTarget({ op, value }: StudyTarget, unit: string, language: Language): string {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const write = (one: number) => formatQuantity(one, unit, language);
  return operators[language][op](write(low), write(high));
}
