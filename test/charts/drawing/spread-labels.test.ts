import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/charts/drawing/spread-labels.ts';

test('labels that have room stay where they are', () => {
  expect(spreadLabels([10, 40, 80], 12, [0, 100])).toEqual([10, 40, 80]);
});

test('close ones part around their mean', () => {
  expect(spreadLabels([50, 50], 12, [0, 100])).toEqual([44, 56]);
});

test('any labels end up apart, inside the limits, in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 12 }),
      (wishes) => {
        const places = spreadLabels(wishes, 12, [4, 196]);
        const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
        for (const [k, i] of order.entries()) {
          expect(places[i]).toBeGreaterThanOrEqual(4 - 1e-9);
          expect(places[i]).toBeLessThanOrEqual(196 + 1e-9);
          const before = order[k - 1];
          if (before !== undefined)
            expect(places[i]! - places[before]!).toBeGreaterThanOrEqual(12 - 1e-9);
        }
      },
    ),
  );
});

test('labels of several lines keep the limits of one line at their edges', () => {
  expect(spreadLabels([0, 5], [30, 30], [5, 200], 10)).toEqual([15, 45]);
  expect(spreadLabels([190, 195], [10, 30], [5, 195], 10)).toEqual([165, 185]);
});
