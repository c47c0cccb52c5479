import type { CaseProblemDetails } from '../../cases/case-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';

/** English sentences for problems of the table of growth cases. */
export const enCases: ProblemWording<CaseProblemDetails> = {
  'case-empty-field': ({ column }) => ({ wrong: `the column “${column}” is empty` }),
  'case-not-a-number': ({ column, found }) => ({
    wrong: `“${found}” in the column “${column}” is not a number`,
    allowed: 'only digits and a decimal point, no separators of thousands',
  }),
  'case-not-a-year': ({ column, found }) => ({
    wrong: `“${found}” in the column “${column}” is not a year`,
    allowed: 'it must be a year of four digits',
  }),
  'case-wrong-value': ({ column, found, allowed, suggestion }) => ({
    wrong: `the column “${column}” cannot be “${found}”`,
    allowed: `one of: ${allowed.map((value) => value || 'empty').join(', ')}`,
    suggestion,
  }),
  'case-unknown-unit': ({ found, suggestion }) => ({
    wrong: `there is no unit “${found}”`,
    suggestion,
  }),
  'case-span-too-short': ({ years, least }) => ({
    wrong: `years from first to last: ${years}`,
    allowed: `there must be at least ${least}`,
  }),
  'case-not-positive': ({ start, end }) => ({
    wrong: `there is no compound growth from ${start} to ${end}`,
    allowed: 'both values must be above 0',
  }),
  'case-growth-differs': ({ stated, computed }) => ({
    wrong: `the stated growth ${stated} does not follow from the values`,
    allowed: `they give ${computed}`,
  }),
  'case-given-twice': ({ region, level, indicator }) => ({
    wrong: `${indicator} of ${region} (${level}) is given twice`,
    allowed: 'one for each region, indicator and period',
  }),
  'glossary-name-twice': ({ name, other }) => ({
    wrong: `the name “${name}” is listed under ${other} already`,
    allowed: 'a name stands for one indicator',
  }),
  'parameter-out-of-range': ({ parameter, found }) => ({
    wrong: `${parameter} cannot be ${found}`,
    allowed: 'spreads are above 0, b and c from 0 to 1, growth a year within −1 to 1',
  }),
  'parameter-given-twice': ({ until, scale, parameter }) => ({
    wrong: `${parameter} of the scale ${scale} until ${until} is given twice`,
  }),
  'parameter-missing': ({ until, scale, parameter }) => ({
    wrong: `${parameter} of the scale ${scale} until ${until} is missing`,
    allowed: 'every year needs all parameters of both scales',
  }),
};
