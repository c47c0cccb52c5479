import type { Finding, FindingCode, FindingVerdict } from '../../feasibility/finding.ts';
import type { FindingDetails, TotalsMoment } from '../../feasibility/finding-details.ts';
import type { EffortClass, TargetLack, TargetState } from '../../feasibility/judged-target.ts';
import type { RequiredLack } from '../../feasibility/why-no-required.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { Operator } from '../../terms/target.ts';
import type { Speaks, Words } from '../speaks.ts';

/** How a sentence gets the names and figures it speaks of, in its language. */
export type Speaker = {
  /** The name of an indicator or of the region's parent, by id. */
  readonly name: (id: string) => string;
  /** A value in its unit: "39万人", "9.5%". */
  readonly quantity: (value: number, unit: string | null) => string;
  /** A fraction as a per cent: 3.91%. */
  readonly percent: (fraction: number) => string;
};

const moments: Words<TotalsMoment> = {
  base: '基期',
  target: '目标',
  path: '测算',
};

const covers: Words<Cover> = {
  exact: '分项相加等于总量',
  overlapping: '分项有重叠',
  partial: '分项只是总量的一部分',
};

const zhStates: Words<TargetState> = {
  achieved: '已完成',
  'achieved-so-far': '目前已达到',
  met: '达到',
  near: '接近',
  partial: '部分达到',
  short: '差距大',
  away: '背离',
  'not-yet': '目前未达到',
  missed: '未完成',
  unknown: '无法判断',
};

const zhLacks: Words<TargetLack | RequiredLack> = {
  break: '口径有调整，前后不可比',
  definition: '口径不同，不可比',
  'figure-open': '公布数的表述（超过、近、约）定不了',
  'other-window': '公布数不是同一时段的',
  'years-missing': '有的年份没有公布数',
  'not-published': '没有公布',
  redacted: '数字已隐去',
  'no-base': '没有公布基期数',
  'no-target': '没有可供倒推的目标',
  'not-positive': '基数不大于零，增速没有意义',
  'not-for-kind': '本情景的假设不适用于这类指标',
  'joins-itself': '其流入取自自身，无从推算',
  'no-history': '没有基期之前的数，历史增速算不出',
  'history-from-zero': '历史首个数不大于零，历史增速（百分比）没有意义',
  'no-peers': '其他地区可比的增速不足3例',
  'no-outlook': '没有可参照的案例或起点',
  'few-even-figures': '到起点为止没有4个等间隔、口径一致的公布数',
  'figure-not-positive': '用到的数有不大于零的，灰色模型不适用',
  'no-required': '所需增速算不出',
  'past-without-figure': '目标年已过，没有公布数',
  'no-input': '所依据的指标没有测算值',
  'divides-by-zero': '计算公式的除数为零',
  'out-of-range': '计算结果过大或过小，超出可计算的范围',
  'same-time': '基期数与目标属同一时段，中间没有年份',
  'nothing-to-share': '基期分项（或总量）为零，无从按比例推算',
  'no-window': '没有写明时段',
  'not-due': '尚未到期',
  'no-ratio': '目标与基期方向相反，或基期为零，增速之比没有意义',
};

