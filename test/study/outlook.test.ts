import { describe, expect, it } from 'vitest';
import { chanceOfAll } from '../../src/outlook/together.ts';
import { readWorld } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Study, StudyTarget } from '../../src/study/study.ts';
import { shippedStudies } from './shipped.ts';
import { shippedFiles } from './shipped-world.ts';

function groupBy<T>(ones: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of ones) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const keyOf = ({ indicator, year, window, each }: StudyTarget) =>
  JSON.stringify([indicator, year, window, each]);

describe('the outlook of a shipped study', () => {
  it.each(shippedStudies.map((study) => [study.scenario.id, study] as const))(
    '%s: a chance or its reason where no figure decides, none where one does',
    (_, { targets }) => {
      for (const { decidedBy, outlook, outlookLacks } of targets) {
        const told = [outlook, outlookLacks].filter((one) => one !== null).length;
        expect(told).toBe(decidedBy === 'published' ? 0 : 1);
      }
    },
  );

  it('is the same whatever a scenario assumes', () => {
    const ofRegion = groupBy(shippedStudies, ({ region, plan }) => `${region.id} ${plan}`);
    let compared = 0;
    for (const [first, ...others] of ofRegion.values()) {
      const chances = new Map(first!.targets.map((one) => [keyOf(one), one.outlook]));
      for (const { targets } of others) {
        for (const one of targets) {
          // Where the document names no year, the scenario's last one counts.
          if (one.yearFrom === 'scenario') continue;
          expect(one.outlook).toEqual(chances.get(keyOf(one)));
          if (one.outlook !== null) compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('gives no two unrelated targets the same chance', () => {
    const first = [...groupBy(shippedStudies, ({ region }) => region.id).values()];
    const odds = first.flatMap(([study]) =>
      study!.targets.flatMap(({ outlook }) => (outlook === null ? [] : [outlook.odds])),
    );
    const open = odds.filter((p) => p > 0.001 && p < 0.999);
    expect(open.length).toBeGreaterThan(20);
    expect(new Set(open.map((p) => p.toFixed(6))).size).toBe(open.length);
  });

  it('adds up, an indicator counting once in the chance of all', () => {
    const { outlook, targets } = studyOf('zhuji-plan');
    const odds = targets.flatMap((one) => (one.outlook === null ? [] : [one.outlook.odds]));
    expect(outlook?.judged).toBe(odds.length);
    expect(outlook?.expectedMet).toBeCloseTo(
      odds.reduce((sum, p) => sum + p, 0),
      12,
    );
    expect(outlook?.allMet).toBeCloseTo(chanceOfAll(odds, 0.35), 12);
  });

  it('starts at the newest figure and widens', () => {
    const { years, indicators } = studyOf('zhuji-plan');
    const { outlook, observed } = indicators.find(({ id }) => id === 'talent')!;
    const at = years.indexOf(outlook!.from);
    expect(outlook!.middle[at]).toBe(observed.at(-1)!.value);
    const widths = years
      .map((_, i) => Math.log((outlook!.p90[i] ?? 0) / (outlook!.p10[i] ?? 0)))
      .slice(at);
    expect(widths[0]).toBe(0);
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
  });
});

const studyOf = (id: string): Study => shippedStudies.find(({ scenario }) => scenario.id === id)!;

describe('the outlook of a region file', () => {
  const references = shippedFiles.filter(({ file }) => file.includes('/reference/'));
  const studyWith = (indicators: string, files = references): Study => {
    const region = `region: x\nname: 某县\nlevel: county\nplan: { base: 2020, target: 2025 }\nsources:\n  p: { title: t }\nindicators:\n${indicators}`;
    const scenario = 'scenario: x\ntitle: t\nregion: x\n';
    const own = [
      { file: 'seeds/x.yaml', text: region },
      { file: 'scenarios/x.yaml', text: scenario },
    ];
    return runStudy(readWorld([...files, ...own]), 'x');
  };
  const talent = (observed: string, target: string) =>
    studyWith(
      `  talent:\n    name: 人才\n    unit: 万人\n    kind: stock\n    observed: { ${observed} }\n    target: ${target}\n`,
    ).targets[0]!;
  const at = 'source: p, at: a';
  const wanted = `{ year: 2025, op: ">=", value: 12, ${at} }`;

  it('learns from years of the plan that are published', () => {
    const before = talent(`2020: { value: 10, ${at} }`, wanted).outlook!.odds;
    const slow = talent(`2020: { value: 10, ${at} }, 2023: { value: 10.1, ${at} }`, wanted);
    const fast = talent(`2020: { value: 10, ${at} }, 2023: { value: 11.9, ${at} }`, wanted);
    expect(slow.outlook!.odds).toBeLessThan(before);
    expect(fast.outlook!.odds).toBeGreaterThan(before);
  });

  it('is unknown where something is counted otherwise since the base', () => {
    const broken = `2020: { value: 10, ${at} }, 2022: { value: 15, break: b, ${at} }`;
    const { outlook, outlookLacks } = talent(broken, wanted);
    expect([outlook, outlookLacks]).toEqual([null, 'break']);
  });

  it.each([
    ['no-figure', '  talent: { name: a, unit: 万人, kind: stock,'],
    [
      'no-cases',
      `  odd: { name: a, unit: 万人, kind: stock, observed: { 2020: { value: 1, ${at} } },`,
    ],
    [
      'rate',
      `  talent: { name: a, unit: '%', kind: rate, observed: { 2020: { value: 1, window: 2016-2020, ${at} } },`,
    ],
  ])('is unknown, and says so: %s', (lack, indicator) => {
    const window = lack === 'rate' ? 'window: 2021-2025, ' : '';
    const target = `target: { year: 2025, ${window}op: ">=", value: 2, ${at} } }\n`;
    expect(studyWith(`${indicator} ${target}`).targets[0]).toMatchObject({
      outlook: null,
      outlookLacks: lack,
    });
  });

  it('is unknown without parameters', () => {
    const cases = references.filter(({ file }) => file.endsWith('observed-growth.csv'));
    const text = `  talent: { name: a, unit: 万人, kind: stock, observed: { 2020: { value: 1, ${at} } }, target: ${wanted} }\n`;
    expect(studyWith(text, cases).targets[0]!.outlookLacks).toBe('no-parameters');
  });
});
