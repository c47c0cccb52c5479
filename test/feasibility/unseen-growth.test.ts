import { expect, it } from 'vitest';
import { readWorld, runStudy } from '../../src/index.ts';

const region = (id: string, from: number, to: number) => `region: ${id}
name: 城
level: county
plan: { base: 2020, target: 2025 }
sources: { p: { title: 规划 } }
indicators:
  talent:
    name: 人才
    unit: 万人
    kind: stock
    observed:
      2015: { value: ${from}, source: p, at: 一 }
      2020: { value: ${to}, source: p, at: 一 }
    target: { year: 2025, op: ">=", value: ${to * 1.2}, source: p, at: 一 }
`;

const header =
  'region,level,parent,indicator,name,period,from,to,start_value,end_value,unit,observations,growth,in_points,grade,sources';

const caseOf = (id: string, rate: number) =>
  `${id},county,,talent,人才,2020,2015,2020,4,${4 * (1 + rate) ** 5},万人,2,${rate},no,A,p`;

/** The warnings of a scenario, beside regions that grew by so much a year. */
function warned(growth: string, others: readonly number[] = []) {
  const files = [
    { file: 'seeds/town.yaml', text: region('town', 4, 5) },
    {
      file: 'seeds/reference/observed-growth.csv',
      text: [header, ...others.map((rate, i) => caseOf(`r${i}`, rate))].join('\n'),
    },
    {
      file: 'scenarios/s.yaml',
      text: `scenario: s\ntitle: 情景\nregion: town\ngrowth: { talent: ${growth} }\n`,
    },
  ];
  return runStudy(readWorld(files), 's').findings.filter(({ code }) => code === 'growth-unseen');
}

it('warns of a number in the wrong unit', () => {
  const [finding, ...more] = warned('{ law: flow, joins: 7000, leaves: 2% }');
  expect(more).toEqual([]);
  // 5 → 5 · 0.98 + 7000 in 2021: growth 7004.9 / 5 − 1.
  expect(finding).toMatchObject({ verdict: 'warn', year: 2021, indicator: 'talent' });
  expect(finding?.observed).toBeCloseTo(7004.9 / 5 - 1, 9);
  expect(finding?.params).toMatchObject({ most: null, cases: 0 });
});

it('warns of a rate that is written out, and beyond every case', () => {
  expect(warned('{ law: compound, rate: 400% }')).toHaveLength(1);
  const cases = Array.from({ length: 20 }, (_, i) => 0.01 * (i + 1));
  const [finding] = warned('{ law: compound, rate: 21% }', cases);
  expect(finding?.observed).toBeCloseTo(0.21, 9);
  expect(finding?.limit).toBeCloseTo(0.2, 9);
  expect(finding?.params).toMatchObject({ cases: 20 });
  expect(warned('{ law: compound, rate: 19% }', cases)).toEqual([]);
});

it('takes no few cases for a bound, and leaves what is usual alone', () => {
  expect(warned('{ law: compound, rate: 21% }', [0.01, 0.02])).toEqual([]);
  expect(warned('{ law: compound, rate: 8% }')).toEqual([]);
  expect(warned('{ law: flow, joins: 0.7, leaves: 2% }')).toEqual([]);
});
