import type { Overall } from '../../study/summarise-outcome.ts';
import type { Speaks, Words } from '../speaks.ts';

type OutcomeCounts = {
  readonly overall: Overall;
  readonly judged: number;
  readonly met: number;
  readonly near: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Met targets whose path is set by the target itself. */
  readonly byTarget: number;
  /** Decided by published figures. */
  readonly decided: number;
  /** Milestones and targets of other plans, which are not counted. */
  readonly apart: number;
};

const answers: Words<Overall> = {
  achieved: '规划目标全部完成',
  'partly-achieved': '规划目标部分完成',
  'not-achieved': '规划目标均未完成',
  met: '可行',
  nearly: '基本可行',
  partly: '部分可行',
  no: '总体不可行',
  assumed: '假定完成，尚待检验',
  unknown: '无法判断',
};

/** The first screen of a report: is the plan feasible, what is not, why, what would have to be true. */
export const zhReportSummary = {
  title: '结论',
  answers,
  lead: ({
    overall,
    scenario,
    judged,
    met,
    near,
    unmet,
    unknown,
    byTarget,
    decided,
    apart,
  }: OutcomeCounts & { readonly scenario: string }) => {
    const others = apart === 0 ? '' : `中期节点和其他规划的${apart}项目标另列。`;
    const rest = `${unknown === 0 ? '' : `另有${unknown}项无法判断。`}${others}`;
    if (judged + unknown === 0)
      return apart === 0 ? '规划没有列出目标，下列为现状、历史增速和测算。' : others;
    if (decided === judged && judged > 0)
      return `按公布数，规划的${judged}项目标完成${met}项${unmet === 0 ? '' : `，未完成${unmet}项`}。${rest}`;
    const known = decided === 0 ? '' : `已有公布数的${decided}项按公布数判断；`;
    const head = `${known}在“${scenario}”情景下，`;
    if (overall === 'unknown') return `${head}${unknown}项目标都无法判断。`;
    if (overall === 'assumed')
      return `${head}可判断的${judged}项目标全部达到，但其中${byTarget}项的路径由目标倒推，达到是前提而不是结论；能否做到，要看所需增速与历史、与其他地区相比高不高。${rest}`;
    const counts =
      met === judged
        ? `可判断的${judged}项目标全部达到。`
        : `可判断的${judged}项目标中，${[
            met === 0 ? '没有一项达到' : `达到${met}项`,
            ...(near === 0 ? [] : [`接近${near}项`]),
            ...(unmet === 0 ? [] : [`达不到${unmet}项`]),
          ].join('，')}。`;
    const caveat =
      byTarget === 0
        ? ''
        : `达到的目标中有${byTarget}项由目标倒推，是假定如期完成，不能作为可行的证据。`;
    return `${head}${counts}${caveat}${rest}`;
  },
  /** The indicator that stands for the plan. */
  headline: ({
    name,
    base,
    year,
    value,
    target,
    met,
    published,
    gap,
    levelShare,
    incrementShare,
    yearMet,
  }: {
    readonly name: string;
    readonly base: { readonly year: number; readonly figure: string } | null;
    readonly year: number;
    readonly value: string;
    readonly target: string;
    readonly met: boolean;
    /** The figure is published: nothing is projected any more. */
    readonly published: boolean;
    /** How far from the target; null for targets of a range. */
    readonly gap: string | null;
    readonly levelShare: string | null;
    readonly incrementShare: string | null;
    readonly yearMet: number | null;
  }) => {
    const from =
      base === null
        ? `${year}年${published ? '公布' : '测算为'}${value}`
        : `由${base.year}年的${base.figure}变为${year}年的${value}`;
    const path = yearMet === null ? '照此路径，展望期内达不到' : `照此路径，${yearMet}年达到`;
    const late = yearMet === null || yearMet <= year ? '' : `；${yearMet}年的公布数已达到`;
    const when = published ? late : `；${path}`;
    if (met) {
      const first = yearMet !== null && yearMet < year ? `，${yearMet}年即已达到` : '';
      return `${name}${from}，达到目标（${target}）${first}。`;
    }
    const shares = [
      ...(levelShare === null ? [] : [`为目标的${levelShare}`]),
      ...(incrementShare === null ? [] : [`完成应增量的${incrementShare}`]),
    ];
    const far = gap === null ? `未达到目标（${target}）` : `离目标（${target}）差${gap}`;
    return `${name}${from}，${[far, ...shares].join('，')}${when}。`;
  },
  needs: (required: string, assumed: string | null) =>
    `要达到目标，所需增速为每年${required}${assumed === null ? '' : `，本情景假设每年${assumed}`}。`,
  breakEven: (breakEven: string) => `若从基期起每年按同一增速增长，须每年${breakEven}。`,
  past: ({
    from,
    to,
    growth,
    ratio,
    effort,
    continues,
  }: {
    readonly from: number;
    readonly to: number;
    readonly growth: string;
    readonly ratio: string | null;
    readonly effort: string;
    /** What is needed is no faster than the past. */
    readonly continues: boolean;
  }) =>
    `${from}—${to}年实际每年${growth}${ratio === null ? '' : `，所需增速为历史的${ratio}倍`}（难度：${effort}${continues ? '，但以往的增速很少能保持' : ''}）。`,
  noPast: '没有公布基期以前的数，不能与自身历史相比。',
  peers: ({
    low,
    high,
    cases,
    percent,
  }: {
    readonly low: string;
    readonly high: string;
    readonly cases: number;
    readonly percent: string;
  }) =>
    `同一指标，其他${cases}个地区的实际增速有一半在${low}至${high}之间，所需增速高于其中${percent}的地区。`,
  noPeers: (cases: number) =>
    cases === 0
      ? '没有其他地区可比的实际增速。'
      : `其他地区可比的实际增速只有${cases}例，不足以相比。`,
  /** `high` null where both ends read the same. */
  why: (unmet: number, low: string, high: string | null) =>
    high === null
      ? `未达到的${unmet}项，假设增速都只有所需增速的${low}倍。`
      : `未达到的${unmet}项，假设增速为所需增速的${low}至${high}倍。`,
  ground: (because: string, count: number) => `假设的依据：${because}（${count}项）。`,
  demand: ({
    comparedWithPast,
    fasterThanPast,
    comparedWithPeers,
    abovePeers,
    names,
    incomparable,
  }: {
    readonly comparedWithPast: number;
    readonly fasterThanPast: number;
    readonly comparedWithPeers: number;
    readonly abovePeers: number;
    readonly names: readonly string[];
    readonly incomparable: number;
  }) => {
    const parts = [
      ...(comparedWithPast === 0
        ? []
        : [
            `能与自身历史相比的${comparedWithPast}项，${fasterThanPast === 0 ? '所需增速都不超过历史' : fasterThanPast === comparedWithPast ? '所需增速都超过历史' : `${fasterThanPast}项所需增速超过历史`}`,
          ]),
      ...(comparedWithPeers === 0
        ? []
        : [
            `能与其他地区相比的${comparedWithPeers}项，${abovePeers === 0 ? '没有一项高于四分之三的地区' : `${abovePeers}项高于四分之三的地区（${names.join('、')}）`}`,
          ]),
      ...(incomparable === 0 ? [] : [`${incomparable}项没有可比的历史或他地增速，快慢无从比较`]),
    ];
    return `目标本身要求多快（与情景无关）：${parts.join('；')}。`;
  },
  unknown: (count: number, lacks: string, names: readonly string[], of: number) =>
    `无法判断的${count}项${lacks}：${names.join('、')}${names.length < of ? '等' : ''}。`,
  findings: (fails: number, warns: number) =>
    `除能否达到外，${[
      ...(fails === 0 ? [] : [`另有${fails}项检验结果不通过`]),
      ...(warns === 0
        ? []
        : [`${fails === 0 ? '另有' : ''}${warns}项${fails === 0 ? '检验结果' : ''}需要注意`]),
    ].join('、')}，见“检验”。`,
  shortfalls: (shown: number, all: number) =>
    shown === all
      ? `未达到的${all}项目标：需要什么才能达到（每年增速）`
      : `离目标最远的${shown}项（共${all}项未达到）：需要什么才能达到（每年增速）`,
  /** Targets whose published figures do not meet them: nothing can be done for them any more. */
  missed: (shown: number, all: number) =>
    shown === all ? `未完成的${all}项目标` : `未完成的${all}项目标中差距最大的${shown}项`,
  demanding: (shown: number) => `与历史、与其他地区相比要求最高的${shown}项（每年增速）`,
  columns: {
    indicator: '指标',
    target: '目标',
    value: '测算',
    published: '公布数',
    required: '所需',
    assumed: '假设',
    historic: '历史',
    peers: '他地中间一半',
    odds: '情景内概率',
    verdict: '判定',
  },
  peersRange: (low: string, high: string, cases: number) => `${low}～${high}（${cases}例）`,
};

export type ReportSummaryWording = Speaks<typeof zhReportSummary>;
