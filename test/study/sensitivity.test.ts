import { describe, expect, it } from 'vitest';
import { tornadoOf } from '../../src/projection/tornado.ts';
import { QuestionError } from '../../src/study/question-error.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { sensitivity } from '../../src/study/sensitivity.ts';
import { shippedModels } from './shipped.ts';
import { smallModel } from './small-world.ts';

const grown = (uncertainty: string) =>
  smallModel(
    `growth: { talent: { rate: 3.5% }, one: { rate: 4% }, two: { rate: 3% } }\ntotals: bottom-up\nuncertainty:\n${uncertainty}`,
  );
/** Φ⁻¹(0.9): scipy 1.17, scipy.stats.norm.ppf(0.9). */
const z90 = 1.2815515655446004;

describe('tornado', () => {
  it('moves one parameter at a time between its 10% and 90% quantile', () => {
    const model = grown(
      `  parameters: { one.rate: { normal: { sd: 1% } }, two.rate: { uniform: { low: 1%, high: 7% } } }`,
    );
    const { center, bars } = tornadoOf(model, 'talent')!;
    const total = (a: number, b: number) => 20.2 * (1 + a) ** 5 + 12 * (1 + b) ** 5;
    expect(center).toBeCloseTo(total(0.04, 0.03), 9);
    const find = (indicator: string) =>
      bars.find(({ input }) => input.kind !== 'factor' && input.indicator === indicator)!;
    expect(find('one').atLow).toBeCloseTo(total(0.04 - z90 * 0.01, 0.03), 9);
    expect(find('one').atHigh).toBeCloseTo(total(0.04 + z90 * 0.01, 0.03), 9);
    expect([find('two').low, find('two').high]).toEqual(
      [0.016, 0.064].map((x) => expect.closeTo(x, 12)),
    );
    expect(find('two').atLow).toBeCloseTo(total(0.04, 0.016), 9);
    expect(bars.map(({ input }) => input.kind)).toEqual(['parameter', 'parameter']);
  });

  it('takes a volatility as the mean of its yearly shocks, with their persistence', () => {
    const model = grown('  volatility: { one: 2% }\n  persistence: 0.5');
    const { bars } = tornadoOf(model, 'talent')!;
    // Var of the mean of 5 AR(1) shocks: σ² ÷ 25 · (5 + 2 (4·0.5 + 3·0.25 + 2·0.125 + 0.0625)).
    const sd = (0.02 / 5) * Math.sqrt(5 + 2 * (2 + 0.75 + 0.25 + 0.0625));
    expect(bars).toHaveLength(1);
    expect(bars[0]!.high).toBeCloseTo(z90 * sd, 12);
    expect(bars[0]!.atHigh).toBeCloseTo(20.2 * (1.04 + z90 * sd) ** 5 + 12 * 1.03 ** 5, 9);
  });

  it('the common factor moves all that are correlated, and has a bar of its own', () => {
    const model = grown('  volatility: { one: 2%, two: 1% }\n  correlation: 0.5');
    const factor = tornadoOf(model, 'talent')!.bars.find(({ input }) => input.kind === 'factor')!;
    const move = (sd: number) => (Math.sqrt(0.5) * z90 * sd) / Math.sqrt(5);
    expect(factor.atLow).toBeCloseTo(
      20.2 * (1.04 - move(0.02)) ** 5 + 12 * (1.03 - move(0.01)) ** 5,
      9,
    );
  });

  it('comes with every study, longest first, and has no bars where nothing is uncertain', () => {
    for (const model of shippedModels) {
      const { sensitivity: found, indicators } = studyModel(model, { draws: 16 });
      if (found === null) continue;
      const swings = found.bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect([...swings].sort((a, b) => b - a)).toEqual(swings);
      const path = indicators.find(({ id }) => id === found.indicator)!.path!;
      expect(path[model.years.indexOf(found.year)]).toBe(found.center);
      for (const { atLow, atHigh } of found.bars) expect(atLow).toBeLessThanOrEqual(atHigh);
    }
    const certain = smallModel('growth: { talent: { rate: 3% } }\nuncertainty: none');
    expect(tornadoOf(certain, 'talent')!.bars).toEqual([]);
    expect(sensitivity(certain)).toMatchObject({ sobol: null, lacks: 'certain' });
  });
});

