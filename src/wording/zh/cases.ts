import type { CaseProblemDetails } from '../../cases/case-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';

/** 增长案例表问题的中文说明。 */
export const zhCases: ProblemWording<CaseProblemDetails> = {
  'case-empty-field': ({ column }) => ({ wrong: `“${column}”列为空` }),
  'case-not-a-number': ({ column, found }) => ({
    wrong: `“${column}”列的“${found}”不是数`,
    allowed: '只能写阿拉伯数字和小数点，不加千位分隔符',
  }),
  'case-not-a-year': ({ column, found }) => ({
    wrong: `“${column}”列的“${found}”不是年份`,
    allowed: '应为四位数年份',
  }),
  'case-wrong-value': ({ column, found, allowed, suggestion }) => ({
    wrong: `“${column}”列不能是“${found}”`,
    allowed: `可选：${allowed.map((value) => value || '空').join('、')}`,
    suggestion,
  }),
  'case-unknown-unit': ({ found, suggestion }) => ({ wrong: `没有“${found}”这个单位`, suggestion }),
  'case-span-too-short': ({ years, least }) => ({
    wrong: `起止相隔${years}年`,
    allowed: `至少应相隔${least}年`,
  }),
  'case-not-positive': ({ start, end }) => ({
    wrong: `从${start}到${end}算不出年均增速`,
    allowed: '起止数值都应大于0',
  }),
  'case-growth-differs': ({ stated, computed }) => ({
    wrong: `所列增速${stated}与起止数值不符`,
    allowed: `按起止数值应为${computed}`,
  }),
  'case-given-twice': ({ region, level, indicator }) => ({
    wrong: `${region}（${level}）的 ${indicator} 出现了两次`,
    allowed: '每个地区、每项指标、每个时期只取一个',
  }),
  'glossary-name-twice': ({ name, other }) => ({
    wrong: `名称“${name}”已列在 ${other} 之下`,
    allowed: '一个名称只能对应一项指标',
  }),
  'parameter-out-of-range': ({ parameter, found }) => ({
    wrong: `参数 ${parameter} 不能是${found}`,
    allowed: '离散程度应大于0，斜率与回归系数应在0与1之间，年增速应在−1与1之间',
  }),
  'parameter-given-twice': ({ until, scale, parameter }) => ({
    wrong: `截至${until}年、${scale} 尺度的参数 ${parameter} 出现了两次`,
  }),
  'parameter-missing': ({ until, scale, parameter }) => ({
    wrong: `缺截至${until}年、${scale} 尺度的参数 ${parameter}`,
    allowed: '每个截止年份应给出两种尺度的全部参数',
  }),
};
