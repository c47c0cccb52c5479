import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/registry.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { readRegion } from '../../src/region/read-region.ts';

/** The rows of a shipped region, from its file as it is or with a few words exchanged. */
function rowsOf(id: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const file = `seeds/${id}.yaml`;
  const text = changes.reduce(
    (so, [from, to]) => {
      if (!so.includes(from)) throw new Error(`${file} has no ${from}`);
      return so.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  const region = readRegion(readYaml(file, text), []);
  if (region === null) throw new Error(`${file} holds problems`);
  return audit(region);
}

const rows = { zhuji: rowsOf('zhuji'), jiande: rowsOf('jiande') };

/** Rows of an indicator, by rule and severity. */
function told(region: keyof typeof rows, indicator: string) {
  return rows[region]
    .filter((row) => row.indicator === indicator)
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const find = (region: keyof typeof rows, rule: string, indicator: string) =>
  rows[region].find((row) => row.rule === rule && row.indicator === indicator);

const round = (x: number, digits: number) => Number(x.toFixed(digits));

describe('建德: what its figures contradict', () => {
  it('2.95 “人” for 2.95 万人, at base and target', () => {
    expect(find('jiande', 'unit', 'young')).toMatchObject({
      severity: 'error',
      year: 2020,
      stated: 2.95,
      at: [{ source: 'plan', at: '主要指标 8' }],
      params: { values: [2.95, 4.95], printed: '人', power: 4 },
    });
  });

  it('2.95 in the table and 3.05 in the text, which names them otherwise: a warning', () => {
    expect(find('jiande', 'readings', 'young')).toMatchObject({
      severity: 'warning',
      stated: 2.95,
      computed: 3.05,
      at: [{ at: '主要指标 8' }, { at: '一（一）2' }],
    });
  });

  it('22.6% against 29.6% with its own figure and 28.6% with that of the table', () => {
    const row = find('jiande', 'share', 'young');
    expect(row).toMatchObject({ severity: 'error', stated: 0.226 });
    expect(row?.arithmetic.map(({ value }) => round(value, 3))).toEqual([0.296, 0.286]);
    expect(row?.at[0]).toEqual({ source: 'plan', at: '一（一）2' });
  });

  it('7.7% against 3328 ÷ 4.2万, 7.83–8.02% with the rounding', () => {
    const row = find('jiande', 'share', 'seniorMid');
    expect(row).toMatchObject({ severity: 'warning', stated: 0.077 });
    const [shown] = row?.arithmetic ?? [];
    expect([round(shown!.low, 4), round(shown!.high, 4)]).toEqual([0.0783, 0.0802]);
    expect(shown?.of).toEqual([
      { value: 3328, unit: '人' },
      { value: 4.2, unit: '万人' },
    ]);
  });

  it('the total against Σ, the overlap being declared: a note with ω 1.00825 → 1.00571', () => {
    const row = find('jiande', 'parts', 'talent');
    expect(row).toMatchObject({ severity: 'note', code: 'parts-overlap' });
    if (row?.code !== 'parts-overlap') throw new Error('no overlap');
    const { moments } = row.params;
    expect(moments.map(({ year, omega }) => [year, round(omega, 5)])).toEqual([
      [2020, 1.00825],
      [2025, 1.00571],
    ]);
    expect(moments.map(({ sum, total }) => [round(sum, 9), total])).toEqual([
      [10.385, 10.3],
      [14.08, 14],
    ]);
  });

  it('2万左右 and 2万名以上', () => {
    expect(find('jiande', 'operators', 'newGraduates')).toMatchObject({
      severity: 'warning',
      stated: 2,
      params: { wordings: [{ op: 'about' }, { op: '>=' }] },
    });
  });

  it.each([
    ['row 5', 'skilled', '>='],
    ['row 9', 'rdPer10kLabour', '>='],
    ['row 12', 'skilledShare', '>='],
    ['row 15', 'hightechShare', '>'],
  ])('a bare number in the table, an operator in the text: %s', (_, indicator, op) => {
    expect(find('jiande', 'operators', indicator)).toMatchObject({
      severity: 'note',
      params: { wordings: [{ op: null }, { op }] },
    });
  });

  it('高价值专利 and 高价值发明专利', () => {
    expect(find('jiande', 'names', 'highValuePatents')?.params).toEqual({
      names: [
        { name: '高价值专利授权数', at: '主要指标 13' },
        { name: '高价值发明专利授权数', at: '二（三）目标3' },
      ],
    });
  });
});

describe('诸暨: what its figures contradict', () => {
  it('350 against the 346 that are listed: a note', () => {
    expect(find('zhuji', 'sum', 'highLevel')).toMatchObject({
      severity: 'note',
      stated: 350,
      computed: 346,
      at: [{ at: '一（一）2' }],
    });
  });

  it('4 teams against 2 + 4', () => {
    expect(find('zhuji', 'sum', 'leadTeams')).toMatchObject({
      severity: 'warning',
      stated: 4,
      computed: 6,
    });
  });

  it('超过39, while the parts come to 39.00', () => {
    const row = find('zhuji', 'operators', 'talent');
    expect(row).toMatchObject({ severity: 'warning', code: 'parts-not-above', stated: 39 });
    expect(row?.computed).toBeCloseTo(39, 9);
  });

  it('高质量 and 高价值 发明专利', () => {
    expect(find('zhuji', 'names', 'highValuePatentsPer10k')?.params).toEqual({
      names: [
        { name: '每万人高价值发明专利拥有量', at: '主要指标 16' },
        { name: '每万人高质量发明专利拥有量', at: '二（三）目标2' },
      ],
    });
  });
});

describe('what agrees is not flagged, and would be if it did not agree', () => {
  it('诸暨 parts at base and target', () => {
    expect(told('zhuji', 'talent')).toEqual(['operators warning']);
    const base = rowsOf('zhuji', [
      '{ value: 10.75, source: plan, at: 主要指标 4 }',
      '{ value: 10.85, source: plan, at: 主要指标 4 }',
    ]);
    expect(base.map(({ rule, year }) => `${rule} ${year}`)).toContain('parts 2020');
    const target = rowsOf('zhuji', [
      'value: 3.88, assumed: [op], source: plan, at: 主要指标 6',
      'value: 3.89, assumed: [op], source: plan, at: 主要指标 6',
    ]);
    expect(target.map(({ rule, year }) => `${rule} ${year}`)).toContain('parts 2025');
  });

  it('诸暨 6.97 ÷ 5 = 1.39 and 10万 ÷ 5 = 2万', () => {
    expect(told('zhuji', 'graduates')).toEqual([]);
    expect(told('zhuji', 'newGraduates')).toEqual([]);
    const base = rowsOf('zhuji', ['value: 6.97', 'value: 7.05']);
    expect(base.map(({ rule, year }) => `${rule} ${year}`)).toContain('mean 2020');
    const target = rowsOf('zhuji', [
      'op: ">=", value: 10, assumed: [op, window]',
      'op: ">=", value: 10.1, assumed: [op, window]',
    ]);
    expect(target.map(({ rule, year }) => `${rule} ${year}`)).toContain('mean 2025');
  });

  it('诸暨 147 = 52 + 95 and 147 + 100 = 247', () => {
    expect(told('zhuji', 'leaders')).toEqual([]);
    const base = rowsOf('zhuji', ['value: 147', 'value: 148']);
    expect(base.map(({ rule, indicator }) => `${rule} ${indicator}`)).toEqual(
      expect.arrayContaining(['sum leaders', 'increment leaders']),
    );
  });

  it('诸暨 4 + 15 = 19', () => {
    expect(told('zhuji', 'leadTeams')).toEqual(['sum warning']);
    const changed = rowsOf('zhuji', ['value: 19', 'value: 18']);
    expect(changed.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain(
      'increment leadTeams',
    );
  });

  it('建德 4.95 − 2.95 = 2万', () => {
    expect(find('jiande', 'increment', 'young')).toBeUndefined();
    const changed = rowsOf('jiande', ['value: 4.95', 'value: 5.95']);
    expect(changed.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain(
      'increment young',
    );
  });

  it('建德 7000以上 within 0.74万', () => {
    expect(find('jiande', 'increment', 'skilled')).toBeUndefined();
    const changed = rowsOf('jiande', ['is: 7000 人', 'is: 7600 人']);
    expect(changed.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain(
      'increment skilled',
    );
  });

  it('建德 0.1万 = 1000', () => {
    expect(told('jiande', 'social')).toEqual([]);
    const changed = rowsOf('jiande', ['value: 1000 人', 'value: 1100 人']);
    expect(changed.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain(
      'readings social',
    );
    const slipped = rowsOf('jiande', ['value: 1000 人', 'value: 1000']);
    expect(slipped.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain('unit social');
  });

  it('建德 16 = 16', () => {
    expect(told('jiande', 'stations')).toEqual([]);
    const changed = rowsOf('jiande', [
      '{ value: 16, source: plan, at: 一（一）3 }',
      '{ value: 17, source: plan, at: 一（一）3 }',
    ]);
    expect(changed.map(({ rule, indicator }) => `${rule} ${indicator}`)).toContain(
      'readings stations',
    );
  });

  it('建德 119 − 40 = 79', () => {
    expect(told('jiande', 'platforms')).toEqual([]);
  });

  it('建德 86.1% in a % column: only the wording of its target is noted', () => {
    expect(told('jiande', 'educationCoverage')).toEqual(['operators note']);
  });

  it('chance hits such as 52 + 199 + 99 = 350: nothing but what is related is compared', () => {
    for (const id of ['nationalLeaders', 'shaoxingTalents', 'zhujiTalents'])
      expect(told('zhuji', id)).toEqual([]);
    expect(rows.zhuji.filter(({ rule }) => rule === 'sum')).toHaveLength(2);
  });

  it('bare numbers at two places are worded alike', () => {
    for (const id of ['rural', 'social', 'management', 'seniorShare'])
      expect(told('zhuji', id)).toEqual([]);
  });

  it('all in all', () => {
    const count = (region: keyof typeof rows) =>
      ['error', 'warning', 'note'].map(
        (severity) => rows[region].filter((row) => row.severity === severity).length,
      );
    expect(count('zhuji')).toEqual([0, 2, 3]);
    expect(count('jiande')).toEqual([2, 3, 14]);
    expect(rowsOf('shaoxing')).toEqual([]);
    expect(rowsOf('jiaxing-port')).toEqual([]);
  });
});
