import { type LawId, laws } from '../../laws/registry.ts';
import type {
  ScenarioFormId,
  ScenarioProblemDetails,
} from '../../scenario/scenario-problem-details.ts';
import { factsOf, type Kind } from '../../terms/kind.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';
import { zhUncertainty } from './uncertainty.ts';

export const zhScenarioForms: FormWording<ScenarioFormId> = {
  rate: '增速：如 5%、0.05、history（历史增速）、peers（其他地区中位数）、{ required: 0.5 }、{ history: 0.8 }',
  quantity: '数量：如 0.3（按指标自己的单位）或“0.3 万人”',
  fraction: '比例：如 5% 或 0.05',
  step: '每年增量：如“0.3 万人”、history、peers、{ required: 0.5 }',
  'uncertain-number': '数：如 1% 或 0.01；数量类参数如“0.3 万人”',
  uncertainty:
    ' none（默认；可能性由参照预测给出）、outlook（增速按参照预测抽取），或写明哪些不确定：parameters、volatility、persistence、correlation；要取其他地区增速的离散程度，写 { parameters: { talent.growth: { empirical: { cases: own } } } }',
  joins: '每年流入：如“0.2 万人”或 { of: 指标, share: 70% }',
};

export const zhScenario: ProblemWording<ScenarioProblemDetails> = {
  ...zhUncertainty,
  'scenario-id-not-file-name': ({ id, name }) => ({
    wrong: `情景代号“${id}”与文件名不一致`,
    allowed: `应写 scenario: ${name}`,
  }),
  'file-name-unfit': ({ name }) => ({
    wrong: `对比文件不能叫“${name}”：对比的结果放在同名文件夹中`,
    allowed: '文件名不含不可见字符和 \\ : * ? " < > |，不以点开头，不以点或空格结尾',
  }),
  'bare-number': ({ found, either, or }) => ({
    wrong: `${found} 没有百分号，看不出是 ${either} 还是 ${or}`,
    allowed: `请写明 ${either} 或 ${or}；不写百分号的数只能在 -1 至 1 之间`,
  }),
  'reserved-id': ({ id, reserved }) => ({
    wrong: `情景和对比不能叫“${id}”：输出文件夹中 ${id}/ 另有用途`,
    allowed: `另起代号并同时改文件名；不可用：${reserved.join('、')}`,
  }),
  'scenario-without-region': () => ({
    wrong: '没有写明地区',
    allowed: '写 region，或用 extends 继承一个写明地区的情景',
  }),
  'scenario-unknown-plan': ({ plan, region, allowed, suggestion }) => ({
    wrong: `地区“${region}”没有规划“${plan}”`,
    allowed: allowed.join('、'),
    suggestion,
  }),
  'scenario-unknown-region': ({ id, suggestion }) => ({
    wrong: `没有地区“${id}”`,
    allowed: '应与 seeds 文件夹中某个地区文件同名',
    suggestion,
  }),
  'extends-unknown': ({ id, suggestion }) => ({
    wrong: `要继承的情景“${id}”不存在`,
    suggestion,
  }),
  'extends-cycle': ({ chain }) => ({
    wrong: `继承成环：${chain.join(' → ')}`,
    allowed: '去掉其中一个 extends',
  }),
  'compare-unknown': ({ id, suggestion }) => ({ wrong: `没有情景“${id}”`, suggestion }),
  'growth-unknown-indicator': ({ id, region, suggestion }) => ({
    wrong: `地区 ${region} 没有指标“${id}”`,
    suggestion,
  }),
  'growth-on-formula': ({ id }) => ({
    wrong: `指标“${id}”由公式计算，不能再设增长假设或事件`,
    allowed: '改为对公式中的指标设假设',
  }),
  'law-not-for-kind': ({ law, kind, allowed }) => ({
    wrong: `“${lawTitle(law)}”（${law}）不适用于${kindTitle(kind)}类指标`,
    allowed: `适用于：${allowed.map(kindTitle).join('、')}`,
  }),
  'rate-without-ground': ({ ground, of, cases }) => ({
    wrong:
      ground === 'history'
        ? `指标“${of}”没有两个年份的数，得不出历史增速`
        : ground === 'peers'
          ? `指标“${of}”只有${cases}个地区的实际增速，至少要3个`
          : `指标“${of}”没有基期数或目标，得不出所需增速`,
    allowed: '直接写一个增速，或用 otherwise 写明没有依据时用什么（如 otherwise: 0%）',
  }),
  'quantity-wrong-unit': ({ found, unit }) => ({
    wrong: `“${found}”的单位不对`,
    allowed: `单位应能换算为${unit}`,
  }),
  'quantity-out-of-range': ({ found, least, most }) => ({
    wrong: `“${found}”太大或太小`,
    allowed: `0，或绝对值在 ${least.toFixed(12)} 与 ${most} 之间`,
  }),
  'growth-loop': ({ cycle }) => ({
    wrong: `指标之间互相依赖成环：${[...cycle, cycle[0] ?? ''].join(' → ')}`,
    allowed: '去掉其中一个依赖',
  }),
  'to-missing': ({ region }) => ({
    wrong: `地区 ${region} 的规划没有目标年，情景也没有写测算到哪一年`,
    allowed: '写 to，如 to: 2027',
  }),
  'to-before-base': ({ to, base }) => ({
    wrong: `测算终年${to}年不晚于基期${base}年`,
    allowed: `应晚于${base}年`,
  }),
  'to-too-far': ({ to, limit }) => ({
    wrong: `测算终年${to}年太远`,
    allowed: `最远到${limit}年`,
  }),
  'event-outside-years': ({ year, from, to }) => ({
    wrong: `事件年份${year}年不在测算期内`,
    allowed: `应在${from}—${to}年`,
  }),
  'event-empty': () => ({ wrong: '事件没有内容', allowed: '写 add（增量）或 rate（增速变动）' }),
  'event-add-on-all': () => ({
    wrong: '对全部指标（*）不能用 add：各指标单位不同',
    allowed: '用 rate，或写明指标',
  }),
  'totals-not-for-cover': ({ totals, indicator, cover }) => ({
    wrong: `totals: ${totals} 不能用于指标“${indicator}”（分项关系为 ${cover}）`,
    allowed:
      cover === 'overlapping'
        ? '分项有重叠时可用 independent 或 bottom-up'
        : '分项只是一部分时只能用 independent',
  }),
  'totals-without-parts': ({ totals }) => ({
    wrong: `totals: ${totals} 没有用处：该地区没有带分项的指标`,
    allowed: 'independent',
  }),
  'thresholds-order': ({ near, partial }) => ({
    wrong: `判定界限的次序不对：near ${near}，partial ${partial}`,
    allowed: '应有 near > partial > 0',
  }),
  'no-target': () => ({
    wrong: '该指标没有可用的目标，不能按目标倒推',
    allowed: '换一种增长方式，或在地区文件中补上目标',
  }),
  'no-base': () => ({
    wrong: '该指标没有基期数，无法起算',
    allowed: '在地区文件中补上基期数，或用 path 的 values 给出各年数值',
  }),
  'rate-below-minus-100': ({ rate }) => ({
    wrong: `增速${percent(rate)}低于−100%`,
    allowed: '应不低于−100%',
  }),
  'ceiling-not-above-base': ({ ceiling, base }) => ({
    wrong: `上限${ceiling}不高于基期数${base}`,
    allowed: `应高于${base}`,
  }),
  'not-positive': ({ value }) => ({
    wrong: `基期数或目标为${value}，这种增长方式要求两者都大于零`,
    allowed: '改用 linear 或 toward-target 的 shape: linear',
  }),
  'leaves-outside-0-1': ({ value }) => ({
    wrong: `流失率${percent(value)}超出范围`,
    allowed: '应在0—100%之间',
  }),
  'no-outlook': ({ why }) => ({ wrong: `这项指标没有参照预测：${zhNoOutlook[why] ?? ''}` }),
  'few-even-figures': ({ years, least }) => ({
    wrong: `灰色预测要有至少${least}个等间隔、口径一致的公布数，到起点为止只有${years.length}个（${years.map((year) => `${year}年`).join('、')}）`,
    allowed: '补充起点之前的公布数，或改用其他增长规律',
  }),
  'figure-not-positive': ({ year, value, of }) => ({
    wrong: `${year}年的${of === 'published' ? '公布数' : '模型值'}为${value}，灰色预测只适用于大于0的数`,
  }),
  'rates-or-values': () => ({
    wrong: 'path 要么写 rates，要么写 values，写且只写一个',
  }),
  'window-not-after-base': () => ({
    wrong: '目标的时段不晚于基期数的时段',
    allowed: '目标时段的中点应在基期时段的中点之后',
  }),
  'path-gap': ({ years }) => ({
    wrong: years.length === 0 ? '没有给出任何年份' : `缺${years.join('、')}年的增速`,
    allowed: '从基期后第一年起逐年给出，可写成“2023-2025”',
  }),
  'path-year': ({ found }) => ({
    wrong: `“${found}”不是年份`,
    allowed: '如 2023 或“2023-2025”',
  }),
  'shape-not-for-kind': ({ shape, kind }) => ({
    wrong: `shape: ${shape} 不适用于${kindTitle(kind)}类指标`,
    allowed: '占比用 linear；期内合计、年均和增速用 level 或 linear；其他用 compound 或 linear',
  }),
};

function kindTitle(kind: string): string {
  return factsOf(kind as Kind).title.zh;
}

function lawTitle(law: string): string {
  return laws[law as LawId].title.zh;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(6))}%`;
}

const zhNoOutlook: { readonly [why: string]: string } = {
  rate: '增速类指标不作参照预测',
  'no-figure': '没有公布数可作起点',
  'no-growth-from-zero': '最近的公布数为0，没有增速',
  'no-cases': '其他地区没有可参照的案例',
  'no-parameters': '缺参照预测的参数表',
};
