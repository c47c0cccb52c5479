import type { CliWording, SeverityCounts } from '../cli-wording.ts';
import { zhBacktest } from './backtest.ts';
import { zhCheck } from './check.ts';
import { zhEvidence } from './evidence.ts';
import { zhFailures } from './failures.ts';
import { zhOutlook } from './outlook.ts';
import { zhReview } from './review.ts';

export const zhCli: CliWording = {
  about:
    '区域人才规划测算：把规划公布的基数按不同增长假设逐年推算到目标年，判断每项目标是否可行、依据是什么，并绘成图表。',
  helpTitles: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    globalOptions: '通用选项：',
    commands: '命令：',
  },
  usage: { program: '[选项] <命令>', options: '[选项]' },
  helpOption: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  helpCommandArgument: '[命令]',
  versionOption: '显示版本号',
  commands: {
    run: '主要任务：校验全部文件，测算情景，写出结果与图表，并显示判定表',
    check: '在终端显示可行性表：每项目标需要多快、历史多快、能否达到',
    audit: '核对规划自身的数：分项与总量、增幅、占比、前后写法是否矛盾，各有算式和位置',
    progress: '实际进度：基期之后的数走到了哪一步、各种方法怎么看、后几年还要多快',
    compare: '把几个情景与第一个逐一对比：假设有何不同，目标与判定因此怎样变化',
    solve: '求解：某个参数取多少，目标恰好达到，或达标概率达到要求',
    sensitivity: '哪些不确定的量左右结果：逐项变动，以及各占方差的多少',
    chart: '只绘制一个情景的图表',
    report: '只写报告：一个情景写该情景的报告，几个情景写一份对比报告',
    backtest: '回测：回到历史各年，只用当时已知的数，看参照预测等六种方法各会怎么说、说得准不准',
    list: '列出地区、情景、参照案例、增长规律、检验、核对规则、进度方法和图表',
    explore: '生成交互页面：用滑块调整假设，单个文件，不需要联网',
    schema: '输出数据文件的结构定义，供编辑器校验和补全',
    verify: '核对测算结果：按输入文件重新测算，指出哪个文件、版本或数值不同，有不同则以 1 退出',
    template: '写出地区数据的填报表（.xlsx），可用 Excel、WPS 填写；可带上已有地区的数据',
    import: '把填好的填报表转成地区文件，有问题时指出工作表和单元格',
    read: '从规划、公报、工作报告的文件读出指标和数，写出地区文件和核对页',
    init: '新建工作文件夹：示例地区与情景、说明、编辑器设置',
  },
  arguments: {
    scenario: '情景',
    scenarios: '情景...',
    scenarioHelp: '情景代号，即情景文件的名称',
    scenariosHelp: '情景代号；对比文件的代号代表其中全部情景；不写则为全部情景',
    comparedHelp: '两个以上情景的代号，第一个作为基准；也可以写对比文件的代号',
    reportedHelp: '情景代号；写两个以上或写对比文件的代号，则写一份对比报告，第一个作为基准',
    regions: '地区...',
    regionsHelp: '地区代号，即地区文件的名称；不写则为全部地区',
    listed: '类别',
    listedHelp:
      '只列其中一类：regions（地区）、scenarios（情景）、indicators（有参照案例的指标）、evidence（参照案例，不写类别时不列）、laws（增长规律）、checks（检验）、rules（核对规则）、methods（进度方法）、charts（图表）',
    schema: '种类',
    schemaHelp: 'region（地区文件）或 scenario（情景文件）',
    studyFile: '文件',
    studyFileHelp: '要核对的结果文件，即某个情景的 study.json',
    workbook: '工作簿',
    templateHelp: '要写出的文件，如 region.xlsx',
    importHelp: '填好的 .xlsx 文件',
    documentHelp: '要读的文件：.txt、.md、.html、.docx 或 .pdf',
    newFolder: '文件夹',
    newFolderHelp: '要新建的文件夹（默认为当前文件夹）',
  },
  options: {
    lang: '语言：zh 中文（默认），en 英文',
    seeds: '地区文件所在文件夹（默认 ./seeds）',
    scenarios: '情景文件所在文件夹（默认 ./scenarios）',
    out: '结果文件夹（默认 ./out）',
    json: '在标准输出上只输出机器可读的结果',
    quiet: '不显示提示、进度和汇总，只报告错误',
    fullProgress: '另列各种进度评估方法的结果',
    strict: '有目标未达到时以 1 退出',
    strictRun: '有目标未达到，或规划自身的数有“错误”时以 1 退出',
    strictAudit: '有“错误”时以 1 退出',
    chart: '只绘这一张图',
    format: '只写这一种格式：svg、png 或 json（图表定义）',
    reportFormat:
      '只写这一种格式：html（网页）、md（Markdown，连同其中的 SVG 图）或 xlsx（工作簿）',
    from: '先填入这个地区现有的数据',
    fromNext: '不用示例，用这个地区的数据开始编下一个规划',
    next: '与 --from 合用：接着最后一个规划加上下一个规划',
    to: '写到这个文件或文件夹；不写则输出到屏幕',
    force: '已有同名文件时覆盖',
    readRegion: '地区代号（默认取自文件名）',
    readTo: '写到这个文件夹（默认 seeds）；与 --json 同用而不写此项，则不写任何文件',
    target: '有目标的指标（代号）',
    headlineTarget: '有目标的指标（代号），不写则为规划的总量',
    vary: '变动哪个参数，写作 指标.参数，如 talent.rate、skilled.growth',
    odds: '要求的达标概率，如 80%；不写则按测算值恰好达到',
    points: 'Sobol 指数的点数，2 的幂，1024 至 2²⁴（默认 8192）',
  },
  folderPlaceholder: '文件夹',
  chartPlaceholder: '图表',
  indicatorPlaceholder: '指标',
  parameterPlaceholder: '指标.参数',
  oddsPlaceholder: '概率',
  countPlaceholder: '数目',
  regionPlaceholder: '地区',
  pathPlaceholder: '路径',
  failures: zhFailures,
  error: (sentence) => `错误：${sentence}`,
  warning: (sentence) => `注意：${sentence}`,
  moreHelp: (command) => `查看用法：${command} --help`,
  stopped: '已中断，原有结果未改动',
  bug: (version) =>
    `程序内部出错，这是程序的缺陷而不是您的输入有误。请连同下面的信息报告（版本 ${version}）：`,
  problemCount: (problems, files) => `${files} 个文件中共有 ${problems} 处问题，未写出任何结果。`,
  shippedInputs: '当前文件夹中没有 seeds 和 scenarios，改用程序自带的地区与情景。',
  stagingDropped: (path) =>
    `${path} 中有上次留下的结果，其记录残缺、不是本程序所写，或指向结果文件夹之外，已丢弃。`,
  strictUnmet: (targets) => `有 ${targets} 项目标未达到（--strict）。`,
  strictAudit: (errors) => `规划自身的数有 ${errors} 处错误（--strict）。`,
  missingGlyphs: (characters) =>
    `自带字体缺少这些字，PNG 图中会是空白（SVG 图不受影响）：${characters.join(' ')}`,
  progress: {
    drawing: '绘图',
    simulating: (scenario) => `模拟 ${scenario}`,
    left: (seconds) => `约剩 ${duration(seconds)}`,
    manyDraws: (scenario, draws, seconds) =>
      `情景 ${scenario} 要模拟 ${Math.round(draws / 1e4)} 万次，预计约需 ${duration(seconds)}。超过一千万次，结果几乎不再变化；情景文件中的 draws 可以改小。`,
  },
  levels: {
    nation: '国家',
    province: '省级',
    prefecture: '地市级',
    county: '县级',
    zone: '开发区',
  },
  operators: {
    '>=': (value) => `≥${value}`,
    '>': (value) => `>${value}`,
    '=': (value) => `=${value}`,
    '<=': (value) => `≤${value}`,
    '<': (value) => `<${value}`,
    about: (value) => `约${value}`,
    between: (value, high) => `${value}～${high}`,
  },
  listed: (names) => names.join('、'),
  withUnit: (name, unit) => `${name}（${unit}）`,
  points: (points) => `${points}点`,
  percentile: (percent, cases) => `${percent}（${cases}例）`,
  fewCases: (cases) => `仅${cases}例`,
  run: {
    headline: ({ name, base, target, required, historic }) =>
      [
        `${name}：${base === null ? '' : `${base.year}年 ${base.figure}，`}${target.year}年目标 ${target.figure}`,
        ...(required === null ? [] : [`年均需增 ${required}`]),
        ...(historic === null ? [] : [`历史年均 ${historic}`]),
      ].join('，'),
    scenario: '情景',
    inYear: (year) => `${year}年`,
    assumed: '假设增速',
    verdict: '判定',
    indicator: '指标',
    target: '目标',
    counts: (judged) => `各情景下 ${judged} 项目标的判定`,
    audit: (counts, region) => `规划自身的数：${counted(counts)}（见 audit ${region}）`,
    wrote: (folder, scenarios, files) => `已写入 ${folder}：${scenarios} 个情景，${files} 个文件。`,
    legend:
      '“接近”“部分达到”“差距大”按假设增速与所需增速之比划分，- 为无法判断；各项依据见 check 命令。',
  },
  check: zhCheck,
  audit: {
    summary: (regions, counts) => `核对 ${regions} 个地区规划自身的数：${counted(counts)}。`,
    counts: counted,
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
    arithmetic: (text) => `  ${text}`,
    coverage: '核对了多少',
    coverageLegend: '核对：比较的次数；无法核对：文件未公布所需的数，不等于相符。',
    unknowns: '无法核对的',
    andOthers: (more) => `另有 ${more} 项同类`,
    legend:
      '错误：无论怎样四舍五入都不能同时成立。存疑：除非口径不同或另有所指。提示：应当知道，不一定是差错。位置为文件中的章节或表格行。',
  },
  backtest: zhBacktest,
  outlook: zhOutlook,
  progressTable: {
    title: (region, base, target) =>
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
    nothingLater: (regions) => `没有基期之后的数：${regions.join('、')}`,
  },
  review: zhReview,
  compare: {
    table: '各项目标在各情景下的结果',
    legend: (scenarios) => `${scenarios.join('；')}。- 为没有或无法判断。`,
  },
  explore: { wrote: (path) => `已写入 ${path}，用浏览器打开即可。` },
  chart: { wrote: '已写入' },
  template: {
    wrote: (path) => `已写出填报表 ${path}；填好后运行：talentcast import ${path} --to seeds`,
  },
  import: { wrote: (region, path) => `已导入地区 ${region}：${path}` },
  init: {
    wrote: (folder, files, hasReadme) =>
      `已在 ${folder} 建立 ${files} 个文件${hasReadme ? '，先看其中的 README.md' : ''}。`,
    next: (commands) => `接着运行：\n${commands.map((command) => `  ${command}`).join('\n')}`,
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
    years: (base, target) => (target === null ? `${base}年起` : `${base}-${target}`),
    indicators: '指标数',
    region: '地区',
    scenarios: '包含情景：',
    formula: '公式',
    question: '回答的问题',
    evidence: zhEvidence,
  },
};

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
