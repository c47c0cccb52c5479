import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditInFull } from '../../src/audit/registry.ts';
import { dependencyOrder } from '../../src/region/dependency-order.ts';
import { parseFormula } from '../../src/region/parse-formula.ts';
import { runs } from '../fixtures/sample-pairs.ts';
import { readText } from './region-text.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8').replace(/^region: .*$/m, 'region: town'));

const small = `region: town
name: 镇
level: county
plan: { base: 2020, target: 2025 }
sources: { plan: { title: 规划 } }
indicators:
  a:
    name: 甲
    unit: 万人
    kind: stock
    parts: { of: [b], cover: exact }
    inflows: [b]
    observed: { 2020: { value: 1, source: plan, at: 表1 } }
    growth: [{ from: 2015, to: 2020, total: 74.1%, source: plan, at: 一 }]
    target: { year: 2025, op: ">=", value: 39, source: plan, at: 表1 }
  b: { name: 乙, unit: 人, kind: flow, target: { year: each, op: ">", value: 9, source: plan, at: 一 } }
  s: { name: 丁, unit: "%", kind: share, implied: { 2020: a / a } }
  c: { name: 丙, unit: 万人, kind: stock, formula: a * (s + 1) }
statements:
  - { says: share, part: a, whole: c, year: 2020, is: 22.6%, source: plan, at: 一 }
`;

const fragments = fc.oneof(
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.constantFrom(
    ...['null', '[]', '{}', '-1', '1e999', '.inf', '__proto__', 'constructor', 'a', 'b', 'c', '%'],
    ...[
      '2020',
      '2015',
      'each',
      'between',
      'share',
      'rate',
      'mean-flow',
      '人',
      '件/万人',
      '"',
      ': ',
    ],
    ...['\n  ', ', ', 'a: ', '&x ', '*x', 'target(', ')', 'min(', '-100%', '[6, 8]', 'formula: '],
  ),
);

describe('whatever is written', () => {
  it('the file to be spoilt is good', () => {
    expect(readText(small).problems).toEqual([]);
  });

  const files: readonly (readonly [name: string, text: string, numRuns: number])[] = [
    ['small', small, 1500],
    ...seeds.map((text, index) => [`seed ${index}`, text, 15] as const),
  ];

  it.each(files)('a spoilt file gives a region or problems with places: %s', (_, text, numRuns) => {
    const change = fc.record({
      from: fc.nat(text.length),
      length: fc.nat(12),
      put: fragments,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const spoilt = changes.reduce(
          (so, { from, length, put }) => so.slice(0, from) + put + so.slice(from + length),
          text,
        );
        const { region, problems } = readText(spoilt);
        expect(region === null).toBe(problems.length > 0);
        const lines = spoilt.split('\n').length;
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(line === 0 ? 0 : 1);
        }
        // No NaN, no infinity, nothing undefined gets through.
        if (region === null) return;
        expect(JSON.parse(JSON.stringify(region))).toEqual(region);
        const audited = auditInFull(region);
        expect(JSON.parse(JSON.stringify(audited))).toEqual(audited);
      }),
      { numRuns: runs(numRuns), seed: 2025 },
    );
  });

  it('a formula is data or a problem, never an exception', () => {
    const units = new Map([
      ['a', '人'],
      ['b', '万人'],
      ['c', '%'],
    ]);
    const token = fc.constantFrom(
      ...['a', 'b', 'c', 'd', '+', '-', '*', '/', '(', ')', ',', 'min(', 'max(', 'target('],
      ...[
        '1',
        '0',
        '1e9',
        '.',
        '^',
        '=',
        ';',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '?',
        ':',
        ' ',
        '×',
        '（',
        '人',
      ],
    );
    const text = fc.oneof(
      fc.array(token, { maxLength: 14 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        let count = 0;
        const formula = parseFormula(written, '人', units, () => {
          count += 1;
        });
        expect(formula === null).toBe(count > 0);
      }),
      { numRuns: runs(3000), seed: 2025 },
    );
  });

  it('an order has each name after those it needs, and what is left out hangs on a loop', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const needs = fc.array(fc.uniqueArray(fc.constantFrom(...names, 'z'), { maxLength: 2 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(needs, (lists) => {
        const graph = new Map(names.map((name, index) => [name, lists[index]!]));
        const { order, loops } = dependencyOrder(graph);
        order.forEach((name, index) => {
          const before = order.slice(0, index);
          for (const other of graph.get(name)!.filter((one) => graph.has(one))) {
            expect(before).toContain(other);
          }
        });
        expect(loops.length > 0).toBe(order.length < names.length);
        for (const loop of loops) {
          expect(loop[0]).toBe(loop.at(-1));
          for (const [index, name] of loop.slice(0, -1).entries()) {
            expect(graph.get(name)).toContain(loop[index + 1]);
          }
        }
      }),
      { seed: 2025 },
    );
  });

  it('a long loop of formulas is told within seconds', () => {
    const ids = Array.from({ length: 6000 }, (_, index) => `n${index}`);
    const lines = ids.map(
      (id, index) =>
        `  ${id}: { name: 甲, unit: 人, kind: stock, formula: ${ids[index + 1] ?? 'n0'} }`,
    );
    const chain = small.replace('statements', `${lines.join('\n')}\nstatements`);
    const { problems } = readText(chain);
    expect(problems.map(({ code }) => code)).toEqual(['formula-loop']);
  });
});
