import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { towardTarget } from '../../src/laws/toward-target.ts';
import { levelAtPoints } from '../../src/stats/window-growth.ts';
import { type Kind, kinds, movesInPoints } from '../../src/terms/kind.ts';
import reference from './data/laws.json' with { type: 'json' };
import { goal, type Resolved, resolve, walk } from './ground.ts';

const window = (value: number, windowYears = 5, year = 2025) => ({
  value,
  year,
  each: false,
  windowYears,
});
const windowed: readonly Kind[] = ['period-total', 'mean-flow', 'rate'];

const total = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0);
const figure = (kind: Kind, values: readonly number[]) => {
  if (kind === 'period-total') return total(values);
  if (kind === 'mean-flow') return total(values) / values.length;
  return values.reduce((product, v) => product * (1 + v), 1) ** (1 / values.length) - 1;
};

/** The start as a path has it: of growth rates the level behind the windows' geometric means. */
function placed(
  kind: Kind,
  { parameters }: Resolved,
  start: { readonly year: number; readonly level: number },
  from: number,
  to: number,
) {
  if (kind !== 'rate') return start;
  const span = { lead: 0, first: from - start.year, last: to - start.year };
  return { ...start, level: levelAtPoints(start.level, Number(parameters?.['growth']), span) };
}

describe('toward a target of one year', () => {
  it.each(kinds.filter((kind) => !windowed.includes(kind)))('ends exactly on it: %s', (kind) => {
    const [b, T] = kind === 'share' ? [0.33, 0.37] : [32.2, 39];
    const start = { year: 2020, level: b };
    const shapes = kind === 'share' ? [undefined, 'linear'] : [undefined, 'compound', 'linear'];
    for (const shape of shapes) {
      const resolved = resolve(
        towardTarget,
        { shape },
        { kind, start, target: goal(T), ceiling: null },
      );
      expect(resolved.refused).toEqual([]);
      expect(walk(towardTarget, resolved, start, 5).at(-1)).toBe(T);
    }
  });

  it.each(reference.compound as [number, number, number, number, number][])(
    'from %d to %d in %d years passes after %d years %d',
    (b, T, n, k, value) => {
      const start = { year: 2020, level: b };
      const resolved = resolve(towardTarget, {}, { start, target: goal(T, 2020 + n) });
      const walked = walk(towardTarget, resolved, start, n)[k - 1] ?? 0;
      expect(Math.abs(walked - value)).toBeLessThan(1e-14 * value * n);
    },
  );

  it('moves shares in points and keeps them under 100%', () => {
    const start = { year: 2020, level: 0.9 };
    const resolved = resolve(
      towardTarget,
      {},
      { kind: 'share', start, target: goal(1, 2022), ceiling: 1 },
    );
    expect(walk(towardTarget, resolved, start, 4)).toEqual([0.95, 1, 1, 1]);
  });

  it('goes down in equal steps to nothing, and stays there', () => {
    const resolved = resolve(towardTarget, {}, { target: goal(0, 2022) });
    expect(walk(towardTarget, resolved, { year: 2020, level: 100 }, 4)).toEqual([50, 0, 0, 0]);
  });

  it('rises from nothing in equal steps', () => {
    const start = { year: 2020, level: 0 };
    const resolved = resolve(towardTarget, {}, { start, target: goal(1, 2024) });
    expect(walk(towardTarget, resolved, start, 4)).toEqual([0.25, 0.5, 0.75, 1]);
    const compound = resolve(towardTarget, { shape: 'compound' }, { start, target: goal(1) });
    expect(compound.refused).toEqual(['law not-positive']);
  });

  it('keeps net additions free to fall below nothing', () => {
    const start = { year: 2020, level: 2 };
    const ground = { kind: 'flow', start, target: goal(-1, 2023), floor: null } as const;
    expect(walk(towardTarget, resolve(towardTarget, {}, ground), start, 4)).toEqual([1, 0, -1, -2]);
  });
});

