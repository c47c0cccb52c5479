import type { GrowthCase } from '../../cases/growth-case.ts';
import type { OutlookParameters } from '../../cases/outlook-parameters.ts';
import { InputError } from '../../input/problem.ts';
import { type BacktestOptions, type BacktestSeries, backtest } from './backtest.ts';
import { backtestCases, summariseCases } from './backtest-cases.ts';
import type { UnusedFigures } from './panel.ts';
import { type PooledScores, poolScores } from './pool-scores.ts';
import { readPanel } from './read-panel.ts';

/** What a back-test found: every series at every origin, and the means. */
export type BacktestReport = PooledScores & {
  readonly series: readonly Omit<BacktestSeries, 'parametersUntil'>[];
  readonly unused: readonly UnusedFigures[];
};

/**
 * Back-tests panels.
 *
 * @param files panels as text
 * @param parameters parameter sets by the year until which they were estimated, ascending
 * @param options years of past and horizon
 * @param onProgress told how many of the series are done
 * @returns series in the order of files and indicators, means over indicators, figures not used
 * @throws InputError with all problems of all files
 */
export function backtestPanels(
  files: readonly { readonly file: string; readonly text: string }[],
  parameters: readonly OutlookParameters[],
  options: BacktestOptions,
  onProgress?: (done: number, of: number) => void,
): BacktestReport {
  const read = files.map(({ file, text }) => readPanel(file, text));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new InputError(problems);
  const all = read.flatMap(({ series }) => series);
  const series = all.flatMap((one, done) => {
    onProgress?.(done, all.length);
    return backtest(one, parameters, options);
  });
  return { series, ...poolScores(series), unused: read.flatMap(({ unused }) => unused) };
}

/**
 * Back-tests the growth cases that the outlook rests on, earlier spans to later ones.
 *
 * @param cases growth really observed
 * @param parameters parameter sets by the year until which they were estimated, ascending
 * @param name the name of their table
 * @returns series by indicator and plan, means over all cases
 */
export function backtestObserved(
  cases: readonly GrowthCase[],
  parameters: readonly OutlookParameters[],
  name: string,
): BacktestReport {
  return { ...summariseCases(backtestCases(cases, parameters), name), unused: [] };
}
