/**
 * Builds the table of observed growth from the table of published figures:
 *
 *   npx tsx seeds/reference/build-observed-growth.ts <observed-talent.csv> \
 *     > seeds/reference/observed-growth.csv
 *
 * The rules, one case a region, indicator and five-year plan:
 * - only figures of kind `actual` and `derived`; a derived one that names a plan is a target;
 * - of several figures for one year the first actual one, else the first derived one;
 * - a figure with `break_before: yes` begins a new span;
 * - units that differ by a power of ten are converted to that of the last figure, others are not
 *   mixed;
 * - of all spans of at least 3 years the one that fits its plan best (years in common ÷ years of
 *   either), then the next that shares no year and no plan with it, and so on;
 * - compound growth a year between its ends; points a year (as a fraction) for figures in %;
 * - `grade` the worst of the figures' grades: A official site or yearbook, B press or official text
 *   elsewhere, C re-post or unknown site;
 * - `start_value` and `end_value` as printed, `sources` the addresses of all figures of the span.
 */
import { readFileSync } from 'node:fs';
import { computeGrowthCases } from '../../src/cases/compute-growth-cases.ts';
import { readObservedFigures } from '../../src/cases/read-observed-figures.ts';
import { writeGrowthCases } from '../../src/cases/write-growth-cases.ts';
import { InputError } from '../../src/input/problem.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: build-observed-growth.ts <observed-talent.csv>');
const { figures, problems } = readObservedFigures(path, readFileSync(path, 'utf8'));
if (problems.length > 0) throw new InputError(problems);
process.stdout.write(writeGrowthCases(computeGrowthCases(figures)));
