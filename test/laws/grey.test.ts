import { describe, expect, it } from 'vitest';
import { grey } from '../../src/laws/grey.ts';
import { goal, resolve, type Settled, walk } from './ground.ts';

/** Figures of consecutive years that end in 2020, a start at the last of them. */
const ending = (values: readonly number[], spacing = 1): Settled => ({
  figures: values.map((value, i) => ({ year: 2020 - spacing * (values.length - 1 - i), value })),
  start: { year: 2020, level: values.at(-1) ?? 0 },
});

describe('the grey model as a law', () => {
  /**
   * The series of Liu & Lin, Grey Systems, section 4.1 (a = −0.0372, b = 3.0653), carried on with
   * numpy 2.4.6:
   *   x1 = x.cumsum(); z = (x1[1:] + x1[:-1]) / 2
   *   a, b = numpy.linalg.lstsq(numpy.c_[-z, numpy.ones(4)], x[1:], rcond=None)[0]
   *   (1 - e^a) * (x[0] - b/a) * e^(-a*k), k = 5, 6, 7
   */
  it('goes on as the published example does', () => {
    const ground = ending([2.874, 3.278, 3.337, 3.39, 3.679]);
    const resolved = resolve(grey, {}, ground);
    expect(resolved.refused).toEqual([]);
    expect(resolved.parameters?.['a']).toBeCloseTo(-0.0372, 4);
    expect(resolved.parameters?.['b']).toBeCloseTo(3.0653, 3);
    const path = walk(grey, resolved, { year: 2020, level: 3.679 }, 3);
    [3.750655814442792, 3.892824904033197, 4.0403829311947685].forEach((value, i) => {
      expect(path[i]).toBeCloseTo(value, 10);
    });
  });

  it('takes the longest even series that ends with the start, whatever lies before it', () => {
    const { figures, start } = ending([5, 6, 8, 9], 5);
    const more = [...(figures ?? []), { year: 2018, value: 100 }].toSorted(
      (a, b) => a.year - b.year,
    );
    const plain = resolve(grey, {}, { figures: figures ?? [], start: start ?? null });
    expect(plain.parameters).toMatchObject({ from: 2005, spacing: 5 });
    expect(resolve(grey, {}, { figures: more, start: start ?? null })).toEqual(plain);
    const yearly = walk(grey, plain, { year: 2020, level: 9 }, 10);
    const ratio = (yearly[9] ?? 0) / (yearly[4] ?? 1);
    expect(ratio).toBeCloseTo((yearly[8] ?? 0) / (yearly[3] ?? 1), 10);
  });

  it.each([
    ['too few', [3, 4, 5], 'law few-even-figures'],
    ['one of them 0', [3, 0, 4, 5], 'law figure-not-positive'],
    ['one below 0', [-3, 2, 4, 5], 'law figure-not-positive'],
  ])('refuses figures: %s', (_, values, refused) => {
    expect(resolve(grey, {}, ending(values)).refused).toEqual([refused]);
  });

  it('does not count figures with a gap between them', () => {
    const figures = [2014, 2016, 2019, 2020].map((year) => ({ year, value: 5 }));
    const { refused } = resolve(grey, {}, { figures, target: goal(9) });
    expect(refused).toEqual(['law few-even-figures']);
  });
});
