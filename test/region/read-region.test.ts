import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/input/read-yaml.ts';
import { z } from '../../src/input/zod.ts';
import { readRegion } from '../../src/region/read-region.ts';
import { regionSchema } from '../../src/region/region-schema.ts';
import { readText, readTown, town } from './region-text.ts';

const talent = `
  talent:
    name: { zh: 人才资源总量, en: Total talent }
    unit: 万人
    kind: stock
    observed: { 2020: { value: 32.2, source: plan, at: 表1 } }
`;

describe('a region file', () => {
  it('is read in full', () => {
    const { region, find } = readTown(
      `
  talent:
    name: 人才
    group: { zh: 总量, en: Size }
    unit: 万人
    kind: stock
    parts: { of: [party], cover: partial, assumed: [cover] }
    ceiling: 400000 人
    inflows: [party]
    observed:
      2021: { value: 33, source: plan, at: 表2 }
      2020:
        - { value: 322000 人, source: plan, at: 表1, printedUnit: 人, note: 注 }
        - { value: 32, source: plan, at: 一, name: 人才数, assumed: [value] }
    target:
      - { year: 2025, op: about, value: 39, within: 2%, source: plan, at: 表1 }
      - { year: null, op: between, value: [40, 41 万人], source: plan, at: 二 }
    definition: 口径
    owner: 人才办
    nature: binding
    note: { zh: 注, en: Note }
    assumed: [kind]
  party:
    name: 党政
    unit: 人
    kind: flow
    observed: { 2020: { value: null, missing: redacted, source: plan, at: 表1 } }
    target: { year: each, op: "<=", value: 5, source: plan, at: 表1 }
`,
    );
    const place = { source: 'plan', at: '表1' };
    const plainFigure = { asOf: null, reading: 'exact', break: null };
    expect(region).toMatchObject({
      id: 'town',
      name: { zh: '镇', en: '镇' },
      within: null,
      plan: { base: 2020, target: 2025 },
      file: 'seeds/town.yaml',
      sources: { plan: { title: '规划' } },
    });
    expect(find('talent')).toEqual({
      id: 'talent',
      name: { zh: '人才', en: '人才' },
      group: { zh: '总量', en: 'Size' },
      unit: '万人',
      kind: 'stock',
      direction: 'up',
      parts: { of: ['party'], cover: 'partial', assumed: ['cover'] },
      ceiling: 40,
      inflows: ['party'],
      observed: [
        {
          ...place,
          year: 2020,
          ...plainFigure,
          window: null,
          value: 32.2,
          halfUnit: 0.00005,
          missing: null,
          status: 'observed',
          arithmetic: null,
          assumed: [],
          remarks: { printedUnit: '人', note: { zh: '注', en: '注' } },
        },
        {
          ...place,
          at: '表2',
          year: 2021,
          ...plainFigure,
          window: null,
          value: 33,
          halfUnit: 0.5,
          missing: null,
          status: 'observed',
          arithmetic: null,
          assumed: [],
          remarks: {},
        },
      ],
      readings: [
        {
          ...place,
          at: '一',
          year: 2020,
          ...plainFigure,
          window: null,
          value: 32,
          halfUnit: 0.5,
          missing: null,
          status: 'observed',
          arithmetic: null,
          assumed: ['value'],
          remarks: { name: '人才数' },
        },
      ],
      growth: [],
      targets: [
        {
          ...place,
          year: 2025,
          window: null,
          op: 'about',
          ...{ plan: 'plan', form: 'level', size: 39, missing: null, supersedes: [] },
          value: 39,
          high: null,
          within: 0.02,
          assumed: [],
          remarks: {},
        },
        {
          ...place,
          at: '二',
          year: null,
          window: null,
          op: 'between',
          ...{ plan: 'plan', form: 'level', size: 40, missing: null, supersedes: [] },
          value: 40,
          high: 41,
          within: 0.05,
          assumed: [],
          remarks: {},
        },
      ],
      formula: null,
      implied: [],
      schedule: [],
      definition: { zh: '口径', en: '口径' },
      owner: { zh: '人才办', en: '人才办' },
      nature: 'binding',
      note: { zh: '注', en: 'Note' },
      outcomes: [],
      assumed: ['kind'],
    });
    expect(find('party').direction).toBe('down');
    expect(structuredClone(region)).toEqual(region);
  });

  it('keeps per cents as fractions, exactly', () => {
    const { find } = readTown(`
  share:
    name: 占比
    unit: "%"
    kind: share
    ceiling: 95
    observed:
      2018: { value: 9.5, source: plan, at: 表1 }
      2019: { value: 86.1%, source: plan, at: 表1 }
      2020: { value: 33, source: plan, at: 表1 }
    growth: [{ from: 2017, to: 2018, add: 2, source: plan, at: 表1 }]
    target: { year: 2025, op: ">=", value: 33.3333%, source: plan, at: 表1 }
`);
    const { observed, ceiling, targets } = find('share');
    expect(observed.map(({ value }) => value)).toEqual([0.095 - 0.02, 0.095, 0.861, 0.33]);
    expect(observed[0]!.arithmetic).toBe('9.5% − 2% = 7.5%');
    expect(ceiling).toBe(0.95);
    expect(targets[0]!.value).toBe(0.333333);
  });

  it('reads every form of statement', () => {
    const { region } = readTown(
      `${talent}  young:
    name: 青年
    unit: 人
    kind: stock
`,
      `
  - { says: sum, of: [young, 3 万人], is: talent, year: 2020, exhaustive: false, source: plan, at: 一 }
  - { says: share, part: young, whole: 13, year: 2020, is: 22.6%, source: plan, at: 一, assumed: [year] }
  - { says: growth, of: talent, from: 2015, to: 2020, mean: 6%, source: plan, at: 一 }
  - { says: increment, of: talent, from: 2020, to: 2025, op: about, is: 6.97 万人, source: plan, at: 一 }
  - { says: ratio, of: talent, to: young, year: 2020, is: 0.5, source: plan, at: 一, note: 注 }
  - { says: mean, of: talent, over: 2016-2020, is: young, source: plan, at: 一 }
`,
    );
    const place = { source: 'plan', at: '一', assumed: [] };
    expect(region.statements).toEqual([
      {
        ...place,
        says: 'sum',
        of: [{ indicator: 'young' }, { value: 3, unit: '万人', halfUnit: 0.5 }],
        is: { indicator: 'talent' },
        year: 2020,
        exhaustive: false,
      },
      {
        ...place,
        assumed: ['year'],
        says: 'share',
        part: { indicator: 'young' },
        whole: { value: 13, unit: null, halfUnit: 0.5 },
        year: 2020,
        is: 0.226,
        halfUnit: 0.0005,
      },
      {
        ...place,
        says: 'growth',
        of: 'talent',
        from: 2015,
        to: 2020,
        reading: 'mean',
        is: 0.06,
        halfUnit: 0.005,
      },
      {
        ...place,
        says: 'increment',
        of: 'talent',
        from: 2020,
        to: 2025,
        op: 'about',
        is: { value: 6.97, unit: '万人', halfUnit: 0.005 },
      },
      {
        ...place,
        says: 'ratio',
        of: { indicator: 'talent' },
        to: { indicator: 'young' },
        year: 2020,
        op: '=',
        is: { value: 0.5, unit: null, halfUnit: 0.05 },
      },
      {
        ...place,
        says: 'mean',
        of: { indicator: 'talent' },
        over: { from: 2016, to: 2020 },
        is: { indicator: 'young' },
      },
    ]);
  });

  it('gives a JSON Schema for editors', () => {
    const schema = z.toJSONSchema(regionSchema, { io: 'input' });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(schema.properties ?? {})).toContain('indicators');
  });

  it.each(readdirSync('seeds').filter((name) => name.endsWith('.yaml')))(
    'seeds/%s is read',
    (name) => {
      const problems: never[] = [];
      const file = `seeds/${name}`;
      const region = readRegion(readYaml(file, readFileSync(file, 'utf8')), problems);
      expect(problems).toEqual([]);
      expect(region!.indicators.length).toBeGreaterThan(0);
    },
  );
});

describe('town', () => {
  it('is a region without indicators too', () => {
    expect(readText(town('  {}')).problems).toEqual([]);
  });
});
