import type { UncertaintyProblemDetails } from '../../scenario/uncertainty-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';

export const enUncertainty: ProblemWording<UncertaintyProblemDetails> = {
  'uncertain-key': ({ key }) => ({
    wrong: `"${key}" is not an indicator and its parameter`,
    allowed: 'for example skilled.rate or skilled.growth',
  }),
  'uncertain-formula': ({ id }) => ({
    wrong: `"${id}" is computed by a formula and has no uncertainty of its own`,
    allowed: 'state it for what it is made of',
  }),
  'uncertain-without-path': ({ id }) => ({
    wrong: `"${id}" has no path that could be uncertain`,
    allowed: 'give it an assumption under growth first',
  }),
  'uncertain-unknown-parameter': ({ id, parameter, law, allowed, suggestion }) => ({
    wrong: `the law ${law} of "${id}" has no parameter "${parameter}" that could be uncertain`,
    allowed: `it has: ${allowed.join(', ')}`,
    suggestion,
  }),
  'uncertain-twice': ({ id, parameter }) => ({
    wrong: `the parameter ${parameter} of "${id}" is written twice`,
    allowed: 'keep one of them',
  }),
  'one-distribution': ({ named, allowed }) => ({
    wrong:
      named.length === 0
        ? 'no distribution is named'
        : `several distributions are named: ${named.join(', ')}`,
    allowed: `exactly one of: ${allowed.join(', ')}`,
  }),
  'one-of-keys': ({ shape, keys }) => ({
    wrong: `${shape} takes either ${keys.join(' or ')}, one of them`,
  }),
  'not-a-fraction': ({ found }) => ({
    wrong: `"${found}" is not a fraction`,
    allowed: 'such as 5% or 0.05, at most 1000% either way',
  }),
  'negative-spread': ({ key, found }) => ({
    wrong: `${key} is negative (${found})`,
    allowed: '0 or more',
  }),
  'distribution-order': ({ low, mode, high }) => ({
    wrong: mode === null ? `low ${low} is above high ${high}` : 'the three values are out of order',
    allowed:
      mode === null
        ? 'low may be at most high'
        : `low ≤ mode ≤ high; they are ${low}, ${mode} and ${high}, where mode is the assumed value unless it is written`,
  }),
  'median-not-positive': ({ found }) => ({
    wrong: `the median of a lognormal must be above 0, it is ${found}`,
    allowed: 'write median, or take another distribution',
  }),
  'outside-range': ({ parameter, share, low, high }) => ({
    wrong: `${percent(share)} of the distribution lies outside the range of the parameter ${parameter} (${rangeOf(low, high)})`,
    allowed: 'make it narrower, or write truncate: true to cut off what lies outside',
  }),
  'nothing-inside-range': ({ parameter, low, high }) => ({
    wrong: `hardly anything of the distribution lies in the range of the parameter ${parameter} (${rangeOf(low, high)})`,
    allowed: 'move the distribution',
  }),
  'few-cases': ({ id, least, pooled }) => ({
    wrong:
      pooled === 'yes'
        ? `all indicators of the same measure together have fewer than ${least} growth cases`
        : `"${id}" has fewer than ${least} growth cases of other regions`,
    allowed:
      pooled === 'yes'
        ? 'write values'
        : 'write cases: pooled (all indicators of the same measure) or values',
  }),
  'correlation-diagonal': ({ id, found }) => ({
    wrong: `the correlation of "${id}" with itself is ${found}`,
    allowed: 'it can only be 1, and need not be written',
  }),
  'correlation-not-symmetric': ({ a, b, there, back }) => ({
    wrong: `the correlation of "${a}" and "${b}" is ${there} in one place and ${back} in the other`,
    allowed: 'write the same, or only one of them',
  }),
  'correlation-not-possible': ({ share }) => ({
    wrong: 'these correlations cannot hold together (the matrix is not positive definite)',
    allowed: `the nearest possible: multiply each, the diagonal apart, by ${share}`,
  }),
  'correlation-too-negative': ({ found, limit, indicators }) => ({
    wrong: `${indicators} indicators cannot all be correlated ${found} with each other`,
    allowed: `above ${decimals(limit)}, at most 1`,
  }),
};

function rangeOf(low: string | null, high: string | null): string {
  if (low === null) return `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(2))}%`;
}

function decimals(value: number): string {
  return String(Number(value.toPrecision(3)));
}
