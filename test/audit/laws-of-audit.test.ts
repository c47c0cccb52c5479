import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, auditInFull } from '../../src/audit/registry.ts';
import type { Region } from '../../src/region/region.ts';
import { convert } from '../../src/terms/unit.ts';
import { largeRegion } from './large-region.ts';
import { regionOf } from './read-audit-case.ts';

const runs = { seed: 2025, numRuns: 60 };

/** Whole numbers of the last printed digit, and how many decimals that digit is at. */
const drawn = fc.record({
  parts: fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 7 }),
  rises: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 7, maxLength: 7 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});

type Drawn = { parts: readonly number[]; rises: readonly number[]; decimals: number };

/** A region with these parts and everything that can be said of them, all of it true. */
function agreeing(
  { parts, rises, decimals }: Drawn,
  off: { total?: number; target?: number } = {},
  unit = '万人',
): Region {
  const print = (whole: number) => `${(whole / Number(`1e${decimals}`)).toFixed(decimals)} 万人`;
  const sum = (list: readonly number[]) => list.reduce((so, one) => so + one, 0);
  const aims = parts.map((part, i) => part + rises[i]!);
  const ids = parts.map((_, i) => `part${i}`);
  const [total, aim] = [sum(parts), sum(aims)];
  const [first, goal] = [parts[0]!, aims[0]!];
  const percent = (x: number) => `${(100 * x).toFixed(2)}%`;
  return regionOf({
    indicators: {
      total: {
        unit,
        parts: { of: ids, cover: 'exact' },
        observed: { 2020: print(total + (off.total ?? 0)) },
        target: print(aim + (off.target ?? 0)),
      },
      ...Object.fromEntries(
        ids.map((id, i) => [
          id,
          { unit, observed: { 2020: print(parts[i]!) }, target: print(aims[i]!) },
        ]),
      ),
    },
    statements:
      off.total === undefined && off.target === undefined
        ? [
            {
              says: 'share',
              part: 'part0',
              whole: 'total',
              year: 2020,
              is: percent(first / total),
            },
            { says: 'growth', of: 'part0', from: 2020, to: 2025, total: percent(goal / first - 1) },
            {
              says: 'increment',
              of: 'part0',
              from: 2020,
              to: 2025,
              op: '=',
              is: print(goal - first),
            },
            { says: 'sum', of: ids, is: 'total', year: 2025, exhaustive: true },
          ]
        : [],
  });
}

describe('laws of the audit', () => {
  it('a plan that is built to agree gives no row', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expect(audit(agreeing(one))).toEqual([]);
      }),
      runs,
    );
  });

  it('a total moved by more than all rounding together is always flagged, by less never', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 30 }), fc.boolean(), (one, by, isUp) => {
        // Parts and total are each off by half a unit at most: n + 1 halves.
        const most = (one.parts.length + 1) / 2;
        const total = isUp ? by : -by;
        const rows = audit(agreeing(one, { total }));
        const flagged = rows.some(({ rule }) => rule === 'parts' || rule === 'limits');
        expect(flagged).toBe(by >= most);
      }),
      runs,
    );
  });

  it('a target moved by any amount is always flagged', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 5 }), fc.boolean(), (one, by, isUp) => {
        const rows = audit(agreeing(one, { target: isUp ? by : -by }));
        expect(rows.filter(({ year }) => year === 2025).map(({ rule }) => rule)).toEqual(
          expect.arrayContaining([expect.stringMatching(/^(parts|limits)$/)]),
        );
      }),
      runs,
    );
  });

  it('another unit leaves every row, and scales its figures', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -30, max: 30 }), (one, by) => {
        const off = { total: by, target: 2 * by };
        const here = audit(agreeing(one, off, '万人'));
        const there = audit(agreeing(one, off, '人'));
        const shape = (rows: typeof here) =>
          rows.map(({ rule, severity, indicator, year, code }) => ({
            rule,
            severity,
            indicator,
            year,
            code,
          }));
        expect(shape(there)).toEqual(shape(here));
        there.forEach((row, i) => {
          const stated = here[i]?.stated ?? 0;
          expect(row.stated).toBeCloseTo(convert(stated, '万人', '人'), 3);
        });
      }),
      runs,
    );
  });

  it('the order of indicators and statements leaves every row', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -30, max: 30 }), (one, by) => {
        const region = agreeing(one, { total: by });
        const turned = { ...region, indicators: region.indicators.toReversed() };
        const sorted = (rows: ReturnType<typeof audit>) =>
          rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(audit(turned))).toEqual(sorted(audit(region)));
      }),
      runs,
    );
  });

  it('looks at 200 indicators and 500 statements, and finds them to agree', () => {
    const region = largeRegion();
    expect([region.indicators.length, region.statements.length]).toEqual([200, 500]);
    const { rows, coverage } = auditInFull(region);
    expect(rows).toEqual([]);
    const compared = Object.fromEntries(coverage.map((each) => [each.rule, each.compared]));
    expect(compared).toMatchObject({
      sum: 100,
      share: 100,
      growth: 100,
      increment: 100,
      'per-head': 100,
    });
  });
});
