import type { FindingVerdict } from '../../feasibility/finding.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { Operator } from '../../terms/target.ts';
import type { Sentences, Speaks, Words } from '../speaks.ts';
import { zhCompare } from './compare.ts';
import { zhFeasibility } from './feasibility.ts';
import { zhReportComparison } from './report-comparison.ts';
import { zhReportReview } from './report-review.ts';
import { zhReportSummary } from './report-summary.ts';
import { zhReportUncertainty } from './report-uncertainty.ts';

const operators: Sentences<Operator, [value: string, high: string]> = {
  '>=': (value) => `${value}以上`,
  '>': (value) => `超过${value}`,
  '=': (value) => value,
  '<=': (value) => `${value}以内`,
  '<': (value) => `低于${value}`,
  about: (value) => `${value}左右`,
  between: (value, high) => `${value}至${high}`,
};

const cover: { readonly [C in Cover]: (total: string, parts: readonly string[]) => string } = {
  exact: (total, parts) => `${total}由${parts.join('、')}组成，分项之和应等于总量。`,
  overlapping: (total, parts) =>
    `${total}的分项（${parts.join('、')}）有重叠，一人可能计入两项以上；重叠系数 ω＝分项之和÷总量，大于1的部分是重复计算。`,
  partial: (total, parts) => `${parts.join('、')}只是${total}的一部分，分项之和应不大于总量。`,
};

const assumed: Words<string> = {
  kind: '指标类型',
  window: '起止年份',
  op: '比较方式',
  cover: '分项是否重叠',
  unit: '单位',
  year: '年份',
  value: '数值',
  from: '起年',
  to: '止年',
  within: '“左右”的幅度',
  definition: '口径',
  direction: '方向',
  parts: '分项',
  inflows: '流入项',
  ceiling: '上限',
  exhaustive: '是否列全',
  over: '所跨年份',
};

