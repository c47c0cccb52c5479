import { formatNumber } from '../format-number.ts';
import type { IntakeProblemDetails, WorkbookLimitWord } from '../intake-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';
import { enIntake } from './intake.ts';

const { sheets, columns, choices } = enIntake;

/** What is wrong with a filled-in workbook. */
export const enIntakeProblems: ProblemWording<IntakeProblemDetails> = {
  'workbook-unreadable': () => ({
    wrong: 'this is no whole .xlsx workbook',
    allowed: 'save it as .xlsx in Excel, WPS or LibreOffice before the import',
  }),
  'workbook-locked-or-old': () => ({
    wrong: 'the workbook has a password, or is an old .xls, and cannot be read',
    allowed: 'remove the password, or save it as .xlsx in Excel, WPS or LibreOffice',
  }),
  'workbook-other': () => ({
    wrong: `this is no fill-in workbook of a region: it has neither a sheet “${sheets.region}” nor “${sheets.indicators}”`,
    allowed: 'talentcast template writes one; results (report.xlsx) cannot be imported',
  }),
  'workbook-damaged': ({ sheet }) => ({
    wrong: `the workbook is damaged inside${inSheet(sheet)} and cannot be read`,
    allowed: 'open it in Excel, WPS or LibreOffice and save it as .xlsx before the import',
  }),
  'workbook-too-large': ({ limit, most, found, sheet }) => {
    const { count, hint } = limits[limit];
    const told = count(amount(limit, found));
    return {
      wrong: `the workbook is too large${inSheet(sheet)} and was not read: it has ${told}, and ${amount(limit, most)} are read at most`,
      allowed: hint,
    };
  },
  'sheet-missing': ({ sheet }) => ({ wrong: `the sheet “${sheets[sheet]}” is missing` }),
  'sheet-unknown': ({ found, suggestion }) => ({
    wrong: `the template has no sheet “${found}”`,
    allowed: 'let the name of a sheet of your own begin with #, or remove it',
    suggestion,
  }),
  'sheet-twice': ({ sheet }) => ({
    wrong: `there are two sheets “${sheets[sheet]}”; only one may stay`,
  }),
  'heading-missing': ({ key }) => ({
    wrong: `there is no column or field “${key}”`,
    allowed: 'leave these names as they are (column 4 of the region’s sheet, row 2 of the others)',
  }),
  'heading-unknown': ({ found, suggestion }) => ({
    wrong: `no column or field is called “${found}”`,
    allowed: 'let one of your own begin with #',
    suggestion,
  }),
  'heading-twice': ({ key }) => ({ wrong: `“${key}” is there twice; only one may stay` }),
  'column-without-heading': () => ({
    wrong: 'this column has no name, so what it says is not known',
    allowed: 'clear it, or give it a name that begins with #',
  }),
  'cell-error': ({ found, formula }) => ({
    wrong: `the cell holds the error ${found}${formula === null ? '' : `, from the formula ${formula}`}`,
    allowed: 'write the figure or text as printed',
  }),
  'cell-formula': ({ found, stored }) => ({
    wrong: `the cell holds the formula ${found}, ${stored === null ? 'and the file has no value of it' : `whose stored value ${stored} is yet to be calculated anew`}`,
    allowed: 'copy it and paste it as a value, or write the value',
  }),
  'cell-shown-otherwise': ({ shown, stored }) => ({
    wrong: `the cell shows ${shown === '' ? 'nothing' : `“${shown}”`} and holds ${stored}; which of them counts is not known`,
    allowed: 'give the cell the format Text and write the figure as printed',
  }),
  'cell-number-unclear': ({ found }) => ({
    wrong: `“${found}” can be read as different numbers`,
    allowed:
      'write the decimal point as . and commas only between thousands (1,150), or none; put ; between several figures',
  }),
  'cell-not-a-choice': ({ found, list }) => ({
    wrong: `“${found}” cannot stand here`,
    allowed: `one of: ${[...new Set(Object.values(choices[list]))].join(', ')}${list === 'targetYear' || list === 'everyYear' || list === 'unstated' ? ', or a year' : ''}`,
  }),
  'cell-not-yes-no': ({ found }) => ({
    wrong: `“${found}” cannot stand here`,
    allowed: 'one of: yes, no',
  }),
  'cell-unprintable': ({ character }) => ({
    wrong: `here is ${character}, a control character or one that turns the direction of text`,
    allowed: 'delete it, or paste as plain text',
  }),
  'cell-empty': ({ column }) => ({
    wrong: `“${columns[column].title}” is empty`,
    allowed: lowerFirst(columns[column].hint),
  }),
  'id-forbidden': ({ id }) => ({ wrong: `“${id}” cannot be an id; choose another` }),
  'indicator-unlisted': ({ id, suggestion }) => ({
    wrong: `the sheet “${sheets.indicators}” has no indicator “${id}”`,
    suggestion,
  }),
  'row-twice': ({ key, firstRow }) => ({ wrong: `“${key}” is there already, in row ${firstRow}` }),
  'revision-without-target': ({ which, found }) => ({
    wrong:
      found === 0
        ? `the sheet “${sheets.targets}” has no target of this indicator for this year`
        : `the sheet “${sheets.targets}” has ${found} of this indicator for this year, so none is number ${which}`,
    allowed: 'a row says what a target was before it was revised, under the year of that target',
  }),
  'schedule-differs': ({ column, firstRow }) => ({
    wrong: `“${columns[column].title}” differs from row ${firstRow}`,
    allowed:
      'the schedule of an indicator has one place: say it in its first row and leave the others empty, or the same',
  }),
};

/** A hint within a sentence; one that begins with an abbreviation or a digit stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function inSheet(sheet: string | null): string {
  return sheet === null ? '' : ` in its sheet “${sheet}”`;
}

/** What is counted, and what helps where there is too much of it. */
const limits: {
  readonly [L in WorkbookLimitWord]: {
    readonly count: (count: string) => string;
    readonly hint: string;
  };
} = {
  bytes: {
    count: (millions) => `${millions} MB unpacked`,
    hint: 'write a new one (talentcast template) and paste only the figures into it',
  },
  elements: {
    count: (count) => `${count} XML elements`,
    hint: 'remove the empty rows and columns below and beside the tables, which have a format only',
  },
  nesting: {
    count: (count) => `${count} XML elements within each other`,
    hint: 'open it in Excel, WPS or LibreOffice and save it as .xlsx before the import',
  },
  characters: {
    count: (count) => `${count} characters in one text`,
    hint: 'shorten the text; a cell holds 32,767 characters at most',
  },
  cells: {
    count: (count) => `${count} cells with content`,
    hint: 'remove what is not needed; sheets of your own whose names begin with # are not read',
  },
  texts: { count: (count) => `${count} texts`, hint: 'remove what is not needed' },
  sheets: { count: (count) => `${count} sheets`, hint: 'remove the sheets that are not needed' },
  formats: {
    count: (count) => `${count} number formats`,
    hint: 'give the cells with numbers the format General',
  },
  rows: {
    count: (count) => `${count} rows filled in`,
    hint: 'split it into several regions, one workbook each',
  },
};

/** Bytes in millions, rounded up. */
function amount(limit: WorkbookLimitWord, count: number): string {
  return formatNumber(limit === 'bytes' ? Math.ceil(count / 1e6) : count, 'en', 9);
}
