/**
 * The fill-in workbook of a region: which sheet holds what, in which columns. One list serves both
 * ways, `writeRegionWorkbook` and `readRegionWorkbook`, and says all that a region file can hold.
 */

import type { ColumnWord, SheetWord } from '../wording/zh/intake.ts';
import type { ChoiceList } from '../wording/zh/intake-choices.ts';

/** How the cells of a column are read. */
type CellForm =
  | { readonly form: 'text' }
  /** Ids, numbers and numbers with units alike. */
  | { readonly form: 'value' }
  /** Several of those, with commas between. */
  | { readonly form: 'values' }
  /** A year; a statement's may be a value instead. */
  | { readonly form: 'year' }
  /** Years from and to. */
  | { readonly form: 'window' }
  /** A year and month: `2025-08`. */
  | { readonly form: 'month' }
  /** One of a few words; `open` where it may be a year instead. */
  | { readonly form: 'choice'; readonly of: ChoiceList; readonly open?: true }
  /** Several of those words, with commas between. */
  | { readonly form: 'choices'; readonly of: ChoiceList }
  | { readonly form: 'yes-no' };

export type Column = CellForm & {
  /** Heading of the column for programs, and the path of its value in the record of its row. */
  readonly key: string;
  readonly word: ColumnWord;
  /** Whether it says which record the row is of; its value is no part of it. */
  readonly names?: true;
  /** A cell that must be filled in. */
  readonly must?: true;
  /** Offers what another column of the workbook holds. */
  readonly offers?: 'indicators' | 'sources' | 'plans' | 'units';
  /** In characters. */
  readonly width: number;
};

export type TableSheet = {
  readonly sheet: Exclude<SheetWord, 'guide' | 'region'>;
  readonly columns: readonly Column[];
};

const text = (key: string, word: ColumnWord, width: number): Column => ({
  form: 'text',
  key,
  word,
  width,
});
const value = (key: string, word: ColumnWord, width = 12): Column => ({
  form: 'value',
  key,
  word,
  width,
});
const year = (key: string, word: ColumnWord, width = 8): Column => ({
  form: 'year',
  key,
  word,
  width,
});
const choice = (key: string, word: ColumnWord, of: ChoiceList, width = 12): Column => ({
  form: 'choice',
  key,
  word,
  of,
  width,
});
const must = (column: Column): Column => ({ ...column, must: true });
const bilingual = (key: string, zh: ColumnWord, en: ColumnWord, width = 24): readonly Column[] => [
  text(`${key}.zh`, zh, width),
  text(`${key}.en`, en, width),
];

const indicator: Column = {
  ...value('indicator', 'indicator', 26),
  names: true,
  must: true,
  offers: 'indicators',
};
const assumed: Column = {
  form: 'choices',
  key: 'assumed',
  word: 'assumed',
  of: 'assumed',
  width: 16,
};
const placed: readonly Column[] = [
  { ...value('source', 'source', 10), must: true, offers: 'sources' },
  must(text('at', 'at', 18)),
  assumed,
];
const remarks: readonly Column[] = [
  text('printedUnit', 'printedUnit', 12),
  text('name', 'printedName', 16),
  ...bilingual('definition', 'definitionZh', 'definitionEn'),
  ...bilingual('note', 'noteZh', 'noteEn'),
];

/** The fields of the region itself, one a row. */
export const regionFields: readonly Column[] = [
  must(value('region', 'region', 20)),
  must(text('name.zh', 'nameZh', 20)),
  text('name.en', 'nameEn', 20),
  must(choice('level', 'level', 'level')),
  value('within', 'within', 20),
  // For the only plan; several have a sheet of their own.
  year('plan.base', 'planBase', 12),
  { ...choice('plan.target', 'planTarget', 'unstated'), open: true } as Column,
  ...bilingual('note', 'noteZh', 'noteEn'),
];

