import type { Level } from '../region/region.ts';
import type { FigureReading } from '../terms/figure.ts';
import type { Cover } from '../terms/indicator.ts';
import type { Kind } from '../terms/kind.ts';
import type { Statement } from '../terms/statement.ts';
import type { Operator } from '../terms/target.ts';

/** The sheets of the fill-in workbook. */
export type SheetWord =
  | 'guide'
  | 'region'
  | 'plans'
  | 'sources'
  | 'indicators'
  | 'parts'
  | 'figures'
  | 'growth'
  | 'targets'
  | 'revisions'
  | 'schedules'
  | 'outcomes'
  | 'statements'
  | 'formulas';

/** What a workbook may hold at most, as `workbookLimits` counts it; rows are those of all tables. */
export type WorkbookLimitWord =
  | 'bytes'
  | 'elements'
  | 'nesting'
  | 'characters'
  | 'cells'
  | 'texts'
  | 'sheets'
  | 'formats'
  | 'rows';

/** Its columns; one word serves wherever the column means the same. */
export type ColumnWord =
  | 'region'
  | 'nameZh'
  | 'nameEn'
  | 'level'
  | 'within'
  | 'planId'
  | 'planBase'
  | 'planTarget'
  | 'noteZh'
  | 'noteEn'
  | 'sourceKey'
  | 'sourceTitle'
  | 'document'
  | 'issued'
  | 'number'
  | 'url'
  | 'indicatorId'
  | 'indicator'
  | 'unit'
  | 'kind'
  | 'groupZh'
  | 'groupEn'
  | 'direction'
  | 'nature'
  | 'ceiling'
  | 'inflows'
  | 'definitionZh'
  | 'definitionEn'
  | 'ownerZh'
  | 'ownerEn'
  | 'assumed'
  | 'total'
  | 'parts'
  | 'cover'
  | 'year'
  | 'value'
  | 'missing'
  | 'window'
  | 'source'
  | 'at'
  | 'printedUnit'
  | 'printedName'
  | 'asOf'
  | 'reading'
  | 'breakZh'
  | 'breakEn'
  | 'from'
  | 'to'
  | 'growthTotal'
  | 'growthMean'
  | 'growthAdd'
  | 'targetYear'
  | 'op'
  | 'target'
  | 'targetHigh'
  | 'aboutWithin'
  | 'targetGrowth'
  | 'targetTimes'
  | 'targetAdd'
  | 'targetPlan'
  | 'revisedYear'
  | 'revisedWhich'
  | 'revisedValue'
  | 'scheduleYear'
  | 'scheduleValue'
  | 'scheduleSource'
  | 'scheduleAt'
  | 'outcomeYear'
  | 'reasonZh'
  | 'reasonEn'
  | 'says'
  | 'statementOf'
  | 'part'
  | 'whole'
  | 'statementTo'
  | 'over'
  | 'statementIs'
  | 'statementOp'
  | 'exhaustive'
  | 'formulaYear'
  | 'formula';

/** The words that stand for what a region file writes, by list. */
export type Choices = {
  readonly level: { readonly [L in Level]: string };
  readonly kind: { readonly [K in Kind]: string };
  readonly direction: { readonly [D in 'up' | 'down']: string };
  readonly nature: { readonly [N in 'binding' | 'expected']: string };
  readonly cover: { readonly [C in Cover]: string };
  readonly missing: { readonly [M in 'not-published' | 'redacted']: string };
  readonly op: { readonly [O in Operator]: string };
  readonly reading: { readonly [R in FigureReading]: string };
  readonly says: { readonly [S in Statement['says']]: string };
  /** A target year that the document does not state. */
  readonly unstated: { readonly null: string };
  readonly targetYear: { readonly each: string; readonly null: string };
  readonly everyYear: { readonly each: string };
  readonly assumed: { readonly [A in Assumable]: string };
  readonly yesNo: { readonly true: string; readonly false: string };
};

export type ChoiceList = Exclude<keyof Choices, 'yesNo'>;

type Assumable =
  | 'kind'
  | 'window'
  | 'op'
  | 'cover'
  | 'unit'
  | 'year'
  | 'value'
  | 'from'
  | 'to'
  | 'within'
  | 'definition'
  | 'direction'
  | 'parts'
  | 'inflows'
  | 'ceiling'
  | 'exhaustive'
  | 'over';

/** Every word of the fill-in workbook in one language. */
export type IntakeWording = {
  readonly title: string;
  /** Names of sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly sheets: { readonly [S in SheetWord]: string };
  /** What a sheet is for, above its table. */
  readonly about: { readonly [S in Exclude<SheetWord, 'guide'>]: string };
  /** Heading, and the hint that appears beside a cell. */
  readonly columns: {
    readonly [C in ColumnWord]: { readonly title: string; readonly hint: string };
  };
  readonly choices: Choices;
  readonly regionHeads: { readonly field: string; readonly entry: string; readonly hint: string };
  /** Added to the heading of a column that must be filled in. */
  readonly must: string;
  readonly guide: readonly string[];
};