describe('Sobol indices of a target', () => {
  it('are the shares of the parts’ variances in their sum', () => {
    const model = grown(
      `  parameters: { one.rate: { normal: { sd: 1% } }, two.rate: { normal: { sd: 2% } } }`,
    );
    const { sobol } = sensitivity(model);
    // Var of b (1 + g)⁵ for g normal, from the moments of a normal number about 1 + g.
    const moment = (m: number, s: number, k: number): number =>
      k === 0 ? 1 : k === 1 ? m : m * moment(m, s, k - 1) + (k - 1) * s * s * moment(m, s, k - 2);
    const variance = (b: number, m: number, s: number) =>
      b * b * (moment(m, s, 10) - moment(m, s, 5) ** 2);
    const [one, two] = [variance(20.2, 1.04, 0.01), variance(12, 1.03, 0.02)];
    for (const [i, share] of [one / (one + two), two / (one + two)].entries()) {
      const { first, total, noise } = sobol!.inputs[i]!;
      expect(Math.abs(first.value - share)).toBeLessThan(4 * first.se);
      expect(Math.abs(total.value - share)).toBeLessThan(4 * total.se);
      expect(noise).toBe(false);
    }
    expect(sobol!.sd).toBeCloseTo(Math.sqrt(one + two), 2);
  });

  it('a common factor of half the variance explains half, the own shocks the rest', () => {
    const model = grown('  volatility: { one: 1% }\n  correlation: 0.5');
    const { sobol } = sensitivity(model);
    expect(sobol!.inputs.map(({ input }) => input.kind)).toEqual(['volatility', 'factor']);
    for (const { first } of sobol!.inputs) expect(first.value).toBeCloseTo(0.5, 2);
  });

  it('of the shocks and the growth of a single stock: 5σ² against 25 sd²', () => {
    const model = grown(
      '  parameters: { one.rate: { normal: { sd: 1% } } }\n  volatility: { one: 1% }',
    );
    const shares = sensitivity(model).sobol!.inputs.map(({ first }) => first.value);
    expect(shares[0]).toBeCloseTo(25 / 30, 2);
    expect(shares[1]).toBeCloseTo(5 / 30, 2);
  });

  it('parameters that the law takes draw by draw give the same as added growth', () => {
    const uncertain = (one: string) =>
      grown(`  parameters: { ${one}, two.rate: { normal: { sd: 1% } } }`);
    const asRate = sensitivity(uncertain('one.rate: { normal: { sd: 1% } }')).sobol!;
    const asGrowth = sensitivity(uncertain('one.growth: { normal: { sd: 1% } }')).sobol!;
    expect(asRate.inputs[0]!.first.value).toBeCloseTo(asGrowth.inputs[0]!.first.value, 9);
  });

  it('a matrix of correlations has no independent inputs: said, and the tornado given', () => {
    const model = grown(
      '  parameters: { one.rate: { normal: { sd: 1% } }, two.rate: { normal: { sd: 1% } } }\n  correlation: { one: { two: 0.6 } }',
    );
    const found = sensitivity(model);
    expect(found).toMatchObject({ sobol: null, lacks: 'matrix' });
    expect(found.tornado.bars).toHaveLength(2);
  });

  it('leaves out what does not move the target', () => {
    const model = grown(
      '  parameters: { one.rate: { normal: { sd: 1% } }, two.rate: { normal: { sd: 1% } } }',
    );
    const { tornado, sobol } = sensitivity(model, { target: 'one' });
    expect([tornado.indicator, tornado.bars.length, sobol!.inputs.length]).toEqual(['one', 1, 1]);
  });

  it('is the same each time, and refuses targets that are none', () => {
    const model = grown('  volatility: { one: 1%, two: 2% }\n  correlation: 0.3');
    expect(sensitivity(model)).toEqual(sensitivity(structuredClone(model)));
    expect(() => sensitivity(model, { target: 'tallent' })).toThrow(QuestionError);
    expect(() => sensitivity(model, { target: 'two' })).toThrow(QuestionError);
    expect(() => sensitivity(model, { points: 1000 })).toThrow(RangeError);
  });
});
