import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { quantileOf } from '../../src/stats/distribution.ts';
import { median } from '../../src/stats/summary.ts';
import { head, townFile } from './marked-files.ts';

const growth = `growth:
  a: { rate: 5% }
  b: { law: flow, joins: { of: patents, share: 70% }, leaves: 3% }
  share: { rate: 1% }
  none: { law: logistic, ceiling: 5, rate: 10% }
  patents: { law: linear, step: 1 件 }
`;
const town = townFile
  .replace('b: { name: 丙, unit: 万人', 'b: { name: 丙, unit: 件')
  .replace('2020: { value: 0,', '2020: { value: 2,')
  .replace('    parts: { of: [a, b], cover: overlapping }\n', '');

const columns =
  'region,level,parent,indicator,name,period,from,to,start_value,end_value,unit,observations,growth,in_points,grade,sources';
type Case = readonly [region: string, indicator: string, growth: number, inPoints?: boolean];
const table = (cases: readonly Case[]) =>
  [
    columns,
    ...cases.map(
      ([region, indicator, g, inPoints = false]) =>
        `${region},county,,${indicator},甲,2020,2015,2018,${inPoints ? 10 : 1},${inPoints ? 10 + 300 * g : (1 + g) ** 3},${inPoints ? '%' : '万人'},4,${g},${inPoints ? 'yes' : 'no'},A,http://a.cn`,
    ),
    '',
  ].join('\n');

function modelOf(
  scenario: string,
  { cases = [], more = {} }: { cases?: readonly Case[]; more?: Record<string, string> } = {},
): Model {
  const world = readWorld([
    { file: 'seeds/town.yaml', text: town },
    { file: 'scenarios/s.yaml', text: `${head('s')}${growth}${scenario}` },
    ...Object.entries(more).map(([file, text]) => ({ file, text })),
    ...(cases.length === 0
      ? []
      : [{ file: 'seeds/reference/observed-growth.csv', text: table(cases) }]),
  ]);
  return resolveModel(world, more['scenarios/t.yaml'] === undefined ? 's' : 't');
}

const distributionsOf = ({ uncertainty }: Model) =>
  Object.fromEntries(
    (uncertainty?.parameters ?? []).map((p) => [`${p.indicator}.${p.parameter}`, p.distribution]),
  );
const stated = (text: string) => modelOf(`uncertainty:\n  parameters: { ${text} }\n`);
const whole = { low: null, high: null };

it('reads truncate beside the numbers of a distribution or among them', () => {
  const wide = 'normal: { sd: 2%';
  expect(distributionsOf(stated(`b.leaves: { ${wide}, truncate: true } }`))).toEqual(
    distributionsOf(stated(`b.leaves: { ${wide} }, truncate: true }`)),
  );
});

it('sets aside what is stated for a total that is summed up', () => {
  const world = readWorld([
    { file: 'seeds/town.yaml', text: townFile },
    {
      file: 'scenarios/s.yaml',
      text: `${head('s')}growth: { talent: { rate: 4% }, a: { rate: 5% } }
totals: bottom-up
uncertainty:
  parameters: { talent.rate: { normal: { sd: 1% } }, a.rate: { normal: { sd: 1% } } }
  volatility: { talent: 2%, "*": 1% }
`,
    },
  ]);
  const { uncertainty, overruled } = resolveModel(world, 's');
  expect(uncertainty?.parameters.map(({ indicator }) => indicator)).toEqual(['a']);
  expect(uncertainty?.volatility.map(({ indicator }) => indicator)).not.toContain('talent');
  expect(overruled).toEqual(['talent']);
});

