import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/input/problem.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { writeYaml } from '../../src/input/write-yaml.ts';
import { importRegion } from '../../src/intake/import-region.ts';
import { regionFields, tableSheets } from '../../src/intake/layout.ts';
import { templateRegion } from '../../src/intake/template-region.ts';
import { readRegion } from '../../src/region/read-region.ts';
import { jsonSchema } from '../../src/scenario/json-schema.ts';
import { languages } from '../../src/terms/text.ts';
import { runs } from '../fixtures/sample-pairs.ts';

const seeds = new URL('../../seeds/', import.meta.url).pathname;
const shipped = readdirSync(seeds).filter((name) => name.endsWith('.yaml'));

/** The region of a text with every number as it is written, for decimals count too. */
function regionOf(text: string) {
  const document = readYaml('seeds/a.yaml', text);
  const problems: Problem[] = [...document.problems];
  const region = readRegion({ ...document, file: `seeds/${idOf(text)}.yaml` }, problems);
  expect(problems).toEqual([]);
  return { region: { ...region, file: '' }, numbers: numbersOf(document) };
}

const idOf = (text: string) => /^region: (\S+)$/m.exec(text)?.[1] ?? '';

/** The texts of all numbers by path; one of something and a list of one are the same. */
function numbersOf({ value, text }: ReturnType<typeof readYaml>) {
  const found: (readonly [string, string | null])[] = [];
  const visit = (at: unknown, path: readonly (string | number)[], name: string): void => {
    if (typeof at === 'number') found.push([name, text(path)]);
    else if (Array.isArray(at))
      at.forEach((item, i) => {
        visit(item, [...path, i], at.length === 1 ? name : `${name}[${i}]`);
      });
    else if (typeof at === 'object' && at !== null)
      // A window's years may be written in two ways, and so may a schedule's without a place.
      for (const [key, item] of Object.entries(at))
        if (key !== 'over' && key !== 'window')
          visit(item, [...path, key], key === 'years' ? name : `${name}.${key}`);
  };
  visit(value, [], '');
  return Object.fromEntries(found);
}

function roundTrip(text: string, language: 'zh' | 'en'): string {
  const workbook = templateRegion(`seeds/${idOf(text)}.yaml`, text, language);
  const imported = importRegion('region.xlsx', workbook);
  if ('problems' in imported) throw new Error(JSON.stringify(imported.problems));
  return imported.yaml;
}

describe('region → workbook → region', () => {
  it.each(shipped.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'loses nothing of %s in %s, printed decimals included',
    (name, language) => {
      const text = readFileSync(join(seeds, name), 'utf8');
      expect(regionOf(roundTrip(text, language))).toEqual(regionOf(text));
    },
  );

  it('loses nothing of any region', () => {
    fc.assert(
      fc.property(regionTree, fc.constantFrom(...languages), (tree, language) => {
        const text = writeYaml(tree, () => null);
        expect(regionOf(roundTrip(text, language))).toEqual(regionOf(text));
      }),
      { numRuns: runs(40) },
    );
  });

  it('loses nothing of several plans, revised targets and reasons', () => {
    const text = writeYaml(full, () => null).replace(/value: 13\.5/, 'value: 13.50');
    for (const language of languages) {
      expect(regionOf(roundTrip(text, language))).toEqual(regionOf(text));
      expect(roundTrip(text, language)).toContain('13.50');
    }
  });

  it('keeps decimals as they are printed', () => {
    const text = writeYaml(small, () => null).replace(/value: 10\.3/, 'value: 10.300');
    expect(text).toContain('10.300');
    expect(roundTrip(text, 'zh')).toContain('10.300');
  });
});

describe('the layout of the workbook', () => {
  it('has a place for every key of a region file', () => {
    const keys = keysOf(jsonSchema('region') as Schema, '').filter(
      (key) => !/\.(zh|en)$/.test(key),
    );
    const places = new Set<string>(regionFields.map(({ key }) => key.replace(/\.(zh|en)$/, '')));
    for (const { sheet, columns } of tableSheets)
      for (const { key, names } of columns)
        if (names !== true) places.add(`${records[sheet]}.${key.replace(/\.(zh|en)$/, '')}`);
    const told = [
      'plan',
      'plans',
      'plans.*',
      'sources',
      'indicators',
      'statements',
      'sources.*',
      'indicators.*',
    ];
    const collections = [
      'parts',
      'observed',
      'observed.*',
      'growth',
      'target',
      'target.supersedes',
      'outcome',
      'outcome.*',
      'schedule',
      'schedule.*',
      'schedule.years',
      'schedule.years.*',
      'implied',
      'implied.*',
      'formula',
    ];
    for (const key of collections) told.push(`indicators.*.${key}`);
    expect(keys.filter((key) => !places.has(key) && !told.includes(key))).toEqual([]);
  });
});

