import type { UncertaintyProblemDetails } from '../../scenario/uncertainty-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';

export const zhUncertainty: ProblemWording<UncertaintyProblemDetails> = {
  'uncertain-key': ({ key }) => ({
    wrong: `“${key}”不是“指标.参数”`,
    allowed: '如 skilled.rate 或 skilled.growth',
  }),
  'uncertain-formula': ({ id }) => ({
    wrong: `指标“${id}”由公式计算，本身没有不确定性`,
    allowed: '写在构成它的指标上',
  }),
  'uncertain-without-path': ({ id }) => ({
    wrong: `指标“${id}”没有路径，谈不上不确定性`,
    allowed: '先在 growth 中给它一个增长假设',
  }),
  'uncertain-unknown-parameter': ({ id, parameter, law, allowed, suggestion }) => ({
    wrong: `指标“${id}”的增长方式 ${law} 没有可以不确定的参数“${parameter}”`,
    allowed: `可用：${allowed.join('、')}`,
    suggestion,
  }),
  'uncertain-twice': ({ id, parameter }) => ({
    wrong: `指标“${id}”的参数 ${parameter} 写了两次`,
    allowed: '只留一处',
  }),
  'one-distribution': ({ named, allowed }) => ({
    wrong: named.length === 0 ? '没有写明分布' : `写了多种分布：${named.join('、')}`,
    allowed: `写且只写一种：${allowed.join('、')}`,
  }),
  'one-of-keys': ({ shape, keys }) => ({
    wrong: `${shape} 的 ${keys.join('、')} 要写且只写一个`,
  }),
  'not-a-fraction': ({ found }) => ({
    wrong: `“${found}”不是比例`,
    allowed: '如 5% 或 0.05，绝对值不超过1000%',
  }),
  'negative-spread': ({ key, found }) => ({
    wrong: `${key} 为负（${found}）`,
    allowed: '应不小于0',
  }),
  'distribution-order': ({ low, mode, high }) => ({
    wrong: mode === null ? `low ${low} 大于 high ${high}` : '三个数的大小次序不对',
    allowed:
      mode === null
        ? 'low 应不大于 high'
        : `应有 low ≤ mode ≤ high，现为 ${low}、${mode}、${high}；不写 mode 时取假设值`,
  }),
  'median-not-positive': ({ found }) => ({
    wrong: `对数正态分布的中位数应大于0，现为${found}`,
    allowed: '写明 median，或换用其他分布',
  }),
  'outside-range': ({ parameter, share, low, high }) => ({
    wrong: `该分布有${percent(share)}落在参数 ${parameter} 的合理范围（${rangeOf(low, high)}）之外`,
    allowed: '改窄一些，或写 truncate: true 截去范围外的部分',
  }),
  'nothing-inside-range': ({ parameter, low, high }) => ({
    wrong: `该分布在参数 ${parameter} 的合理范围（${rangeOf(low, high)}）内几乎没有取值`,
    allowed: '改写分布的位置',
  }),
  'few-cases': ({ id, least, pooled }) => ({
    wrong:
      pooled === 'yes'
        ? `同类指标合计不足${least}个地区的实际增速`
        : `指标“${id}”不足${least}个其他地区的实际增速`,
    allowed:
      pooled === 'yes' ? '直接写 values' : '用 cases: pooled（同类指标合并），或直接写 values',
  }),
  'correlation-diagonal': ({ id, found }) => ({
    wrong: `指标“${id}”与自身的相关系数为${found}`,
    allowed: '只能是1，可以不写',
  }),
  'correlation-not-symmetric': ({ a, b, there, back }) => ({
    wrong: `“${a}”与“${b}”的相关系数前后不一：${there}和${back}`,
    allowed: '两处相同，或只写一处',
  }),
  'correlation-not-possible': ({ share }) => ({
    wrong: '这些相关系数不能同时成立（矩阵不是正定的）',
    allowed: `最接近的可行写法：各系数（对角线除外）都乘以${share}`,
  }),
  'correlation-too-negative': ({ found, limit, indicators }) => ({
    wrong: `${indicators}个指标不可能两两都相关${found}`,
    allowed: `应在${decimals(limit)}（不含）到1之间`,
  }),
};

function rangeOf(low: string | null, high: string | null): string {
  if (low === null) return `不高于${high}`;
  return high === null ? `不低于${low}` : `${low}—${high}`;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(2))}%`;
}

function decimals(value: number): string {
  return String(Number(value.toPrecision(3)));
}
