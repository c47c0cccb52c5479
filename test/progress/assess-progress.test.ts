import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessProgress, type ProgressInput } from '../../src/progress/assess-progress.ts';
import type { ProgressPoint } from '../../src/progress/method.ts';
import { type ProgressMethodId, progressMethodIds } from '../../src/progress/registry.ts';
import { growthRate } from '../../src/stats/growth.ts';

const towards = (
  b: number,
  c: number,
  t: number,
  more: Partial<ProgressInput<ProgressPoint>> = {},
): ProgressInput<ProgressPoint> => ({
  base: { year: 2015, value: b },
  current: { year: 2017, value: c },
  target: { year: 2020, value: t },
  direction: 'up',
  ...more,
});
const targetMethods = progressMethodIds.filter((id) => id !== 'trend');
const withoutSchedule = targetMethods.filter((id) => id !== 'schedule');

describe('hand values of issue 5', () => {
  const input: ProgressInput = {
    base: { year: 2015, value: 14.5 },
    current: { year: 2023, value: 10.2 },
    target: { year: 2030, value: 7.25 },
    direction: 'down',
  };

  it('R = 0.9525901792 is on track', () => {
    const { statistic, class: judged } = assessProgress(input, 'ratio');
    expect(statistic).toBeCloseTo(0.9525901792, 10);
    expect(judged).toBe('on-track');
  });

  it('extrapolated, growth of −0.0430174446 makes 0.9658338618 of the way', () => {
    expect(assessProgress(input, 'trend').statistic).toBeCloseTo(0.0430174446, 10);
    const { statistic, class: judged } = assessProgress(input, 'un');
    expect(statistic).toBeCloseTo(0.9658338618, 10);
    expect(judged).toBe('on-track');
  });

  it('a constant added before a rate is taken changes the rate: refused at 0, not shifted', () => {
    expect(growthRate(1, 6, 5)).toBeCloseTo(0.430969, 6);
    expect(growthRate(2, 7, 5)).toBeCloseTo(0.284735, 6);
    expect(() => growthRate(0, 5, 5)).toThrow(RangeError);
  });

  it('Zhejiang 2017: 44.9% of the increment in 40% of the time', () => {
    const { statistic, class: judged } = assessProgress(
      towards(1075, 1220.9, 1400.1),
      'time-linear',
    );
    expect(statistic).toBeCloseTo(145.9 / 325.1 - 0.4, 12);
    expect(judged).toBe('ahead');
  });

  it('SDSN: the last step, or that from the base, against the step of the whole way', () => {
    const last = { ...input, previous: { year: 2021, value: 11.2 } };
    expect(assessProgress(last, 'sdsn').statistic).toBeCloseTo(0.5 / (7.25 / 15), 12);
    expect(assessProgress(input, 'sdsn').statistic).toBeCloseTo(4.3 / 8 / (7.25 / 15), 12);
  });

  it('a schedule is read between its years by a straight line', () => {
    const schedule = [
      { year: 2016, value: 105 },
      { year: 2018, value: 125 },
    ];
    const at = (c: number) => assessProgress(towards(100, c, 150, { schedule }), 'schedule');
    expect(at(115)).toMatchObject({ statistic: 0, class: 'level' });
    expect(at(120)).toMatchObject({ statistic: 0.1, class: 'ahead' });
    expect(at(110)).toMatchObject({ statistic: -0.1, class: 'behind' });
  });
});

