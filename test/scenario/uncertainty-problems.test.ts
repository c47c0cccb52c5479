import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { wordings } from '../../src/wording/wording.ts';
import type { zhUncertainty } from '../../src/wording/zh/uncertainty.ts';
import { head, type Marked, readMarked } from './marked-files.ts';

const growth = `growth:
  a: { rate: 5% }
  b: { law: flow, joins: 0.2 万人, leaves: 3% }
  talent: { law: logistic, ceiling: 20 万人, rate: 8% }
  share: { rate: 1% }
  none: { law: hold }
  patents: { rate: 0% }
`;
const uncertain = (text: string, more = ''): Marked => ({
  'scenarios/s.yaml': `${head('s')}${growth}${more}uncertainty:\n  ${text}\n`,
});
const parameter = (text: string) => uncertain(`parameters: { ${text} }`);

/** Every code of uncertainty, at the place where it must be found. */
const cases: { readonly [code in keyof typeof zhUncertainty]: readonly Marked[] } = {
  'uncertain-key': [
    parameter('rate: ⟦uncertain-key⟧{ normal: { sd: 1% } }'),
    parameter('"a rate": ⟦uncertain-key⟧{ normal: { sd: 1% } }'),
  ],
  'uncertain-formula': [
    parameter('ratio.growth: ⟦uncertain-formula⟧{ normal: { sd: 1% } }'),
    uncertain('volatility: { ratio: ⟦uncertain-formula⟧1% }'),
  ],
  'uncertain-without-path': [
    {
      'scenarios/s.yaml': `${head('s')}default: { law: hold }\nuncertainty:\n  volatility: { graduates: ⟦uncertain-without-path⟧1% }\n`,
    },
  ],
  'uncertain-unknown-parameter': [
    parameter('a.step: ⟦uncertain-unknown-parameter⟧{ normal: { sd: 1% } }'),
    parameter('b.share: ⟦uncertain-unknown-parameter⟧{ normal: { sd: 1% } }'),
    parameter('none.rate: ⟦uncertain-unknown-parameter⟧{ normal: { sd: 1% } }'),
    parameter('a.toString: ⟦uncertain-unknown-parameter⟧{ normal: { sd: 1% } }'),
  ],
  'uncertain-twice': [
    parameter(
      'share.rate: { normal: { sd: 1% } }, share.step: ⟦uncertain-twice⟧{ normal: { sd: 1% } }',
    ),
  ],
  'one-distribution': [
    parameter('a.rate: ⟦one-distribution⟧{}'),
    parameter('a.rate: ⟦one-distribution⟧{ truncate: true }'),
    parameter('a.rate: ⟦one-distribution⟧{ normal: { sd: 1% }, uniform: { low: 1%, high: 2% } }'),
  ],
  'one-of-keys': [
    parameter('a.rate: { lognormal: ⟦one-of-keys⟧{} }'),
    parameter('a.rate: { lognormal: ⟦one-of-keys⟧{ sd: 1%, sigma: 0.1 } }'),
    parameter('a.rate: { empirical: ⟦one-of-keys⟧{} }'),
    parameter('a.rate: { empirical: ⟦one-of-keys⟧{ values: [1%], cases: own } }'),
  ],
  'not-a-fraction': [
    parameter('a.rate: { normal: { sd: ⟦not-a-fraction⟧1 万人 } }'),
    parameter('a.rate: { normal: { sd: 1%, mean: ⟦not-a-fraction⟧50 } }'),
    parameter('a.rate: { empirical: { values: [1%, ⟦not-a-fraction⟧2 家] } }'),
  ],
  'negative-spread': [
    parameter('a.rate: { normal: { sd: ⟦negative-spread⟧-1% } }'),
    parameter('a.rate: { student: { scale: ⟦negative-spread⟧-0.01, df: 4 } }'),
    parameter('b.joins: { normal: { sd: ⟦negative-spread⟧-0.01 万人 } }'),
    parameter('b.joins: { lognormal: { sd: ⟦negative-spread⟧-0.01 万人 } }'),
    parameter('b.joins: { lognormal: { sigma: ⟦negative-spread⟧-0.1 } }'),
  ],
  'distribution-order': [
    parameter('a.rate: { triangular: ⟦distribution-order⟧{ low: 12%, high: 2% } }'),
    parameter('a.rate: { triangular: ⟦distribution-order⟧{ low: 6%, high: 12% } }'),
    parameter('a.rate: { pert: ⟦distribution-order⟧{ low: 2%, mode: 13%, high: 12% } }'),
    parameter('a.rate: { uniform: ⟦distribution-order⟧{ low: 3%, high: 2% } }'),
    parameter('a.rate: { beta: ⟦distribution-order⟧{ alpha: 2, beta: 2, low: 3%, high: 2% } }'),
  ],
  'median-not-positive': [
    parameter('patents.rate: { lognormal: ⟦median-not-positive⟧{ sigma: 0.1 } }'),
    parameter('a.rate: { lognormal: ⟦median-not-positive⟧{ sigma: 0.1, median: -1% } }'),
  ],
  'outside-range': [
    parameter('a.rate: ⟦outside-range⟧{ normal: { sd: 60% } }'),
    parameter('b.leaves: ⟦outside-range⟧{ normal: { sd: 1% } }'),
    parameter('b.leaves: ⟦outside-range⟧{ uniform: { low: 50%, high: 101% } }'),
    parameter('b.joins: ⟦outside-range⟧{ student: { scale: 0.1 万人, df: 3 } }'),
    parameter('talent.ceiling: ⟦outside-range⟧{ uniform: { low: 9 万人, high: 30 万人 } }'),
    parameter('a.growth: ⟦outside-range⟧{ uniform: { low: -110%, high: 5% } }'),
    parameter('share.growth: ⟦outside-range⟧{ uniform: { low: -5%, high: 110% } }'),
  ],
  'nothing-inside-range': [
    parameter(
      'b.leaves: ⟦nothing-inside-range⟧{ uniform: { low: -20%, high: -10% }, truncate: true }',
    ),
  ],
  'few-cases': [
    parameter('a.rate: { empirical: { cases: ⟦few-cases⟧own } }'),
    parameter('a.growth: { empirical: { cases: ⟦few-cases⟧pooled } }'),
  ],
  'correlation-diagonal': [uncertain('correlation: { a: { a: ⟦correlation-diagonal⟧0.9 } }')],
  'correlation-not-symmetric': [
    uncertain('correlation: { a: { b: 0.5 }, b: { a: ⟦correlation-not-symmetric⟧0.4 } }'),
  ],
  'correlation-not-possible': [
    uncertain(
      'correlation: ⟦correlation-not-possible⟧{ a: { b: 0.9, none: 0.9 }, b: { none: -0.9 } }',
    ),
    uncertain('correlation: ⟦correlation-not-possible⟧{ a: { b: 1 } }'),
  ],
  'correlation-too-negative': [
    uncertain(
      'volatility: { a: 1%, b: 1%, none: 1% }\n  correlation: ⟦correlation-too-negative⟧-0.5',
    ),
    uncertain('volatility: { a: 1%, b: 1% }\n  correlation: ⟦correlation-too-negative⟧-1'),
  ],
};

