import type { RegionFormId, RegionProblemDetails } from '../../region/region-problem-details.ts';
import { factsOf, type Kind } from '../../terms/kind.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';

/** How the values that only region files have are written. */
export const zhRegionForms: FormWording<RegionFormId> = {
  figure: '数值，或带单位的数值，如 14、86.1%、0.3 万人；缺数写 null，填报表中留空',
  'stated-figure': '指标代号、数值，或带单位的数值，如 talent、14、6.97 万人',
  'target-year': '年份（如 2025）、each（每年）或 null（未写年份）',
  month: '年月，如 2025-08',
  'target-figure': '数值、带单位的数值，或配合 between 的 [下限, 上限]',
};

/** 地区文件在含义上的问题。 */
export const zhRegion: ProblemWording<RegionProblemDetails> = {
  'formula-too-long': ({ length, limit }) => ({
    wrong: `公式有 ${length} 个字符，太长`,
    allowed: `最多 ${limit} 个字符`,
  }),
  'formula-syntax': ({ found }) => ({ wrong: `公式“${found}”读不通`, allowed: formulaAllowed }),
  'formula-forbidden': ({ found }) => ({
    wrong: `公式里不能有“${found}”`,
    allowed: formulaAllowed,
  }),
  'formula-unknown-name': ({ name, suggestion }) => ({
    wrong: `公式里的“${name}”不是本地区的指标`,
    suggestion,
  }),
  'formula-unit': ({ left, right }) => ({
    wrong: `公式单位不合：${dimension(left)}与${dimension(right)}不能相加、比较或互代`,
    allowed: '相加、比较的数，以及结果与指标自己的单位，须是同一量纲',
  }),
  'formula-loop': ({ cycle }) => ({
    wrong: `公式互相引用成环：${cycle.join(' → ')}`,
    allowed: '公式只能引用不依赖自己的指标',
  }),
  'formula-excludes': ({ key }) => ({
    wrong: `有 formula 的指标不能再写 ${key}`,
    allowed: '逐年计算的指标，数值全部由公式得出',
  }),
  'id-not-file-name': ({ id, name }) => ({
    wrong: `地区代号“${id}”与文件名“${name}”不同`,
    allowed: '代号就是不带扩展名的文件名',
    suggestion: name,
  }),
  'plan-target-before-base': ({ target, base }) => ({
    wrong: `规划目标年 ${target} 不晚于基年 ${base}`,
    allowed: `晚于 ${base} 的年份；原文未写则为 null`,
  }),
  'unknown-source': ({ source, allowed, suggestion }) => ({
    wrong: `sources 里没有“${source}”`,
    allowed: `已列出的来源：${allowed.join('、')}`,
    suggestion,
  }),
  'unknown-indicator': ({ id, suggestion }) => ({
    wrong: `本地区没有指标“${id}”`,
    suggestion,
  }),
  'unknown-unit': ({ unit, suggestion }) => ({
    wrong: `没有单位“${unit}”`,
    allowed:
      '人、万人、人年、个、家、件、项、元、亿元、%、百分点等，吨、亩、公里、辆等量词（未收录的汉字量词自成一类），或两者之比，如 人/万人',
    suggestion,
  }),
  'refers-to-itself': ({ id }) => ({ wrong: `“${id}”不能引用自己` }),
  'named-twice': ({ id }) => ({ wrong: `“${id}”列了两次`, allowed: '每个指标只列一次' }),
  'parts-loop': ({ cycle }) => ({
    wrong: `组成关系成环：${cycle.join(' → ')}`,
    allowed: '组成部分不能反过来包含总数',
  }),
  'other-dimension': ({ id, unit, expected }) => ({
    wrong: `“${id}”的单位是${unit}，不能与${expected}相加或比较`,
    allowed: `能换算成${expected}的单位`,
  }),
  'figure-too-large': ({ limit }) => ({ wrong: '数值太大', allowed: `绝对值不超过 ${limit}` }),
  'figure-too-small': ({ limit }) => ({
    wrong: '数值太小',
    allowed: `0，或绝对值不小于 ${limit.toFixed(12)}`,
  }),
  'wrong-unit': ({ found, expected }) => ({
    wrong: `单位“${found}”不对`,
    allowed: `${expected}，或能换算成它的单位`,
  }),
  'kind-needs-percent': ({ kind, unit }) => ({
    wrong: `${ofKind(kind)}的指标，单位不能是“${unit}”`,
    allowed: '%、‰ 或百分点',
  }),
  'share-out-of-range': ({ found }) => ({ wrong: `占比不能是 ${found}`, allowed: '0%—100%' }),
  'negative-figure': ({ found, kind }) => ({
    wrong: `${ofKind(kind)}的指标不能是负数 ${found}`,
    allowed: '0 或正数',
  }),
  'missing-without-reason': () => ({
    wrong: '数值为空，却没有写 missing',
    allowed: 'missing: not-published（印作“/”）或 redacted（印作“x”）',
  }),
  'missing-with-value': () => ({
    wrong: '有数值，就不能写 missing',
    allowed: 'missing 只与 value: null 一起写',
  }),
  'window-missing': ({ kind }) => ({
    wrong: `${ofKind(kind)}的指标缺少 window`,
    allowed: '起止年份，如 2016-2020；原文未写而无从认定的，标 assumed: [window]',
  }),
  'window-not-used': ({ kind }) => ({
    wrong: `${ofKind(kind)}的指标不用 window`,
    allowed: 'window 只用于期内合计、年均新增和增速',
  }),
  'window-end': ({ year, to }) => ({
    wrong: `window 止于 ${to} 年，而数值属于 ${year} 年`,
    allowed: 'window 的末年就是数值的年份',
  }),
  'as-of-other-year': ({ asOf, year }) => ({
    wrong: `asOf 写的是 ${asOf}，而数值属于 ${year} 年`,
    allowed: `${year}-01 到 ${year}-12`,
  }),
  'plan-or-plans': ({ found }) => ({
    wrong: found === 'both' ? 'plan 和 plans 不能同时写' : '没有写规划年份',
    allowed: '只有一个规划写 plan: { base: 2020, target: 2025 }，有几个写 plans',
  }),
  'plans-order': ({ plan, base, before }) => ({
    wrong: `规划“${plan}”的基年 ${base} 不晚于前一个规划的基年 ${before}`,
    allowed: '各规划按年份先后排列',
  }),
  'unknown-plan': ({ plan, allowed, suggestion }) => ({
    wrong: `plans 里没有“${plan}”`,
    allowed: `已列出的规划：${allowed.join('、')}`,
    suggestion,
  }),
  'target-plan-open': ({ plans }) => ({
    wrong: `从年份看不出这个目标属于哪个规划：${plans.join('、')}`,
    allowed: `用 plan 写明：${plans.join('、')}`,
  }),
  'target-form': ({ found }) => ({
    wrong:
      found.length === 0
        ? '没有写目标的数'
        : `目标的数写了 ${found.length} 种：${found.join('、')}`,
    allowed: 'value（水平）、growth（年均增长）、times（基期的几倍）、add（增加多少），只写一种',
  }),
  'form-needs-year': ({ form }) => ({
    wrong: `用 ${form} 写的目标要有目标年`,
    allowed: '一个年份',
  }),
  'schedule-without-place': () => ({
    wrong: '年度分解的出处（source 和 at）没有写全，也没有目标的出处可沿用',
    allowed: 'schedule: { years: { 2021: 33.5 }, source: …, at: … }',
  }),
  'schedule-before-base': ({ year, base }) => ({
    wrong: `年度分解的 ${year} 年不晚于基年 ${base}`,
    allowed: `晚于 ${base} 的年份`,
  }),
  'schedule-not-used': ({ kind }) => ({
    wrong: `${ofKind(kind)}的指标没有可以逐年对照的年度分解`,
    allowed: 'schedule 写到各年底应达到的数；期内合计写期初以来的累计',
  }),
  'each-needs-flow': ({ kind }) => ({
    wrong: `${ofKind(kind)}的指标不能有每年的目标`,
    allowed: 'each 只用于当年新增（flow）',
  }),
  'between-needs-range': () => ({
    wrong: 'between 的数值须有下限和上限',
    allowed: 'value: [下限, 上限]',
  }),
  'range-needs-between': ({ op }) => ({
    wrong: `“${op}”只能有一个数值`,
    allowed: '[下限, 上限] 只与 op: between 一起写',
  }),
  'range-order': ({ low, high }) => ({ wrong: `下限 ${low} 不小于上限 ${high}` }),
  'within-needs-about': ({ op }) => ({
    wrong: `“${op}”不用 within`,
    allowed: 'within 只与 op: about 一起写',
  }),
  'years-order': ({ from, to }) => ({
    wrong: `to（${to}）不晚于 from（${from}）`,
    allowed: 'from 早于 to',
  }),
  'growth-reading': ({ allowed, found }) => ({
    wrong: found.length === 0 ? '没有写增长多少' : `${found.join('、')}只能写一个`,
    allowed: `${allowed.join('、')}之一`,
  }),
  'growth-below-minus-100': ({ found }) => ({
    wrong: `增长不能是 ${found}`,
    allowed: '大于 −100%',
  }),
  'growth-without-end': ({ from, to }) => ({
    wrong: `${from} 年和 ${to} 年都没有数值，增长无从推算`,
    allowed: `observed 里有 ${from} 年或 ${to} 年的数值`,
  }),
};

const formulaAllowed = '加减乘除、负号、括号、数字、指标代号、min(…)、max(…)、target(指标代号)';

function dimension(text: string): string {
  return text === '1' ? '无单位的数' : `“${text}”`;
}

function ofKind(kind: Kind): string {
  return `${factsOf(kind).title.zh}（${kind}）`;
}
