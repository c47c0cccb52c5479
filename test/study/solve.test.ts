import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensembleOf } from '../../src/projection/ensemble-of.ts';
import { simulate } from '../../src/projection/simulate.ts';
import type { Model } from '../../src/scenario/model.ts';
import { QuestionError } from '../../src/study/question-error.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { type Solution, solve } from '../../src/study/solve.ts';
import { shippedModels } from './shipped.ts';
import { smallModel } from './small-world.ts';

const rate = (growth: string, rest = 'uncertainty: none') =>
  smallModel(
    `growth: { talent: { rate: ${growth} }, one: { rate: 4% }, two: { rate: 3% } }\n${rest}`,
  );
const solved = (answer: Solution['answer']) => {
  if (!answer.found) throw new Error(answer.reason);
  return answer.solution;
};
const oddsOf = (model: Model, id: string) =>
  ensembleOf(model, simulate(model)).outcomes.find((one) => one.indicator === id)!.odds!.p;

describe('solve for the projection', () => {
  it('finds the growth that a target needs: (39 ÷ 32.2)^(1/5) − 1', () => {
    const { answer, table, draws } = solve(rate('3.5%'), { target: 'talent', vary: 'talent.rate' });
    // DESIGN section 5: 诸暨 total 3.90627% a year.
    expect(solved(answer).value).toBeCloseTo(0.0390627, 7);
    expect(solved(answer)).toMatchObject({ met: true, odds: null });
    expect([table, draws]).toEqual([null, null]);
  });

  it('`growth` is added to what the law gives', () => {
    const { answer } = solve(rate('3.5%'), { target: 'talent', vary: 'talent.growth' });
    expect(solved(answer).value).toBeCloseTo(0.0390627 - 0.035, 7);
  });

  it('works through a bottom-up total', () => {
    const model = smallModel(
      'growth: { one: { rate: 4% }, two: { rate: 3% } }\ntotals: bottom-up\nuncertainty: none',
    );
    const { answer } = solve(model, { target: 'talent', vary: 'two.rate' });
    const needed = (39 - 20.2 * 1.04 ** 5) / 12;
    expect(solved(answer).value).toBeCloseTo(needed ** 0.2 - 1, 10);
    expect(() => solve(model, { target: 'talent', vary: 'talent.rate' })).toThrow(QuestionError);
  });

  it('works through a formula, where more of the whole makes a share fall', () => {
    const { answer, shape } = solve(rate('3.5%'), { target: 'share', vary: 'talent.rate' });
    expect(shape).toBe('falls');
    expect(solved(answer).value).toBeCloseTo(((20.2 * 1.04 ** 5) / 0.65 / 32.2) ** 0.2 - 1, 9);
    expect(solved(answer).met).toBe(true);
  });

  it('a target that is just to be hit is hit within 1e-9', () => {
    const text = `  exact:
    name: 丙
    unit: 万人
    kind: stock
    observed: { 2020: { value: 10, source: plan, at: 表1 } }
    target: { year: 2025, op: "=", value: 12, source: plan, at: 表1 }
  about:
    name: 丁
    unit: 万人
    kind: stock
    observed: { 2020: { value: 10, source: plan, at: 表1 } }
    target: { year: 2025, op: between, value: [12, 14], source: plan, at: 表1 }`;
    const model = smallModel('default: { rate: 10% }\nuncertainty: none', text);
    const { answer } = solve(model, { target: 'exact', vary: 'exact.rate' });
    expect(solved(answer).value).toBeCloseTo(1.2 ** 0.2 - 1, 10);
    expect(solved(answer).met).toBe(true);
    // 10 · 1.1⁵ = 16.1 lies above 12 to 14: the upper end is the nearer one.
    const between = solve(model, { target: 'about', vary: 'about.rate' });
    expect(between.bound).toBe(14);
    expect(solved(between.answer).met).toBe(true);
  });

  it('says so where no value in the range does, with the nearest', () => {
    const model = smallModel(
      'growth: { one: { law: flow, joins: 0.1 万人, leaves: 3% } }\nuncertainty: none',
    );
    const { answer, vary } = solve(model, { target: 'one', vary: 'one.leaves' });
    expect([vary.low.value, vary.high.value, vary.low.isNatural]).toEqual([0, 1, true]);
    expect(answer).toMatchObject({ found: false, reason: 'never' });
    if (answer.found) return;
    // Nobody leaves: 20.2 + 5 · 0.1.
    expect(answer.best).toMatchObject({ value: 0, met: false });
    expect(answer.best.figure).toBeCloseTo(20.7, 9);
  });

  it('says so where every value does', () => {
    const text = `  ample:
    name: 戊
    unit: 万人
    kind: stock
    observed: { 2020: { value: 10, source: plan, at: 表1 } }
    target: { year: 2025, op: ">=", value: 9.5, source: plan, at: 表1 }`;
    const flow = 'growth: { ample: { law: flow, joins: 0.2 万人, leaves: 0% } }\nuncertainty: none';
    const { answer } = solve(smallModel(flow, text), { target: 'ample', vary: 'ample.joins' });
    expect(answer).toMatchObject({
      found: false,
      reason: 'always',
      best: { value: 0.2, met: true },
    });
  });

  it('what it finds, run as a scenario, meets the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.05, max: 0.2, noNaN: true }),
        fc.constantFrom('talent.rate', 'talent.growth'),
        (g, vary) => {
          const model = rate(`${g.toFixed(6)}`);
          const { value, figure, met } = solved(solve(model, { target: 'talent', vary }).answer);
          expect(met).toBe(true);
          expect(figure).toBeCloseTo(39, 9);
          const other = rate(String(vary === 'talent.rate' ? value : Number(g.toFixed(6)) + value));
          const row = studyModel(other).targets.find((a) => a.indicator === 'talent');
          expect(row?.state).toBe('met');
        },
      ),
      { numRuns: 15 },
    );
  });

  it('holds on every shipped scenario where the total has a parameter', () => {
    for (const model of shippedModels.filter((one) => /zhuji|jiande/.test(one.scenario.id))) {
      if (model.summed.includes('talent')) continue;
      const certain = { ...model, uncertainty: null };
      const { answer } = solve(certain, { target: 'talent', vary: 'talent.growth' });
      expect(solved(answer).met).toBe(true);
    }
  });
});

