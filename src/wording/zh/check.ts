import type { Speaks } from '../speaks.ts';

/** Of the tables that `check` prints. */
export const zhCheck = {
  columns: {
    indicator: '指标',
    base: (year: number) => `${year}年`,
    target: '目标',
    value: '测算',
    /** A published figure among projected ones. */
    published: (figure: string) => `${figure}（公布）`,
    /** A figure of another year than the column's. */
    otherYear: (year: number, figure: string) => `${figure}（${year}年）`,
    levelShare: '水平达成',
    incrementShare: '增量达成',
    verdict: '判定',
    required: '所需增速',
    historic: '历史增速',
    assumed: '假设增速',
    effort: '难度',
    peers: '其他地区',
    yearMet: '达到年份',
    breakEven: '达标增速',
  },
  outcome: '能否达到',
  growth: '需要多快',
  outcomeLegend: '水平达成 = 测算 ÷ 目标；增量达成 =（测算 − 基数）÷（目标 − 基数）。',
  growthLegend:
    '增速均为每年，“点”为百分点；难度 = 所需 ÷ 历史；其他地区：所需增速高于多大比例的实际案例（案例数）；达标增速：从基期起每年保持即可恰好达标。',
  yearFromScenario: '* 文件未写明年份，按情景的终止年判断。',
  findings: '需要注意',
  unknowns: '因缺少数据无法检验',
  noFindings: '其余检验均通过。',
  noTargets: '规划没有列出目标，下列为现状、历史增速和测算。',
  /** Of indicators without a target. */
  paths: '现状与测算',
  /** What is to be known of a target, after its indicator. */
  noteOf: (indicator: string, sentences: readonly string[]) =>
    `${indicator}：${sentences.join('；')}。`,
};

export type CheckWording = Speaks<typeof zhCheck>;