export const tableSheets: readonly TableSheet[] = [
  {
    sheet: 'plans',
    columns: [
      { ...must(value('id', 'planId', 14)), names: true },
      must(text('name.zh', 'nameZh', 32)),
      text('name.en', 'nameEn', 32),
      must(year('base', 'planBase', 12)),
      { ...must(choice('target', 'planTarget', 'unstated')), open: true } as Column,
    ],
  },
  {
    sheet: 'sources',
    columns: [
      { ...must(value('key', 'sourceKey', 12)), names: true },
      must(text('title', 'sourceTitle', 40)),
      text('document', 'document', 28),
      text('issued', 'issued', 14),
      text('number', 'number', 24),
      text('url', 'url', 32),
    ],
  },
  {
    sheet: 'indicators',
    columns: [
      { ...must(value('id', 'indicatorId', 26)), names: true },
      must(text('name.zh', 'nameZh', 28)),
      text('name.en', 'nameEn', 28),
      { ...must(value('unit', 'unit', 10)), offers: 'units' },
      must(choice('kind', 'kind', 'kind', 14)),
      ...bilingual('group', 'groupZh', 'groupEn', 16),
      choice('direction', 'direction', 'direction'),
      choice('nature', 'nature', 'nature'),
      value('ceiling', 'ceiling'),
      { form: 'values', key: 'inflows', word: 'inflows', width: 18 },
      ...bilingual('definition', 'definitionZh', 'definitionEn'),
      ...bilingual('owner', 'ownerZh', 'ownerEn', 16),
      ...bilingual('note', 'noteZh', 'noteEn'),
      assumed,
    ],
  },
  {
    sheet: 'parts',
    columns: [
      { ...indicator, word: 'total' },
      must({ form: 'values', key: 'of', word: 'parts', width: 52 }),
      must(choice('cover', 'cover', 'cover', 16)),
      assumed,
    ],
  },
  {
    sheet: 'figures',
    columns: [
      indicator,
      { ...must(year('year', 'year')), names: true },
      value('value', 'value'),
      choice('missing', 'missing', 'missing'),
      { form: 'window', key: 'window', word: 'window', width: 12 },
      ...placed,
      ...remarks,
      { form: 'month', key: 'asOf', word: 'asOf', width: 12 },
      choice('reading', 'reading', 'reading', 10),
      ...bilingual('break', 'breakZh', 'breakEn'),
    ],
  },
  {
    sheet: 'growth',
    columns: [
      indicator,
      must(year('from', 'from')),
      must(year('to', 'to')),
      value('total', 'growthTotal'),
      value('mean', 'growthMean'),
      value('add', 'growthAdd'),
      ...placed,
    ],
  },
  {
    sheet: 'targets',
    columns: [
      indicator,
      { ...must(choice('year', 'targetYear', 'targetYear', 10)), open: true } as Column,
      must(choice('op', 'op', 'op', 14)),
      value('value', 'target'),
      value('high', 'targetHigh'),
      choice('missing', 'missing', 'missing'),
      { form: 'window', key: 'window', word: 'window', width: 12 },
      value('within', 'aboutWithin', 10),
      ...placed,
      ...remarks,
      value('growth', 'targetGrowth'),
      value('times', 'targetTimes'),
      value('add', 'targetAdd'),
      { ...value('plan', 'targetPlan'), offers: 'plans' },
    ],
  },
  {
    sheet: 'revisions',
    columns: [
      indicator,
      {
        ...must(choice('year', 'revisedYear', 'targetYear', 10)),
        names: true,
        open: true,
      } as Column,
      { ...value('which', 'revisedWhich', 8), names: true },
      must(value('value', 'revisedValue')),
      ...placed,
    ],
  },
  {
    sheet: 'schedules',
    columns: [
      indicator,
      { ...must(year('year', 'scheduleYear', 10)), names: true },
      must(value('value', 'scheduleValue')),
      { ...value('source', 'scheduleSource', 10), offers: 'sources' },
      text('at', 'scheduleAt', 18),
      assumed,
    ],
  },
  {
    sheet: 'outcomes',
    columns: [
      indicator,
      { ...must(year('year', 'outcomeYear')), names: true },
      must(text('reason.zh', 'reasonZh', 52)),
      text('reason.en', 'reasonEn', 52),
    ],
  },
  {
    sheet: 'statements',
    columns: [
      must(choice('says', 'says', 'says', 12)),
      { form: 'values', key: 'of', word: 'statementOf', width: 40 },
      value('part', 'part', 16),
      value('whole', 'whole', 16),
      year('year', 'year'),
      year('from', 'from'),
      year('to', 'statementTo', 16),
      { form: 'window', key: 'over', word: 'over', width: 12 },
      value('is', 'statementIs', 14),
      value('total', 'growthTotal'),
      value('mean', 'growthMean'),
      choice('op', 'statementOp', 'op', 14),
      { form: 'yes-no', key: 'exhaustive', word: 'exhaustive', width: 10 },
      ...placed,
      ...bilingual('note', 'noteZh', 'noteEn'),
    ],
  },
  {
    sheet: 'formulas',
    columns: [
      indicator,
      {
        ...must(choice('year', 'formulaYear', 'everyYear', 12)),
        names: true,
        open: true,
      } as Column,
      { ...must(text('formula', 'formula', 52)), names: true },
    ],
  },
];

/** The row of a table whose cells hold the keys of the columns, and the first one to fill in. */
export const keyRow = 1;
export const firstRow = 3;

/** The column of the region sheet with its values, and the one with the keys of its fields. */
export const regionColumns = { value: 1, key: 3 } as const;

/** A row or sheet that begins with it is no part of the region: an example, a note. */
export const asideMark = '#';