describe('toward a target of a window', () => {
  const base = { 'period-total': 5.4, 'mean-flow': 1.39, rate: 0.0513 } as const;
  const target = { 'period-total': 65, 'mean-flow': 2, rate: 0.065 } as const;

  it.each(['period-total', 'mean-flow', 'rate'] as const)(
    'gives exactly its figure: %s',
    (kind) => {
      const start = { year: 2020, level: base[kind] };
      for (const shape of [undefined, 'level', 'linear']) {
        for (const [years, from] of [
          [5, 2021],
          [3, 2023],
        ] as const) {
          const ground = { kind, start, target: window(target[kind], years), floor: null };
          const resolved = resolve(towardTarget, { shape }, ground);
          const walked = walk(towardTarget, resolved, placed(kind, resolved, start, from, 2025), 5);
          const reached = figure(kind, walked.slice(from - 2021));
          expect(Math.abs(reached - target[kind])).toBeLessThan(1e-12 * target[kind]);
        }
      }
    },
  );

  it('holds the level by default, without a base too', () => {
    const { parameters } = resolve(
      towardTarget,
      {},
      { kind: 'mean-flow', start: null, target: window(2) },
    );
    const years = [2020, 2021, 2025, 2026];
    expect(years.map((year) => towardTarget.exact?.(year, parameters as never))).toEqual([
      null,
      2,
      2,
      2,
    ]);
  });

  it('rises or falls from the centre of one window to that of the other', () => {
    // From 2018 to 2023 are 5 years: (2 − 1.39) ÷ 5; to 2024, of three years, 6.
    const start = { year: 2020, level: 1.39, lead: 2 };
    const growth = (target: ReturnType<typeof window>) =>
      resolve(towardTarget, { shape: 'linear' }, { kind: 'mean-flow', start, target }).parameters?.[
        'growth'
      ];
    expect(growth(window(2))).toBeCloseTo(0.122, 14);
    expect(growth(window(2, 3))).toBeCloseTo(0.61 / 6, 14);
  });

  it('meets mean, sum and geometric mean whatever the figures (property)', () => {
    const years = fc.integer({ min: 1, max: 10 });
    const near = fc.double({ min: 0.01, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...windowed), near, near, years, years, (kind, b, T, n, m) => {
        const start = { year: 2020, level: b };
        const ground = { kind, start, target: window(T, n, 2020 + n + m), floor: null };
        const resolved = resolve(towardTarget, { shape: 'linear' }, ground);
        const from = placed(kind, resolved, start, 2020 + m + 1, 2020 + n + m);
        const walked = walk(towardTarget, resolved, from, n + m).slice(m);
        // A product is known as well as its factors: it has no value where one of them is below 0.
        if (kind === 'rate' && walked.some((v) => v <= -1)) return;
        expect(Math.abs(figure(kind, walked) - T)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('toward a yearly target', () => {
  const each = { value: 15, year: 2025, each: true, windowYears: 0 };

  it('is there from the first year on', () => {
    const start = { year: 2020, level: 10 };
    const resolved = resolve(towardTarget, {}, { kind: 'flow', start, target: each });
    expect(walk(towardTarget, resolved, start, 3)).toEqual([15, 15, 15]);
  });

  it('has a value in its own year only, where a flow has no base', () => {
    const ground = { kind: 'flow', start: null, target: goal(400, 2024) } as const;
    const { parameters } = resolve(towardTarget, {}, ground);
    expect([2023, 2024].map((y) => towardTarget.exact?.(y, parameters as never))).toEqual([
      null,
      400,
    ]);
  });
});

describe('what it refuses', () => {
  it.each([
    [{}, { target: null }, 'law no-target'],
    [{}, { target: goal(39, 2020) }, 'law no-target'],
    [{}, { start: null, target: goal(39) }, 'law no-base'],
    [{ shape: 'level' }, { target: goal(39) }, 'shape shape-not-for-kind'],
    [{ shape: 'compound' }, { kind: 'share', target: goal(0.5) }, 'shape shape-not-for-kind'],
    [{ shape: 'compound' }, { kind: 'mean-flow', target: window(2) }, 'shape shape-not-for-kind'],
    [{ shape: 'linear' }, { kind: 'mean-flow', target: window(2), start: null }, 'law no-base'],
    [
      { shape: 'linear' },
      { kind: 'mean-flow', target: window(2, 11) },
      'law window-not-after-base',
    ],
  ] as const)('%j on %j', (written, ground, problem) => {
    expect(resolve(towardTarget, written, ground).refused).toEqual([problem]);
  });
});

it('takes every kind', () => {
  expect(towardTarget.kinds).toEqual(kinds);
  expect(kinds.filter(movesInPoints)).toEqual(['share', 'rate']);
});