const findings: {
  readonly [C in FindingCode]: (finding: Finding<C>, say: Speaker) => string;
} = {
  'reach-judged': ({ indicator, year, unit, params: p }, say) => {
    const head = `${nameOf(indicator, say)}${year}年测算${say.quantity(p.value, unit)}，目标${wanted(p.op, p.target, p.high, unit, say)}`;
    const when = p.yearMet === null ? '展望期内达不到' : `${p.yearMet}年达到`;
    const needs =
      p.breakEven === null
        ? ''
        : `；${p.inPoints ? `每年变动${points(p.breakEven, say)}` : `年均增长${say.percent(p.breakEven)}`}即可达标`;
    return p.verdict === 'met' ? `${head}，${when}` : `${head}，${when}${needs}`;
  },
  'reach-published': ({ indicator, year, unit, params: p }, say) => {
    const when =
      p.asOf === null ? `${year}年` : `${p.asOf.slice(0, 4)}年${Number(p.asOf.slice(5))}月`;
    const head = `${nameOf(indicator, say)}${when}公布${say.quantity(p.value, unit)}，目标${wanted(p.op, p.target, p.high, unit, say)}`;
    if (p.why !== null) return `${head}：${zhLacks[p.why]}`;
    const shares = [
      ...(p.level === null ? [] : [`完成率${say.percent(p.level)}`]),
      ...(p.increment === null ? [] : [`增量完成率${say.percent(p.increment)}`]),
    ];
    const late =
      p.metIn !== null && p.metIn > (year ?? p.metIn) ? `，${p.metIn}年达到（公布）` : '';
    return `${head}，${[zhStates[p.state], ...shares].join('，')}${late}`;
  },
  'reach-unknown': ({ indicator, params: { lacks } }, say) =>
    `${nameOf(indicator, say)}无法判断：${zhLacks[lacks]}`,
  'effort-judged': ({ indicator, unit, params: p }, say) => {
    const amount = (x: number) =>
      p.measure === 'rate'
        ? say.percent(x)
        : p.measure === 'points'
          ? points(x, say)
          : say.quantity(x, unit);
    const ratio = p.ratio === null ? '' : `，相当于过去的${round(p.ratio)}倍`;
    return `${nameOf(indicator, say)}每年需${amount(p.required)}，${p.from}—${p.to}年实际每年${amount(p.historic)}${ratio}`;
  },
  'effort-unknown': ({ indicator, params: { lacks } }, say) =>
    `${nameOf(indicator, say)}的加速程度无法判断：${lacks === 'history' ? '没有基期之前的数' : zhLacks[lacks]}`,
  'peers-ranked': ({ indicator, params: p }, say) => {
    const amount = (x: number) => (p.inPoints ? points(x, say) : say.percent(x));
    const few = p.few ? '（案例少，仅供参考）' : '';
    return `${nameOf(indicator, say)}每年需${amount(p.required)}，在${p.cases}个地区的实际增速中高于其中${say.percent(p.percentile)}${few}；中间一半为${amount(p.low)}至${amount(p.high)}，中位数${amount(p.middle)}`;
  },
  'growth-unseen': ({ indicator, year, params: { growth, most, cases } }, say) =>
    `${nameOf(indicator, say)}到${year}年每年增长${say.percent(growth)}，${most === null ? '一年翻一番以上' : `${cases}个地区案例中最快的也只有每年${say.percent(most)}`}；请核对情景中的数和单位`,
  'peers-unknown': ({ indicator, params: { lacks, cases } }, say) =>
    lacks !== 'cases'
      ? `${nameOf(indicator, say)}无法与其他地区比较：${zhLacks[lacks]}`
      : `${nameOf(indicator, say)}无法与其他地区比较：${cases === 0 ? '没有地区' : `只有${cases}个地区`}有可比的实际增速，至少要3个`,
  'totals-agree': ({ indicator, year, unit, params: p }, say) =>
    `${nameOf(indicator, say)}${moments[p.at]}（${year}年）分项之和${say.quantity(p.sum, unit)}，总量${say.quantity(p.total, unit)}：${p.cover === 'overlapping' ? `分项有重叠，重叠系数${omega(p.omega)}` : withinRounding(p, unit, say) ? '差额在四舍五入范围内' : '吻合'}${p.bottomUp && p.cover === 'overlapping' ? '（总量由分项之和除以基期重叠系数推出）' : ''}`,
  'totals-differ': ({ indicator, year, unit, params: p }, say) =>
    `${nameOf(indicator, say)}${moments[p.at]}（${year}年）分项之和${say.quantity(p.sum, unit)}${p.lacks.length === 0 ? '' : `（尚缺${p.lacks.map(say.name).join('、')}）`}与总量${say.quantity(p.total, unit)}不吻合（${covers[p.cover]}），相差${say.quantity(Math.abs(p.sum - p.total), unit)}，比值${omega(p.omega)}`,
  'totals-omega-held': ({ indicator, unit, params: p }, say) =>
    `重叠系数保持基期的${omega(p.omega)}时，分项目标之和${say.quantity(p.sum, unit)} ÷ ${omega(p.omega)} = ${say.quantity(p.implied, unit)}，${nameOf(indicator, say)}目标${wanted(p.op, p.target, null, unit, say)}；目标本身的重叠系数为${omega(p.targetOmega)}`,
  'totals-zero': ({ indicator, unit, params: { at, sum } }, say) =>
    `${nameOf(indicator, say)}${moments[at]}的总量为0，分项之和为${say.quantity(sum, unit)}，重叠系数无从计算`,
  'totals-unknown': ({ indicator, params: { at, lacks } }, say) =>
    `${nameOf(indicator, say)}${moments[at]}的分项与总量无法核对：缺${lacks.map(say.name).join('、')}`,
  'totals-overrule': ({ indicator, params: { totals } }, say) =>
    `情景为${nameOf(indicator, say)}写的增长或不确定性不起作用：${totals === 'top-down' ? '分项由总量分摊（totals: top-down），请写在总量上' : '总量由分项汇总（totals: bottom-up），请写在分项上'}`,
  'limit-kept': ({ indicator, unit, params: { limit } }, say) =>
    `${nameOf(indicator, say)}各年都在上限${say.quantity(limit, unit)}以内`,
  'limit-passed': ({ indicator, year, unit, params: { side, limit, value } }, say) =>
    `${nameOf(indicator, say)}${year}年测算${say.quantity(value, unit)}，${side === 'floor' ? '低于下限' : '超过上限'}${say.quantity(limit, unit)}`,
  'limit-held': ({ indicator, year, unit, params: { side, limit, value } }, say) =>
    `${nameOf(indicator, say)}照所设假设，${year}年将达${say.quantity(value, unit)}，${side === 'floor' ? '低于下限' : '超过上限'}${say.quantity(limit, unit)}；测算到此为止，不再越过`,
  'implied-growth': ({ indicator, unit, params: p }, say) =>
    `${nameOf(indicator, say)}由${say.quantity(p.start, unit)}（${p.from}年：${p.startArithmetic}）变为${say.quantity(p.end, unit)}（${p.to}年：${p.endArithmetic}），年均${say.percent(p.growth)}`,
  'implied-unknown': ({ indicator, params: { year, arithmetic } }, say) =>
    `${nameOf(indicator, say)}${year}年无法推算（${arithmetic}）：有数据缺失`,
  'inflow-leaving': ({ indicator, unit, params: p }, say) =>
    `${nameOf(indicator, say)}${p.from}—${p.to}年净增${say.quantity(p.netRise, unit)}，同期流入（${p.inflows.map(say.name).join('、')}）${say.quantity(p.inflow, unit)}，隐含年均流失率（${say.quantity(p.inflow, unit)} − ${say.quantity(p.netRise, unit)}）÷ ${say.quantity(p.stocks, unit)} = ${say.percent(p.leaving)}`,
  'inflow-incomplete': ({ indicator, unit, params: p }, say) =>
    `${nameOf(indicator, say)}${p.from}—${p.to}年净增${say.quantity(p.netRise, unit)}，大于所列流入（${p.inflows.map(say.name).join('、')}）${say.quantity(p.inflow, unit)}：流入未列全，流失率无法推算`,
  'inflow-unknown': ({ indicator, params: { lacks } }, say) =>
    `${nameOf(indicator, say)}的流失率无法推算：缺${lacks.map(say.name).join('、')}的目标`,
  'parent-share': ({ indicator, unit, params: p }, say) => {
    const words = { kind: '口径', year: '年份', name: '名称' };
    const caveat =
      p.differs.length === 0
        ? ''
        : `（两级文件的${p.differs.map((d) => words[d]).join('、')}不同，仅供参考）`;
    return `${nameOf(indicator, say)}目标${say.quantity(p.value, unit)}，占${say.name(p.parent)}目标${say.quantity(p.whole, unit)}的${say.percent(p.share)}${caveat}`;
  },
  'parent-unknown': ({ params: { parent, lacks } }, say) =>
    lacks === 'file'
      ? `占上级目标的份额无法判断：没有上级地区的数据文件（seeds/${parent}.yaml）`
      : `占上级目标的份额无法判断：与${say.name(parent)}没有共同的目标指标`,
};