describe('edge rules', () => {
  it.each(progressMethodIds)('%s: fewer than two points', (method) => {
    const one = towards(1, 2, 3);
    expect(assessProgress({ ...one, base: null }, method)).toMatchObject(unknown('base'));
    expect(assessProgress({ ...one, current: null }, method)).toMatchObject(unknown('current'));
    const missing = { year: 2015, value: null };
    expect(assessProgress({ ...one, base: missing }, method)).toMatchObject(unknown('base'));
    expect(assessProgress({ ...one, current: one.base }, method)).toMatchObject(
      unknown('two-points'),
    );
  });

  it.each(targetMethods)('%s: no target, or one before the base', (method) => {
    const { target: _, ...without } = towards(1, 2, 3);
    expect(assessProgress(without, method)).toMatchObject(unknown('target'));
    const early = { ...towards(1, 2, 3), target: { year: 2014, value: 3 } };
    expect(assessProgress(early, method)).toMatchObject(unknown('target-after-base'));
  });

  it.each([
    ['ratio', 'base-not-positive'],
    ['un', 'base-not-positive'],
    ['time-geometric', 'base-not-positive'],
    ['trend', 'base-not-positive'],
  ] as const)('%s: base zero or below', (method, lacks) => {
    expect(assessProgress(towards(0, 2, 5), method)).toMatchObject(unknown(lacks));
    expect(assessProgress(towards(-1, 2, 5), method)).toMatchObject(unknown(lacks));
  });

  it('steps and calendars take a base of zero', () => {
    expect(assessProgress(towards(0, 2, 5), 'time-linear')).toMatchObject({
      statistic: 0,
      class: 'level',
    });
    expect(assessProgress(towards(0, 2, 5), 'sdsn')).toMatchObject({
      statistic: 1,
      class: 'on-track',
    });
  });

  it('a change of sign has no rate', () => {
    for (const method of ['ratio', 'un', 'trend'] as const)
      expect(assessProgress(towards(3, -1, 5), method)).toMatchObject(unknown('sign-change'));
    expect(assessProgress(towards(-3, 1, 5), 'time-linear').class).toBe('ahead');
  });

  it('a target of zero has no rate, but steps, a calendar and an extrapolation', () => {
    const down = towards(10, 6, 0, { direction: 'down' });
    for (const method of ['ratio', 'time-geometric'] as const)
      expect(assessProgress(down, method)).toMatchObject(unknown('target-zero'));
    for (const method of ['time-linear', 'sdsn', 'un'] as const)
      expect(assessProgress(down, method).class).not.toBe('unknown');
  });

  it.each(withoutSchedule)('%s: target met already', (method) => {
    expect(assessProgress(towards(10, 20, 20), method)).toMatchObject({
      class: 'achieved',
      rule: 'met',
      next: null,
    });
    expect(assessProgress(towards(20, 9, 10, { direction: 'down' }), method).class).toBe(
      'achieved',
    );
  });

  it.each(withoutSchedule)('%s: a target that the base had met is met or lost', (method) => {
    expect(assessProgress(towards(30, 28, 25), method).class).toBe('achieved');
    const lost = assessProgress(towards(30, 20, 25), method);
    expect(['deterioration', 'behind']).toContain(lost.class);
    expect(lost.next).toEqual({ class: 'achieved', value: 25 });
  });

  it.each(withoutSchedule)('%s: target equal to the base', (method) => {
    expect(assessProgress(towards(10, 10, 10), method)).toMatchObject({ class: 'achieved' });
    const lost = assessProgress(towards(10, 9, 10), method);
    expect(lost).toMatchObject({ statistic: null, rule: 'fell-back' });
    expect(['deterioration', 'behind']).toContain(lost.class);
  });

  it('the target’s year has come: nothing is extrapolated, all of the time is gone', () => {
    const late = { ...towards(10, 18, 20), current: { year: 2022, value: 18 } };
    expect(assessProgress(late, 'un').statistic).toBeCloseTo(0.8, 12);
    expect(assessProgress(late, 'time-linear').statistic).toBeCloseTo(-0.2, 12);
  });

  it('trend takes no target, and near a natural limit asks for less', () => {
    const near = towards(98, 98.1, 0, { limit: 100 });
    expect(assessProgress(near, 'trend').class).toBe('moderate');
    expect(assessProgress({ ...near, limit: null }, 'trend').class).toBe('limited');
    expect(assessProgress(towards(101, 101.1, 0, { limit: 100 }), 'trend').class).toBe('moderate');
  });

  it('refuses what is no number', () => {
    expect(() => assessProgress(towards(1, Number.NaN, 2), 'ratio')).toThrow(RangeError);
    expect(() => assessProgress(towards(1, 2, 3, { limit: 0 }), 'trend')).toThrow(RangeError);
    expect(() => assessProgress(towards(1, 2, 3), 'toString' as never)).toThrow(RangeError);
  });
});

describe('keep about', () => {
  const keep = (b: number, c: number, t: number | null = 100) =>
    assessProgress(
      { ...towards(b, c, t ?? 0, { direction: 'keep' }), ...(t === null && { target: null }) },
      'ratio',
    );
  it('within 5% of the target, or of the base without one', () => {
    expect(keep(100, 104.9)).toMatchObject({ class: 'achieved', rule: 'kept' });
    expect(keep(98, 102, null)).toMatchObject({ class: 'achieved', rule: 'kept' });
    expect(assessProgress(towards(98, 102, 0, { direction: 'keep' }), 'trend')).toMatchObject({
      class: 'on-track',
      rule: 'kept',
    });
  });
  it('left the band, and what leads back', () => {
    expect(keep(100, 110)).toMatchObject({
      class: 'deterioration',
      rule: 'left',
      next: { class: 'achieved', value: 105 },
    });
    expect(keep(100, 90).next).toEqual({ class: 'achieved', value: 95 });
  });
  it('on the way to the band is judged like any other target', () => {
    const up = assessProgress(towards(50, 70, 100), 'ratio');
    expect(keep(50, 70)).toMatchObject({ statistic: up.statistic, class: up.class });
    expect(keep(50, 70).next).toEqual({ class: 'achieved', value: 95 });
    const down = assessProgress(towards(200, 150, 100, { direction: 'down' }), 'ratio');
    expect(keep(200, 150)).toMatchObject({ statistic: down.statistic, class: down.class });
  });
  it('beyond the band on the far side has no class', () => {
    expect(keep(50, 130)).toMatchObject(unknown('beyond-band'));
  });
});

