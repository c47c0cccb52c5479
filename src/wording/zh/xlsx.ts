import type { SeverityCounts } from '../../audit/count-severities.ts';
import type { Speaks, Words } from '../speaks.ts';

const parameters: Words<string> = {
  rate: '年增速',
  step: '每年增加',
  ceiling: '上限',
  floor: '下限',
  joins: '每年流入',
  joinsOf: '流入来源指标',
  share: '流入比例',
  leaves: '每年流失比例',
  shape: '路径形状',
  growth: '每年增长',
  level: '每年水平',
  start: '起点',
  target: '目标',
  from: '起始年',
  year: '目标年',
  rates: '年增速',
  values: '数值',
};

const shapes: Words<string> = { compound: '等比', linear: '等差', level: '每年相同' };

/** Every word of the report as a workbook, in one language; names and figures come in ready-made. */
export const zhXlsx = {
  title: (regions: readonly string[]) => `${regions.join('、')}人才规划测算`,
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  sheets: {
    summary: '摘要',
    projection: '测算',
    feasibility: '可行性',
    checks: '核查',
    assumptions: '假设',
    sources: '来源',
    notes: '说明',
  },
  about: {
    projection: '各指标逐年数值：公布数、测算数与目标',
    feasibility: '每项目标需要多快、历史多快、假设多快，能否达到',
    checks: '规划数据是否自洽、各项检验的结论、实施进度',
    assumptions: '各指标的增长假设及依据',
    sources: '公布数的出处',
    notes: '说明',
  },
  scenario: '情景',
  region: '地区',
  inYear: (year: number) => `${year}年`,
  plan: (base: number, target: number | null) =>
    target === null ? `规划基期 ${base}年，未写明目标年` : `规划基期 ${base}年，目标年 ${target}年`,
  counts: '各项目标的判定（项）',
  targets: '各项目标',
  charts: (scenario: string) => `图表：${scenario}`,
  projection: { indicator: '指标', id: '代号', unit: '单位', kind: '数据性质', series: '数列' },
  series: {
    observed: '公布数',
    derived: '由公布增速推算',
    implied: '由其他指标推出',
    path: '测算',
    computed: '测算（由其他指标推算）',
    target: '目标',
    targetLow: '目标下限',
    targetHigh: '目标上限',
    band: (percent: number) => `情景内${percent}%分位`,
    outlook: '参照预测中间值',
    outlookBand: (percent: number) => `参照预测${percent}%分位`,
  },
  feasibility: {
    indicator: '指标',
    id: '代号',
    unit: '单位',
    kind: '数据性质',
    plan: '规划',
    nature: '属性',
    owner: '责任单位',
    baseYear: '基期年',
    base: '基数',
    targetYear: '目标年',
    yearFrom: '目标年出自',
    op: '要求',
    target: '目标值',
    targetHigh: '区间上限',
    value: '公布/测算',
    decidedBy: '依据',
    met: '达到',
    verdict: '判定',
    levelShare: '水平达成',
    incrementShare: '增量达成',
    requiredRate: '所需年均增速',
    requiredStep: '所需年均增量',
    historicFrom: '历史起始年',
    historicTo: '历史终止年',
    historicRate: '历史年均增速',
    historicStep: '历史年均增量',
    assumedRate: '假设年均增速',
    assumedStep: '假设年均增量',
    chance: '达标可能性（参照预测）',
    at50: '有50%把握的数值',
    at80: '有80%把握的数值',
    at90: '有90%把握的数值',
    inOutlook: '假设增速的参照预测分位',
    evidence: '参照地区',
    effort: '难度（所需÷历史）',
    effortClass: '难度等级',
    percentile: '在其他地区中的位次',
    cases: '其他地区案例数',
    yearMet: '达到年份',
    breakEven: '达标所需的每年增速',
    ratio: '假设÷所需',
    odds: '情景内概率',
    oddsError: '情景内概率标准误',
    draws: '抽样次数',
    why: '无法判断的原因',
    note: '说明',
  },
  findings: {
    part: '类别',
    check: '检验',
    verdict: '结论',
    indicator: '指标',
    year: '年份',
    observed: '数值',
    limit: '对照数',
    unit: '单位',
    sentence: '说明',
    arithmetic: '算式',
    place: '出处',
  },
  assumptions: {
    indicator: '指标',
    unit: '单位',
    law: '增长规律',
    parameter: '参数',
    value: '取值',
    word: '取值（文字）',
    ground: '取自',
    because: '依据',
    file: '写在文件',
  },
  figures: {
    indicator: '指标',
    unit: '单位',
    what: '类别',
    year: '年份',
    window: '起止年份',
    value: '数值',
    missing: '缺数原因',
    document: '文件',
    at: '出处',
    arithmetic: '算式',
    assumed: '录入时认定',
  },
  /** What a row of the checks' sheet is about. */
  parts: { audit: '规划数据', check: '可行性', progress: '实施进度' },
  /** The row that sums up how far an indicator has come. */
  standing: '总体进度',
  /** The unit of growth a year; null where it is a rate. */
  perYear: (unit: string | null) => (unit === null ? '每年' : `${unit}/年`),
  /** What the audit found in the plan's own figures, in short. */
  audited: ({ error, warning, note }: SeverityCounts, sheet: string) =>
    error + warning + note === 0
      ? '规划数据核对：未发现前后不一致'
      : `规划数据核对：${counted([
          ['错误', error],
          ['存疑', warning],
          ['提示', note],
        ])}，见“${sheet}”`,
  /** Where indicators observed since the base year stand, in short. */
  tracked: (counts: readonly { readonly class: string; readonly count: number }[], sheet: string) =>
    `实施进度：${counted(counts.map((one) => [one.class, one.count]))}，见“${sheet}”`,
  yes: '是',
  no: '否',
  yearFrom: { document: '文件', scenario: '情景的终止年' },
  decidedBy: { published: '公布数', path: '测算', none: '–' },
  missing: { 'not-published': '未公布', redacted: '隐去' },
  /** Names of laws' parameters; one that is not here shows by its id. */
  parameters,
  /** Words for the shapes of a path toward its target. */
  shapes,
  event: {
    add: (year: number) => `${year}年一次性增量`,
    rate: (year: number) => `${year}年增速另加`,
  },
  ground: {
    history: (of: string, from: number, to: number) => `${of}${from}—${to}年的历史增速`,
    peers: (cases: number) => `其他地区${cases}个案例的中位数`,
    required: '目标所需增速',
    otherwise: '没有数据时的替代值',
    times: (ground: string, factor: number) => `${ground}×${factor}`,
  },
  programDefault: '程序默认',
  notes: {
    how: '怎样读',
    lines: [
      '百分数在单元格中存为小数，以百分数格式显示；数值保留全部精度，显示时取舍。',
      '空单元格表示没有数据或无法判断，不是零。',
      '期内合计、年均新增、增速类指标的测算数为每年水平：合计为各年之和，年均为各年平均。',
      '水平达成 = 测算 ÷ 目标；增量达成 =（测算 − 基数）÷（目标 − 基数）。',
      '占比和增速类指标的增长以百分点计，增速一栏为空，看增量一栏。',
      '“核查”的对照数：规划数据为由其他数算得的数，可行性为检验的界限，实施进度为目标或升一档所需的数。',
      '达标所需的每年增速：从基期起每年保持即可恰好达标；占比和增速类指标为每年增加的百分点。',
      '本工作簿不含公式；以等号等开头的文字仍是文字。',
    ],
    thresholds: (near: number, partial: number) =>
      `判定按假设增速与所需增速之比：不低于 ${near} 为接近，不低于 ${partial} 为部分达到，不低于 0 为差距大，小于 0 为背离。`,
    documents: '所依据的文件',
    document: { key: '代号', title: '标题', number: '文号', issued: '发文日期', file: '文件名' },
    inputs: '输入文件及校验值',
    input: { file: '文件', sha256: 'SHA-256' },
    /** What the audit could not compare. */
    gaps: '规划数据中缺数而无法核对的',
    run: '运行参数',
    version: 'talentcast 版本',
    randomSeed: '随机种子',
    draws: '抽样次数',
  },
};

export type XlsxWording = Speaks<typeof zhXlsx>;

/** Columns by sheet; the scenario and names stand before them. */
export type FeasibilityColumn = keyof XlsxWording['feasibility'];
export type FindingColumn = keyof XlsxWording['findings'];
export type AssumptionColumn = keyof XlsxWording['assumptions'];
export type FigureColumn = keyof XlsxWording['figures'];

/** 错误1项、提示2项 */
function counted(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word}${count}项`)
    .join('、');
}