/** The sentences of the checks, and the words of their verdicts. */
export const zhFeasibility = {
  states: zhStates,
  /** Why a target cannot be judged, in half a sentence. */
  lacks: zhLacks,
  findingVerdicts: {
    pass: '通过',
    warn: '提醒',
    fail: '不通过',
    unknown: '无法判断',
  } satisfies Words<FindingVerdict>,
  efforts: {
    continues: '延续',
    stretch: '加快',
    leap: '跨越',
    exceptional: '超常',
    reversal: '反转',
    unknown: '无法判断',
  } satisfies Words<EffortClass>,
  findings,
};

export type FeasibilityWording = Speaks<typeof zhFeasibility>;

function nameOf(indicator: string | null, say: Speaker): string {
  return indicator === null ? '' : say.name(indicator);
}

function wanted(
  op: Operator,
  target: number,
  high: number | null,
  unit: string | null,
  say: Speaker,
): string {
  const value = say.quantity(target, unit);
  switch (op) {
    case '>=':
      return `${value}以上`;
    case '>':
      return `超过${value}`;
    case '=':
      return value;
    case '<=':
      return `${value}以内`;
    case '<':
      return `低于${value}`;
    case 'about':
      return `${value}左右`;
    case 'between':
      return `${value}至${say.quantity(high ?? target, unit)}`;
  }
}

function points(fraction: number, say: Speaker): string {
  return `${say.percent(fraction).replace('%', '')}个百分点`;
}

function omega(value: number): string {
  return value.toFixed(5);
}

function round(ratio: number): string {
  return ratio.toFixed(2);
}

/** What parts and an exact total differ by, though they agree, was lost in printing them. */
function withinRounding(
  { cover, sum, total }: FindingDetails['totals-agree'],
  unit: string | null,
  say: Speaker,
): boolean {
  return cover === 'exact' && say.quantity(sum, unit) !== say.quantity(total, unit);
}
