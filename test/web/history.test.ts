import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, redo, startHistory, undo } from '../../src/web/history.ts';

const states = fc.array(fc.tuple(fc.integer(), fc.boolean()), { maxLength: 40 });

describe('history', () => {
  it('undoes and redoes any number of steps to the same states', () => {
    fc.assert(
      fc.property(states, fc.nat(50), (steps, back) => {
        const end = steps.reduce((now, [next]) => advance(now, next), startHistory(0));
        let now = end;
        for (let i = 0; i < back; i++) now = undo(now);
        for (let i = 0; i < back; i++) now = redo(now);
        expect(now).toEqual(end);
      }),
    );
  });

  it('makes one step of a drag, however many it took', () => {
    let now = advance(startHistory(0), 1);
    for (let i = 2; i < 9; i++) now = advance(now, i, true);
    expect(now.present).toBe(8);
    expect(undo(now).present).toBe(0);
    expect(redo(undo(now)).present).toBe(8);
  });

  it('forgets what was undone once something else is done, and the oldest beyond 200', () => {
    const now = advance(undo(advance(startHistory('a'), 'b')), 'c');
    expect(redo(now)).toEqual(now);
    let long = startHistory(0);
    for (let i = 1; i <= 300; i++) long = advance(long, i);
    expect(long.past).toHaveLength(200);
    expect(undo(startHistory(1))).toEqual(startHistory(1));
  });
});
