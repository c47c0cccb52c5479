import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  levelAtPoints,
  levelAtRate,
  levelAtStep,
  type WindowSpan,
} from '../../src/stats/window-growth.ts';
import reference from './data/window-levels.json' with { type: 'json' };

/** Means in Node's own arithmetic. */
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const meanRate = (rates: readonly number[]) =>
  rates.reduce((product, rate) => product * (1 + rate), 1) ** (1 / rates.length) - 1;

const spans = fc
  .tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: -4, max: 5 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([halves, first, more]): WindowSpan => ({ lead: halves / 2, first, last: first + more }));
const years = ({ first, last }: WindowSpan) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const distance = ({ lead, first, last }: WindowSpan) => lead + (first + last) / 2;
const level = fc.double({ min: 0.1, max: 1000, noNaN: true });

describe('the levels behind the figures of windows', () => {
  // 10 000 over 2016–2020 is 2 000 a year; at 8.447% a year 15 000 over 2021–2025: by hand,
  // 15 000 · 0.08447 ÷ (1.5 − 1) = 2 534.15 in 2021.
  it('start half a window below a base of five years that grew', () => {
    const g = 1.5 ** 0.2 - 1;
    const span = { lead: 2, first: 1, last: 5 };
    const base = levelAtRate(2000, g, span);
    expect(base * (1 + g)).toBeCloseTo(2534.15, 2);
    const [back, ahead] = [
      [0, -1, -2, -3, -4],
      [1, 2, 3, 4, 5],
    ].map((all) => mean(all.map((k) => base * (1 + g) ** k)));
    expect(back).toBeCloseTo(2000, 9);
    expect(ahead).toBeCloseTo(3000, 9);
  });

  it('have at the centre of any window what the rate gives there', () => {
    fc.assert(
      fc.property(level, fc.double({ min: -0.6, max: 2, noNaN: true }), spans, (m, g, span) => {
        const levels = years(span).map((k) => levelAtRate(m, g, span, k));
        expect(mean(levels) / (m * (1 + g) ** distance(span))).toBeCloseTo(1, 11);
        const start = levelAtRate(m, g, span);
        for (const [i, k] of years(span).entries())
          if (k >= 0) expect((levels[i] ?? 0) / (start * (1 + g) ** k)).toBeCloseTo(1, 11);
      }),
      { seed: 1 },
    );
  });

  it('are nothing where all is lost in a year', () => {
    expect(levelAtRate(100, -1, { lead: 2, first: 1, last: 5 })).toBe(0);
    expect(levelAtRate(100, -1, { lead: 0, first: 1, last: 1 })).toBe(100);
  });

  it('have at the centre of any window what steps give there', () => {
    const step = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(level, step, spans, (m, s, span) => {
        const levels = years(span).map((k) => levelAtStep(m, s, span, k));
        expect(mean(levels)).toBeCloseTo(m + s * distance(span), 8);
      }),
      { seed: 2 },
    );
  });

  it.each(reference.points as [number, number, number, number, number, number][])(
    'of a rate of %d that moves by %d a year, %d years on, over the years %d to %d, start at %d',
    (m, s, lead, first, last, level) => {
      expect(Math.abs(levelAtPoints(m, s, { lead, first, last }) - level)).toBeLessThan(1e-15);
    },
  );

  it('of growth rates have there the geometric mean that points give', () => {
    const rate = fc.double({ min: -0.05, max: 0.15, noNaN: true });
    const step = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(rate, step, spans, (m, s, span) => {
        const rates = years(span).map((k) => levelAtPoints(m, s, span, k));
        expect(Math.abs(meanRate(rates) - (m + s * distance(span)))).toBeLessThan(1e-13);
      }),
      { seed: 3 },
    );
  });
});
