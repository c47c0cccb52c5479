import { describe, expect, it } from 'vitest';
import { flow } from '../../src/laws/flow.ts';
import { resolve, walk } from './ground.ts';

describe('stock and flow', () => {
  it('loses a part of last year and gains those who join', () => {
    const walked = walk(
      flow,
      resolve(flow, { joins: 2, leaves: '3%' }),
      { year: 2020, level: 100 },
      3,
    );
    [99, 98.03, 97.0891].forEach((value, i) => {
      expect(walked[i]).toBeCloseTo(value, 12);
    });
  });

  it('settles where leavers equal joiners: joins ÷ leaves', () => {
    const walked = walk(
      flow,
      resolve(flow, { joins: 2, leaves: 0.1 }),
      { year: 2020, level: 100 },
      400,
    );
    expect(walked.at(-1)).toBeCloseTo(20, 10);
  });

  it('takes a share of another indicator, in its own unit', () => {
    const unitsOf = (id: string) => (id === 'graduates' ? 0.0001 : null);
    const written = { joins: { of: 'graduates', share: '70%' }, leaves: 0.02 };
    const { parameters } = resolve(flow, written, { unitsOf });
    expect(flow.joins?.(parameters as never)).toBe('graduates');
    expect(flow.next(32.2, 2021, parameters as never, 20_000)).toBeCloseTo(32.2 * 0.98 + 1.4, 12);
    expect(
      resolve(flow, { ...written, joins: { of: 'x', share: 1 } }, { unitsOf }).parameters,
    ).toBeNull();
  });

  it.each([-0.01, '101%'])('refuses %s as the part that leaves', (leaves) => {
    expect(resolve(flow, { joins: 1, leaves }).refused).toEqual(['leaves leaves-outside-0-1']);
  });
});
