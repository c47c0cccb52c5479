import type { FailureWording, QuestionFailureDetails } from '../failure-details.ts';
import { didYouMean } from './did-you-mean.ts';

export const enQuestionFailures: FailureWording<QuestionFailureDetails> = {
  'one-scenario': ({ found, known }) =>
    `'${found}' compares several scenarios: name one of them, ${known.join(', ')}`,
  'option-missing': ({ option }) => `option ${option} is missing`,
  'odds-wrong': ({ found }) =>
    `--odds cannot be '${found}': odds lie above 0 and below 1, as 80% or 0.8`,
  'points-wrong': ({ found }) =>
    `--points cannot be '${found}': a power of two from 1024 to 16777216`,
  'years-wrong': ({ option, found }) =>
    `${option} takes a whole number from 1 to 50, and '${found}' is none`,
  'no-series': ({ past, horizon, fewest }) =>
    `no series can be back-tested: at least ${fewest} regions need figures of one year, of ${past} years before it and of ${horizon} years after`,
  'unknown-panel-region': ({ found, nearest, known }) =>
    `the panels have no region '${found}'${didYouMean(nearest)}. There are: ${known.join(', ')}`,
  'no-evidence': ({ found, nearest, known }) =>
    known.length === 0
      ? 'there are no growth cases: seeds/reference/observed-growth.csv is missing or empty'
      : `there are no growth cases of “${found}”${didYouMean(nearest) || '. '}There are of: ${known.join(', ')}`,
  'target-unknown': ({ found, nearest, known }) =>
    `the region has no indicator '${found}'${didYouMean(nearest)}. With a target: ${known.join(', ')}`,
  'target-none': ({ found, known }) =>
    `'${found}' has no target that can be judged. With a target: ${known.join(', ')}`,
  'target-decided': ({ found, year, known }) =>
    `the target of "${found}" for ${year} is decided by a published figure${known.length === 0 ? '' : `; open are ${known.join(', ')}`}`,
  'target-without-path': ({ target }) =>
    `'${target}' has no projection in this scenario: give it an assumption under growth first`,
  'vary-key': ({ found }) =>
    `'${found}' is not indicator.parameter, as talent.rate or skilled.growth`,
  'vary-unknown-indicator': ({ found, nearest, known }) =>
    `the region has no indicator '${found}'${didYouMean(nearest)}. What moves the target: ${known.join(', ')}`,
  'vary-computed': ({ indicator, how }) =>
    how === 'formula'
      ? `'${indicator}' is computed by a formula and has no parameters: vary what it is made of`
      : how === 'bottom-up'
        ? `'${indicator}' is the sum of its parts (totals: bottom-up) and has no parameters: vary one of them`
        : `'${indicator}' is shared out of its total (totals: top-down) and has no parameters: vary the total`,
  'vary-without-path': ({ indicator }) =>
    `'${indicator}' has no assumption, and so no parameter: give it one under growth first`,
  'vary-unknown-parameter': ({ found, nearest, known, indicator, law }) =>
    `the law ${law} of '${indicator}' has no parameter '${found}' that can be varied${didYouMean(nearest)}. There are: ${known.join(', ')}`,
  'vary-unrelated': ({ found, target, known }) =>
    `'${found}' does not move the target of '${target}'. What does: ${known.join(', ')}`,
};
