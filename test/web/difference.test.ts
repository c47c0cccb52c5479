import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDifference,
  createReceiver,
  createSender,
  differenceOf,
} from '../../src/web/difference.ts';

const data = fc.jsonValue({ maxDepth: 4 });

describe('the difference of plain data', () => {
  it('turns one into the other, byte for byte, and leaves both as they were', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const texts = [JSON.stringify(before), JSON.stringify(after)];
        const difference = structuredClone(differenceOf(before, after));
        expect(applyDifference(before, difference)).toStrictEqual(after);
        expect(JSON.stringify(applyDifference(before, difference))).toBe(texts[1]);
        expect([JSON.stringify(before), JSON.stringify(after)]).toEqual(texts);
        expect(differenceOf(before, structuredClone(before))).toBeNull();
      }),
    );
  });

  it('names the parts that changed and keeps the others as the objects they were', () => {
    const before = { a: { b: [1, { c: 2 }, 3] }, kept: { d: 4 }, e: [0] };
    const after = structuredClone({ ...before, a: { b: [1, { c: 9 }, 3] }, e: [-0] });
    const difference = differenceOf(before, after);
    expect(difference).toEqual({
      parts: [
        ['a', { parts: [['b', { parts: [['1', { parts: [['c', { anew: 9 }]] }]] }]] }],
        ['e', { parts: [['0', { anew: -0 }]] }],
      ],
    });
    const made = applyDifference(before, difference) as typeof before;
    expect(made.kept).toBe(before.kept);
    expect(made).toStrictEqual(after);
  });

  it('tells of another order of keys, for it is another text', () => {
    expect(differenceOf({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual({ anew: { b: 2, a: 1 } });
    expect(differenceOf([1], { 0: 1 })).toEqual({ anew: { 0: 1 } });
    expect(differenceOf([1], [1, 2])).toEqual({ anew: [1, 2] });
  });

  it('carries any messages over a channel', () => {
    fc.assert(
      fc.property(fc.array(data), (messages) => {
        const [send, receive] = [createSender(), createReceiver()];
        for (const message of messages)
          expect(receive(structuredClone(send(message)))).toStrictEqual(message);
      }),
    );
  });
});