describe('solve for odds', () => {
  const shocks = (growth: string, more = '') =>
    rate(growth, `uncertainty: { volatility: { talent: 1% } }\ndraws: 8192\n${more}`);

  it('is the inverse of the closed form: odds of 0.179562 need 3.5%', () => {
    // Issue of the project: total at 3.5%, independent shocks of 1%, 5 years, P(≥ 39) = 0.179562.
    const model = shocks('3%');
    const { answer, draws } = solve(model, {
      target: 'talent',
      vary: 'talent.rate',
      odds: 0.179562,
    });
    expect(draws).toBe(8192);
    const { value } = solved(answer);
    // The density of the yearly mean: sd 1% ÷ √5, so four standard errors of the odds are 0.0003.
    expect(Math.abs(value - 0.035)).toBeLessThan(0.0003);
  });

  it('gives the odds that a simulation of the changed scenario gives', () => {
    const { answer } = solve(shocks('3%'), { target: 'talent', vary: 'talent.rate', odds: 0.8 });
    const { value, odds } = solved(answer);
    expect(odds).toBe(oddsOf(shocks(String(value)), 'talent'));
    expect(odds).toBeGreaterThanOrEqual(0.8);
    expect(odds).toBeLessThan(0.802);
  });

  it('higher odds need more growth, and the draws leave less open than that', () => {
    const { table } = solve(shocks('3%'), { target: 'talent', vary: 'talent.rate' });
    expect(table?.map(({ odds }) => odds)).toEqual([0.5, 0.8, 0.9, 0.95]);
    const values = table!.map(({ value }) => value!);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    // Φ⁻¹(0.8), 0.9, 0.95 standard deviations of 1% ÷ √5 above the median, nearly.
    expect(values[1]! - values[0]!).toBeCloseTo((0.8416 * 0.01) / Math.sqrt(5), 3);
    expect(values[3]! - values[0]!).toBeCloseTo((1.6449 * 0.01) / Math.sqrt(5), 3);
    for (const { value, low, high } of table!) {
      expect(low!).toBeLessThanOrEqual(value!);
      expect(high!).toBeGreaterThanOrEqual(value!);
      expect(high! - low!).toBeLessThan(0.0005);
    }
  });

  it('an uncertain parameter keeps its spread while its centre moves', () => {
    const uncertain = (growth: string) =>
      rate(growth, 'uncertainty: { parameters: { talent.rate: { normal: { sd: 1% } } } }');
    const { answer } = solve(uncertain('2%'), { target: 'talent', vary: 'talent.rate', odds: 0.9 });
    const { value, odds } = solved(answer);
    expect(value).toBeCloseTo(0.0390627 + 1.28155 * 0.01, 4);
    expect(oddsOf(uncertain(String(value)), 'talent')).toBeCloseTo(odds!, 3);
  });

  it('says so where no value gives the odds, with the best there are', () => {
    const model = smallModel(
      'growth: { one: { law: flow, joins: 0.9 万人, leaves: 3% } }\nuncertainty: { volatility: { one: 3% } }',
    );
    const { answer, table } = solve(model, { target: 'one', vary: 'one.leaves', odds: 0.95 });
    expect(answer).toMatchObject({ found: false, reason: 'never', best: { value: 0 } });
    if (!answer.found) expect(answer.best.odds).toBeGreaterThan(0.1);
    expect(table!.at(-1)).toEqual({
      odds: 0.95,
      value: null,
      without: 'never',
      low: null,
      high: null,
    });
  });

  it('without uncertainty there are no odds, and it solves for the projection', () => {
    const { answer, table } = solve(rate('3%'), {
      target: 'talent',
      vary: 'talent.rate',
      odds: 0.9,
    });
    expect(solved(answer).value).toBeCloseTo(0.0390627, 7);
    expect(table).toBeNull();
  });

  it('is the same each time, and leaves the model as it is', () => {
    const model = shocks('3%');
    const before = structuredClone(model);
    const once = solve(model, { target: 'talent', vary: 'talent.rate', odds: 0.7 });
    expect(solve(model, { target: 'talent', vary: 'talent.rate', odds: 0.7 })).toEqual(once);
    expect(model).toEqual(before);
  });
});

