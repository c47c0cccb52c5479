import type { Cover } from '../../terms/indicator.ts';
import type { Operator } from '../../terms/target.ts';
import type { Sentences, Speaks, Words } from '../speaks.ts';
import { zhComparisonCharts } from './comparison-charts.ts';
import { zhFeasibility } from './feasibility.ts';
import { zhUncertaintyCharts } from './uncertainty-charts.ts';

/** ω of a total in one year, formatted, with the sums it comes from. */
type OmegaMoment = {
  readonly year: number;
  readonly sum: string;
  readonly total: string;
  readonly omega: string;
};

const operators: Sentences<Operator, [value: string, high: string]> = {
  '>=': (value) => `${value}以上`,
  '>': (value) => `超过${value}`,
  '=': (value) => value,
  '<=': (value) => `${value}以下`,
  '<': (value) => `低于${value}`,
  about: (value) => `${value}左右`,
  between: (value, high) => `${value}～${high}`,
};

const subtitle: Sentences<'sum' | 'total', [total: string]> = {
  sum: () => '各分项占分项之和的比重（%）',
  total: (total) => `各分项占${total}的比重（%）`,
};

const whole: Sentences<Cover, [total: string]> = {
  exact: (total) => `${total}的分项互不重叠，比重以分项之和为分母。`,
  overlapping: (total) =>
    `${total}的分项有重叠，分项之和大于总量；比重以分项之和为分母，不是占总量的比重。`,
  partial: (total) => `所列分项只是${total}的一部分，比重以总量为分母，相加不到100%。`,
};

const wholeless: Sentences<'target' | 'projected', [total: string]> = {
  target: (total) => `${total}没有该年大于0的目标值可作分母，目标结构未作图。`,
  projected: (total) => `${total}没有该年大于0的测算值可作分母，测算结构未作图。`,
};

const restNote: Sentences<Cover, [total: string]> = {
  exact: (total) =>
    `${total}与分项分别测算，增减不等，差额单列；差额的基期、末期数 = 总量−分项之和。`,
  overlapping: (total) =>
    `${total}的分项有重叠，分项之和大于总量；重叠 = 总量−分项之和，其变化单列。`,
  partial: (total) => `所列分项只是${total}的一部分，其余单列，为总量−分项之和。`,
};

