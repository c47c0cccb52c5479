import type { SeverityCounts } from '../../audit/count-severities.ts';
import type { Level } from '../../terms/level.ts';
import type { Speaks, Words } from '../speaks.ts';
import { zhBacktest } from './backtest.ts';
import { zhCheck } from './check.ts';
import { zhEvidence } from './evidence.ts';
import { zhFailures } from './failures.ts';
import { zhHeadline } from './headline.ts';
import { zhHelp } from './help.ts';
import { zhOperatorSigns } from './operator-signs.ts';
import { zhReview } from './review.ts';

/** Every word of the command line but those of problems and findings. */
export const zhCli = {
  ...zhHelp,
  failures: zhFailures,
  error: (sentence: string) => `错误：${sentence}`,
  warning: (sentence: string) => `注意：${sentence}`,
  moreHelp: (command: string) => `查看用法：${command} --help`,
  stopped: '已中断，原有结果未改动',
  bug: (version: string) =>
    `程序内部出错，这是程序的缺陷而不是您的输入有误。请连同下面的信息报告（版本 ${version}）：`,
  problemCount: (problems: number, files: number) =>
    `${files} 个文件中共有 ${problems} 处问题，未写出任何结果。`,
  shippedInputs: '当前文件夹中没有 seeds 和 scenarios，改用程序自带的地区与情景。',
  stagingDropped: (path: string) =>
    `${path} 中有上次留下的结果，其记录残缺、不是本程序所写，或指向结果文件夹之外，已丢弃。`,
  strictUnmet: (targets: number) => `有 ${targets} 项目标未达到（--strict）。`,
  strictAudit: (errors: number) => `规划自身的数有 ${errors} 处错误（--strict）。`,
  missingGlyphs: (characters: readonly string[]) =>
    `自带字体缺少这些字，PNG 图中会是空白（SVG 图不受影响）：${characters.join(' ')}`,
  progress: {
    drawing: '绘图',
    simulating: (scenario: string) => `模拟 ${scenario}`,
    left: (seconds: number) => `约剩 ${duration(seconds)}`,
    manyDraws: (scenario: string, draws: number, seconds: number) =>
      `情景 ${scenario} 要模拟 ${Math.round(draws / 1e4)} 万次，预计约需 ${duration(seconds)}。超过一千万次，结果几乎不再变化；情景文件中的 draws 可以改小。`,
  },
  levels: {
    nation: '国家',
    province: '省级',
    prefecture: '地市级',
    county: '县级',
    zone: '开发区',
  } satisfies Words<Level>,
  operators: zhOperatorSigns,
  listed: (names: readonly string[]) => names.join('、'),
  withUnit: (name: string, unit: string) => `${name}（${unit}）`,
  points: (points: string) => `${points}点`,
  percentile: (percent: string, cases: number) => `${percent}（${cases}例）`,
  fewCases: (cases: number) => `仅${cases}例`,
  run: {
    headline: zhHeadline,
    scenario: '情景',
    inYear: (year: number) => `${year}年`,
    assumed: '假设增速',
    verdict: '判定',
    indicator: '指标',
    target: '目标',
    counts: (judged: number) => `各情景下 ${judged} 项目标的判定`,
    /** What the audit found in a region's figures, and the command that shows it. */
    audit: (counts: SeverityCounts, region: string) =>
      `规划自身的数：${counted(counts)}（见 audit ${region}）`,
    wrote: (folder: string, scenarios: number, files: number) =>
      `已写入 ${folder}：${scenarios} 个情景，${files} 个文件。`,
    legend:
      '“接近”“部分达到”“差距大”按假设增速与所需增速之比划分，- 为无法判断；各项依据见 check 命令。',
  },
  check: zhCheck,
  audit: {
    summary: (regions: number, counts: SeverityCounts) =>
      `核对 ${regions} 个地区规划自身的数：${counted(counts)}。`,
    counts: counted,
    /** Of a region of which no two figures speak of the same. */
    nothing: '没有可以互相核对的数',
    columns: {
      severity: '级别',
      finding: '问题与算式',
      place: '位置',
      rule: '规则',
      compared: '核对',
      rows: '不符',
      unknown: '无法核对',
    },
    arithmetic: (text: string) => `  ${text}`,
    coverage: '核对了多少',
    coverageLegend: '核对：比较的次数；无法核对：文件未公布所需的数，不等于相符。',
    unknowns: '无法核对的',
    andOthers: (more: number) => `另有 ${more} 项同类`,
    legend:
      '错误：无论怎样四舍五入都不能同时成立。存疑：除非口径不同或另有所指。提示：应当知道，不一定是差错。位置为文件中的章节或表格行。',
  },
  backtest: zhBacktest,
  /** The command `progress`; the bar of long work has its words in `progress`. */
  progressTable: {
    title: (region: string, base: number, target: number | null) =>
      target === null ? `${region}（${base}年起）` : `${region}（${base}—${target}年）`,
    columns: {
      indicator: '指标',
      year: '年份',
      figure: '实际',
      target: '目标',
      levelShare: '水平达成',
      incrementShare: '增量达成',
      timeShare: '时间进度',
      midTerm: '中期评估',
      agreement: '各方法',
      method: '方法',
      statistic: '统计量',
      class: '结论',
      next: '上一档所需',
    },
    outcome: '走到哪一步',
    methods: '各方法的结论',
    details: '说明',
    legend:
      '“水平达成”为实际数与目标数之比，“增量达成”为已增加数与应增加数之比，二者不能混用。中期评估：增量达成与时间进度（有年度分解的与分解数）相差5个百分点以内为基本符合。“上一档所需”为同年达到更好一档结论所需的数。',
    nothingLater: (regions: readonly string[]) => `没有基期之后的数：${regions.join('、')}`,
  },
  review: zhReview,
  compare: {
    table: '各项目标在各情景下的结果',
    legend: (scenarios: readonly string[]) => `${scenarios.join('；')}。- 为没有或无法判断。`,
  },
  explore: { wrote: (path: string) => `已写入 ${path}，用浏览器打开即可。` },
  chart: { wrote: '已写入' },
  template: {
    wrote: (path: string) =>
      `已写出填报表 ${path}；填好后运行：talentcast import ${path} --to seeds`,
  },
  import: { wrote: (region: string, path: string) => `已导入地区 ${region}：${path}` },
  init: {
    /** `hasReadme`: the example comes with one that walks through it. */
    wrote: (folder: string, files: number, hasReadme: boolean) =>
      `已在 ${folder} 建立 ${files} 个文件${hasReadme ? '，先看其中的 README.md' : ''}。`,
    next: (commands: readonly string[]) =>
      `接着运行：\n${commands.map((command) => `  ${command}`).join('\n')}`,
  },
  list: {
    titles: {
      regions: '地区',
      scenarios: '情景',
      indicators: '有参照案例的指标',
      evidence: '参照案例',
      laws: '增长规律',
      checks: '可行性检验',
      rules: '核对规则',
      methods: '进度方法',
      charts: '图表',
    },
    id: '代号',
    name: '名称',
    level: '层级',
    plan: '规划期',
    years: (base: number, target: number | null) =>
      target === null ? `${base}年起` : `${base}-${target}`,
    indicators: '指标数',
    region: '地区',
    scenarios: '包含情景：',
    formula: '公式',
    question: '回答的问题',
    evidence: zhEvidence,
  },
};

export type CliWording = Speaks<typeof zhCli>;

/** What `list` can list. */
export type Listed = keyof CliWording['list']['titles'];

function counted({ error, warning, note }: SeverityCounts): string {
  const all = [
    ...(error > 0 ? [`错误 ${error} 处`] : []),
    ...(warning > 0 ? [`存疑 ${warning} 处`] : []),
    ...(note > 0 ? [`提示 ${note} 处`] : []),
  ];
  return all.length === 0 ? '未见矛盾' : all.join('，');
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} 秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`;
}
