import { makeProblem } from '../input/make-problem.ts';
import type { Problem } from '../input/problem.ts';
import type { CsvRow } from '../input/read-csv.ts';
import { suggest } from '../input/suggest.ts';
import { isListedUnit, listUnits } from '../terms/unit.ts';
import type { CaseProblemDetails } from './case-problem-details.ts';

/** Reads single fields of one row; each says what is wrong and gives null, or a value. */
export type FieldReader<C extends string> = {
  readonly text: (column: C) => string;
  readonly number: (column: C) => number;
  readonly year: (column: C) => number;
  readonly unit: (column: C) => string;
  readonly choice: <V extends string>(column: C, allowed: readonly V[]) => V | null;
  readonly report: <K extends keyof CaseProblemDetails>(
    code: K,
    params: CaseProblemDetails[K],
  ) => void;
};

/**
 * Prepares the reading of a row's fields.
 *
 * @param file the table's file
 * @param row the row
 * @param problems the list that problems are added to; a row with any must not be used
 * @returns the readers, by type of field
 */
export function fieldReader<C extends string>(
  file: string,
  row: CsvRow<C>,
  problems: Problem[],
): FieldReader<C> {
  const report: FieldReader<C>['report'] = (code, params) => {
    const place = { line: row.line, column: 1 };
    problems.push(makeProblem<CaseProblemDetails, typeof code>(file, place, [], code, params));
  };
  const text = (column: C): string => {
    const found = row.fields[column].trim();
    if (found === '') report('case-empty-field', { column });
    return found;
  };
  const number = (column: C): number => {
    const found = text(column);
    const isDecimal = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(found);
    if (found !== '' && !isDecimal) report('case-not-a-number', { column, found });
    return isDecimal ? Number(found) : 0;
  };
  const year = (column: C): number => {
    const found = text(column);
    const isYear = /^(?:19|20|21)\d\d$/.test(found);
    if (found !== '' && !isYear) report('case-not-a-year', { column, found });
    return isYear ? Number(found) : 0;
  };
  const unit = (column: C): string => {
    const found = text(column);
    if (found !== '' && !isListedUnit(found)) {
      report('case-unknown-unit', { found, suggestion: suggest(found, listUnits()) });
    }
    return found;
  };
  const choice = <V extends string>(column: C, allowed: readonly V[]): V | null => {
    const found = row.fields[column].trim();
    const chosen = allowed.find((value) => value === found);
    if (chosen !== undefined) return chosen;
    report('case-wrong-value', { column, found, allowed, suggestion: suggest(found, allowed) });
    return null;
  };
  return { text, number, year, unit, choice, report };
}