/** What is wrong in form, or with a name, wears the codes that all files share. */
const shared: readonly Marked[] = [
  { 'scenarios/s.yaml': `${head('s')}${growth}uncertainty: ⟦wrong-form⟧cases\n` },
  parameter('talnet.rate: ⟦growth-unknown-indicator⟧{ normal: { sd: 1% } }'),
  parameter('a.rate: { ⟦unknown-key⟧gaussian: { sd: 1% } }'),
  parameter('a.rate: { normal: { ⟦unknown-key⟧std: 1%, sd: 1% } }'),
  parameter('a.rate: { normal: { sd: ⟦wrong-form⟧.nan } }'),
  parameter('a.rate: { normal: { sd: ⟦wrong-form⟧.inf } }'),
  parameter('a.rate: { student: { scale: 1%, df: ⟦out-of-range⟧0.5 } }'),
  parameter('b.joins: { normal: { sd: ⟦quantity-wrong-unit⟧3 家 } }'),
  uncertain('volatility: { x: ⟦growth-unknown-indicator⟧1% }'),
  uncertain('volatility: { "*": ⟦out-of-range⟧-1% }'),
  uncertain('volatility: { a: ⟦wrong-form⟧.nan }'),
  uncertain('persistence: ⟦out-of-range⟧1'),
  uncertain('persistence: ⟦out-of-range⟧-1.2'),
  uncertain('correlation: ⟦out-of-range⟧1.1'),
  uncertain('correlation: ⟦out-of-range⟧-2'),
  uncertain('correlation: { a: { b: ⟦out-of-range⟧1.5 } }'),
  uncertain('correlation: { a: { bb: ⟦growth-unknown-indicator⟧0.5 } }'),
  uncertain('correlation: { aa: ⟦growth-unknown-indicator⟧{ b: 0.5 } }'),
  ...['draws: ⟦out-of-range⟧0', 'draws: ⟦out-of-range⟧1000000000000'].map((line) => ({
    'scenarios/s.yaml': `${head('s')}${line}\n`,
  })),
  { 'scenarios/s.yaml': `${head('s')}sampling: ⟦wrong-value⟧sobel\n` },
  { 'scenarios/s.yaml': `${head('s')}uncertainty: ⟦wrong-form⟧off\n` },
];

