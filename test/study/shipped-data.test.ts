import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedWorld } from './shipped.ts';

type Glossary = {
  readonly terms: {
    readonly [id: string]: {
      readonly name: { zh: string; en: string };
      readonly also?: readonly string[];
    };
  };
};
const root = join(import.meta.dirname, '../..');
const glossary = parse(
  readFileSync(join(root, 'seeds/reference/glossary.yaml'), 'utf8'),
) as Glossary;
const terms = new Map(Object.entries(glossary.terms));

describe('the glossary', () => {
  it('has every id that two regions share, or that growth cases speak of', () => {
    const ids = shippedWorld.regions.flatMap((r) => r.indicators.map((i) => i.id));
    const shared = ids.filter((id, i) => ids.indexOf(id) < i);
    const seen = shippedWorld.cases.map((one) => one.indicator);
    expect([...new Set([...shared, ...seen])].filter((id) => !terms.has(id))).toEqual([]);
  });

  it('knows the name that a region gives to a shared id', () => {
    const strangers = shippedWorld.regions.flatMap((region) =>
      region.indicators.flatMap(({ id, name, readings, targets }) => {
        const term = terms.get(id);
        if (term === undefined) return [];
        const known = [term.name.zh, ...(term.also ?? [])];
        const used = [name.zh, ...[...readings, ...targets].flatMap((r) => r.remarks.name ?? [])];
        return used
          .filter((one) => !known.includes(one))
          .map((one) => `${region.id}.${id}: ${one}`);
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('names everything in both languages', () => {
    for (const { name } of terms.values()) {
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(name.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the shipped regions', () => {
  it.each(shippedWorld.regions)('$id gives every figure its source and place', (region) => {
    for (const { observed, readings, targets, growth } of region.indicators)
      for (const { source, at } of [...observed, ...readings, ...targets, ...growth]) {
        expect(Object.keys(region.sources)).toContain(source);
        expect(at.trim()).not.toBe('');
      }
  });

  it.each(shippedWorld.regions)('$id names everything in both languages', (region) => {
    for (const { name, group } of region.indicators)
      for (const text of [name, group ?? name]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
  });

  it('have the rows of the two indicator tables', () => {
    const tableRows = (id: string) =>
      new Set(
        shippedWorld.regions
          .find((r) => r.id === id)
          ?.indicators.flatMap((i) => [...i.observed, ...i.targets])
          .flatMap(({ at }) => /^主要指标 (\d+)$/.exec(at)?.[1] ?? []),
      ).size;
    expect([tableRows('zhuji'), tableRows('jiande')]).toEqual([19, 19]);
  });
});

describe('the shipped scenarios', () => {
  it.each(shippedWorld.scenarios)('$id has its title in both languages', ({ title }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(shippedWorld.scenarios)('$id has a ground for every event', ({ events }) => {
    for (const { because } of events) expect(because?.en).toMatch(/^[A-Z]/);
  });
});
