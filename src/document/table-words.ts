import { readCell } from './read-cell.ts';
import { isUnitWord } from './unit-words.ts';

/** Whether a text heads a column of an indicator table. */
export function isHeaderWord(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  return bare.length <= 24 && !isCellNumber(bare) && header.test(bare);
}

const header =
  /^(?:序号|编号|类别|类型|分类|领域|维度|指标|主要指标|.{0,6}指标(?:名称|体系|内容)?|名称|项目|内容|(?:计量)?单位|属性|性质|备注|说明|(?:责任|牵头|主管|负责).{0,6}|.{0,12}(?<!\d)(?:19|20)\d\d(?![\d/])(?!-\d\d-)年?.{0,10}|.{0,8}(?:基期|现状|目标|完成|实际|规划|预期|基数|基准|期末|累计|年均|增长|增速|增幅|绝对数|数量|产量|比上年|占比|比重).{0,10}|.{0,2}[十][一二三四五][五].{0,6})$/;

/** Whether a cell holds a figure, or a sign that there is none, and nothing else. */
export function isCellNumber(text: string): boolean {
  const cell = readCell(text);
  if (cell.is !== 'figure') return cell.is === 'not-published' || cell.is === 'redacted';
  return !(cell.unit === '年' && /^(?:19|20)\d\d$/.test(String(cell.value)));
}

/** Whether a cell holds a unit and nothing else. */
export function isCellUnit(text: string): boolean {
  return isUnitWord(text.replace(/^[（(]|[）)]$/g, ''));
}

/** Whether a cell says 约束性 or 预期性. */
export function natureOf(text: string): 'binding' | 'expected' | null {
  return /约束/.test(text) ? 'binding' : /预期|引导/.test(text) ? 'expected' : null;
}
