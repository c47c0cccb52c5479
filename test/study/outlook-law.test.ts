import { describe, expect, it } from 'vitest';
import { isWindowed } from '../../src/terms/kind.ts';
import { shippedStudy } from './shipped.ts';

describe.each(['zhuji-outlook', 'jiande-outlook'])('%s', (id) => {
  const study = shippedStudy(id);

  it('has the middle of the outlook as its path, after the newest figure', () => {
    const compared = study.indicators.flatMap(({ path, outlook, kind }) => {
      // Years of a window come to the outlook of its centre together, not one by one.
      if (path === null || outlook === null || isWindowed(kind)) return [];
      return study.years.flatMap((year, i) => {
        const [walked, middle] = [path[i] ?? null, outlook.middle[i] ?? null];
        return walked === null || middle === null || year < outlook.from ? [] : [walked / middle];
      });
    });
    expect(compared.length).toBeGreaterThan(30);
    for (const ratio of compared) expect(ratio).toBeCloseTo(1, 9);
  });

  it('leaves without a path what has no outlook, and says so', () => {
    const without = study.indicators.filter(
      ({ outlook, computed }) => outlook === null && !computed,
    );
    expect(without.length).toBeGreaterThan(5);
    for (const { path, lack } of without) {
      expect(path === null || path.every((value) => value === null)).toBe(true);
      expect(['no-outlook', 'no-base', 'not-for-kind']).toContain(lack);
    }
  });
});

it('has the outlook of a window’s centre as the mean of the window', () => {
  const { indicators, targets, years } = shippedStudy('zhuji-outlook');
  const reached = targets.find(({ indicator }) => indicator === 'graduates')?.reached?.value ?? 0;
  const outlook = indicators.find(({ id }) => id === 'graduates')?.outlook;
  expect(reached / (outlook?.middle[years.indexOf(2023)] ?? 0)).toBeCloseTo(1, 9);
});
