import type { IntakeProblemDetails } from '../intake-problem-details.ts';
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
  'workbook-too-large': () => ({
    wrong: '工作簿过大，未予读取',
    allowed: '请删除图片和多余的空行后再导入',
  }),
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
  'cell-error': ({ found }) => ({
    wrong: `单元格是错误值 ${found}`,
    allowed: '请改为文件所印的数或文字',
  }),
  'cell-formula': ({ found }) => ({
    wrong: `单元格是公式 ${found}，而文件中没有它的计算结果`,
    allowed: '请复制后“粘贴为数值”，或直接填写数值',
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
  'schedule-differs': ({ column, firstRow }) => ({
    wrong: `“${columns[column].title}”与第 ${firstRow} 行所填不同`,
    allowed: '同一指标的年度分解只有一个出处：只填第一行，其余各行留空或填得相同',
  }),
};
