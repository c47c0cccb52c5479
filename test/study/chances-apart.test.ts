import { expect, it } from 'vitest';
import { shippedStudies } from './shipped.ts';

/** One study of each region: its outlook is the same in all of them. */
const regions = new Map(shippedStudies.map((study) => [study.region.id, study]));

const told = [...regions.values()].flatMap((study) =>
  study.targets.flatMap(({ indicator, year, outlook }) =>
    outlook === null ? [] : [{ at: `${study.region.id}.${indicator} ${year}`, odds: outlook.odds }],
  ),
);

it('gives no two shipped targets the same chance by construction', () => {
  expect(told.length).toBeGreaterThan(20);
  const open = told.filter(({ odds }) => odds > 1e-6 && odds < 1 - 1e-6);
  const pairs = open.flatMap((a, i) =>
    open
      .slice(i + 1)
      .flatMap((b) => (Math.abs(a.odds - b.odds) < 1e-9 ? [`${a.at}, ${b.at}`] : [])),
  );
  expect(pairs).toEqual([]);
});

it('gives no chance to a target that a published figure has decided', () => {
  const decided = shippedStudies.flatMap(({ targets }) =>
    targets.filter(({ decidedBy }) => decidedBy === 'published'),
  );
  expect(decided.length).toBeGreaterThan(5);
  for (const { outlook, scenarioOdds } of decided) {
    expect(outlook).toBeNull();
    expect(scenarioOdds).toBeNull();
  }
});
