import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/read-csv.ts';
import { writeFeasibilityCsv, writeProjectionCsv } from '../../src/report/write-csv.ts';
import { shippedStudies, shippedStudy } from '../study/shipped.ts';
import { studyOf } from '../worked/run-case.ts';

const columns = ['model', 'scenario', 'region', 'variable', 'unit', 'year', 'value', 'status'];
const rowsOf = (text: string) => {
  const [head, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return { head, rows };
};

describe('projection.csv', () => {
  it('is in IAMC long form', () => {
    const { head, rows } = rowsOf(writeProjectionCsv(shippedStudy('zhuji-uncertain')));
    expect(head).toEqual(columns);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const statuses = new Set(rows.map((row) => row[7]));
    const bands = ['p10', 'p25', 'p50', 'p75', 'p90'];
    const targets = ['target', 'target_high', 'target_low'];
    expect([...statuses].sort()).toEqual([
      'derived',
      'observed',
      'outlook',
      ...['outlook_p10', 'outlook_p25', 'outlook_p75', 'outlook_p90'],
      ...bands,
      'projected',
      ...targets,
    ]);
    expect(
      rows.every(
        ([model, scenario, region]) =>
          `${model} ${scenario} ${region}` === 'talentcast 0.1.0 zhuji-uncertain zhuji',
      ),
    ).toBe(true);
    // Without a word on uncertainty there are no quantiles of draws.
    const certain = rowsOf(writeProjectionCsv(shippedStudy('zhuji-plan'))).rows;
    expect(certain.filter((row) => bands.includes(row[7] ?? ''))).toEqual([]);
    expect(writeProjectionCsv(shippedStudy('zhuji-plan'))).toMatch(/^model,.*\n/);
    expect(writeProjectionCsv(shippedStudy('zhuji-plan')).includes('\r')).toBe(false);
  });

  it.each(shippedStudies.map((s) => [s.scenario.id, s] as const))(
    'holds the study’s values: %s',
    (_, study) => {
      const { rows } = rowsOf(writeProjectionCsv(study));
      const valuesOf = (id: string, status: string) =>
        rows.filter((r) => r[3] === id && r[7] === status).map((r) => [Number(r[5]), Number(r[6])]);
      for (const { id, unit, observed, path } of study.indicators) {
        expect(rows.filter((r) => r[3] === id).every((r) => r[4] === unit)).toBe(true);
        for (const status of ['observed', 'derived'] as const)
          expect(valuesOf(id, status)).toEqual(
            observed
              .filter((o) => o.value !== null && o.status === status)
              .map((o) => [o.year, o.value]),
          );
        const isPublished = (year: number, value: number) =>
          observed.some((o) => o.year === year && o.value === value);
        const projected = (path ?? []).flatMap((value, i) => {
          const year = study.years[i] ?? 0;
          return value === null || isPublished(year, value) ? [] : [[year, value]];
        });
        expect(valuesOf(id, 'projected')).toEqual(projected);
        const goals = (status: string) =>
          valuesOf(id, status).map(([year, value]) => ({ year, value }));
        const own = study.targets.filter((one) => one.indicator === id && one.value !== null);
        const plain = own.filter(({ high, each }) => high === null && !each);
        const ranges = own.filter(({ high }) => high !== null);
        const years = (rows: typeof own, key: 'value' | 'high') =>
          rows.map((one) => ({ year: one.year, value: one[key] }));
        expect(goals('target')).toEqual(years(plain, 'value'));
        expect(goals('target_low')).toEqual(years(ranges, 'value'));
        expect(goals('target_high')).toEqual(years(ranges, 'high'));
      }
    },
  );

  it('has no two rows that differ in their value alone, over all scenarios', () => {
    const keys = shippedStudies.flatMap((study) =>
      rowsOf(writeProjectionCsv(study)).rows.map((row) => row.toSpliced(6, 1).join()),
    );
    expect(keys.length).toBeGreaterThan(5000);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives both ends of a range, and quantiles by their names', () => {
    const study = studyOf({
      indicators: { a: { observed: { 2020: 4 }, target: { value: [6, 8], op: 'between' } } },
      scenario: { default: { rate: 0 }, to: 2021 },
    });
    const bands = { p10: [4, 1], p25: [4, 2], p50: [4, 3], p75: [4, 4], p90: [4, 5] };
    const { rows } = rowsOf(
      writeProjectionCsv({ ...study, indicators: study.indicators.map((i) => ({ ...i, bands })) }),
    );
    const ends = rows.filter((r) => r[7]?.startsWith('target'));
    expect(ends.map((r) => `${r[7]} ${r[6]}`)).toEqual(['target_low 6', 'target_high 8']);
    expect(rows.filter((r) => r[5] === '2021').map((r) => `${r[7]} ${r[6]}`)).toEqual([
      'projected 4',
      'p10 1',
      'p25 2',
      'p50 3',
      'p75 4',
      'p90 5',
    ]);
  });

  it('quotes what would break a row', () => {
    const study = shippedStudy('zhuji-plan');
    const text = writeProjectionCsv({ ...study, scenario: { ...study.scenario, id: 'a,"b"' } });
    expect(text.split('\n')[1]).toContain('"a,""b"""');
  });
});

describe('feasibility.csv', () => {
  it('begins with a byte order mark and has one row a target', () => {
    for (const study of shippedStudies) {
      const text = writeFeasibilityCsv(study);
      expect(text.startsWith('\uFEFFscenario,region,indicator,name_zh,name_en,unit,kind,')).toBe(
        true,
      );
      const head = text.slice(1).split('\n')[0]?.split(',') ?? [];
      const { rows, problems } = readCsv('feasibility.csv', text.slice(1), head);
      expect(problems).toEqual([]);
      expect(rows).toHaveLength(study.targets.length);
    }
  });

  it('holds the assessment', () => {
    const [head, row] = writeFeasibilityCsv(shippedStudy('zhuji-plan'))
      .slice(1)
      .split('\n')
      .map((l) => l.split(','));
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(cell('indicator')).toBe('talent');
    expect(cell('name_zh')).toBe('人才资源总量');
    expect([
      cell('base_year'),
      cell('base'),
      cell('target_year'),
      cell('op'),
      cell('target'),
    ]).toEqual(['2020', '32.2', '2025', '>=', '39']);
    expect(Number(cell('required_cagr'))).toBeCloseTo((39 / 32.2) ** 0.2 - 1, 12);
    expect(['state', 'decided_by', 'why', 'effort_class', 'peers_cases'].map(cell)).toEqual([
      'met',
      'path',
      '',
      'continues',
      '18',
    ]);
    const odds = ['odds_p', 'odds_se', 'odds_draws'];
    expect(odds.map(cell)).toEqual(['', '', '']);
    const uncertain = shippedStudy('zhuji-uncertain');
    const [titles = [], first = []] = writeFeasibilityCsv(uncertain)
      .slice(1)
      .split('\n')
      .map((l) => l.split(','));
    const { p, se, draws } = uncertain.targets[0]!.scenarioOdds!;
    expect(odds.map((name) => first[titles.indexOf(name)])).toEqual([p, se, draws].map(String));
  });

  it('lets no name become a formula, and leaves numbers and operators as they are', () => {
    const study = shippedStudy('zhuji-plan');
    const head = writeFeasibilityCsv(study).slice(1).split('\n')[0]?.split(',') ?? [];
    const namesOf = (zh: string) => {
      const indicators = study.indicators.map((one) => ({ ...one, name: { zh, en: 'a=b' } }));
      const { rows } = readCsv('f.csv', writeFeasibilityCsv({ ...study, indicators }), head);
      return [rows[0]?.fields['name_zh'], rows[0]?.fields['name_en']];
    };
    for (const start of ['=', '+', '-', '@', '\t=', ' =', '＝']) {
      const evil = `${start}HYPERLINK("x,y")`;
      expect(namesOf(evil)).toEqual([`'${evil}`, 'a=b']);
    }
    expect(namesOf('R&D人员=甲-乙')).toEqual(['R&D人员=甲-乙', 'a=b']);
    expect(writeFeasibilityCsv(study)).not.toContain("'");
  });
});
