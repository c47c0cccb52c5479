import { describe, expect, it } from 'vitest';
import {
  checkAudit,
  checkIndices,
  checkOutcomes,
  checkOutlooks,
  checkVerdicts,
} from './agreement.ts';
import answers from './data/answers.json' with { type: 'json' };
import { exactMoments } from './exact-moments.ts';

const draws = 1e6;
const { outcomes, indices } = answers;
const sums = { verdicts: [5, 4, 3, 2, 1], endSum: 100, requiredSum: 0.5 };

/** A copy of a list with one member's field replaced. */
const withField = <T extends object>(list: readonly T[], at: number, change: Partial<T>) =>
  list.map((one, i) => (i === at ? { ...one, ...change } : one));

const against = (result: unknown) => [
  { side: 'C', result: outcomes.C },
  { side: 'wrong', result },
];
const complaints = (result: unknown) => checkOutcomes(against(result), draws);

describe('agreement of the outcomes of W', () => {
  it('lets pass what two programs really found', () => {
    expect(complaints(outcomes.numpy)).toEqual([]);
  });

  it('refuses a mean that is off by 5 standard errors, with nothing to compare it with', () => {
    const mean = outcomes.C[6]!.mean + (5 * 1.5563) / Math.sqrt(draws);
    const alone = [{ side: 'wrong', result: withField(outcomes.C, 6, { mean }) }];
    expect(checkOutcomes(alone, draws).map(({ what }) => what)).toEqual([
      expect.stringContaining('mean of the total'),
    ]);
  });

  it.each([0, 3, 5, 6])('refuses odds of outcome %i that are off by 0.4 points', (at) => {
    const p = outcomes.C[at]!.p + 0.004;
    expect(complaints(withField(outcomes.C, at, { p }))).toHaveLength(1);
  });

  it.each([0, 2, 4])(
    'refuses a quantile (number %i) that is off by a hundredth of the sd',
    (at) => {
      for (const [c, { sd }] of exactMoments().entries()) {
        const quantiles = outcomes.C[c]!.quantiles.map((x, i) => (i === at ? x + sd / 50 : x));
        expect(complaints(withField(outcomes.C, c, { quantiles }))).toHaveLength(1);
      }
    },
  );

  it.each([
    ['a missing outcome', outcomes.C.slice(1)],
    ['no odds', withField(outcomes.C, 0, { p: Number.NaN })],
    ['quantiles out of order', withField(outcomes.C, 0, { quantiles: [5, 4, 3, 2, 1] })],
    ['four quantiles', withField(outcomes.C, 0, { quantiles: [1, 2, 3, 4] })],
    ['nothing', null],
  ])('refuses %s', (_, result) => {
    expect(complaints(result).map(({ sides }) => sides)).toEqual([['wrong']]);
  });
});

describe('agreement of verdicts and of indices', () => {
  const verdicts = (result: unknown) =>
    checkVerdicts([
      { side: 'C', result: sums },
      { side: 'wrong', result },
    ]);

  it('wants the same verdicts and the same sums', () => {
    expect(verdicts(sums)).toEqual([]);
    expect(verdicts({ ...sums, verdicts: [4, 5, 3, 2, 1] })).toHaveLength(1);
    expect(verdicts({ ...sums, endSum: 100.000001 })).toHaveLength(1);
    expect(verdicts({ ...sums, requiredSum: 0.50000001 })).toHaveLength(1);
    expect(verdicts({ ...sums, endSum: null })).toHaveLength(1);
  });

  it('wants indices within four of the standard errors that both state', () => {
    const check = (result: unknown) =>
      checkIndices([
        { side: 'C', result: indices.C },
        { side: 'wrong', result },
      ]);
    expect(check(indices.numpy)).toEqual([]);
    const { first, firstSe } = indices.C[12]!;
    expect(check(withField(indices.C, 12, { first: first + 7 * firstSe }))).toHaveLength(1);
    const { total, totalSe } = indices.C[3]!;
    expect(check(withField(indices.C, 3, { total: total - 7 * totalSe }))).toHaveLength(1);
    expect(check(indices.C.slice(1))).toHaveLength(1);
    expect(check(withField(indices.C, 0, { firstSe: -1 }))).toHaveLength(1);
  });
});

describe('the audit line', () => {
  it('wants every wrong statement found', () => {
    expect(checkAudit([{ side: 'talentcast', result: 100 }])).toEqual([]);
    expect(checkAudit([{ side: 'talentcast', result: 99 }])).toHaveLength(1);
  });
});

describe('the outlook line', () => {
  const sums = [5, 4, 6, 0.5, 3];
  const beside = (other: readonly number[]) =>
    checkOutlooks([
      { side: 'numpy', result: sums },
      { side: 'wrong', result: other },
    ]);

  it('lets pass what differs in the last digits, and names what differs by more', () => {
    expect(beside(sums.map((x) => x * (1 + 1e-7)))).toEqual([]);
    expect(beside([5, 4, 6, 0.50001, 3]).map(({ what }) => what)).toEqual(['sum of chances']);
    expect(beside([5, 4]).map(({ sides }) => sides)).toEqual([['wrong']]);
  });
});

describe('the closed form of W', () => {
  /** numpy 2.4.6, SFC64(2026), 4 000 000 draws: means and standard deviations. */
  const simulated = [
    [0.4591861, 0.0201629],
    [8.6310331, 0.3707709],
    [12.1983637, 0.5318904],
    [13.4990138, 0.8540124],
    [3.8796346, 0.0867115],
    [0.3300018, 0.0558755],
    [38.9972331, 1.5563077],
  ] as const;

  it('is what a large sample shows', () => {
    const se = 1 / Math.sqrt(4e6);
    exactMoments().forEach(({ mean, sd }, c) => {
      const [sampleMean, sampleSd] = simulated[c]!;
      expect(Math.abs(sampleMean - mean)).toBeLessThan(4 * sd * se);
      // The error of a standard deviation is about sd ÷ √(2N), a little more with a longer tail.
      expect(Math.abs(sampleSd - sd)).toBeLessThan(4 * sd * se);
    });
  });
});
