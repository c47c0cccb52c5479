import type { Speaks } from '../speaks.ts';
import { zhParameterNames } from './parameter-names.ts';

const withOdds = (odds: string | null) => (odds === null ? '' : `，情景内概率${odds}`);
const met = (isMet: boolean) => (isMet ? '达到目标' : '达不到目标');

/** The sentences of `solve` and `sensitivity`, in one language; names and figures come ready-made. */
export const zhQuestion = {
  /** A parameter of an indicator: its name, and as a scenario file writes it. */
  parameter: (indicator: string, parameter: string, key: string) =>
    `${indicator}的${zhParameterNames[parameter] ?? parameter}（${key}）`,
  volatility: (indicator: string) => `${indicator}的逐年波动`,
  factor: '各项共同的起伏',
  target: (name: string, target: string, year: number) => `目标：${year}年${name} ${target}`,
  /** Added growth in points of a per cent. */
  points: (points: string) => `${points}个百分点`,
  deviations: (times: string) => `${times}倍标准差`,
  range: (low: string, high: string) => `${low}～${high}`,
  solve: {
    varied: (parameter: string, value: string) => `变动：${parameter}，本情景为 ${value}`,
    present: (figure: string, isMet: boolean, odds: string | null) =>
      `本情景测算 ${figure}，${met(isMet)}${withOdds(odds)}。`,
    found: (parameter: string, value: string) => `恰好达到目标，${parameter}需为 ${value}。`,
    foundForOdds: (parameter: string, value: string, odds: string) =>
      `情景内概率要有${odds}，${parameter}需为 ${value}。`,
    verified: (figure: string, isMet: boolean, odds: string | null) =>
      `代入复算：测算 ${figure}，${met(isMet)}${withOdds(odds)}。`,
    several: (values: readonly string[]) =>
      `结果随该参数先增后减或先减后增，共有 ${values.length} 个解：${values.join('、')}；以上取离本情景最近的一个。`,
    never: (range: string) => `在 ${range} 内没有任何取值能达到目标。`,
    neverForOdds: (range: string, odds: string) =>
      `在 ${range} 内没有任何取值能使情景内概率达到${odds}。`,
    best: (value: string, figure: string, odds: string | null) =>
      `最接近的是 ${value}：测算 ${figure}${withOdds(odds)}。`,
    always: (range: string) => `在 ${range} 内任何取值都满足，无须变动。`,
    flat: '该参数不影响这项目标，无解。',
    certain: '本情景中影响这项目标的量都是确定的，谈不上概率；按测算值求解。',
    /** What the outlook answers; growth a year from the newest figure on. */
    outlook: ({
      odds,
      figure,
      growth,
      chance,
      evidence,
    }: {
      readonly odds: string;
      readonly figure: string;
      readonly growth: string | null;
      readonly chance: string;
      readonly evidence: string;
    }) =>
      `参照预测（不随情景变化）：有${odds}把握的是 ${figure}${growth === null ? '' : `（从最近的公布数起每年${growth}）`}；目标本身的达标可能性：${chance}。参照地区：${evidence}。`,
    foundForOutlook: (parameter: string, value: string) =>
      `要测算到这个数，${parameter}需为 ${value}。`,
    neverForOutlook: (range: string) => `在 ${range} 内没有任何取值能测算到这个数。`,
    /** Odds further out than so many regions allow. */
    beyond: (odds: string, low: string, high: string, regions: number) =>
      `参照地区只有${regions}个，能说的可能性在${low}至${high}之间，${odds}超出此范围，所得数值仅供参考。`,
    noOutlook: (why: string) =>
      `本情景没有设定不确定性，参照预测也没有这项目标的可能性（${why}）；按测算值求解。`,
    table: '情景内概率各需多少',
    columns: { odds: '情景内概率', value: '所需取值', open: '抽样误差范围' },
    without: { never: '没有取值能达到', always: '任何取值都达到' },
    legend: (draws: number, randomSeed: number) =>
      `情景内概率按 ${draws} 次抽样（随机种子 ${randomSeed}），各取值用同一批抽样；参数本身不确定的，其分布随之平移。抽样误差范围：概率上下一个标准误差所对应的取值。`,
    precision: (precision: string) => `求解精度 ±${precision}。`,
  },
  sensitivity: {
    center: (figure: string) =>
      `各项居中（按情景设定；按参照预测抽取的取其中位数）时测算 ${figure}。`,
    tornado: '单独变动一项，结果变多少',
    columns: {
      input: '不确定的量',
      low: '10%分位',
      high: '90%分位',
      atLow: '取低时',
      atHigh: '取高时',
      swing: '变幅',
      first: '单独',
      total: '含交互',
      interval: '95%区间',
      says: '说明',
    },
    tornadoLegend:
      '每次只把一项取到其10%和90%分位，其余居中。逐年波动为到目标年的年均波动，共同起伏使相关的各项一起变动，以标准差计。',
    sobol: '结果的不确定性来自哪里（占方差的比重）',
    noise: '噪声，与零无异',
    sobolLegend: ({
      points,
      evaluations,
      level,
      sd,
      randomSeed,
    }: {
      readonly points: number;
      readonly evaluations: number;
      readonly level: string;
      readonly sd: string;
      readonly randomSeed: number;
    }) =>
      `Sobol 指数：“单独”为该项自身的作用，“含交互”加上它与其他项的共同作用；相关的部分单列为“共同的起伏”。${points} 个点、${evaluations} 次测算，随机种子 ${randomSeed}；区间为自助法${level}区间，含零的称为噪声。结果的标准差 ${sd}。`,
    random: (dimensions: number, even: number) =>
      `每个点有 ${dimensions} 个数，超出 ${even} 个的部分用随机数，误差略大，已计入区间。`,
    lacks: {
      certain: '影响这项目标的量都是确定的，没有可以分解的不确定性。',
      matrix:
        '各项之间写明了两两相关，没有相互独立的量可以分摊方差，因此不作 Sobol 分解；改用一个共同的相关系数即可分解。',
    },
  },
};

export type QuestionWording = Speaks<typeof zhQuestion>;
