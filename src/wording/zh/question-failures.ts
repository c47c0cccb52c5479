import type { FailureWording, QuestionFailureDetails } from '../failure-details.ts';
import { didYouMean } from './did-you-mean.ts';

export const zhQuestionFailures: FailureWording<QuestionFailureDetails> = {
  'one-scenario': ({ found, known }) =>
    `“${found}”是几个情景的对比，请写明其中一个：${known.join('、')}`,
  'option-missing': ({ option }) => `缺少选项 ${option}`,
  'odds-wrong': ({ found }) => `--odds 不能是“${found}”：概率应大于 0、小于 1，如 80% 或 0.8`,
  'points-wrong': ({ found }) => `--points 不能是“${found}”：应为 2 的幂，从 1024 到 16777216`,
  'years-wrong': ({ option, found }) => `${option} 应为 1 至 50 的整数，“${found}”不是`,
  'no-series': ({ past, horizon, fewest }) =>
    `没有可回测的序列：需要至少 ${fewest} 个地区在某一年及其前 ${past} 年、后 ${horizon} 年都有数`,
  'unknown-panel-region': ({ found, nearest, known }) =>
    `面板中没有地区“${found}”${didYouMean(nearest) || '。'}有：${known.join('、')}`,
  'no-evidence': ({ found, nearest, known }) =>
    known.length === 0
      ? '没有参照案例：seeds/reference/observed-growth.csv 不在或为空'
      : `“${found}”没有参照案例${didYouMean(nearest) || '。'}有案例的：${known.join('、')}`,
  'target-unknown': ({ found, nearest, known }) =>
    `该地区没有指标“${found}”${didYouMean(nearest) || '。'}有目标的：${known.join('、')}`,
  'target-none': ({ found, known }) =>
    `指标“${found}”没有可判断的目标。有目标的：${known.join('、')}`,
  'target-decided': ({ found, year, known }) =>
    `“${found}”${year}年的目标已按公布数判断，不再测算${known.length === 0 ? '' : `；还可以问的：${known.join('、')}`}`,
  'target-without-path': ({ target }) =>
    `指标“${target}”在该情景中没有测算值，无从求解；请先在情景的 growth 中给它一个增长假设`,
  'vary-key': ({ found }) => `“${found}”不是“指标.参数”，应如 talent.rate 或 skilled.growth`,
  'vary-unknown-indicator': ({ found, nearest, known }) =>
    `该地区没有指标“${found}”${didYouMean(nearest) || '。'}左右该目标的：${known.join('、')}`,
  'vary-computed': ({ indicator, how }) =>
    how === 'formula'
      ? `指标“${indicator}”由公式计算，没有自己的参数；请变动构成它的指标`
      : how === 'bottom-up'
        ? `指标“${indicator}”由分项汇总（totals: bottom-up），没有自己的参数；请变动它的分项`
        : `指标“${indicator}”由总量分摊（totals: top-down），没有自己的参数；请变动总量`,
  'vary-without-path': ({ indicator }) =>
    `指标“${indicator}”没有增长假设，没有可变动的参数；请先在情景的 growth 中写明`,
  'vary-unknown-parameter': ({ found, nearest, known, indicator, law }) =>
    `指标“${indicator}”的增长方式 ${law} 没有可变动的参数“${found}”${didYouMean(nearest) || '。'}可用：${known.join('、')}`,
  'vary-unrelated': ({ found, target, known }) =>
    `指标“${found}”不影响“${target}”的目标。影响它的：${known.join('、')}`,
};
