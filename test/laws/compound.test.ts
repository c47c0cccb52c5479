import { describe, expect, it } from 'vitest';
import { compound } from '../../src/laws/compound.ts';
import { growingKinds, kinds, movesInPoints } from '../../src/terms/kind.ts';
import { resolve, walk } from './ground.ts';

describe('compound growth', () => {
  it('multiplies by 1 + g each year', () => {
    const walked = walk(
      compound,
      resolve(compound, { rate: '10%' }),
      { year: 2020, level: 100 },
      5,
    );
    [110, 121, 133.1, 146.41, 161.051].forEach((value, i) => {
      expect(walked[i]).toBeCloseTo(value, 11);
    });
  });

  it('ends at nothing at −100%, and refuses less', () => {
    expect(walk(compound, resolve(compound, { rate: -1 }), { year: 2020, level: 100 }, 1)).toEqual([
      0,
    ]);
    expect(resolve(compound, { rate: '-101%' }).refused).toEqual(['rate rate-below-minus-100']);
  });

  it('is for every kind that does not move in points', () => {
    expect([...growingKinds].sort()).toEqual(kinds.filter((kind) => !movesInPoints(kind)).sort());
  });
});
