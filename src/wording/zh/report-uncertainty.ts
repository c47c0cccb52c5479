import type { StudyOutcome } from '../../study/study-uncertainty.ts';
import type { Speaks, Words } from '../speaks.ts';

const parameters: Words<string> = {
  growth: '每年增速的偏离',
  rate: '增速',
  step: '每年增量',
  ceiling: '上限',
  joins: '每年流入',
  share: '流入比例',
  leaves: '流失率',
  outlook: '在参照预测中的位置',
};

/** What a report says of chances within the scenario, bands and where they come from. */
export const zhReportUncertainty = {
  title: '情景内概率',
  ground: {
    scenario:
      '不确定性由情景文件设定，以下概率只在本情景内成立；不随情景变化的达标可能性见参照预测。',
    outlook:
      '各指标的增速按其参照预测抽取，不围绕本情景假设的增速；总量和按公式计算的指标随其组成部分变动。',
  },
  /** A place in the outlook: so many scales from its middle. */
  scales: (times: string) => `${times}σ`,
  drawn: ({
    draws,
    sampling,
    randomSeed,
    isExact,
  }: {
    readonly draws: string;
    readonly sampling: string;
    readonly randomSeed: string;
    readonly isExact: boolean;
  }) =>
    `共模拟${draws}次，抽样方法为${sampling}，随机种子${randomSeed}；分位数${isExact ? '由全部模拟值得出' : '为近似值，误差见 study.json'}。种子相同，结果逐字节相同。`,
  table: (targets: number, draws: string) => `${targets}项目标的情景内概率与区间（${draws}次模拟）`,
  columns: {
    indicator: '指标',
    target: '目标',
    odds: '情景内概率',
    median: '中位数',
    half: '50%区间',
    most: '80%区间',
    basis: '不确定性来源',
  },
  range: (low: string, high: string) => `${low}～${high}`,
  legend:
    '情景内概率＝达到目标的模拟次数÷模拟次数，±后为标准误。80%区间：八成的模拟结果落在其中；50%区间：一半落在其中。概率只反映列出的不确定性，不含口径调整、政策变化等没有设定的因素。',
  basis: {
    own: (cases: number) => `本指标${cases}例`,
    pooled: (cases: number) => `合用${cases}例`,
    stated: '情景设定',
    outlook: '参照预测',
    shock: '逐年波动',
    /** Moved by other indicators alone. */
    carried: '随其他指标',
  },
  without: (why: string, names: readonly string[]) =>
    `未计算情景内概率的${names.length}项，${why}：${names.join('、')}。`,
  lacks: {
    decided: '已有公布数',
    none: '本情景没有设定不确定性',
    'no-path': '没有测算',
    'not-stated': '情景没有为其设定不确定性',
    certain: '各次模拟结果相同',
    'no-value': '部分模拟没有结果',
  } satisfies Words<NonNullable<StudyOutcome['lacks']>>,
  inputs: '不确定性从何而来',
  inputTable: '不确定的参数',
  inputColumns: {
    indicator: '指标',
    parameter: '参数',
    distribution: '分布',
    center: '假设值',
    most: '80%区间',
    basis: '来源',
  },
  parameter: (parameter: string) => parameters[parameter] ?? parameter,
  volatility: (sd: string, names: readonly string[]) =>
    `每年增速另有波动，标准差${sd}：${names.join('、')}。`,
  persistence: (persistence: string) => `今年的波动有${persistence}延续到下一年。`,
  correlation: {
    none: '各指标的不确定性彼此独立。',
    oneFactor: (value: string) => `各指标的不确定性两两相关，相关系数${value}。`,
    matrix: (indicators: number) => `${indicators}项指标之间的相关系数由情景文件逐一给出。`,
  },
  /** On the first screen. */
  summary: {
    headline: ({
      odds,
      draws,
      low,
      high,
    }: {
      readonly odds: string;
      readonly draws: string;
      readonly low: string;
      readonly high: string;
    }) =>
      `按本情景设定的不确定性，情景内概率${odds}（${draws}次模拟，八成结果在${low}至${high}之间）。`,
    counts: ({
      known,
      likely,
      open,
      unlikely,
    }: {
      readonly known: number;
      readonly likely: number;
      readonly open: number;
      readonly unlikely: number;
    }) =>
      [likely, open, unlikely].includes(known)
        ? `算出情景内概率的${known}项目标，概率都${likely === known ? '在80%以上' : open === known ? '在20%至80%之间' : '不足20%'}。`
        : `算出情景内概率的${known}项目标中，${[
            ...(likely === 0 ? [] : [`${likely}项在80%以上`]),
            ...(open === 0 ? [] : [`${open}项在20%至80%之间`]),
            ...(unlikely === 0 ? [] : [`${unlikely}项不足20%`]),
          ].join('，')}。`,
  },
};

export type ReportUncertaintyWording = Speaks<typeof zhReportUncertainty>;
