import { findHarmful } from '../input/hidden-characters.ts';
import type { IntakeProblemDetails } from '../wording/intake-problem-details.ts';
import { intakeWordings } from '../wording/intake-wordings.ts';
import type { Choices } from '../wording/zh/intake-choices.ts';
import type { CellContent } from '../workbook/filled-workbook.ts';
import type { Column } from './layout.ts';
import {
  isPlainNumber,
  isUnclearList,
  readTyped,
  readTypedMonth,
  readTypedWindow,
  readTypedYear,
} from './read-typed.ts';
import { mayMultiply, writeNumber } from './write-number.ts';

/** What a cell gives: the value that a region file would hold, or what is wrong with the cell. */
export type ReadCell =
  | { readonly value: unknown; readonly texts: readonly NumberText[] }
  | CellProblem;

/** A number as it is written: at the cell itself, or at an item of its list. */
export type NumberText = { readonly item: number | null; readonly text: string };

export type CellProblem = {
  readonly [C in keyof IntakeProblemDetails]: {
    readonly code: C;
    readonly params: IntakeProblemDetails[C];
  };
}[keyof IntakeProblemDetails];

/**
 * Reads a cell as its column says. A number with a per cent format becomes a per cent text, `9.5%`,
 * as a region file writes it; a choice is taken in either language or as its id.
 *
 * @param content what the cell holds
 * @param column its column
 */
export function readFilledCell(content: CellContent, column: Column): ReadCell {
  if (content.type === 'error') {
    return { code: 'cell-error', params: { found: content.text, formula: content.formula } };
  }
  if (content.type === 'formula') {
    return { code: 'cell-formula', params: { found: content.text, stored: content.stored } };
  }
  if (content.type === 'shown-otherwise') return shownOtherwise(content);
  if (column.form === 'yes-no') return readYesNo(content);
  if (content.type === 'number' && mayMultiply(content)) {
    return shownOtherwise({ shown: content.shown, stored: String(content.value) });
  }
  const text = textOf(content, column.form === 'text' || column.form === 'month');
  const harmful = findHarmful(text);
  if (harmful !== null) {
    return { code: 'cell-unprintable', params: { character: harmful.character } };
  }
  switch (column.form) {
    case 'text':
      return { value: text, texts: [] };
    case 'value':
      return readSingle(text);
    case 'year':
      return readSingle(readTypedYear(text) ?? text);
    case 'window':
      return readSingle(readTypedWindow(text) ?? text);
    case 'month':
      return { value: readTypedMonth(text) ?? text.trim(), texts: [] };
    case 'values':
      return readSeveral(text);
    case 'choice': {
      const id = idOf(text, column.of);
      if (id !== null) return { value: id === 'null' ? null : id, texts: [] };
      if (column.open === true) return readSingle(readTypedYear(text) ?? text);
      return { code: 'cell-not-a-choice', params: { found: text.trim(), list: column.of } };
    }
    case 'choices': {
      const items = itemsOf(text).map((item) => ({ item, id: idOf(item, column.of) }));
      const wrong = items.find(({ id }) => id === null);
      if (wrong === undefined) return { value: items.map(({ id }) => id), texts: [] };
      return { code: 'cell-not-a-choice', params: { found: wrong.item, list: column.of } };
    }
  }
}

function shownOtherwise(figures: { readonly shown: string; readonly stored: string }): CellProblem {
  return { code: 'cell-shown-otherwise', params: { shown: figures.shown, stored: figures.stored } };
}

type Readable = Extract<CellContent, { readonly type: 'text' | 'number' | 'yes-no' }>;

function textOf(content: Readable, isText: boolean): string {
  // A line within a cell may come with the two characters of Windows.
  if (content.type === 'text') return content.text.replaceAll('\r\n', '\n');
  if (content.type === 'yes-no') return content.value ? 'TRUE' : 'FALSE';
  return isText && content.suffix !== '' ? content.shown : writeNumber(content);
}

function readSingle(entry: string): ReadCell {
  const text = readTyped(entry);
  if (text === null) return { code: 'cell-number-unclear', params: { found: entry.trim() } };
  if (!isPlainNumber(text)) return { value: text, texts: [] };
  return { value: Number(text), texts: [{ item: null, text }] };
}

function readSeveral(entry: string): ReadCell {
  const items = isUnclearList(entry) ? [null] : itemsOf(entry).map(readTyped);
  if (items.includes(null)) return { code: 'cell-number-unclear', params: { found: entry.trim() } };
  const texts = items.filter((item) => item !== null);
  return {
    value: texts.map((text) => (isPlainNumber(text) ? Number(text) : text)),
    texts: texts.flatMap((text, item) => (isPlainNumber(text) ? [{ item, text }] : [])),
  };
}

/** Items between commas or semicolons, Chinese ones too. */
function itemsOf(text: string): readonly string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readYesNo(content: Readable): ReadCell {
  if (content.type === 'yes-no') return { value: content.value, texts: [] };
  const text = textOf(content, true).trim();
  const { zh, en } = intakeWordings;
  for (const { yesNo } of [zh.choices, en.choices]) {
    if (same(text, yesNo.true)) return { value: true, texts: [] };
    if (same(text, yesNo.false)) return { value: false, texts: [] };
  }
  if (same(text, 'true') || same(text, 'false')) return { value: same(text, 'true'), texts: [] };
  return { code: 'cell-not-yes-no', params: { found: text } };
}

/** The id that a word stands for in either language; null where it is none of the list. */
function idOf(word: string, list: Exclude<keyof Choices, 'yesNo'>): string | null {
  for (const { choices } of [intakeWordings.zh, intakeWordings.en]) {
    const words: readonly (readonly [string, string])[] = Object.entries(choices[list]);
    const found = words.find(
      ([id, title]) => same(word, title) || (id !== 'null' && word.trim() === id),
    );
    if (found !== undefined) return found[0];
  }
  return null;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}
