import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from '../../src/web/address.ts';
import { noChanges } from '../../src/web/changes.ts';

const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
const addresses: fc.Arbitrary<Address> = fc.record({
  scenario: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)),
  indicator: fc.option(id),
  chart: fc.option(id),
  language: fc.option(fc.constantFrom('zh' as const, 'en' as const)),
  changes: fc.record({
    values: fc
      .array(
        fc.tuple(
          fc.tuple(id, fc.stringMatching(/^[a-z]{1,8}$/)).map((both) => both.join('.')),
          // The sign of zero is not kept: no assumption can tell it.
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        ),
        { maxLength: 5 },
      )
      .map((entries) => Object.fromEntries(entries)),
    eventsOff: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 5 }),
    totals: fc.option(
      fc.constantFrom('independent' as const, 'bottom-up' as const, 'proportional' as const),
    ),
  }),
});

describe('the address of the page', () => {
  it('is read back as it was written, to the last bit of each number', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const hash = '#s=a&l=fr&t=sideways&v=skilled.rate:x,skilled:5,a.b:1&e=1.-2.x.4444';
    expect(readAddress(hash)).toEqual({
      scenario: 'a',
      indicator: null,
      chart: null,
      language: null,
      changes: { values: { 'a.b': 1 }, eventsOff: [1], totals: null },
    });
  });

  it('reads any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => readAddress(`#${text}`) !== null));
    expect(readAddress('')).toMatchObject({ scenario: null, changes: noChanges });
  });
});
