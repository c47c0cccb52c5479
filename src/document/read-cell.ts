import type { Operator } from '../terms/target.ts';
import { isUnitWord } from './unit-words.ts';

/** What a cell says: a figure, that there is none, or neither. */
export type CellFigure =
  | {
      readonly is: 'figure';
      readonly value: number;
      readonly high: number | null;
      readonly unit: string | null;
      readonly op: Operator;
      readonly isNear: boolean;
      /** In brackets: by many plans' notes the total of the plan's years. */
      readonly isBracketed: boolean;
      readonly falls: boolean;
      /** 增长6.5%: growth, whatever the column holds. */
      readonly isGrowth: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly is: 'not-published' | 'redacted' | 'text' | 'empty' };

/**
 * Reads a cell that holds one figure and nothing else: 14, >10, 99%以上, [65], 6—8, 1,516.
 *
 * @param text the cell, in plain characters
 */
export function readCell(text: string): CellFigure {
  const bare = text.trim();
  if (bare === '') return { is: 'empty' };
  if (/^(?:[/／]|[-—–－]{1,3}|…+|\.{3,}|无|暂无|\*)$/.test(bare)) return { is: 'not-published' };
  if (/^[xX×○〇Ｘ＊*]{1,6}(?:\.[xX×○]+)?\s*%?$/.test(bare)) return { is: 'redacted' };
  const match = whole.exec(text);
  if (match === null) return { is: 'text' };
  const [, open = '', front = '', sign = '', low = '', high, unitText = '', behind = ''] = match;
  const unit = unitText.replace(/\s/g, '');
  if (unit !== '' && !isUnitWord(unit)) return { is: 'text' };
  const from = match[0].indexOf(low, open.length + front.length);
  const isBelow = sign.trim() !== '';
  const value = Number(low.replaceAll(',', '')) * (isBelow ? -1 : 1);
  return {
    is: 'figure',
    value,
    high: high === undefined ? null : Number(high.replaceAll(',', '')),
    unit: unit === '' ? null : unit.replace(/^个(百分点)$/, '$1'),
    op: high !== undefined ? 'between' : cellOperator(front, behind),
    isNear: high === undefined && behind === '' && /近/.test(front),
    isBracketed: /[[【〔(（]/.test(open),
    isGrowth: unit === '%' && /(?:增长|增加|下降|降低|减少|年均)(?!到)/.test(front),
    falls: isBelow || /降|减/.test(front),
    from,
    to: from + match[0].slice(from).replace(/[\s\]】〕)）*]+$/, '').length - behind.length,
  };
}

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const whole = new RegExp(
  `^\\s*([[【〔(（]?)\\s*((?:大于等于|小于等于|不低于|不少于|不小于|不超过|不高于|不大于|低于|少于|小于|高于|大于|多于|优于|控制在|保持在?|稳定在|提高到|提高|增长到?|增加|年均增长|年均|下降到?|降低|减少|降至|累计|新增|达到?|超过?|突破|接近|近|约|力争|力争达到|至少|共|[<>≥≤＞＜=]|>=|<=)*)\\s*([-－—–]?)\\s*(${number})(?:\\s*%?\\s*[-－—–~～至]+\\s*(${number}))?\\s*([^\\d\\s\\]】）)以左及]{0,8}(?:/[^\\d\\s\\]】）)以左及]{0,6}|1?/\\d*万)?)\\s*((?:及?以上|及?以下|以内|左右|余|多)?)\\s*[\\]】〕)）]?\\*?\\s*$`,
);

function cellOperator(front: string, behind: string): Operator {
  if (/以上/.test(behind)) return '>=';
  if (/以下|以内/.test(behind)) return '<=';
  if (/左右/.test(behind)) return 'about';
  if (/余|多/.test(behind)) return '>';
  if (/不低于|不少于|不小于|大于等于|至少|≥|>=/.test(front)) return '>=';
  if (/不超过|不高于|不大于|小于等于|控制在|≤|<=/.test(front)) return '<=';
  if (/超过?|突破|高于|大于|多于|优于|>|＞/.test(front)) return '>';
  if (/低于|少于|小于|<|＜/.test(front)) return '<';
  if (/近|约/.test(front)) return 'about';
  return '=';
}
