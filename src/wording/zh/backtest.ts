import type { MethodId } from '../../outlook/backtest/summarise-scores.ts';
import type { Speaks, Words } from '../speaks.ts';

/** The words of the command `backtest`, in one language; figures come in ready-made. */
export const zhBacktest = {
  panels: '面板文件...',
  panelsHelp:
    'CSV，列为 region、indicator、year、value，可加 unit、kind；不写则回测随附的人才增长案例',
  options: {
    past: '起点之前用几年的数（默认 5）',
    horizon: '预测起点之后几年（默认 5）',
    region: '只看一个地区：各种方法当时会怎么说',
    chart: '另画一张图：reliability（所说的可能性与实际比例）',
  },
  /** What stands for a number of years, and for a name, in the help. */
  years: '年数',
  name: '名称',
  working: '回测',
  methods: {
    naive: '不变',
    past: '沿用自身历史增速',
    grey: '灰色模型 GM(1,1)',
    holt: '阻尼 Holt 平滑',
    peers: '其他地区增速',
    outlook: '参照预测',
  } satisfies Words<MethodId>,
  title: (series: number, forecasts: number) =>
    `回测：${series} 个起点，${forecasts} 次预测，各只用起点之前的数`,
  casesTitle: (forecasts: number) =>
    `回测：随附的增长案例，由较早的时段预测较晚的时段，共 ${forecasts} 次，各不用本地区及其上下级的案例`,
  columns: {
    method: '方法',
    error: '平均误差',
    crps: 'CRPS',
    band50: '50%区间',
    band80: '80%区间',
    brier: 'Brier',
    regions: '地区数',
    indicator: '指标',
    origins: '起点数',
    toPeers: 'CRPS÷其他地区',
    toPast: 'CRPS÷历史增速',
    origin: '起点',
    came: '实际',
  },
  byIndicator: '参照预测，逐项指标',
  duel: (region: string) => `${region}：各种方法当时会怎么说（年均增速，对数尺度）`,
  /** How often what came lay below each part of what the outlook said. */
  pit: (shares: readonly { readonly said: string; readonly came: string }[]) =>
    `实际值落在参照预测各分位以下的比例：${shares.map(({ said, came }) => `${said} 以下 ${came}`).join('；')}`,
  bands: (share80: string, share50: string) =>
    `参照预测的 80% 区间包住了 ${share80} 的实际值，50% 区间包住了 ${share50}。`,
  legend:
    '误差与 CRPS 按年均增速计（百分点，对数尺度；占比按 logit），越小越好；区间列为实际值落入其中的比例，应接近区间本身；Brier 为“增速不低于其他地区此前中位数”这一说法的得分，0.25 等于不作判断。',
  unused: (figures: number, regions: number) =>
    `${regions} 个地区的 ${figures} 个数无法使用（零、负数、占比为0或100%、增速类指标），见 --json。`,
  and: (more: number) => `另有 ${more} 项，见 --json。`,
  chart: {
    title: '参照预测的可能性是否可信',
    subtitle: (forecasts: number, panels: string) => `回测 ${forecasts} 次预测 · ${panels}`,
    chances: '所说的可能性与实际比例',
    said: '所说的可能性',
    came: '实际发生的比例',
    pit: '实际值落在预测分布的何处',
    part: '预测分布的分位',
    below: '实际值在该分位以下的比例',
    reading:
      '越接近虚线越可信。左图：每次预测说出三个可能性（增速不低于其他地区此前的中位数、不低于自身历史增速、不下降），按所说的大小每十分之一归为一点，旁注为次数；右图：标出10%、25%、50%、75%、90%分位以下的实际比例。',
    source: '各次预测只用起点之前的数。',
  },
};

export type BacktestWording = Speaks<typeof zhBacktest>;
