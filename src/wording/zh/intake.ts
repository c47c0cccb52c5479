import type { Speaks, Words } from '../speaks.ts';
import { zhIntakeChoices } from './intake-choices.ts';

const sheets = {
  guide: '填写说明',
  region: '地区',
  plans: '规划',
  sources: '来源',
  indicators: '指标',
  parts: '构成',
  figures: '数据',
  growth: '增长',
  targets: '目标',
  revisions: '目标调整',
  schedules: '年度分解',
  outcomes: '完成说明',
  statements: '表述',
  formulas: '公式',
};

/** The sheets of the fill-in workbook. */
export type SheetWord = keyof typeof sheets;

/** Every word of the fill-in workbook. */
export const zhIntake = {
  title: '地区规划填报表',
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  sheets,
  /** What a sheet is for, above its table. */
  about: {
    region: '规划所属地区和规划年份，只填“填写”一列',
    plans:
      '有几个规划时（先后两个五年规划、中长期规划等）每个规划一行，按年份先后；只有一个的不用填',
    sources: '每份文件一行；其他表用代号引用',
    indicators: '每项指标一行；其他表用指标代号引用',
    parts: '由几项指标组成的总量，每个总量一行',
    figures: '文件公布的数，每个数一行；同一年有几处印数的各占一行，采用第一个',
    growth: '文件写明的增长，可推出另一端的数',
    targets: '文件写明的目标，每个目标一行；几处写法不同的各占一行，采用第一个',
    revisions: '目标调整前的数，每个数一行，最近的在前；调整后的数填在“目标”表',
    schedules: '规划把目标分解到各年的数，每年一行；没有分解的留空',
    outcomes: '各年完成得怎样、为什么，用自己的话写，供总结评估用',
    statements: '文件对数与数之间关系的表述，供核对用',
    formulas: '由其他指标计算得出的指标；不写等号',
  } satisfies Words<Exclude<SheetWord, 'guide'>>,
  /** Heading, and the hint that appears beside a cell; one word wherever a column means the same. */
  columns: {
    region: {
      title: '地区代号',
      hint: '小写字母开头，可用小写字母、数字、连字符，如 zhuji；也是文件名',
    },
    nameZh: { title: '名称', hint: '中文名称' },
    nameEn: { title: '英文名称', hint: '没有可不填' },
    level: { title: '级别', hint: '从下拉列表选择' },
    within: { title: '上级地区代号', hint: '没有可不填' },
    planId: { title: '规划代号', hint: '小写字母开头，只用字母和数字，如 five' },
    planBase: {
      title: '基期年',
      hint: '四位年份，如 2020；有几个规划的，地区表不填，改填“规划”表',
    },
    planTarget: {
      title: '目标年',
      hint: '四位年份，如 2025；文件没有写明的选“未写明”；有几个规划的，地区表不填，改填“规划”表',
    },
    noteZh: { title: '备注', hint: '需要说明的事项' },
    noteEn: { title: '英文备注', hint: '没有可不填' },
    sourceKey: { title: '文件代号', hint: '小写字母开头，只用字母和数字，如 plan' },
    sourceTitle: { title: '文件标题', hint: '按文件所印填写' },
    document: { title: '文件名', hint: '所读文件的文件名' },
    issued: { title: '发文日期', hint: '如 2021-10-12' },
    number: { title: '文号', hint: '如 诸政办发〔2021〕40号' },
    url: { title: '网址', hint: '以 http:// 或 https:// 开头' },
    indicatorId: {
      title: '指标代号',
      hint: '小写字母开头，只用字母和数字，如 talent；公式里也用它',
    },
    indicator: { title: '指标', hint: '“指标”表中的代号' },
    unit: {
      title: '单位',
      hint: '从列表选择，或写成两个单位之比，如 人/万人；占比、增速用 % ‰ 百分点',
    },
    kind: {
      title: '数据性质',
      hint: '年末存量；累计数（含基期，不会减少）；期内合计（五年合计）；当年新增；年均新增；占比；强度（每万人等）；增速',
    },
    groupZh: { title: '分组', hint: '规划中该指标所属的大类' },
    groupEn: { title: '英文分组', hint: '没有可不填' },
    direction: { title: '方向', hint: '越多越好还是越少越好；不填则按目标的写法判断' },
    nature: { title: '约束性', hint: '约束性或预期性；文件没有写明的不填' },
    ceiling: { title: '上限', hint: '客观上不可能超过的数，没有可不填' },
    inflows: { title: '流入指标', hint: '统计该存量新增来源的指标代号，多个用逗号隔开' },
    definitionZh: { title: '统计口径', hint: '统计的是什么' },
    definitionEn: { title: '英文口径', hint: '没有可不填' },
    ownerZh: { title: '责任单位', hint: '没有可不填' },
    ownerEn: { title: '英文责任单位', hint: '没有可不填' },
    assumed: {
      title: '自行认定',
      hint: '文件没有写明、由填表人认定的项目，多个用逗号隔开，如：口径, 起止年份。可用的词见“填写说明”',
    },
    total: { title: '总量', hint: '“指标”表中总量的代号' },
    parts: { title: '组成部分', hint: '各组成部分的指标代号，用逗号隔开，如 party, skilled' },
    cover: {
      title: '相加关系',
      hint: '不重不漏：相加等于总量；有交叉：相加大于等于总量；只列部分：相加小于等于总量',
    },
    year: { title: '年份', hint: '四位年份；跨年的数填最后一年' },
    value: {
      title: '数值',
      hint: '按文件所印填写，保留末尾的零，如 10.30；单位与指标不同的写上单位，如 700 人；百分数可写 86.1%。不能写公式',
    },
    missing: { title: '缺数原因', hint: '文件印“/”选“未公布”，印“x”选“隐去”，此时数值不填' },
    window: { title: '起止年份', hint: '跨年的数填首尾年份，如 2016-2020；其他不填' },
    source: { title: '文件', hint: '“来源”表中的文件代号' },
    at: { title: '出处', hint: '在文件中的位置，如 主要指标 1、一（一）2' },
    printedUnit: { title: '所印单位', hint: '与指标单位不同时，填文件所印的单位' },
    printedName: { title: '所印名称', hint: '与指标名称不同时，填文件所印的名称' },
    asOf: { title: '截至月份', hint: '不是年底的数填截至的年月，如 2025-08；年底的不填' },
    reading: {
      title: '数的写法',
      hint: '文件写“超过”“约”“近”的照选；就是这个数的不填',
    },
    breakZh: { title: '口径变化', hint: '从这个数起口径怎样变了；没有变的不填' },
    breakEn: { title: '英文口径变化', hint: '没有可不填' },
    from: { title: '起始年', hint: '四位年份' },
    to: { title: '终止年', hint: '四位年份' },
    growthTotal: { title: '总增长', hint: '整个时段的增长，如 74.1%；三种增长只填一种' },
    growthMean: { title: '年均增长', hint: '每年的增长，如 6%' },
    growthAdd: { title: '增加数', hint: '整个时段增加的数' },
    targetYear: {
      title: '年份',
      hint: '四位年份；每年都要达到的选“每年”，文件没有写明的选“未写明”',
    },
    op: { title: '要求', hint: '文件怎样写目标；只印数字的按“不低于”，并在“自行认定”注明“要求”' },
    target: {
      title: '目标值',
      hint: '按文件所印填写，保留末尾的零；单位与指标不同的写上单位；区间填下限。不能写公式',
    },
    targetHigh: { title: '区间上限', hint: '要求为“区间”时填写，其他不填' },
    aboutWithin: { title: '允许偏差', hint: '要求为“左右”时允许的偏差，如 5%；不填为 5%' },
    targetGrowth: {
      title: '年均增长',
      hint: '目标写成基期以来年均增长多少的，如 6%；与目标值、倍数、增加数只填一种',
    },
    targetTimes: { title: '倍数', hint: '目标写成基期的几倍的，如翻一番填 2' },
    targetAdd: {
      title: '增加数',
      hint: '目标写成比基期增加多少的；单位与指标不同的写上单位',
    },
    targetPlan: {
      title: '所属规划',
      hint: '“规划”表中的代号；从年份能看出属于哪个规划的不填',
    },
    revisedYear: { title: '目标年份', hint: '“目标”表中该目标的年份' },
    revisedWhich: {
      title: '第几个',
      hint: '该指标这一年在“目标”表中有几个目标时，填是其中第几个；第一个不填',
    },
    revisedValue: {
      title: '原目标值',
      hint: '调整前的数，按文件所印填写；单位与指标不同的写上单位',
    },
    scheduleYear: { title: '年份', hint: '四位年份，在基期年之后' },
    scheduleValue: {
      title: '应达到的数',
      hint: '到该年年底应达到的数，保留末尾的零；期内合计填期初以来的累计；单位与指标不同的写上单位',
    },
    scheduleSource: {
      title: '文件',
      hint: '“来源”表中的文件代号；每项指标只填第一行，其余各年相同。与目标同一出处的不填',
    },
    scheduleAt: {
      title: '出处',
      hint: '在文件中的位置；每项指标只填第一行。与目标同一出处的不填',
    },
    outcomeYear: { title: '年份', hint: '四位年份' },
    reasonZh: { title: '说明', hint: '这一年完成得怎样、为什么' },
    reasonEn: { title: '英文说明', hint: '没有可不填' },
    says: { title: '表述', hint: '合计、占比、增长、增加、比率、年均，从列表选择' },
    statementOf: {
      title: '对象',
      hint: '指标代号，或带单位的数如 3.2 万人；合计的各项用逗号隔开；比率的分子、年均的总数也填这里',
    },
    part: { title: '部分', hint: '占比的分子：指标代号或数' },
    whole: { title: '整体', hint: '占比的分母：指标代号或数' },
    statementTo: { title: '终止年／分母', hint: '增长、增加填终止年；比率填分母的指标代号或数' },
    over: { title: '时段', hint: '年均所跨的年份，如 2016-2020' },
    statementIs: { title: '所述的数', hint: '文件说结果是多少：数、百分数或指标代号' },
    statementOp: {
      title: '写法',
      hint: '增加、比率怎样写：不低于（以上）、超过、左右等；就是这个数的不填。翻一番以上：比率，不低于，2',
    },
    exhaustive: { title: '列全', hint: '合计的各项是否已列全：是或否' },
    formulaYear: { title: '年份', hint: '每年都这样计算的选“每年”；只算一年的填四位年份' },
    formula: {
      title: '算式',
      hint: '如 talent / employed；可用 + - * / 括号、数、指标代号、min、max、target(代号)。不要写等号',
    },
  },
  choices: zhIntakeChoices,
  regionHeads: { field: '项目', entry: '填写', hint: '说明' },
  /** Added to the heading of a column that must be filled in. */
  must: '*',
  guide: [
    '这份表用来录入一个地区人才规划的数据，填好后运行：talentcast import 本文件 --to seeds',
    '先填“地区”“来源”“指标”三张表（有几个规划的还有“规划”），再填其余各表；没有内容的表留空即可。',
    '标 * 的列必须填写；有下拉箭头的从列表选择；选中单元格会显示填写提示。',
    '以 # 开头的行是示例，不会导入；可以照样自行添加以 # 开头的备注行。',
    '第 2 行的英文是列的代号，请勿改动；列的先后次序可以调整。',
    '数值照文件所印填写，末尾的零也要保留（10.30 不写成 10.3）：核对时按印出的位数判断误差。',
    '单元格里不要写公式；从别处粘贴时请选择“粘贴为数值”。',
    '每个数都要注明文件和出处；文件没有写明、由填表人认定的，在“自行认定”列注明。',
    '“自行认定”可用的词：{assumed}',
  ],
};

export type IntakeWording = Speaks<typeof zhIntake>;

export type ColumnWord = keyof IntakeWording['columns'];
