import { describe, expect, it, test } from 'vitest';
import { kinds } from '../../src/terms/kind.ts';
import { operators } from '../../src/terms/target.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { collectFaults } from './faults.ts';
import { checkPicture, checkRows, checkText } from './look-at-output.ts';
import { filesOf, makeWorld } from './make-world.ts';
import { mendWorld } from './mend-world.ts';
import { shrinkWorld } from './shrink-world.ts';
import { trySeed } from './try-world.ts';

/** `npm run fuzz` drives as many more as there is time for. */
const seeds = Array.from({ length: 60 }, (_, i) => 700_001 + i);

/** A chart is drawn as SVG of every third world; with `npm run test:all` of each. */
const drawnOf = (seed: number) => (isTestingAll || seed % 3 === 0 ? 1 : 0);

describe('whole worlds run through every command in both languages', () => {
  it.each(seeds)('world %i', async (seed) => {
    const { faults } = await trySeed(seed, {
      drawn: drawnOf(seed),
      isRun: seed === seeds[0],
      inOneLanguage: false,
    });
    expect(faults.map(({ about, message }) => `${about}: ${message}`)).toEqual([]);
  });
});

test('nearly all worlds can be driven, and hold all that a plan may say', () => {
  const valid = seeds.flatMap((seed) => mendWorld(makeWorld(seed)) ?? []);
  expect(valid.length).toBeGreaterThan(0.7 * seeds.length);
  const indicators = valid.flatMap(({ world }) => world.regions.flatMap((one) => one.indicators));
  const targets = indicators.flatMap((one) => one.targets);
  expect(new Set(indicators.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(new Set(targets.map(({ op }) => op))).toEqual(new Set(operators));
  const totals = indicators.filter(({ parts }) => parts !== null);
  expect(new Set(totals.map(({ parts }) => parts?.cover)).size).toBe(3);
  const ids = totals.map(({ id }) => id);
  expect(totals.some(({ parts }) => parts?.of.some((id) => ids.includes(id)))).toBe(true);
  expect(indicators.some(({ id }) => id in {})).toBe(true);
  expect(indicators.some(({ inflows }) => inflows.length > 0)).toBe(true);
  const written = valid.map(({ made }) => JSON.stringify(made.files)).join();
  for (const key of ['plans', 'asOf', 'reading', 'break', 'supersedes', 'times', 'add', 'outcome'])
    expect(written).toContain(`"${key}"`);
  const scenarios = valid.flatMap(({ world }) => world.scenarios);
  expect(new Set(scenarios.map(({ totals: rule }) => rule)).size).toBeGreaterThan(2);
});

test('a seed is a world, the same each time', () => {
  expect(filesOf(makeWorld(4711))).toEqual(filesOf(makeWorld(4711)));
  expect(filesOf(makeWorld(4711))).not.toEqual(filesOf(makeWorld(4712)));
});

test('what outputs may not hold is found', async () => {
  for (const text of ['a NaN b', 'up to ∞', 'is undefined', '重叠系数：。', 'missing: .'])
    expect(() => checkText(text)).toThrow('holds');
  const row = 'm,s,r,v,u,2025,';
  expect(() => checkRows(`head\n${row}6,target\n${row}8,target\n`)).toThrow('two rows');
  expect(() => checkRows(`head\n${row}6,target\n${row}6,projected\n`)).not.toThrow();
  expect(() => checkPicture('<svg viewBox="0 0 700 100"></svg>')).toThrow('px wide');
  const { faults, attempt } = collectFaults();
  await attempt('a', () => checkText('NaN'));
  expect(await attempt('b', () => 1)).toBe(1);
  expect(faults.map(({ about }) => about)).toEqual(['a']);
});

test('a world that fails is made as small as still fails', async () => {
  const made = makeWorld(700_001);
  const isStillWrong = async (tried: typeof made) => 'seeds/newtown.yaml' in tried.files;
  const small = await shrinkWorld(made, 100, isStillWrong);
  expect(small.files).toEqual({ 'seeds/newtown.yaml': {} });
});
