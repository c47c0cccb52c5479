import { describe, expect, it } from 'vitest';
import { reviewRegion } from '../../src/progress/review-region.ts';
import { readWorld } from '../../src/scenario/read-world.ts';

/** Outcomes of real plans, as published; reviews called them what is expected here. */
function reviewOf(indicators: object, plans: object = { plan: { base: 2020, target: 2025 } }) {
  const region = {
    ...{ region: 'real', name: '某省', level: 'province', ...plans },
    sources: { plan: { title: '规划' }, review: { title: '终期评估' } },
    indicators,
  };
  const world = readWorld([{ file: 'seeds/real.yaml', text: JSON.stringify(region) }]);
  return reviewRegion(world.regions[0]!);
}

const actual = (value: number, more: object = {}) => ({
  value,
  source: 'review',
  at: '表1',
  ...more,
});
const goal = (year: number, value: number, more: object = {}) => ({
  ...{ year, op: '>=', value, source: 'plan', at: '表1' },
  ...more,
});
const people = { unit: '万人', kind: 'stock' };

describe('final reviews of real plans', () => {
  // 浙江 2020-2025: 1013 → 1355.1 of 1150, 31.7% → 35.2% of 35%.
  const zhejiang = {
    skilledAll: {
      name: '技能人才',
      ...people,
      observed: { 2020: actual(1013), 2025: actual(1355.1) },
      target: goal(2025, 1150),
      nature: 'binding',
      owner: '省人社厅',
    },
    skilledShare: {
      name: '高技能人才占技能劳动者比例',
      ...{ unit: '%', kind: 'share' },
      observed: { 2020: actual(31.7), 2025: actual(35.2) },
      target: goal(2025, 35),
      nature: 'expected',
    },
  };

  it('浙江: both achieved, 117.8% and 249.7% of the increment, 100.6% and 106.1%', () => {
    const { rows, counts, plans } = reviewOf(zhejiang);
    expect(plans).toEqual([{ id: 'plan', review: 'final' }]);
    expect(rows.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['skilledAll', 'achieved'],
      ['skilledShare', 'achieved'],
    ]);
    expect(rows[0]).toMatchObject({ base: 1013, actual: 1355.1, actualYear: 2025, why: null });
    expect(rows[0]!.completion).toBeCloseTo(1.17835, 5);
    expect(rows[0]!.increment).toBeCloseTo(2.49708, 5);
    expect(rows[1]!.completion).toBeCloseTo(1.00571, 5);
    expect(rows[1]!.increment).toBeCloseTo(1.06061, 5);
    expect(counts.binding).toMatchObject({ achieved: 1, missed: 0 });
    expect(counts.expected).toMatchObject({ achieved: 1, missed: 0 });
    expect(counts.unstated.achieved).toBe(0);
  });

  it('山东 2020: 24.6% of 30%, no base published: missed, 82%', () => {
    const { rows } = reviewOf(
      {
        share: {
          ...{ name: '高技能人才占比', unit: '%', kind: 'share' },
          observed: { 2020: actual(24.6) },
          target: goal(2020, 30),
          outcome: { 2020: '培养跟不上用工增长' },
        },
      },
      { plan: { base: 2015, target: 2020 } },
    );
    expect(rows[0]).toMatchObject({ state: 'missed', base: null, increment: null });
    expect(rows[0]!.completion).toBeCloseTo(0.82, 9);
    expect(rows[0]!.reason?.zh).toBe('培养跟不上用工增长');
  });

  it('广东 2025: 843 of 480, but the register changed since: unknown, and why', () => {
    const { rows } = reviewOf({
      skilled: {
        ...{ name: '高技能人才', ...people },
        observed: { 2020: actual(443), 2025: actual(843, { break: '登记口径调整' }) },
        target: goal(2025, 480),
      },
    });
    expect(rows[0]).toMatchObject({ state: 'unknown', why: 'break' });
    expect([rows[0]!.completion, rows[0]!.increment]).toEqual([null, null]);
  });

  it('重庆 2023: under way, 503.2 of 500 two years before its time', () => {
    const { rows, plans } = reviewOf({
      skilledAll: {
        ...{ name: '技能人才', ...people },
        observed: { 2020: actual(387), 2023: actual(503.2) },
        target: goal(2025, 500),
      },
      share: {
        ...{ name: '高技能人才占比', unit: '%', kind: 'share' },
        observed: { 2020: actual(27), 2023: actual(31.4) },
        target: goal(2025, 32),
      },
    });
    expect(plans[0]!.review).toBe('mid-term');
    expect(rows[0]).toMatchObject({ state: 'unknown', why: 'not-due', midTerm: 'early' });
    // (31.4 − 27) ÷ (32 − 27) = 88% after 60% of the time.
    expect(rows[1]).toMatchObject({ state: 'unknown', midTerm: 'faster' });
    expect(rows[1]!.increment).toBeCloseTo(0.88, 9);
  });

  it('全国 2025: five years of training, 9200 of 7500', () => {
    const window = '2021-2025';
    const { rows } = reviewOf({
      training: {
        ...{ name: '补贴性职业技能培训', unit: '万人次', kind: 'period-total' },
        observed: { 2025: actual(9200, { window }) },
        target: goal(2025, 7500, { window }),
      },
    });
    expect(rows[0]).toMatchObject({ state: 'achieved', actual: 9200 });
  });
});

describe('several plans in one file', () => {
  const plans = {
    plans: {
      p14: { name: '十四五', base: 2020, target: 2025 },
      p15: { name: '十五五', base: 2025, target: 2030 },
    },
  };
  const { rows } = reviewOf(
    {
      talent: {
        ...{ name: '人才资源总量', ...people },
        observed: { 2020: actual(10), 2025: actual(12) },
        target: [goal(2030, 15), goal(2025, 12.5), goal(2035, 20)],
      },
    },
    plans,
  );

  it('are reviewed each by its own base, targets of none last', () => {
    expect(rows.map(({ plan, year, base }) => [plan, year, base])).toEqual([
      ['p14', 2025, 10],
      ['p15', 2030, 12],
      [null, 2035, null],
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['missed', 'unknown', 'unknown']);
    expect(rows[2]!.midTerm).toBeNull();
  });

  it('what was missed and goes on in the next plan is marked', () => {
    expect(rows.map(({ carriesOver }) => carriesOver)).toEqual([true, false, false]);
  });
});
