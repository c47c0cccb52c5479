import type { Speaks } from '../speaks.ts';
import { zhParameterNames } from './parameter-names.ts';

/** The texts of the chart `tornado`, in one language. */
export const zhTornado = {
  subtitle: (year: number | null, center: string) =>
    `${year === null ? '' : `${year}年，`}各项居中时为 ${center}`,
  parameter: (name: string, parameter: string) =>
    `${name}：${zhParameterNames[parameter] ?? parameter}`,
  shocks: (name: string) => `${name}：逐年波动`,
  common: '各项共同的起伏',
  deviations: (times: string) => `${times}σ`,
  /** Of the key: what a bar shows at either end of an input's range. */
  low: '该项取10%分位',
  high: '该项取90%分位',
  center: '各项居中',
  at10: '10%分位',
  at90: '90%分位',
  atLow: '取低时',
  atHigh: '取高时',
  reading:
    '每条只变动一项，从其10%分位到90%分位，其余居中（按情景设定；按参照预测抽取的取其中位数）；按变幅由大到小排列。横轴不从零起。',
  volatility: '逐年波动：到目标年的年均波动。',
  factor: '共同的起伏：使相关的各项一起偏高或偏低，以标准差（σ）计。',
};

export type TornadoWording = Speaks<typeof zhTornado>;