/** Every sentence of a report, in one language; names and figures come in ready-made. */
export const zhReport = {
  /** What is not known, in a cell. */
  nothing: '–',
  listed: (names: readonly string[]) => names.join('、'),
  withUnit: (name: string, unit: string) => `${name}（${unit}）`,
  points: (points: string) => `${points}个百分点`,
  /** Sentences one after the other. */
  joined: (sentences: readonly string[]) => sentences.join(''),
  /** A target in a sentence: `high` for `between` only. */
  operators,
  /** A sentence that comes without its first capital and its stop. */
  asSentence: (said: string) => `${said}。`,
  numbering: {
    section: (number: number, title: string) => `${inChinese(number)}、${title}`,
    heading: (_: number, number: number, title: string) => `（${inChinese(number)}）${title}`,
    subheading: (number: number, title: string) => `${number}．${title}`,
    table: (number: number, caption: string) => `表${number}　${caption}`,
    chart: (number: number, title: string) => `图${number}　${title}`,
  },
  /** A target of every year, in a sentence. */
  everyYear: (target: string) => `每年${target}`,
  /** A label and what belongs to it. */
  labelled: (label: string, content: string) => `${label}：${content}`,
  frame: {
    title: (region: string) => `${region}人才规划目标可行性报告`,
    scenario: (title: string, id: string) => `情景：${title}（${id}）`,
    period: (base: number, last: number) => `基期${base}年，测算到${last}年`,
    documents: (titles: readonly string[]) =>
      `依据：${titles.map((title) => `《${title}》`).join('、')}`,
    contents: '目录',
    skip: '跳到正文',
    colophon: (version: string) => `由 talentcast ${version} 生成，相同的输入得到相同的报告。`,
    /** Before the exact value of a rounded figure. */
    exact: (value: string) => `全精度：${value}`,
  },
  summary: zhReportSummary,
  comparison: zhReportComparison,
  review: zhReportReview,
  uncertainty: zhReportUncertainty,
  verdicts: {
    title: '各项目标的判定',
    rule: (near: string, partial: string) =>
      `判定规则：按目标的比较方式已满足为“达到”；其余按 R＝假设增速÷所需增速：R≥${near}（或缺口不超过目标的0.5%）为“接近”，R≥${partial}为“部分达到”，R≥0为“差距大”，R<0为“背离”。没有基期数而有测算的，缺口不超过目标的0.5%为“接近”，否则为“差距大”；目标等于基期数的，相差5%以内为“接近”，否则为“背离”。`,
    overall:
      '结论的分档：可判断的目标全部达到为“可行”，全部达到或接近为“基本可行”，一半以上达到或接近为“部分可行”，不足一半为“总体不可行”；全部达到而一半以上由目标倒推的，称“假定完成，尚待检验”。',
    outcome: '能否达到',
    growth: '需要多快（增速均为每年）',
    /** Indicators without a target. */
    untargeted: '没有目标的指标：现状、历史增速和测算',
    unknown: '无法判断的目标',
    columns: {
      indicator: '指标',
      inYear: (year: number) => `${year}年`,
      target: '目标',
      value: '测算',
      levelShare: '水平完成',
      incrementShare: '增量完成',
      yearMet: '达到年份',
      verdict: '判定',
      required: '所需',
      historic: '历史',
      assumed: '假设',
      ratio: 'R',
      breakEven: '达标增速',
      effort: '难度',
      peers: '他地百分位',
      lacks: '缺什么',
    },
    /** A published figure among projected ones. */
    publishedFigure: (figure: string) => `${figure}（公布）`,
    /** What is to be known of a target, after its indicator. */
    noteOf: (indicator: string, sentences: readonly string[]) =>
      `${indicator}：${sentences.join('；')}。`,
    otherYear: (year: number, figure: string) => `${figure}（${year}年）`,
    /** After a growth. */
    span: (from: number, to: number) => `（${from}—${to}年）`,
    /** Targets whose growth nothing tells. */
    noGrowth: (targets: number) => `另有${targets}项没有基期数，算不出增速，不列。`,
    peers: (percent: string, cases: number) => `${percent}（${cases}例）`,
    fewPeers: (cases: number) => (cases === 0 ? '–' : `仅${cases}例`),
    legend: '水平完成＝测算÷目标；增量完成＝（测算−基期）÷（目标−基期）。',
    growthLegend:
      'R＝假设÷所需；达标增速：从基期起每年保持即恰好达标；难度＝所需÷历史；他地百分位：所需增速高于多大比例的其他地区实际增速。占比、增速类指标以百分点计。',
    yearFromScenario: '* 文件没有写明完成年份，按本情景的终年判断。',
  },
  charts: {
    title: '图表',
    note: '图中数字按规划的写法取整；网页版中指针停在点、条上，可见其确切数值。全部数值见 projection.csv 与 feasibility.csv。',
    undrawn: '没有绘制的图：',
    why: (chart: string, why: string) => `${chart}：${why}。`,
  },
  findings: {
    title: '检验',
    counts: ({ fail, warn, unknown, pass }: { readonly [V in FindingVerdict]: number }) =>
      `共${fail + warn + unknown + pass}项检验结果：不通过${fail}项，提醒${warn}项，缺数据而无法判断${unknown}项，通过${pass}项。`,
    formula: '公式',
    finding: (verdict: string, sentence: string) => `【${verdict}】${sentence}。`,
    ratio: (assumed: string, required: string, ratio: string) =>
      `；假设${assumed} ÷ 所需${required} = ${ratio}`,
    restMet: (count: number) => `其余${count}项达到目标，见“各项目标的判定”。`,
  },
  totals: {
    title: '总量与分项',
    none: '该地区没有公布带分项的总量，无从核对。',
    rule: (rule: string) => `本情景总量与分项的关系：${rule}。`,
    rules: zhCompare.totalsRules,
    cover,
    coverAssumed: '文件没有写明分项是否重叠，以上为转录者的认定。',
    table: (total: string) => `${total}与分项之和`,
    columns: {
      moment: '时点',
      sum: (unit: string) => `分项之和（${unit}）`,
      total: (unit: string) => `总量（${unit}）`,
      omega: 'ω',
    },
    published: (year: number) => `${year}年公布`,
    projected: (year: number) => `${year}年测算`,
    target: (year: number) => `${year}年目标`,
    moves: (from: string, to: string) => `测算期内 ω 由${from}变为${to}。`,
  },
  assumptions: {
    title: '假设及其依据',
    counts: (all: number, grounded: number) =>
      all === grounded
        ? `共${all}项指标设有增长假设，都写明了依据。`
        : `共${all}项指标设有增长假设，其中${grounded}项写明了依据。`,
    because: (because: string, file: string) => `依据：${because}（${file}）`,
    byDefault: '程序默认',
    groundless: (names: readonly string[]) => `没有写明依据的假设：${names.join('、')}。`,
    table: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]}的假设` : `${names.length}项指标的假设`,
    columns: { indicator: '指标', law: '增长方式', value: '取值' },
    parameters: {
      rate: (rate: string) => `年均增长${rate}`,
      step: (step: string) => `每年增加${step}`,
      ceiling: (ceiling: string, rate: string) => `上限${ceiling}，内禀增速${rate}`,
      rateIn: (year: string, rate: string) => `${year}年${rate}`,
      valueIn: (year: string, value: string) => `${year}年${value}`,
      /** `growth`: a year, where it is a per cent of the value. */
      outlook: (growth: string | null) =>
        growth === null ? '按参照预测的中位数' : `按参照预测的中位数，每年${growth}`,
      grey: (from: number, to: number, growth: string) =>
        `按${from}—${to}年的公布数拟合，每年${growth}`,
      toTarget: (year: number, growth: string) => `${year}年到达目标，每年${growth}`,
      level: (level: string) => `每年均为${level}`,
      flow: (joins: string, leaves: string) => `每年流入${joins}，流失上年数的${leaves}`,
      joinsOf: (share: string, of: string) => `${of}的${share}`,
      held: '保持基期数',
    },
    grounds: {
      history: (of: string, from: number, to: number, factor: string) =>
        `${of}${from}—${to}年的历史增速${factor === '1' ? '' : `的${factor}倍`}`,
      peers: (cases: number, factor: string) =>
        `${cases}个地区实际增速的中位数${factor === '1' ? '' : `的${factor}倍`}`,
      required: (factor: string) => `目标所需增速${factor === '1' ? '' : `的${factor}倍`}`,
      otherwise: '备选值，首选依据不可得',
    },
    withGrounds: (figures: string, grounds: string) => `${figures}（取${grounds}）`,
    events: '事件',
    eventColumns: ['年份', '指标', '影响', '依据'] satisfies readonly [
      year: string,
      on: string,
      what: string,
      because: string,
    ],
    add: (quantity: string) => `增量${quantity}`,
    rate: (points: string) => `当年增速${points}`,
    computed: (names: readonly string[]) =>
      `由其他指标推算、不另设假设的指标：${names.join('、')}。`,
    unprojected: (names: readonly string[]) =>
      `没有测算的指标：${names.join('、')}（缺基期数，或没有适用的增长假设）。`,
  },
  definitions: {
    title: '口径与认定',
    about:
      '下表列出文件写明的统计口径，以及文件没有写明、由转录者认定的内容。凡经认定的，使用前应向责任单位核实。',
    regionNote: (note: string) => `转录说明：${note}`,
    table: '统计口径与转录者的认定',
    columns: ['指标', '类型', '统计口径', '转录者认定', '备注'] satisfies readonly [
      indicator: string,
      kind: string,
      definition: string,
      assumed: string,
      note: string,
    ],
    assumed,
    of: { indicator: '', parts: '', observed: '公布数的', target: '目标的' },
    settled: (count: number) => `其余${count}项指标没有需要认定或说明之处。`,
  },
  sources: {
    title: '每个数字的出处',
    document: (title: string, more: readonly string[]) =>
      `《${title}》${more.length === 0 ? '' : `（${more.join('，')}）`}`,
    file: (file: string) => `转录文件 ${file}`,
    regionFile: (file: string) =>
      `下列数字都转录在地区文件 ${file} 中。正文里的公布数和目标，点击即到本表所在行；算出的数，点击即到列有算式的那一行。`,
    /** `document` where all figures come from one. */
    table: (figures: number, document: string | null) =>
      `${document === null ? '' : `《${document}》`}${figures}个数字及其在文件中的位置`,
    columns: ['指标', '年份', '数值', '性质', '文件', '位置'] satisfies readonly [
      indicator: string,
      year: string,
      value: string,
      status: string,
      source: string,
      at: string,
    ],
    status: {
      observed: '公布',
      derived: '推算',
      target: '目标',
      missing: '未公布',
    },
    window: (from: number, to: number) => `${from}—${to}年`,
    each: '每年',
    derived: (at: string, arithmetic: string) => `${at}；推算：${arithmetic}`,
  },
  provenance: {
    title: '来历与复核',
    version: (version: string) =>
      `由 talentcast ${version} 根据下列文件算出；文件内容不变，结果逐字节相同。`,
    noChance: '结果没有随机成分。',
    sampled: (sampling: string, draws: string, randomSeed: string) =>
      `随机抽样：${sampling}，${draws}次，随机种子${randomSeed}。`,
    table: '输入文件',
    columns: ['文件', 'SHA-256'] satisfies readonly [file: string, hash: string],
    again: '重新测算与核对：',
    data: '全精度数值：study.json（全部）、projection.csv（逐年）、feasibility.csv（逐项目标）。网页版中带虚线的数字，指针停留可见全精度值；比率、占比为小数。',
  },
  efforts: zhFeasibility.efforts,
};

export type ReportWording = Speaks<typeof zhReport>;

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 as headings number: 一、十、十一、二十、二十一. */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[number % 10]}`;
}