describe('the problems of uncertainty', () => {
  const all = [...Object.entries(cases), ['shared', shared] as const].flatMap(([code, list]) =>
    list.map((files, i) => [code, i + 1, files] as const),
  );

  it.each(all)('%s (%d) stands at its place, and nothing else does', (_, __, files) => {
    const { found, marked } = readMarked(files);
    expect(marked.length).toBeGreaterThan(0);
    expect(found).toEqual(marked);
  });

  it.each(all)('%s (%d) is said in both languages', (_, __, files) => {
    for (const problem of readMarked(files).problems) {
      const zh = describeProblem(problem, wordings.zh.problems, 'zh');
      const en = describeProblem(problem, wordings.en.problems, 'en');
      for (const line of [zh, en]) expect(line).not.toMatch(/undefined|NaN|\[object|null/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.replace(/"[^"]*"|万人|家/g, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('all come out in one go, whether of form or of meaning', () => {
    const { found, marked } = readMarked(
      uncertain(
        [
          'parameters:',
          '    a.rate: { normal: { sd: ⟦negative-spread⟧-1% } }',
          '    a.growth: { ⟦unknown-key⟧gaussain: { sd: 1% }, normal: { sd: 1% } }',
          '    b.leaves: { triangular: ⟦distribution-order⟧{ low: 9%, high: 2% } }',
          '    b.leavs: ⟦uncertain-unknown-parameter⟧{ normal: { sd: 1% } }',
          '  volatility: { a: ⟦out-of-range⟧-1%, x: ⟦growth-unknown-indicator⟧1% }',
          '  persistence: ⟦out-of-range⟧2',
          '  correlation: ⟦out-of-range⟧3',
        ].join('\n'),
      ),
    );
    expect(marked).toHaveLength(8);
    expect(found).toEqual(marked);
  });

  it('guesses what was meant', () => {
    const suggestionOf = (files: Marked) => readMarked(files).problems[0]?.params['suggestion'];
    expect(suggestionOf(parameter('b.leavs: { normal: { sd: 1% } }'))).toBe('leaves');
    expect(suggestionOf(parameter('a.rate: { norml: { sd: 1% } }'))).toBe('normal');
    expect(suggestionOf(parameter('talnet.rate: { normal: { sd: 1% } }'))).toBe('talent');
  });

  it('names the nearest correlations that are possible', () => {
    const [impossible] = cases['correlation-not-possible'];
    const [problem] = readMarked(impossible ?? {}).problems;
    expect(describeProblem(problem!, wordings.en.problems, 'en')).toContain('by 0.555');
  });
});