/** Every text that charts compose, in one language; names and figures come in ready-made. */
export const zhCharts = {
  /** Between the items of a list. */
  listSeparator: '、',
  /** Between two parts of a short line. */
  pause: '，',
  /** Title of a chart of a scenario. */
  subtitle: (region: string, scenario: string) =>
    scenario.includes(region.replace(/[省市县区]$/, '')) ? scenario : `${region} · ${scenario}`,
  source: (titles: readonly string[]) =>
    `资料来源：${titles.map((title) => `《${title}》`).join('、')}；测算值为本情景推算。`,
  /** Subtitle and source of a chart over several studies. */
  comparison: (regions: readonly string[], scenarios: number) =>
    regions.length === 1
      ? `${regions[0]} · ${scenarios}个情景`
      : `${regions.join('、')} · 各地规划情景`,
  sourceOfMany: (titles: readonly string[]) =>
    `资料来源：${titles.map((title) => `《${title}》`).join('、')}；测算值为各情景推算。`,
  /** A target, already with its operator, with its year. */
  targetOf: (year: number, target: string) => `${year}年目标${target}`,
  unit: (unit: string) => `单位：${unit}`,
  /** The name of one of several targets of an indicator. */
  ofYear: (name: string, year: number) => `${name}${year}年`,
  withUnit: (name: string, unit: string) => `${name}（${unit}）`,
  year: '年份',
  /** A target's figure with its operator: `high` for `between` only. */
  operators,
  states: zhFeasibility.states,
  key: {
    observed: '公布数',
    derived: '由公布增速推算',
    projected: '测算',
    window: '期内数（横线为所跨年份）',
    projectedWindow: '期内测算',
    target: '目标',
    level: '水平完成度 c/T',
    increment: '增量完成度 (c−b)/(T−b)',
    whole: '达到目标（100%）',
    observedBar: '公布数',
    projectedBar: '测算',
    /** Bands of a scenario's draws, and of the outlook. */
    draws: { median: '中位数', band80: '80%区间（P10—P90）', band50: '50%区间（P25—P75）' },
    outlook: { median: '参照预测中间值', band80: '参照预测80%区间', band50: '参照预测50%区间' },
    odds: '情景内概率',
    twoErrors: '± 2倍标准误',
    meets: '达到目标的部分',
    misses: '未达到的部分',
    total: '总量',
  },
  /** Of the chart of one indicator alone. */
  focus: { bands: '50%、80%区间', pinned: '对照' },
  trajectory: {
    each: '每年',
    cumulative: '规划期累计',
    window: '期内年均',
    axes: '横轴为年份；纵轴单位见各图题，不从零起。',
    /** Indicators without a base whose yearly amount is always the same. */
    even: (items: readonly string[]) =>
      `无基期数且各年测算相同或相近，未作图（括号内为目标）：${items.join('；')}。`,
    evenItem: (name: string, target: string) => `${name}（${target}）`,
    undrawn: (names: readonly string[]) => `有目标但无测算，未作图：${names.join('、')}。`,
    still: (names: readonly string[]) =>
      `无目标、只有一个公布数且测算不变，未作图：${names.join('、')}。`,
    stillMany: (count: number) =>
      `另有${count}项无目标、只有一个公布数且测算不变，未作图，见各年数值表。`,
    /** The same as `even` without targets, where they are too many to read. */
    evenNames: (names: readonly string[]) =>
      `无基期数且各年测算相同或相近，未作图（目标见“各项目标的完成程度”图）：${names.join('、')}。`,
  },
  gap: {
    /** `year` is that of all targets, null where they differ. */
    axis: (year: number | null) => `${year === null ? '目标年' : `${year}年`}完成度（%）`,
    level: '水平',
    increment: '增量',
    verdict: '判定',
    target: '目标',
    projectedValue: '测算',
    formula:
      'c 为目标年测算值，b 为基期数，T 为目标值；水平完成度 = c/T，增量完成度 = (c−b)/(T−b)。按增量完成度由低到高排列。',
    clipped: '超出横轴范围的以箭头表示，数值见右栏。',
    noIncrement: '增量栏为“–”：无基期数，或目标等于基期数，增量完成度无意义。',
    unknown: (names: readonly string[]) => `无法判断、未列入：${names.join('、')}。`,
  },
  composition: {
    projected: '测算',
    stacked: '分项互不重叠，堆叠高度即分项之和。',
    change: (name: string, from: string, to: string) => `${name} ${from}→${to}`,
    differs: (name: string, year: number, sum: string, total: string) =>
      `${year}年测算分项之和 ${sum} 与${name} ${total} 不等，二者分别测算。`,
    overlapping: (name: string, moments: readonly OmegaMoment[]) =>
      `${name}的分项有重叠，不能相加为总量。${
        moments.length === 0
          ? '重叠系数 ω 缺数，无从计算。'
          : `重叠系数 ω = 分项之和 ÷ 总量：${moments
              .map(({ year, sum, total, omega }) => `${year}年 ${sum} ÷ ${total} = ${omega}`)
              .join('；')}。`
      }`,
    partial: (name: string) => `所列分项只是${name}的一部分。`,
    incomplete: (name: string, parts: readonly string[]) =>
      `${name}的分项缺测算值，不堆叠：${parts.join('、')}。`,
  },
  growth: {
    rates: '按增速（%）',
    points: '按百分点（占比、增速类指标）',
    ratesAxis: '年均增速（%）',
    pointsAxis: '每年变动（百分点）',
    required: '所需',
    historic: '历史',
    assumed: '假设',
    peers: '他地中间一半（案例）',
    key: {
      required: '目标所需',
      historic: '本地历史',
      assumed: '本情景假设',
      peers: '其他地区实际的中间一半，竖线为中位数',
      fewPeers: '同左，案例不足5个',
    },
    range: (low: string, high: string, cases: number) => `${low}～${high}（${cases}）`,
    formula: (base: number) =>
      `所需：从${base}年基期数到目标值的年均增速 (T/b)^(1/n)−1，占比和增速类为每年变动的百分点 (T−b)/n；假设：本情景测算路径的同口径增速。`,
    span: (from: number, to: number) => `${from}—${to}年`,
    past: (spans: readonly { readonly span: string; readonly names: readonly string[] }[]) =>
      `历史增速：${spans.map(({ span, names }) => `${names.join('、')}为${span}`).join('；')}；其余指标没有公布基期以前的数，以“–”表示。`,
    noPast: '各项指标都没有公布基期以前的数，历史增速以“–”表示。',
    peersNote:
      '其他地区：同一指标在其他地区实际发生的增速，一地一例；括号内为案例数，不足3个不列。',
    zeroBase: (names: readonly string[]) => `基期数为零，算不出增速，未列入：${names.join('、')}。`,
    baseless: (names: readonly string[]) =>
      `没有基期数，算不出所需增速，未列入：${names.join('、')}。`,
  },
  marks: {
    said: (what: readonly string[], figure: string) => `${what.join(' ')}：${figure}`,
    years: (from: number, to: number) => (from === to ? `${to}年` : `${from}—${to}年`),
    range: (low: string, high: string) => `${low}～${high}`,
    band: (level: number, range: string) => `${level}%区间${range}`,
    increment: '净增',
    aYear: (figure: string) => `每年${figure}`,
    change: (from: string, to: string) => `${from}→${to}`,
    peers: (range: string, middle: string, cases: number) =>
      `每年${range}，中位数${middle}（${cases}例）`,
    timeShare: (share: string) => `时间进度${share}`,
  },
  yearly: {
    unit: (unit: string) => `每年净增，单位：${unit}`,
    required: (step: string) => `所需 ${step}`,
    historic: (step: string) => `历史 ${step}`,
    requiredKey: '目标所需年均净增',
    historicKey: '历史年均净增（总量）',
    formula: (base: number) =>
      `净增为当年数减上年数；所需年均净增 = (目标−${base}年基期数)/年数。各图纵轴从零起，刻度不同。`,
    past: (from: number, to: number) => `总量的历史年均净增为${from}—${to}年平均。`,
    partless: '该总量没有公布分项，只作总量。',
    /** Parts that neither move nor need to. */
    level: (names: readonly string[]) =>
      `目标与基期持平、各年测算不变，未作图：${names.join('、')}。`,
    undrawn: (names: readonly string[]) => `没有逐年测算，未作图：${names.join('、')}。`,
  },
  structure: {
    subtitle,
    base: (year: number) => `${year}年公布`,
    target: (year: number) => `${year}年目标`,
    projected: (year: number) => `${year}年测算`,
    toTarget: '按目标',
    toPath: '按本情景测算',
    hollow: '目标年（空心）',
    whole,
    aim: (name: string, target: string) => `${name}${target}`,
    aims: (items: readonly string[], unit: string) =>
      `目标比重按各分项目标的数值计算（${unit}）：${items.join('；')}。`,
    same: '本情景测算的结构与目标相同，不另作图。',
    /** Of shares that have nothing above zero to be shares of. */
    wholeless,
    untargeted: (total: string, names: readonly string[]) =>
      `${total}的分项没有该年的单一目标值，目标结构未作图：${names.join('、')}。`,
    unprojected: (total: string, names: readonly string[]) =>
      `${total}的分项没有测算，测算结构未作图：${names.join('、')}。`,
  },
  contribution: {
    subtitle: (from: number, to: number, unit: string) => `${from}—${to}年，单位：${unit}`,
    at: (total: string, year: number) => `${total}（${year}年）`,
    first: '基期',
    last: '末期',
    change: '增减',
    share: '占增减',
    rise: '分项增加',
    fall: '分项减少',
    restKey: '重叠、未列分项或差额',
    rest: {
      exact: '分项与总量的差额',
      overlapping: '重叠部分的变化',
      partial: '未列分项',
    } satisfies Words<Cover>,
    restNote,
    /** Overlapping parts that sum to less than the total at the end. */
    noOverlap: (total: string, year: number) =>
      `${year}年测算的${total}大于分项之和：二者分别测算，重叠不再成立，该差额不是重叠。`,
    reading: '条的长度从同一零点按同一比例计；“占增减”为该分项增减占总量增减的比重，可超过100%。',
    lacking: (total: string, names: readonly string[]) =>
      `${total}的分项缺基期或目标年的数，未单列，计入差额：${names.join('、')}。`,
  },
  progress: {
    timeAxis: '时间进度：已过时间占基期到目标年的比重',
    incrementAxis: '增量完成度',
    label: (name: string, year: number, share: string) => `${name} ${share}（${year}年）`,
    onPace: '不落后于时间',
    behind: '落后于时间',
    even: '均匀推进（增量与时间同步）',
    whole: '达到目标（100%）',
    formula:
      '增量完成度 =（实际数−基期数）÷（目标数−基期数），与水平完成度（实际数÷目标数）不同；右侧括号内为最新数的年份。',
    trail: '小点为此前各年，细线相连。',
    clipped: '超出纵轴范围（−50%～200%）的画在边上，数值见名称后。',
    unplaced: (names: readonly string[]) => `无基期数或无目标、未列入：${names.join('、')}。`,
  },
  track: {
    target: (target: string) => `目标 ${target}`,
    fromBase: (figure: string) => `自基期 ${figure}`,
    fromLatest: (figure: string) => `自最新数 ${figure}`,
    observed: (year: number, figure: string) => `${year}年实际 ${figure}`,
    baseKey: '测算：自基期',
    latestKey: '测算：自最新数',
    reading: '两条测算用同一情景的假设，只是起点不同：一条从基期数出发，一条从最新的实际数出发。',
    fallsBack: '目标已提前达到的，按目标倒推会从最新数回到目标值：只表示已有余量，不表示预计下降。',
  },
  ...zhUncertaintyCharts,
  ...zhComparisonCharts,
};

export type ChartsWording = Speaks<typeof zhCharts>;