describe('laws of nature', () => {
  const value = fc.double({ min: 0.1, max: 1e4, noNaN: true });
  const inputs = fc.record({
    b: value,
    c: value,
    p: value,
    t: value,
    span: fc.integer({ min: 2, max: 15 }),
    length: fc.integer({ min: 1, max: 20 }),
    direction: fc.constantFrom('up' as const, 'down' as const, 'keep' as const),
    method: fc.constantFrom(...progressMethodIds),
  });
  type Drawn = typeof inputs extends fc.Arbitrary<infer T> ? T : never;
  const build = (
    { b, c, p, t, span, length, direction }: Drawn,
    scale = 1,
    shift = 0,
  ): ProgressInput<ProgressPoint> => {
    const at = (year: number, v: number) => ({ year: 2000 + shift + year, value: v * scale });
    return {
      base: at(0, b),
      previous: at(span - 1, p),
      current: at(span, c),
      target: at(length, t),
      schedule: [at(1, (b + t) / 2), at(3, t)],
      direction,
      limit: 12_000 * scale,
    };
  };
  const ask = (drawn: Drawn, scale?: number, shift?: number) =>
    assessProgress(build(drawn, scale, shift), drawn.method);

  it('a change of unit leaves every class', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: -20, max: 20 }), (drawn, k) => {
        // By a power of two, so that no rounding stands between the two.
        const [own, scaled] = [ask(drawn), ask(drawn, 2 ** k)];
        expect(scaled.class).toBe(own.class);
        expect(scaled.statistic).toBe(own.statistic);
        expect(scaled.next?.class).toBe(own.next?.class);
      }),
    );
  });

  it('a shift of all years leaves results', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: -100, max: 100 }), (drawn, shift) => {
        expect(ask(drawn, 1, shift)).toEqual(ask(drawn));
      }),
    );
  });

  it('figures mirrored at the base, and the direction with them, leave steps and calendars', () => {
    const linear = fc.constantFrom<ProgressMethodId>('time-linear', 'sdsn', 'schedule');
    fc.assert(
      fc.property(inputs, linear, (drawn, method) => {
        const input = build({ ...drawn, direction: 'up' });
        const flip = (v: number) => 2 * drawn.b - v;
        const turn = <P extends { readonly value: number }>(point: P) => ({
          ...point,
          value: flip(point.value),
        });
        const mirrored: ProgressInput = {
          base: input.base,
          current: input.current && turn(input.current),
          previous: input.previous ? turn(input.previous) : null,
          target: input.target ? turn(input.target) : null,
          schedule: (input.schedule ?? []).map(turn),
          direction: 'down',
        };
        const [own, other] = [assessProgress(input, method), assessProgress(mirrored, method)];
        fc.pre(Math.abs(drawn.c - drawn.t) > 1e-6 * drawn.t && own.statistic !== null);
        fc.pre(isClear(own.statistic, method));
        expect(other.class).toBe(own.class);
      }),
    );
  });

  it('a mirrored direction turns the sign of growth, and so mirrors the classes', () => {
    const mirrorable = fc.constantFrom<ProgressMethodId>('trend', 'ratio', 'un', 'sdsn');
    fc.assert(
      fc.property(inputs, mirrorable, (drawn, method) => {
        const up = assessProgress(build({ ...drawn, direction: 'up' }), method);
        const down = assessProgress(build({ ...drawn, direction: 'down' }), method);
        fc.pre(up.statistic !== null && Math.abs(up.statistic) > 1e-8);
        expect(down.statistic).toBe(-(up.statistic ?? 0));
        const rose = (up.statistic ?? 0) > 0;
        for (const [result, isGood] of [
          [up, rose],
          [down, !rose],
        ] as const)
          if (result.class !== 'achieved') expect(result.class !== 'deterioration').toBe(isGood);
      }),
    );
  });

  it('the figure of the next class is judged to be in it, and that of the bar on track', () => {
    fc.assert(
      fc.property(inputs, (drawn) => {
        // Over a way that is nothing but rounding no figure is near a bound.
        fc.pre(Math.abs(drawn.t - drawn.b) > 1e-4 * drawn.t);
        const input = build(drawn);
        const own = assessProgress(input, drawn.method);
        const at = (v: number) =>
          assessProgress(
            { ...input, current: { year: 2000 + drawn.span, value: v } },
            drawn.method,
          );
        if (own.next !== null) expect(at(own.next.value).class).toBe(own.next.class);
        if (own.bar !== null)
          expect(['achieved', 'on-track', 'ahead', 'level']).toContain(at(own.bar).class);
      }),
    );
  });

  it('never says what is no number', () => {
    const wild = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(inputs, wild, wild, wild, (drawn, b, c, t) => {
        const result = assessProgress(build({ ...drawn, b, c, t }), drawn.method);
        for (const number of [result.statistic, result.bar, result.next?.value])
          expect(number == null || Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

/** Not within rounding of a bound. */
function isClear(statistic: number | null, method: ProgressMethodId): boolean {
  const bounds = method === 'sdsn' ? [0, 0.5, 1] : [0.005, -0.005];
  return bounds.every((bound) => Math.abs((statistic ?? 0) - bound) > 1e-6);
}

function unknown(lacks: string) {
  return { statistic: null, class: 'unknown', rule: 'none', lacks, next: null };
}
