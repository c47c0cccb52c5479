import { describe, expect, it } from 'vitest';
import { readTown } from './region-text.ts';

const place = 'source: plan, at: 表';

/** Half a unit of the last digit of a figure written so, in an indicator of that unit. */
function halfOf(written: string, unit = '万人', kind = 'stock') {
  const { find } = readTown(
    `  a: { name: 甲, unit: "${unit}", kind: ${kind}, observed: { 2020: { value: ${written}, ${place} } } }`,
  );
  return find('a').observed[0]?.halfUnit;
}

describe('the digits that a figure is printed with', () => {
  it.each([
    ['10.3', 0.05],
    ['10.30', 0.005],
    ['10', 0.5],
    ['0.045', 0.0005],
    ['10.30 万人', 0.005],
    ['700 人', 0.00005],
    ['1.5e1', 0.5],
    ['"3.0 万人"', 0.05],
  ])('%s 万人 ± %s', (written, half) => {
    expect(halfOf(written)).toBeCloseTo(half, 12);
  });

  it('per cents are fractions', () => {
    expect(halfOf('9.5', '%', 'share')).toBeCloseTo(0.0005, 12);
    expect(halfOf('86.1%', '%', 'share')).toBeCloseTo(0.0005, 12);
    expect(halfOf('33', '%', 'share')).toBeCloseTo(0.005, 12);
  });

  it('an alias and a second reading keep theirs', () => {
    const { find } = readTown(`  a:
    name: 甲
    unit: 万人
    kind: stock
    observed:
      2019: { value: &same 3.10, ${place} }
      2020: [{ value: *same, ${place} }, { value: 3.1, ${place} }]`);
    const { observed, readings } = find('a');
    expect(observed.map(({ halfUnit }) => halfUnit)).toEqual([0.005, 0.005]);
    expect(readings[0]?.halfUnit).toBe(0.05);
  });

  it('statements and stated growth have them too', () => {
    const { region, find } = readTown(
      `  a:
    name: 甲
    unit: 万人
    kind: stock
    observed: { 2020: { value: 3, ${place} } }
    growth: [{ from: 2015, to: 2020, total: 74.1%, ${place} }]`,
      `  - { says: share, part: 1.20 万人, whole: a, year: 2020, is: 40%, ${place} }
  - { says: growth, of: a, from: 2015, to: 2020, mean: 11.70%, ${place} }`,
    );
    expect(find('a').growth[0]?.halfUnit).toBeCloseTo(0.0005, 12);
    // What is derived was not printed.
    expect(find('a').observed[0]).toMatchObject({ status: 'derived', halfUnit: null });
    expect(region.statements).toMatchObject([
      { halfUnit: 0.005, part: { value: 1.2, halfUnit: 0.005 } },
      { halfUnit: 0.00005 },
    ]);
  });
});
