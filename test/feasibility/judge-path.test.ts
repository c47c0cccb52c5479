import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endPoint } from '../../src/feasibility/judge-path.ts';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { isStateMet, targetStates } from '../../src/feasibility/judged-target.ts';
import { lookAhead } from '../../src/projection/open-targets.ts';
import { project } from '../../src/projection/project.ts';
import { modelOf } from '../worked/run-case.ts';

const reachOf = (indicator: object, scenario: object) => {
  const [row] = judgeTargets(modelOf({ indicators: { a: indicator }, scenario: { ...scenario } }));
  if (row === undefined) throw new Error('there is no target');
  return {
    value: row.reached?.value ?? null,
    met: isStateMet(row.state),
    levelShare: row.completion?.level ?? null,
    incrementShare: row.completion?.increment ?? null,
    yearMet: row.metIn?.year ?? null,
    breakEven: row.breakEven,
    ratio: row.ratio,
    verdict: row.state,
  };
};

const figure = fc.double({ min: 0.1, max: 1000, noNaN: true });
/** In basis points: what moves by less than 1e-9 of its need counts as standing still. */
const rate = fc.integer({ min: -3000, max: 5000 }).map((points) => points / 10_000);

describe('judgePath', () => {
  it('gives a higher target no better verdict and no larger level share (property)', () => {
    fc.assert(
      fc.property(figure, rate, figure, figure, (base, g, one, other) => {
        // Against the wanted direction, and where there is nothing to do, other rules hold.
        const [low, high] = [base + Math.min(one, other), base + Math.max(one, other)];
        const judge = (value: number) =>
          reachOf({ observed: { 2020: base }, target: { value } }, { default: { rate: g } });
        const [easy, hard] = [judge(low), judge(high)];
        expect(targetStates.indexOf(hard.verdict)).toBeGreaterThanOrEqual(
          targetStates.indexOf(easy.verdict),
        );
        expect(hard.levelShare!).toBeLessThanOrEqual(easy.levelShare!);
        expect(hard.yearMet ?? 9999).toBeGreaterThanOrEqual(easy.yearMet ?? 9999);
        if (hard.breakEven !== null)
          expect(hard.breakEven).toBeGreaterThanOrEqual(easy.breakEven! - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('meets the target just so with the growth that it gives (property)', () => {
    const kinds = fc.constantFrom(
      { kind: 'stock' },
      { kind: 'intensity' },
      { kind: 'period-total', window: true },
      { kind: 'mean-flow', window: true },
    );
    fc.assert(
      fc.property(kinds, figure, figure, ({ kind, window }, base, value) => {
        const indicator = {
          kind,
          observed: { 2020: window ? { value: base, window: '2016-2020' } : base },
          target: window ? { value, window: '2021-2025' } : { value },
        };
        const { breakEven } = reachOf(indicator, { default: { law: 'hold' } });
        if (breakEven === null) return;
        const { value: reached } = reachOf(indicator, {
          default: { rate: `${(breakEven * 100).toFixed(15)}%` },
        });
        expect(Math.abs(reached! - value)).toBeLessThan(1e-9 * value);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the events in what would just meet the target', () => {
    const indicator = { observed: { 2020: 100 }, target: { value: 150 } };
    const events = [{ in: 2023, on: 'a', add: 10 }];
    const { breakEven } = reachOf(indicator, { default: { rate: 0.01 }, events });
    const { met, value } = reachOf(indicator, { default: { rate: breakEven }, events });
    expect(value).toBeCloseTo(150, 9);
    expect(met).toBe(true);
  });

  it('looks ten years past the horizon, and no further', () => {
    expect(lookAhead).toBe(10);
    const indicator = { observed: { 2020: 100 }, target: { value: 200 } };
    const in2035 = { default: { law: 'linear', step: 100 / 15 } };
    const in2036 = { default: { law: 'linear', step: 100 / 16 } };
    expect(reachOf(indicator, in2035).yearMet).toBe(2035);
    expect(reachOf(indicator, in2036).yearMet).toBeNull();
  });

  it('says the year before the target year where it is met early, though it is lost again', () => {
    const values = { 2022: 160, 2025: 90 };
    const reach = reachOf(
      { observed: { 2020: 100 }, target: { value: 150 } },
      { growth: { a: { law: 'path', values } } },
    );
    expect(reach).toMatchObject({ yearMet: 2022, met: false, verdict: 'away' });
  });

  it('measures a yearly target to the year after the base', () => {
    const each = { ...modelTarget(), each: true };
    expect(endPoint(each, { year: 2020, window: null, value: 1 }, 2).year).toBe(2021);
  });

  it('takes the value of the path', () => {
    const model = modelOf({
      indicators: { a: { observed: { 2020: 100 }, target: { value: 150 } } },
      scenario: { default: { rate: 0.07 } },
    });
    expect(judgeTargets(model)[0]?.reached?.value).toBe(project(model).series[0]?.path?.at(-1));
  });
});

function modelTarget() {
  const indicators = { a: { observed: { 2020: 1 }, target: { value: 2 } } };
  return modelOf({ indicators, scenario: { default: { law: 'hold' } } }).series[0]!.target!;
}