describe('a stated distribution', () => {
  it('stands about the assumed value where it names no middle', () => {
    expect(
      distributionsOf(
        stated(
          'a.rate: { normal: { sd: 1% } }, b.leaves: { pert: { low: 1%, high: 6% } }, none.ceiling: { triangular: { low: 4, high: 9 } }, a.growth: { student: { scale: 0.5%, df: 4 } }',
        ),
      ),
    ).toEqual({
      'a.growth': { shape: 'student', center: 0, scale: 0.005, df: 4, low: -1.05, high: null },
      'a.rate': { shape: 'normal', mean: 0.05, sd: 0.01, ...whole },
      'b.leaves': { shape: 'pert', min: 0.01, mode: 0.03, max: 0.06, ...whole },
      'none.ceiling': { shape: 'triangular', min: 4, mode: 5, max: 9, ...whole },
    });
  });

  it('is in the numbers of the law: quantities in the unit, shares of what is joined', () => {
    const found = distributionsOf(
      stated(
        'patents.step: { uniform: { low: 0.5 件, high: 2 } }, b.share: { beta: { alpha: 2, beta: 3, low: 50%, high: 90% } }, share.rate: { normal: { sd: 0.2% } }',
      ),
    );
    expect(found['patents.step']).toEqual({ shape: 'uniform', min: 0.5, max: 2, ...whole });
    expect(found['b.share']).toMatchObject({ shape: 'beta', min: 0.5, max: 0.9 });
    expect(found['share.step']).toEqual({ shape: 'normal', mean: 0.01, sd: 0.002, ...whole });
  });

  it('is cut off at what the parameter can be, on request or where it hardly shows', () => {
    const found = distributionsOf(
      stated(
        'b.leaves: { normal: { sd: 2% }, truncate: true }, a.rate: { normal: { sd: 20% } }, none.rate: { normal: { sd: 90% } }',
      ),
    );
    expect(found['b.leaves']).toMatchObject({ mean: 0.03, sd: 0.02, low: 0, high: 1 });
    expect(found['a.rate']).toMatchObject({ low: -1, high: null });
    expect(found['none.rate']).toMatchObject(whole);
  });

  it('of a lognormal takes the deviation of the value or of its logarithm', () => {
    const found = distributionsOf(
      stated(
        'b.leaves: { lognormal: { sigma: 0.3 } }, none.ceiling: { lognormal: { sd: 1 }, truncate: true }',
      ),
    );
    expect(found['b.leaves']).toMatchObject({ shape: 'lognormal', median: 0.03, sigma: 0.3 });
    const { median: m, sigma } = found['none.ceiling'] as { median: number; sigma: number };
    const w = Math.exp(sigma * sigma);
    expect(m * Math.sqrt(w * (w - 1))).toBeCloseTo(1, 12);
  });

  it('does not depend on the order in which it is written', () => {
    const [one, other] = ['a.rate: { normal: { sd: 1% } }', 'b.leaves: { normal: { sd: 0.1% } }'];
    expect(stated(`${one}, ${other}`)).toEqual({
      ...stated(`${other}, ${one}`),
      inputs: expect.anything(),
    });
  });
});

describe('volatility and correlation', () => {
  const uncertaintyOf = (text: string) => modelOf(`uncertainty:\n${text}`).uncertainty;

  it('gives * to all that grow by per cent, and a name its own', () => {
    const found = uncertaintyOf('  volatility: { "*": 1.5%, share: 0.5%, patents: 8%, none: 0 }\n');
    expect(found?.volatility).toEqual([
      { indicator: 'talent', sd: 0.015 },
      { indicator: 'a', sd: 0.015 },
      { indicator: 'b', sd: 0.015 },
      { indicator: 'share', sd: 0.005 },
      { indicator: 'graduates', sd: 0.015 },
      { indicator: 'patents', sd: 0.08 },
    ]);
    expect(found).toMatchObject({ persistence: 0, parameters: [] });
  });

  it('leaves out totals that are the sum of their parts', () => {
    const text = `${head('s')}default: { law: hold }\ntotals: bottom-up\nuncertainty: { volatility: { "*": 1% } }\n`;
    const world = readWorld([
      { file: 'seeds/town.yaml', text: townFile },
      { file: 'scenarios/s.yaml', text },
    ]);
    const found = resolveModel(world, 's').uncertainty?.volatility.map((v) => v.indicator);
    expect(found).toEqual(['a', 'b', 'patents', 'none']);
  });

  it('takes one number as a factor, a negative one as the matrix that has it', () => {
    const all = '  volatility: { a: 1%, b: 1%, none: 1% }\n';
    expect(uncertaintyOf(`${all}  correlation: 0.5\n  persistence: 0.3\n`)).toMatchObject({
      correlation: { kind: 'one-factor', value: 0.5 },
      persistence: 0.3,
    });
    expect(uncertaintyOf(`${all}  correlation: -0.4\n`)?.correlation).toEqual({
      kind: 'matrix',
      indicators: ['a', 'b', 'none'],
      rows: [
        [1, -0.4, -0.4],
        [-0.4, 1, -0.4],
        [-0.4, -0.4, 1],
      ],
    });
    expect(uncertaintyOf('  volatility: { a: 1% }\n  correlation: -1\n')?.correlation).toEqual({
      kind: 'one-factor',
      value: 0,
    });
  });

  it('fills a matrix from one triangle, in the order of the region', () => {
    const found = uncertaintyOf(
      '  volatility: { "*": 1% }\n  correlation: { none: { a: 0.6 }, b: { none: 0.2, b: 1 } }\n',
    );
    expect(found?.correlation).toEqual({
      kind: 'matrix',
      indicators: ['a', 'b', 'none'],
      rows: [
        [1, 0, 0.6],
        [0, 1, 0.2],
        [0.6, 0.2, 1],
      ],
    });
  });
});

