import type { Text } from './text.ts';

/**
 * Every atomic unit with its words. What each one is worth stands in `unit.ts`; a unit is an
 * atomic one or the ratio `a/b` of two (人/万人, 件/万人).
 */
export const unitTitles: { readonly [unit: string]: Text } = {
  人: { zh: '人', en: 'people' },
  千人: { zh: '千人', en: '1,000 people' },
  万人: { zh: '万人', en: '10,000 people' },
  亿人: { zh: '亿人', en: '100 million people' },
  人次: { zh: '人次', en: 'person-times' },
  万人次: { zh: '万人次', en: '10,000 person-times' },
  人年: { zh: '人年', en: 'person-years' },
  万人年: { zh: '万人年', en: '10,000 person-years' },
  个: { zh: '个', en: 'units' },
  万个: { zh: '万个', en: '10,000 units' },
  家: { zh: '家', en: 'organisations' },
  万家: { zh: '万家', en: '10,000 organisations' },
  件: { zh: '件', en: 'items' },
  万件: { zh: '万件', en: '10,000 items' },
  项: { zh: '项', en: 'projects' },
  万项: { zh: '万项', en: '10,000 projects' },
  元: { zh: '元', en: 'yuan' },
  万元: { zh: '万元', en: '10,000 yuan' },
  亿元: { zh: '亿元', en: '100 million yuan' },
  年: { zh: '年', en: 'years' },
  '%': { zh: '%', en: '%' },
  '‰': { zh: '‰', en: '‰' },
  百分点: { zh: '百分点', en: 'percentage points' },
};
