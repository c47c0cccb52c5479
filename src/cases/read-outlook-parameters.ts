import type { Problem } from '../input/problem.ts';
import { readCsv } from '../input/read-csv.ts';
import type { GrowthScale, OutlookParameters, ParameterSet } from './outlook-parameters.ts';
import { fieldReader } from './table-fields.ts';

/** The parameters by their names in the table, in its order. */
export const parameterSymbols: { readonly [key in keyof ParameterSet]: string } = {
  middle: 'm0',
  middleSpread: 'kappa',
  reversion: 'c',
  shift: 'omega0',
  shiftOfGrowth: 'omega1',
  lasting: 'tau',
  yearly: 'sigma',
  scatterSpread: 'kappa_s',
  ownPast: 'b',
  ownPastWeight: 'b_weight',
};

/** The columns of `outlook-parameters.csv`. */
export const outlookParameterColumns = [
  'until',
  'scale',
  'parameter',
  'value',
  'standard_error',
  'meaning',
  'indicators',
  'origins',
  'panels',
] as const;

const scales = ['log', 'logit'] as const;
const symbols = Object.values(parameterSymbols);
const keys = Object.keys(parameterSymbols) as (keyof ParameterSet)[];

/**
 * Reads the parameters of the outlook: for every `until` both scales with all parameters, each once.
 *
 * @param file the table's file
 * @param text its text
 * @returns the sets by the year until which they were estimated, ascending, and the problems
 */
export function readOutlookParameters(
  file: string,
  text: string,
): { readonly parameters: readonly OutlookParameters[]; readonly problems: readonly Problem[] } {
  const { rows, problems: unreadable } = readCsv(file, text, outlookParameterColumns);
  const problems: Problem[] = [...unreadable];
  const found = new Map<number, Map<string, number>>();
  let report: ReturnType<typeof fieldReader>['report'] | null = null;
  for (const row of rows) {
    const before = problems.length;
    const read = fieldReader(file, row, problems);
    report = read.report;
    const until = read.year('until');
    const scale = read.choice('scale', scales);
    const symbol = read.choice('parameter', symbols);
    const value = read.number('value');
    if (scale !== null && symbol !== null && !isPossible(symbol, value)) {
      read.report('parameter-out-of-range', { parameter: symbol, found: value });
    }
    if (problems.length > before || scale === null || symbol === null) continue;
    const values = found.get(until) ?? new Map<string, number>();
    const name = `${scale} ${symbol}`;
    if (values.has(name)) read.report('parameter-given-twice', { until, scale, parameter: symbol });
    found.set(until, values.set(name, value));
  }
  const sets = [...found].sort(([a], [b]) => a - b);
  for (const [until, values] of sets) {
    for (const scale of scales) {
      for (const parameter of symbols.filter((symbol) => !values.has(`${scale} ${symbol}`))) {
        report?.('parameter-missing', { until, scale, parameter });
      }
    }
  }
  if (problems.length > 0) return { parameters: [], problems };
  return {
    parameters: sets.map(([until, values]) => ({
      until,
      log: setOf('log', values),
      logit: setOf('logit', values),
    })),
    problems,
  };
}

function setOf(scale: GrowthScale, values: ReadonlyMap<string, number>): ParameterSet {
  const entries = keys.map((key) => [key, values.get(`${scale} ${parameterSymbols[key]}`)!]);
  return Object.fromEntries(entries) as ParameterSet; // every key, as just checked
}

/** Spreads must be above 0 where something is divided by them; the middle may have any sign. */
function isPossible(symbol: string, value: number): boolean {
  if (symbol === parameterSymbols.middle) return Math.abs(value) < 1;
  if (symbol === parameterSymbols.ownPast || symbol === parameterSymbols.reversion) {
    return value >= 0 && value <= 1;
  }
  const isDivisor = ['kappa', 'kappa_s', 'tau', 'sigma'].includes(symbol);
  return isDivisor ? value > 0 : value >= 0;
}