describe('extends', () => {
  const parent =
    'uncertainty:\n  parameters: { a.rate: { normal: { sd: 1% } }, b.leaves: { normal: { sd: 0.1% } } }\n  volatility: { "*": 1%, a: 2% }\n  persistence: 0.5\n  correlation: 0.4\nsampling: lhs\n';
  const child = (text: string) =>
    modelOf(parent, {
      more: { 'scenarios/t.yaml': `scenario: t\ntitle: 乙\nextends: s\n${text}` },
    });

  it('inherits by key, and takes away by none', () => {
    expect(child('')).toMatchObject({
      uncertainty: modelOf(parent).uncertainty,
      sampling: 'lhs',
    });
    const found = child(
      'uncertainty:\n  parameters: { a.rate: none, a.growth: { normal: { sd: 3% } } }\n  volatility: { a: 0 }\n  persistence: 0\n',
    );
    expect(Object.keys(distributionsOf(found))).toEqual(['a.growth', 'b.leaves']);
    const volatile = found.uncertainty?.volatility.map(({ indicator }) => indicator);
    expect(volatile).toEqual(['talent', 'b', 'graduates', 'patents', 'none']);
    expect(found.uncertainty).toMatchObject({
      persistence: 0,
      correlation: { kind: 'one-factor', value: 0.4 },
    });
  });

  it('switches all of it off', () => {
    expect(child('uncertainty: none\n').uncertainty).toBeNull();
  });
});

describe('without a word on it', () => {
  const talent: readonly Case[] = [1, 2, 4, 7, 11].map((g, i) => [`县${i}`, 'a', g / 100]);

  it('is none, whatever is known of growth elsewhere', () => {
    for (const text of ['', 'uncertainty: none\n', 'uncertainty: {}\n'])
      expect(modelOf(text, { cases: talent }).uncertainty).toBeNull();
  });
});

describe('growth as it varied elsewhere', () => {
  const talent: readonly Case[] = [1, 2, 4, 7, 11].map((g, i) => [`县${i}`, 'a', g / 100]);
  const others: readonly Case[] = [3, 5, 6].map((g, i) => [`县${i}`, 'x', g / 100]);
  const drawnFrom = (key: string, cases: 'own' | 'pooled', seen: readonly Case[]) =>
    modelOf(`uncertainty: { parameters: { ${key}: { empirical: { cases: ${cases} } } } }\n`, {
      cases: seen,
    }).uncertainty?.parameters[0];

  it('takes the deviations of an indicator’s own cases from their median', () => {
    const own = drawnFrom('a.growth', 'own', talent);
    expect(own).toMatchObject({
      parameter: 'growth',
      center: 0,
      cases: { count: 5, pooled: false },
    });
    const { distribution } = own!;
    expect(quantileOf(distribution, 0.5)).toBe(0);
    expect(quantileOf(distribution, 0)).toBeCloseTo(-0.03, 15);
    expect(quantileOf(distribution, 1)).toBeCloseTo(0.07, 15);
  });

  it('pools indicators of the same measure that have a middle', () => {
    const lone: Case = ['县9', 'y', 0.5];
    const pooled = drawnFrom('none.growth', 'pooled', [...talent, ...others, lone]);
    expect(pooled?.cases).toEqual({ count: 8, pooled: true });
    const { values } = pooled!.distribution as { values: readonly number[] };
    expect(values.map((v) => Number((v * 100).toFixed(6)))).toEqual([-3, -2, -2, 0, 0, 1, 3, 7]);
    expect(median(values)).toBe(0);
  });

  it('leaves the region itself out', () => {
    const { region } = modelOf('');
    const own: Case = [region.name.zh, 'a', 0.9];
    expect(drawnFrom('a.growth', 'own', [...talent, own])?.cases?.count).toBe(5);
  });

  it('can be named for single parameters', () => {
    const { uncertainty } = modelOf(
      'uncertainty: { parameters: { a.rate: { empirical: { cases: own } }, none.growth: { empirical: { cases: pooled } } } }\n',
      { cases: talent },
    );
    expect(uncertainty?.parameters.map(({ cases }) => cases)).toEqual([
      { count: 5, pooled: false },
      { count: 5, pooled: true },
    ]);
    expect(quantileOf(uncertainty!.parameters[0]!.distribution, 0.5)).toBeCloseTo(0.05, 15);
  });

  it('survives structuredClone', () => {
    const { uncertainty } = modelOf('uncertainty: { volatility: { b: 1% } }\n', { cases: talent });
    expect(structuredClone(uncertainty)).toEqual(uncertainty);
  });
});
