import type { Speaks } from '../speaks.ts';

/** The words of `list indicators` and `list evidence`, in one language; figures come in ready-made. */
export const zhEvidence = {
  only: '指标...',
  onlyHelp: '只用于 evidence：只列这些指标，写代号或名称；并逐条列出来源地址',
  cases: '案例',
  regions: '地区',
  years: '起止年',
  span: (from: number, to: number) => `${from}-${to}`,
  middle: '增速中位数',
  half: '中间一半',
  between: (low: string, high: string) => `${low}至${high}`,
  grades: '来源等级',
  region: '地区',
  level: '层级',
  first: '起点',
  last: '终点',
  growth: '年均增速',
  grade: '等级',
  source: '来源',
  title: ({
    name,
    id,
    cases,
    regions,
    years,
    middle,
  }: {
    readonly name: string;
    readonly id: string;
    readonly cases: number;
    readonly regions: number;
    readonly years: string;
    readonly middle: string;
  }) => `${name}（${id}）：${regions}个地区${cases}个案例，${years}年，年均增速中位数${middle}`,
  also: (names: readonly string[]) => `又称：${names.join('、')}`,
  /** The indicators of the regions here that rest on the cases. */
  usedBy: (
    ones: readonly { readonly region: string; readonly name: string; readonly by: 'name' | 'id' }[],
  ) =>
    `用于：${ones.map(({ region, name, by }) => `${region}“${name}”${by === 'id' ? '（按代号）' : ''}`).join('、')}`,
  legend:
    '年均增速由起点、终点两个公布数算出，比重和比率为每年百分点；口径有变化的年份不跨越。来源等级：A为政府、统计公报或年鉴，B为报刊或政府文件转载，C为其他；取起止数中较低的一级。',
};

export type EvidenceWording = Speaks<typeof zhEvidence>;