describe('questions that cannot be asked', () => {
  const codeOf = (target: string, vary: string, odds?: number) => {
    try {
      solve(rate('3%'), { target, vary, odds });
    } catch (error) {
      if (error instanceof QuestionError) return error.problem.code;
      throw error;
    }
    return null;
  };
  it.each([
    ['talnt', 'talent.rate', undefined, 'target-unknown'],
    ['two', 'two.rate', undefined, 'target-none'],
    ['talent', 'talent', undefined, 'vary-key'],
    ['talent', 'talnt.rate', undefined, 'vary-unknown-indicator'],
    ['talent', 'talent.ceiling', undefined, 'vary-unknown-parameter'],
    ['talent', 'constructor.name', undefined, 'vary-unknown-indicator'],
    ['talent', 'talent.constructor', undefined, 'vary-unknown-parameter'],
    ['talent', 'two.rate', undefined, 'vary-unrelated'],
    ['share', 'share.rate', undefined, 'vary-computed'],
    ['talent', 'talent.rate', 1, 'odds-outside'],
    ['talent', 'talent.rate', Number.NaN, 'odds-outside'],
  ] as const)('%s by %s at %s: %s', (target, vary, odds, code) => {
    expect(codeOf(target, vary, odds)).toBe(code);
  });
});
