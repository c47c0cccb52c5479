import { describe, expect, it } from 'vitest';
import { dampedHoltForecast, fitDampedHolt } from '../../src/stats/damped-holt.ts';

/**
 * R 4.2.2, forecast 8.20, series of R's own `datasets`:
 *   f <- holt(ts(x), damped = TRUE, h = 5, opt.crit = "mse"); sum(residuals(f)^2); f$mean
 */
const reference = [
  {
    name: 'WWWusage',
    sumOfSquares: 1161.3170110582,
    forecasts: [218.3664285485, 217.0353165387, 215.9505795602, 215.0666161493, 214.3462652004],
    // biome-ignore format: a long series
    values: [88, 84, 85, 85, 84, 85, 83, 85, 88, 89, 91, 99, 104, 112, 126, 138, 146, 151, 150, 148, 147, 149, 143, 132, 131, 139, 147, 150, 148, 145, 140, 134, 131, 131, 129, 126, 126, 132, 137, 140, 142, 150, 159, 167, 170, 171, 172, 172, 174, 175, 172, 172, 174, 174, 169, 165, 156, 142, 131, 121, 112, 104, 102, 99, 99, 95, 88, 84, 84, 87, 89, 88, 85, 86, 89, 91, 91, 94, 101, 110, 121, 135, 145, 149, 156, 165, 171, 175, 177, 182, 193, 204, 208, 210, 215, 222, 228, 226, 222, 220],
  },
  {
    name: 'airmiles',
    sumOfSquares: 26157236.66,
    forecasts: [32631.17236, 34579.2044, 36488.27577, 38359.16569, 40192.63778],
    // biome-ignore format: a long series
    values: [412, 480, 683, 1052, 1385, 1418, 1634, 2178, 3362, 5948, 6109, 5981, 6753, 8003, 10566, 12528, 14760, 16769, 19819, 22362, 25340, 25343, 29269, 30514],
  },
  {
    name: 'austres / 1000',
    sumOfSquares: 0.008968981365,
    forecasts: [
      17.702357538561, 17.742394465517, 17.781628555868, 17.820075908419, 17.857752299152,
    ],
    // biome-ignore format: a long series
    values: [13.0673, 13.1305, 13.1984, 13.2542, 13.3037, 13.3539, 13.4093, 13.4592, 13.5045, 13.5526, 13.6143, 13.6695, 13.7226, 13.7721, 13.832, 13.8626, 13.893, 13.9268, 13.9689, 14.0047, 14.0331, 14.066, 14.1101, 14.1556, 14.1922, 14.2317, 14.2815, 14.3303, 14.3593, 14.3966, 14.4308, 14.4784, 14.5157, 14.5549, 14.6025, 14.6464, 14.6954, 14.7466, 14.8074, 14.8744, 14.9233, 14.9887, 15.0541, 15.1217, 15.1842, 15.2393, 15.2889, 15.3462, 15.3935, 15.439, 15.4835, 15.5315, 15.5794, 15.6285, 15.6773, 15.7367, 15.7883, 15.8397, 15.9006, 15.9615, 16.0183, 16.0769, 16.139, 16.203, 16.2633, 16.3279, 16.3989, 16.4783, 16.5382, 16.6216, 16.697, 16.7772, 16.8331, 16.8916, 16.9568, 17.0263, 17.0854, 17.1069, 17.1694, 17.2394, 17.292, 17.3542, 17.4142, 17.4473, 17.4826, 17.526, 17.5687, 17.6271, 17.6615],
  },
];

describe('Holt with a damped trend', () => {
  it.each(reference)('forecasts $name as R does, and fits it no worse', (row) => {
    const model = fitDampedHolt(row.values);
    expect(model.sumOfSquares).toBeLessThanOrEqual(row.sumOfSquares * 1.0001);
    row.forecasts.forEach((value, i) => {
      expect(Math.abs(dampedHoltForecast(model, i + 1) / value - 1)).toBeLessThan(1e-3);
    });
  });

  it('tells the sum of squares that its own parameters leave', () => {
    const { values } = reference[1]!;
    const { alpha, beta, phi, sumOfSquares } = fitDampedHolt(values);
    // The same recursion forwards from a starting level and trend; least squares over these two.
    const errors = (level: number, trend: number) => {
      let [l, b, sum] = [level, trend, 0];
      for (const y of values) {
        const e = y - l - phi * b;
        [l, b] = [l + phi * b + alpha * e, phi * b + beta * e];
        sum += e * e;
      }
      return sum;
    };
    let [level, trend] = [values[0]!, 0];
    for (let step = 1000; step > 1e-4; step /= 2) {
      for (let round = 0; round < 40; round++) {
        for (const [dl, dt] of [
          [step, 0],
          [-step, 0],
          [0, step],
          [0, -step],
        ] as const) {
          if (errors(level + dl, trend + dt) < errors(level, trend)) {
            [level, trend] = [level + dl, trend + dt];
          }
        }
      }
    }
    expect(errors(level, trend) / sumOfSquares).toBeCloseTo(1, 6);
  });

  it('continues a constant series, and moves with shift and unit', () => {
    const flat = fitDampedHolt([3, 3, 3, 3, 3]);
    expect(dampedHoltForecast(flat, 5)).toBeCloseTo(3, 12);
    const values = [12.1, 12.9, 14.1, 14.8, 16.2, 17.1, 17.5, 18.9];
    const once = dampedHoltForecast(fitDampedHolt(values), 3);
    const moved = dampedHoltForecast(fitDampedHolt(values.map((y) => 8 * y - 64)), 3);
    expect(moved).toBeCloseTo(8 * once - 64, 4);
  });

  it('refuses fewer than four figures', () => {
    expect(() => fitDampedHolt([1, 2, 3])).toThrow(RangeError);
  });
});
