import { formatNumber } from '../format-number.ts';
import type { IntakeProblemDetails, WorkbookLimitWord } from '../intake-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';
import { zhIntake } from './intake.ts';

const { sheets, columns, choices } = zhIntake;

/** What is wrong with a filled-in workbook. */
export const zhIntakeProblems: ProblemWording<IntakeProblemDetails> = {
  'workbook-unreadable': () => ({
    wrong: '不是完整的 .xlsx 工作簿，无法读取',
    allowed: '请用 Excel、WPS 或 LibreOffice 另存为 .xlsx 后再导入',
  }),
  'workbook-locked-or-old': () => ({
    wrong: '工作簿设了打开密码，或是旧版 .xls，无法读取',
    allowed: '请取消密码，或在 Excel、WPS、LibreOffice 中另存为 .xlsx 后再导入',
  }),
  'workbook-other': () => ({
    wrong: `这不是地区规划填报表：没有“${sheets.region}”和“${sheets.indicators}”两张表`,
    allowed: '填报表用 talentcast template 写出；测算结果（report.xlsx）不能导入',
  }),
  'workbook-damaged': ({ sheet }) => ({
    wrong: `工作簿${inSheet(sheet)}内部有损坏，无法读取`,
    allowed: '请用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 后再导入',
  }),
  'workbook-too-large': ({ limit, most, found, sheet }) => {
    const { count, hint } = limits[limit];
    const told = count(amount(limit, found));
    return {
      wrong: `工作簿${inSheet(sheet)}过大，未予读取：读到${told}，至多 ${amount(limit, most)}`,
      allowed: hint,
    };
  },
  'sheet-missing': ({ sheet }) => ({ wrong: `缺少工作表“${sheets[sheet]}”` }),
  'sheet-unknown': ({ found, suggestion }) => ({
    wrong: `模板中没有工作表“${found}”`,
    allowed: '自己的备注表请改名为以 # 开头，或者删除',
    suggestion,
  }),
  'sheet-twice': ({ sheet }) => ({ wrong: `工作表“${sheets[sheet]}”有两张，只能留一张` }),
  'heading-missing': ({ key }) => ({
    wrong: `找不到代号为“${key}”的列或项目`,
    allowed: '请勿改动代号（地区表第 4 列，其他表第 2 行）',
  }),
  'heading-unknown': ({ found, suggestion }) => ({
    wrong: `没有代号为“${found}”的列或项目`,
    allowed: '自己添加的请以 # 开头',
    suggestion,
  }),
  'heading-twice': ({ key }) => ({ wrong: `代号“${key}”出现两次，只能留一个` }),
  'column-without-heading': () => ({
    wrong: '这一列没有代号，不知道填的是什么',
    allowed: '请删除，或在代号行写上以 # 开头的备注',
  }),
  'cell-error': ({ found, formula }) => ({
    wrong: `单元格${formula === null ? '是' : `的公式 ${formula} 得出`}错误值 ${found}`,
    allowed: '请改为文件所印的数或文字',
  }),
  'cell-formula': ({ found, stored }) => ({
    wrong: `单元格是公式 ${found}，${stored === null ? '而文件中没有它的计算结果' : `文件中存的结果 ${stored} 有待重新计算，不能采用`}`,
    allowed: '请复制后“粘贴为数值”，或直接填写数值',
  }),
  'cell-shown-otherwise': ({ shown, stored }) => ({
    wrong: `单元格${shown === '' ? '什么也不显示' : `显示为“${shown}”`}，存的却是 ${stored}，不知以哪个为准`,
    allowed: '请把单元格格式改为“文本”，再照文件所印填写',
  }),
  'cell-number-unclear': ({ found }) => ({
    wrong: `“${found}”可以读成不同的数`,
    allowed: '小数点用 .，千位分隔的逗号每三位一个（1,150），也可不写；几个数之间用顿号或分号',
  }),
  'cell-not-a-choice': ({ found, list }) => ({
    wrong: `不能填“${found}”`,
    allowed: `可用：${[...new Set(Object.values(choices[list]))].join('、')}${list === 'targetYear' || list === 'everyYear' || list === 'unstated' ? '，或四位年份' : ''}`,
  }),
  'cell-not-yes-no': ({ found }) => ({ wrong: `不能填“${found}”`, allowed: '可用：是、否' }),
  'cell-unprintable': ({ character }) => ({
    wrong: `含有控制字符或改变文字方向的字符 ${character}`,
    allowed: '请删去，或只粘贴纯文字',
  }),
  'cell-empty': ({ column }) => ({
    wrong: `“${columns[column].title}”没有填写`,
    allowed: columns[column].hint,
  }),
  'id-forbidden': ({ id }) => ({ wrong: `“${id}”不能用作代号，请换一个` }),
  'indicator-unlisted': ({ id, suggestion }) => ({
    wrong: `“${sheets.indicators}”表中没有指标“${id}”`,
    suggestion,
  }),
  'row-twice': ({ key, firstRow }) => ({ wrong: `“${key}”在第 ${firstRow} 行已经有了` }),
  'revision-without-target': ({ which, found }) => ({
    wrong:
      found === 0
        ? `“${sheets.targets}”表中没有该指标这一年的目标`
        : `“${sheets.targets}”表中该指标这一年的目标只有 ${found} 个，没有第 ${which} 个`,
    allowed: '每一行写一个被调整的原目标，年份与目标的年份一致',
  }),
  'schedule-differs': ({ column, firstRow }) => ({
    wrong: `“${columns[column].title}”与第 ${firstRow} 行所填不同`,
    allowed: '同一指标的年度分解只有一个出处：只填第一行，其余各行留空或填得相同',
  }),
};

function inSheet(sheet: string | null): string {
  return sheet === null ? '' : `的工作表“${sheet}”`;
}

/** What is counted, and what helps where there is too much of it. */
const limits: {
  readonly [L in WorkbookLimitWord]: {
    readonly count: (count: string) => string;
    readonly hint: string;
  };
} = {
  bytes: {
    count: (millions) => `解压后 ${millions} MB`,
    hint: '请新建填报表（talentcast template），只粘贴用到的数',
  },
  elements: {
    count: (count) => `XML 元素 ${count} 个`,
    hint: '请删除表格下方和右侧只有格式的空行、空列',
  },
  nesting: {
    count: (count) => `XML 嵌套 ${count} 层`,
    hint: '请用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 后再导入',
  },
  characters: {
    count: (count) => `一段文字 ${count} 个字符`,
    hint: '请缩短这段文字；一个单元格最多 32767 个字符',
  },
  cells: {
    count: (count) => `有内容的单元格 ${count} 个`,
    hint: '请删除用不到的内容；自己的表改名为以 # 开头即不读取',
  },
  texts: { count: (count) => `文字 ${count} 条`, hint: '请删除用不到的内容' },
  sheets: { count: (count) => `工作表 ${count} 张`, hint: '请删除用不到的工作表' },
  formats: { count: (count) => `数字格式 ${count} 种`, hint: '请把数字单元格的格式改为“常规”' },
  rows: { count: (count) => `填了 ${count} 行`, hint: '请分成几个地区填报，每个地区一份' },
};

/** Bytes in millions, rounded up. */
function amount(limit: WorkbookLimitWord, count: number): string {
  return formatNumber(limit === 'bytes' ? Math.ceil(count / 1e6) : count, 'zh', 9);
}
