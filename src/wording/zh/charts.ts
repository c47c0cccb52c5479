import type { ChartsWording } from '../charts-wording.ts';
import { zhFeasibility } from './feasibility.ts';
import { zhUncertaintyCharts } from './uncertainty-charts.ts';

export const zhCharts: ChartsWording = {
  listSeparator: '、',
  pause: '，',
  subtitle: (region, scenario) =>
    scenario.includes(region.replace(/[省市县区]$/, '')) ? scenario : `${region} · ${scenario}`,
  source: (titles) =>
    `资料来源：${titles.map((title) => `《${title}》`).join('、')}；测算值为本情景推算。`,
  comparison: (regions, scenarios) =>
    regions.length === 1
      ? `${regions[0]} · ${scenarios}个情景`
      : `${regions.join('、')} · 各地规划情景`,
  sourceOfMany: (titles) =>
    `资料来源：${titles.map((title) => `《${title}》`).join('、')}；测算值为各情景推算。`,
  targetOf: (year, target) => `${year}年目标${target}`,
  unit: (unit) => `单位：${unit}`,
  ofYear: (name, year) => `${name}${year}年`,
  withUnit: (name, unit) => `${name}（${unit}）`,
  year: '年份',
  operators: {
    '>=': (value) => `${value}以上`,
    '>': (value) => `超过${value}`,
    '=': (value) => value,
    '<=': (value) => `${value}以下`,
    '<': (value) => `低于${value}`,
    about: (value) => `${value}左右`,
    between: (value, high) => `${value}～${high}`,
  },
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
    draws: { median: '中位数', band80: '80%区间（P10—P90）', band50: '50%区间（P25—P75）' },
    outlook: { median: '参照预测中间值', band80: '参照预测80%区间', band50: '参照预测50%区间' },
    odds: '情景内概率',
    twoErrors: '± 2倍标准误',
    meets: '达到目标的部分',
    misses: '未达到的部分',
    total: '总量',
  },
  focus: { bands: '50%、80%区间', pinned: '对照' },
  trajectory: {
    each: '每年',
    cumulative: '规划期累计',
    window: '期内年均',
    axes: '横轴为年份；纵轴单位见各图题，不从零起。',
    even: (items) => `无基期数且各年测算相同或相近，未作图（括号内为目标）：${items.join('；')}。`,
    evenItem: (name, target) => `${name}（${target}）`,
    undrawn: (names) => `有目标但无测算，未作图：${names.join('、')}。`,
    still: (names) => `无目标、只有一个公布数且测算不变，未作图：${names.join('、')}。`,
    stillMany: (count) => `另有${count}项无目标、只有一个公布数且测算不变，未作图，见各年数值表。`,
    evenNames: (names) =>
      `无基期数且各年测算相同或相近，未作图（目标见“各项目标的完成程度”图）：${names.join('、')}。`,
  },
  gap: {
    axis: (year) => `${year === null ? '目标年' : `${year}年`}完成度（%）`,
    level: '水平',
    increment: '增量',
    verdict: '判定',
    target: '目标',
    projectedValue: '测算',
    formula:
      'c 为目标年测算值，b 为基期数，T 为目标值；水平完成度 = c/T，增量完成度 = (c−b)/(T−b)。按增量完成度由低到高排列。',
    clipped: '超出横轴范围的以箭头表示，数值见右栏。',
    noIncrement: '增量栏为“–”：无基期数，或目标等于基期数，增量完成度无意义。',
    unknown: (names) => `无法判断、未列入：${names.join('、')}。`,
  },
  composition: {
    projected: '测算',
    stacked: '分项互不重叠，堆叠高度即分项之和。',
    change: (name, from, to) => `${name} ${from}→${to}`,
    differs: (name, year, sum, total) =>
      `${year}年测算分项之和 ${sum} 与${name} ${total} 不等，二者分别测算。`,
    overlapping: (name, moments) =>
      `${name}的分项有重叠，不能相加为总量。${
        moments.length === 0
          ? '重叠系数 ω 缺数，无从计算。'
          : `重叠系数 ω = 分项之和 ÷ 总量：${moments
              .map(({ year, sum, total, omega }) => `${year}年 ${sum} ÷ ${total} = ${omega}`)
              .join('；')}。`
      }`,
    partial: (name) => `所列分项只是${name}的一部分。`,
    incomplete: (name, parts) => `${name}的分项缺测算值，不堆叠：${parts.join('、')}。`,
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
    range: (low, high, cases) => `${low}～${high}（${cases}）`,
    formula: (base) =>
      `所需：从${base}年基期数到目标值的年均增速 (T/b)^(1/n)−1，占比和增速类为每年变动的百分点 (T−b)/n；假设：本情景测算路径的同口径增速。`,
    span: (from, to) => `${from}—${to}年`,
    past: (spans) =>
      `历史增速：${spans.map(({ span, names }) => `${names.join('、')}为${span}`).join('；')}；其余指标没有公布基期以前的数，以“–”表示。`,
    noPast: '各项指标都没有公布基期以前的数，历史增速以“–”表示。',
    peersNote:
      '其他地区：同一指标在其他地区实际发生的增速，一地一例；括号内为案例数，不足3个不列。',
    zeroBase: (names) => `基期数为零，算不出增速，未列入：${names.join('、')}。`,
    baseless: (names) => `没有基期数，算不出所需增速，未列入：${names.join('、')}。`,
  },
  marks: {
    said: (what, figure) => `${what.join(' ')}：${figure}`,
    years: (from, to) => (from === to ? `${to}年` : `${from}—${to}年`),
    range: (low, high) => `${low}～${high}`,
    band: (level, range) => `${level}%区间${range}`,
    increment: '净增',
    aYear: (figure) => `每年${figure}`,
    change: (from, to) => `${from}→${to}`,
    peers: (range, middle, cases) => `每年${range}，中位数${middle}（${cases}例）`,
    timeShare: (share) => `时间进度${share}`,
  },
  yearly: {
    unit: (unit) => `每年净增，单位：${unit}`,
    required: (step) => `所需 ${step}`,
    historic: (step) => `历史 ${step}`,
    requiredKey: '目标所需年均净增',
    historicKey: '历史年均净增（总量）',
    formula: (base) =>
      `净增为当年数减上年数；所需年均净增 = (目标−${base}年基期数)/年数。各图纵轴从零起，刻度不同。`,
    past: (from, to) => `总量的历史年均净增为${from}—${to}年平均。`,
    partless: '该总量没有公布分项，只作总量。',
    level: (names) => `目标与基期持平、各年测算不变，未作图：${names.join('、')}。`,
    undrawn: (names) => `没有逐年测算，未作图：${names.join('、')}。`,
  },
  structure: {
    subtitle: {
      sum: () => '各分项占分项之和的比重（%）',
      total: (total) => `各分项占${total}的比重（%）`,
    },
    base: (year) => `${year}年公布`,
    target: (year) => `${year}年目标`,
    projected: (year) => `${year}年测算`,
    toTarget: '按目标',
    toPath: '按本情景测算',
    hollow: '目标年（空心）',
    whole: {
      exact: (total) => `${total}的分项互不重叠，比重以分项之和为分母。`,
      overlapping: (total) =>
        `${total}的分项有重叠，分项之和大于总量；比重以分项之和为分母，不是占总量的比重。`,
      partial: (total) => `所列分项只是${total}的一部分，比重以总量为分母，相加不到100%。`,
    },
    aim: (name, target) => `${name}${target}`,
    aims: (items, unit) => `目标比重按各分项目标的数值计算（${unit}）：${items.join('；')}。`,
    same: '本情景测算的结构与目标相同，不另作图。',
    wholeless: {
      target: (total) => `${total}没有该年大于0的目标值可作分母，目标结构未作图。`,
      projected: (total) => `${total}没有该年大于0的测算值可作分母，测算结构未作图。`,
    },
    untargeted: (total, names) =>
      `${total}的分项没有该年的单一目标值，目标结构未作图：${names.join('、')}。`,
    unprojected: (total, names) => `${total}的分项没有测算，测算结构未作图：${names.join('、')}。`,
  },
  contribution: {
    subtitle: (from, to, unit) => `${from}—${to}年，单位：${unit}`,
    at: (total, year) => `${total}（${year}年）`,
    first: '基期',
    last: '末期',
    change: '增减',
    share: '占增减',
    rise: '分项增加',
    fall: '分项减少',
    restKey: '重叠、未列分项或差额',
    rest: { exact: '分项与总量的差额', overlapping: '重叠部分的变化', partial: '未列分项' },
    restNote: {
      exact: (total) =>
        `${total}与分项分别测算，增减不等，差额单列；差额的基期、末期数 = 总量−分项之和。`,
      overlapping: (total) =>
        `${total}的分项有重叠，分项之和大于总量；重叠 = 总量−分项之和，其变化单列。`,
      partial: (total) => `所列分项只是${total}的一部分，其余单列，为总量−分项之和。`,
    },
    noOverlap: (total, year) =>
      `${year}年测算的${total}大于分项之和：二者分别测算，重叠不再成立，该差额不是重叠。`,
    reading: '条的长度从同一零点按同一比例计；“占增减”为该分项增减占总量增减的比重，可超过100%。',
    lacking: (total, names) =>
      `${total}的分项缺基期或目标年的数，未单列，计入差额：${names.join('、')}。`,
  },
  progress: {
    timeAxis: '时间进度：已过时间占基期到目标年的比重',
    incrementAxis: '增量完成度',
    label: (name, year, share) => `${name} ${share}（${year}年）`,
    onPace: '不落后于时间',
    behind: '落后于时间',
    even: '均匀推进（增量与时间同步）',
    whole: '达到目标（100%）',
    formula:
      '增量完成度 =（实际数−基期数）÷（目标数−基期数），与水平完成度（实际数÷目标数）不同；右侧括号内为最新数的年份。',
    trail: '小点为此前各年，细线相连。',
    clipped: '超出纵轴范围（−50%～200%）的画在边上，数值见名称后。',
    unplaced: (names) => `无基期数或无目标、未列入：${names.join('、')}。`,
  },
  track: {
    target: (target) => `目标 ${target}`,
    fromBase: (figure) => `自基期 ${figure}`,
    fromLatest: (figure) => `自最新数 ${figure}`,
    observed: (year, figure) => `${year}年实际 ${figure}`,
    baseKey: '测算：自基期',
    latestKey: '测算：自最新数',
    reading: '两条测算用同一情景的假设，只是起点不同：一条从基期数出发，一条从最新的实际数出发。',
    fallsBack: '目标已提前达到的，按目标倒推会从最新数回到目标值：只表示已有余量，不表示预计下降。',
  },
  ...zhUncertaintyCharts,
  matrix: {
    numbered: (names) => `情景：${names.join('；')}。`,
    met: '达到的目标数',
    count: (met, all) => `${met}/${all}`,
    order:
      '达到即满足目标，其余按假设增速与所需增速之比：接近≥0.95（或缺口不超过目标的0.5%），部分达到≥0.6，差距大≥0，背离<0（以各情景所设界限为准）。',
    unknown: (names) => `在各情景下都无法判断（缺基期数或测算值），未列入：${names.join('、')}。`,
  },
  comparing: {
    end: (scenario, year, value, verdict) => `${scenario} ${year}年${value}（${verdict}）`,
    reading: '纵轴不从零起。括号内为该情景对目标的判定；判定看目标年，不看路径末年。',
    undrawn: (scenarios) => `没有该总量的测算，未作图：${scenarios.join('、')}。`,
  },
  indexed: {
    subtitle: (unit) => `基期=100（原单位：${unit}）`,
    aim: (region, index, target) => `${region} ${index}（${target}）`,
    end: (region, index) => `${region} ${index}`,
    target: '目标',
    reading:
      '各地以本地规划基期为100，右侧为目标的指数，括号内为目标原值。纵轴不从零起，各图刻度不同；各地统计口径可能不同。',
    inPoints: (names) => `占比、增速类以百分点变动，不作指数：${names.join('、')}。`,
    windowed: (names) => `期内数没有单年基期，不作指数：${names.join('、')}。`,
    baseless: (names) => `不足两地有大于零的基期数和测算，未作图：${names.join('、')}。`,
    renamed: (items) => `各地名称不同：${items.join('；')}。`,
    renamedItem: (name, region, other) => `${name}（${region}称“${other}”）`,
    apart: (regions) => `与其他地区没有可比的共有指标：${regions.join('、')}。`,
  },
};