/** Under which path of a region file the rows of a sheet stand. */
const records: { readonly [S in (typeof tableSheets)[number]['sheet']]: string } = {
  plans: 'plans.*',
  sources: 'sources.*',
  indicators: 'indicators.*',
  parts: 'indicators.*.parts',
  figures: 'indicators.*.observed.*',
  growth: 'indicators.*.growth',
  targets: 'indicators.*.target',
  revisions: 'indicators.*.target.supersedes',
  schedules: 'indicators.*.schedule',
  outcomes: 'indicators.*.outcome.*',
  statements: 'statements',
  formulas: 'indicators.*',
};

type Schema = {
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

function keysOf(schema: Schema, path: string): readonly string[] {
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  const isWindow = Object.keys(properties).join() === 'from,to';
  const own = Object.entries(isWindow ? {} : properties).flatMap(([key, inside]) => [
    under(key),
    ...keysOf(inside, under(key)),
  ]);
  const any =
    typeof additionalProperties === 'object'
      ? [under('*'), ...keysOf(additionalProperties, under('*'))]
      : [];
  const same = [...anyOf, ...oneOf, ...(typeof items === 'object' ? [items] : [])];
  return [...new Set([...own, ...any, ...same.flatMap((one) => keysOf(one, path))])];
}

const small = {
  region: 'newtown',
  name: '新城区',
  level: 'county',
  plan: { base: 2020, target: null },
  sources: { plan: { title: '规划' } },
  indicators: {
    talent: {
      name: '总量',
      unit: '万人',
      kind: 'stock',
      observed: { 2020: { value: 10.3, source: 'plan', at: '表 1' } },
    },
  },
};

/** Every key that a region file has since it may hold several plans. */
const full = {
  region: 'newtown',
  name: '新城区',
  level: 'county',
  plans: {
    five: { name: '人才发展“十四五”规划', base: 2020, target: 2025 },
    outline: { name: { zh: '中长期纲要', en: 'Outline' }, base: 2022, target: null },
  },
  sources: { plan: { title: '规划' } },
  indicators: {
    talent: {
      ...small.indicators.talent,
      observed: {
        2020: { value: 10.3, source: 'plan', at: '表 1' },
        2024: {
          value: 12.1,
          source: 'plan',
          at: '表 1',
          asOf: '2024-08',
          reading: 'nearly',
          break: { zh: '含流动人口', en: 'Migrants included' },
        },
      },
      target: [
        { year: 2022, op: '>=', growth: '6.10%', plan: 'five', source: 'plan', at: '一' },
        { year: 2025, op: '>=', value: 14, plan: 'five', source: 'plan', at: '二' },
        {
          year: 2025,
          op: '>=',
          times: 1.5,
          plan: 'five',
          supersedes: [
            { value: 13.5, source: 'plan', at: '三', assumed: ['value'] },
            { value: '13 万人', source: 'plan', at: '四' },
          ],
          source: 'plan',
          at: '五',
        },
        { year: 2030, op: '>=', add: '7000 人', source: 'plan', at: '六' },
        { year: null, op: '>=', value: 20, plan: 'outline', source: 'plan', at: '七' },
      ],
      outcome: { 2021: '两家企业推迟投产', 2022: { zh: '已投产', en: 'In production' } },
    },
  },
};

const word = fc
  .string({
    unit: fc.constantFrom(
      '人',
      '才',
      'a',
      'B',
      '1',
      '=',
      '+',
      '-',
      '@',
      '#',
      '"',
      '<',
      '&',
      ',',
      '，',
      '_x000D_',
      ' ',
      "'",
    ),
    minLength: 1,
    maxLength: 8,
  })
  .filter((text) => /\S/.test(text));
const bothTexts = fc.oneof(word, fc.record({ zh: word, en: word }), fc.record({ zh: word }));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const figure = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(4))),
  fc.constantFrom('700 人', '3.20 万人'),
);
const placed = {
  source: fc.constantFrom('plan', 'report'),
  at: word,
  assumed: optional(fc.subarray(['op', 'value', 'definition'])),
};
const remarks = {
  printedUnit: optional(word),
  name: optional(word),
  definition: optional(bothTexts),
  note: optional(bothTexts),
};
const observation = fc.oneof(
  fc.record({
    value: figure,
    asOf: optional(fc.constant('2020-08')),
    reading: optional(fc.constantFrom('exact', 'at-least', 'about', 'nearly')),
    break: optional(bothTexts),
    ...placed,
    ...remarks,
  }),
  fc.record({
    value: fc.constant(null),
    missing: fc.constantFrom('not-published', 'redacted'),
    ...placed,
  }),
);
const older = fc.array(fc.record({ value: figure, ...placed }), { minLength: 1, maxLength: 2 });
const target = fc.oneof(
  fc
    .record({
      year: fc.constantFrom(2025, 2026),
      op: fc.constantFrom('>=', '=', 'about'),
      form: fc.constantFrom({ growth: '6.10%' }, { times: 2 }, { add: '700 人' }, { add: 3.2 }),
      supersedes: optional(older),
      ...placed,
      ...remarks,
    })
    .map(({ year, op, form, ...rest }) => ({ year, op, ...form, ...rest })),
  fc.record({
    year: fc.constantFrom(2025, 2030, null),
    op: fc.constantFrom('>=', '>', '=', '<', '<='),
    value: figure,
    supersedes: optional(older),
    plan: optional(fc.constantFrom('five', 'ten')),
    ...placed,
    ...remarks,
  }),
  fc.record({
    year: fc.constant(2025),
    op: fc.constant('between'),
    value: fc.constant([6, 8.5]),
    ...placed,
  }),
  fc.record({
    year: fc.constant(2025),
    op: fc.constant('about'),
    value: figure,
    within: fc.constantFrom('5%', 0.1),
    ...placed,
  }),
);
const scheduled = fc.dictionary(fc.constantFrom('2021', '2023', '2024'), figure, {
  minKeys: 1,
  noNullPrototype: true,
});
const schedule = fc.oneof(
  scheduled,
  fc.record({ years: scheduled, ...placed }),
  fc.record({ years: scheduled, assumed: optional(fc.constant(['value'])) }),
);
const indicator = fc.record({
  name: bothTexts,
  group: optional(bothTexts),
  unit: fc.constant('万人'),
  kind: fc.constant('stock'),
  direction: optional(fc.constantFrom('up', 'down')),
  ceiling: optional(figure),
  observed: optional(
    fc.dictionary(
      fc.constantFrom('2018', '2019', '2020'),
      fc.oneof(observation, fc.array(observation, { minLength: 1, maxLength: 3 })),
      { noNullPrototype: true },
    ),
  ),
  target: optional(fc.oneof(target, fc.array(target, { minLength: 1, maxLength: 3 }))),
  schedule: optional(schedule),
  definition: optional(bothTexts),
  owner: optional(bothTexts),
  nature: optional(fc.constantFrom('binding', 'expected')),
  outcome: optional(
    fc.dictionary(fc.constantFrom('2021', '2022'), bothTexts, {
      minKeys: 1,
      noNullPrototype: true,
    }),
  ),
  note: optional(bothTexts),
  assumed: optional(fc.subarray(['kind', 'unit'])),
});
const statement = fc.oneof(
  fc.record({
    says: fc.constant('sum'),
    of: fc.constant(['a', 'b', '3.20 万人']),
    is: figure,
    year: fc.constant(2020),
    exhaustive: fc.boolean(),
    ...placed,
    note: optional(bothTexts),
  }),
  fc.record({
    says: fc.constant('ratio'),
    of: fc.constant('a'),
    to: fc.constantFrom('b', '10 万人'),
    year: fc.constant(2020),
    op: optional(fc.constantFrom('>=', '>', '=', '<=', '<', 'about')),
    is: fc.constantFrom('45.0%', 'a'),
    ...placed,
  }),
  fc.record({
    says: fc.constant('growth'),
    of: fc.constant('a'),
    from: fc.constant(2015),
    to: fc.constant(2020),
    mean: fc.constant('6.10%'),
    ...placed,
  }),
  fc.record({
    says: fc.constant('mean'),
    of: fc.constant('a'),
    over: fc.constantFrom('2016-2020', { from: 2016, to: 2020 }),
    is: figure,
    ...placed,
  }),
);
const onlyPlan = fc.record({ base: fc.constant(2020), target: fc.constantFrom(2025, null) });
const years = fc.oneof(
  onlyPlan.map((plan) => ({ plan })),
  fc.record({ five: bothTexts, ten: bothTexts }).map(({ five, ten }) => ({
    plans: {
      five: { name: five, base: 2015, target: 2020 },
      ten: { name: ten, base: 2020, target: 2030 },
    },
  })),
);
const regionTree = fc
  .record({
    region: fc.constant('newtown'),
    name: bothTexts,
    level: fc.constantFrom('nation', 'province', 'prefecture', 'county', 'zone'),
    within: optional(fc.constant('shaoxing')),
    years: years,
    note: optional(bothTexts),
    sources: fc.record({
      plan: fc.record({
        title: word,
        document: optional(word),
        issued: optional(word),
        number: optional(word),
        url: optional(fc.constant('https://a.cn/b?c=d&e')),
      }),
      report: fc.record({ title: word }),
    }),
    indicators: fc.record({
      a: indicator,
      b: indicator,
      total: indicator.map((one) => ({
        ...one,
        parts: { of: ['a', 'b'], cover: 'partial', assumed: ['cover'] },
        inflows: ['a'],
      })),
      share: fc.constant({ name: '比重', unit: '%', kind: 'share', formula: 'a / b' }),
      single: fc.constant({
        name: '推算',
        unit: '%',
        kind: 'share',
        implied: { 2020: 'a / b', 2025: 'target(a) / (b + 1 * b)' },
      }),
    }),
    statements: optional(fc.array(statement, { minLength: 1, maxLength: 3 })),
  })
  .map(({ years: own, ...tree }) => dropAbsent({ ...tree, ...own }))
  .filter(isRegion);

function dropAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined ? [] : [[key, dropAbsent(one)]],
    ),
  );
}

/** Some draws break a rule that has nothing to do with workbooks. */
function isRegion(tree: unknown): boolean {
  const document = readYaml(
    'seeds/newtown.yaml',
    writeYaml(tree, () => null),
  );
  const problems: Problem[] = [...document.problems];
  if (problems.length === 0) readRegion(document, problems);
  return problems.length === 0;
}
