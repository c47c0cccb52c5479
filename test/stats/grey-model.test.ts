import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGreyModel, greyForecast } from '../../src/stats/grey-model.ts';

/**
 * numpy 2.4.6, least squares of x(2..n) on −z and 1:
 *   x1 = x.cumsum(); z = (x1[1:] + x1[:-1]) / 2
 *   a, b = numpy.linalg.lstsq(numpy.c_[-z, numpy.ones(len(z))], x[1:], rcond=None)[0]
 *   (1 - e^a) * (x[0] - b/a) * e^(-a*k)
 */
const reference = [
  {
    // The series of Liu & Lin, Grey Systems, section 4.1, which prints a = −0.0372, b = 3.0653.
    values: [2.874, 3.278, 3.337, 3.39, 3.679],
    a: -0.03720438194355841,
    b: 3.0653633130015256,
    fitted: [3.232038913870591, 3.354549763342927, 3.481704402273992, 3.6136788540986893],
  },
  {
    values: [10, 12, 15, 17, 23, 26],
    a: -0.1949742305564453,
    b: 8.98777043356725,
    fitted: [12.07659143212135, 14.676436038341667, 17.83597433085452, 21.675696981189365],
  },
  {
    values: [100, 90, 83, 74],
    a: 0.09669802664578664,
    b: 104.46106509744416,
    fitted: [90.352419640043, 82.02464663121478, 74.46444358413036, 67.60106365620089],
  },
];

describe('GM(1,1)', () => {
  it.each(reference)('is that of numpy: $values', ({ values, a, b, fitted }) => {
    const model = fitGreyModel(values);
    expect(model.a).toBeCloseTo(a, 10);
    expect(model.b / b).toBeCloseTo(1, 10);
    fitted.forEach((value, i) => {
      expect(greyForecast(model, i + 1) / value).toBeCloseTo(1, 10);
    });
    expect(greyForecast(model, 0)).toBe(values[0]);
  });

  it('continues a constant series, and nearly one that grows evenly', () => {
    expect(greyForecast(fitGreyModel([5, 5, 5, 5]), 9)).toBeCloseTo(5, 12);
    const even = [100, 103, 106.09, 109.2727, 112.550881];
    expect(greyForecast(fitGreyModel(even), 9) / (100 * 1.03 ** 9)).toBeCloseTo(1, 3);
  });

  it('moves with the unit', () => {
    const series = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), {
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 15 }), (values, k) => {
        const once = greyForecast(fitGreyModel(values), k);
        const scaled = greyForecast(fitGreyModel(values.map((x) => x * 1e4)), k);
        expect(scaled / 1e4 / once).toBeCloseTo(1, 8);
      }),
    );
  });

  it('refuses fewer than four figures, and figures of 0', () => {
    expect(() => fitGreyModel([1, 2, 3])).toThrow(RangeError);
    expect(() => fitGreyModel([1, 2, 0, 3])).toThrow(RangeError);
  });
});
