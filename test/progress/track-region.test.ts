import { describe, expect, it } from 'vitest';
import { trackRegion } from '../../src/progress/track-region.ts';
import { stock } from '../region/region-snippets.ts';
import { readTown } from '../region/region-text.ts';
import { shippedWorld } from '../study/shipped.ts';

/** A stock `a` of base 100 in 2020, later figures and a target in the plan's year 2025. */
const town = (later: string, target: string, rest = '') =>
  trackRegion(
    readTown(
      stock(
        'a',
        `    observed:
      2020: { value: 100, source: plan, at: 表1 }
      ${later}
    ${target === '' ? '' : `target: { ${target}, source: plan, at: 表1 }`}
    ${rest}`,
      ),
    ).region,
  );
const at = (year: number, value: number) => `${year}: { value: ${value}, source: plan, at: 公报 }`;
const goal = 'year: 2025, op: ">=", value: 150';

describe('a region that is observed after its base year', () => {
  it('Zhejiang 2017: 87.2% of the level, 44.9% of the increment, both labelled', () => {
    const zhejiang = shippedWorld.regions.find(({ id }) => id === 'zhejiang');
    expect(zhejiang).toBeDefined();
    if (zhejiang === undefined) return;
    const [talent] = trackRegion(zhejiang).standings;
    expect(talent).toMatchObject({ indicator: 'talent', current: { year: 2017, value: 1220.9 } });
    expect(talent?.levelShare).toBeCloseTo(0.872, 4);
    expect(talent?.incrementShare).toBeCloseTo(0.4488, 4);
    expect(talent?.timeShare).toBeCloseTo(0.4, 12);
    expect(talent?.needed?.years).toBe(3);
    expect(talent?.needed?.growth).toBeCloseTo((1400.1 / 1220.9) ** (1 / 3) - 1, 12);
    expect(talent?.midTerm).toMatchObject({ class: 'as-expected', rule: 'gap', basis: 'time' });
  });

  it.each(['zhejiang', 'chongqing', 'china'])('%s has targets with later figures', (id) => {
    const region = shippedWorld.regions.find((one) => one.id === id);
    const standings = region === undefined ? [] : trackRegion(region).standings;
    expect(standings.filter(({ target }) => target !== null).length).toBeGreaterThan(0);
  });

  it.each(['chongqing', 'china'])('%s has two later figures of a target', (id) => {
    const region = shippedWorld.regions.find((one) => one.id === id);
    const standings = region === undefined ? [] : trackRegion(region).standings;
    const twice = standings.filter(({ target, trail }) => target !== null && trail.length >= 2);
    expect(twice.length).toBeGreaterThan(0);
  });

  it('has a standing without a current figure where nothing later is published', () => {
    const { rows, standings } = town('', goal);
    expect(rows).toEqual([]);
    expect(standings).toHaveLength(1);
    expect(standings[0]).toMatchObject({ current: null, midTerm: null, trail: [] });
  });

  it('judges the newest figure up to the target’s year', () => {
    const { standings } = town(`${at(2022, 115)}\n      ${at(2026, 160)}`, goal);
    expect(standings[0]?.current).toEqual({ year: 2022, value: 115 });
    expect(standings[0]?.trail.map(({ year }) => year)).toEqual([2022, 2026]);
    expect(town(at(2026, 160), goal).standings[0]?.current?.year).toBe(2026);
  });

  it('asks the trend alone where there is no target', () => {
    const { rows, standings } = town(at(2022, 110), '');
    expect(rows.map(({ method }) => method)).toEqual(['trend']);
    expect(standings[0]).toMatchObject({ target: null, midTerm: null, agreement: null });
  });

  it('asks the schedule where the plan has one, and reviews by it', () => {
    const scheduled = 'schedule: { 2021: 102, 2022: 104, 2023: 110 }';
    const { rows, standings } = town(at(2022, 108), goal, scheduled);
    expect(rows.map(({ method }) => method)).toContain('schedule');
    expect(rows.find(({ method }) => method === 'schedule')).toMatchObject({ class: 'ahead' });
    expect(rows.find(({ method }) => method === 'time-linear')).toMatchObject({ class: 'behind' });
    expect(standings[0]?.midTerm).toMatchObject({ class: 'faster', basis: 'schedule' });
    expect(standings[0]?.agreement?.verdict).toBe('differ');
  });

  it('looks back to the figure before for the step of late', () => {
    const { rows } = town(`${at(2021, 120)}\n      ${at(2022, 121)}`, goal);
    expect(rows.find(({ method }) => method === 'sdsn')?.statistic).toBeCloseTo(0.1, 12);
  });

  it('has no answer without a base, and says so', () => {
    const { region } = readTown(
      stock(
        'a',
        `    observed: { ${at(2019, 90)}, ${at(2022, 120)} }\n    target: { ${goal}, source: plan, at: 表1 }`,
      ),
    );
    const { rows, standings } = trackRegion(region);
    expect(new Set(rows.map(({ lacks }) => lacks))).toEqual(new Set(['base']));
    expect(standings[0]?.midTerm).toMatchObject({ class: 'unknown', lacks: 'base' });
    expect(standings[0]).toMatchObject({ levelShare: 0.8, incrementShare: null, timeShare: null });
  });

  it('follows a total of a period from nothing before its window', () => {
    const { region } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: period-total
    observed:
      2020: { value: 50, window: 2016-2020, source: plan, at: 表1 }
      2023: { value: 33, window: 2021-2023, source: plan, at: 公报 }
    target: { year: 2025, window: 2021-2025, op: ">=", value: 60, source: plan, at: 表1 }`);
    const { rows, standings } = trackRegion(region);
    expect(standings[0]).toMatchObject({
      base: { year: 2020, value: 0 },
      incrementShare: 0.55,
      timeShare: 0.6,
      needed: { years: 2, growth: null, step: 13.5 },
    });
    expect(rows.find(({ method }) => method === 'ratio')).toMatchObject({
      class: 'unknown',
      lacks: 'base-not-positive',
    });
  });

  it('does not follow a mean over a window', () => {
    const { region } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: mean-flow
    observed:
      2020: { value: 50, window: 2016-2020, source: plan, at: 表1 }
      2023: { value: 33, window: 2021-2023, source: plan, at: 公报 }
    target: { year: 2025, window: 2021-2025, op: ">=", value: 60, source: plan, at: 表1 }`);
    const { rows, standings } = trackRegion(region);
    expect(new Set(rows.map(({ lacks }) => lacks))).toEqual(new Set(['windowed']));
    expect(standings[0]?.needed).toBeNull();
  });

  it('holds a yearly target against its own year', () => {
    const { region } = readTown(`
  a:
    name: 甲
    unit: 人
    kind: flow
    observed: { ${at(2020, 100)}, ${at(2022, 180)} }
    target: { year: each, op: ">=", value: 200, source: plan, at: 表1 }`);
    const [standing] = trackRegion(region).standings;
    expect(standing).toMatchObject({
      target: { year: 2022, each: true },
      timeShare: null,
      midTerm: { class: 'missed', rule: 'missed' },
    });
  });
});

describe('mid-term classes and the rule that gave each', () => {
  it.each([
    ['met before its year', at(2022, 151), goal, 'early', 'met-early'],
    ['met in its year', at(2025, 151), goal, 'achieved', 'met-on-time'],
    ['not met in its year', at(2025, 149), goal, 'missed', 'missed'],
    ['5 points before the time', at(2022, 122.5), goal, 'faster', 'gap'],
    ['less than 5 points before', at(2022, 122.4), goal, 'as-expected', 'gap'],
    ['5 points behind', at(2022, 117.5), goal, 'as-expected', 'gap'],
    ['more than 5 points behind', at(2022, 117.4), goal, 'behind', 'gap'],
    ['kept', at(2022, 103), 'year: 2025, op: about, value: 100', 'as-expected', 'kept'],
    ['left', at(2022, 120), 'year: 2025, op: about, value: 100', 'behind', 'left'],
    [
      'within a range',
      at(2022, 95),
      'year: 2025, op: between, value: [90, 110]',
      'as-expected',
      'kept',
    ],
    ['fell back', at(2022, 90), 'year: 2025, op: ">=", value: 100', 'behind', 'fell-back'],
    [
      'fell behind a target passed',
      at(2022, 90),
      'year: 2025, op: ">=", value: 95',
      'behind',
      'fell-back',
    ],
    [
      'stays beyond a target passed',
      at(2022, 98),
      'year: 2025, op: ">=", value: 95',
      'early',
      'met-early',
    ],
    ['lower is better', at(2022, 79), 'year: 2025, op: "<=", value: 50', 'as-expected', 'gap'],
  ])('%s', (_, later, target, judged, rule) => {
    expect(town(later, target).standings[0]?.midTerm).toMatchObject({ class: judged, rule });
  });
});

describe('what the methods say together', () => {
  it('names who differs, and how far the figures that they ask for lie apart', () => {
    const { standings, rows } = town(`${at(2021, 119)}\n      ${at(2022, 121)}`, goal);
    const agreement = standings[0]?.agreement;
    expect(agreement).toMatchObject({ verdict: 'differ', offTrack: ['sdsn'], unknown: [] });
    const bars = rows.flatMap(({ bar }) => (bar === null ? [] : [bar]));
    expect(agreement?.bars?.mildest.value).toBe(Math.min(...bars));
    expect(agreement?.bars?.strictest).toEqual({ method: 'sdsn', value: 129 });
  });

  it('where less is better, the strictest asks for the lowest', () => {
    const { standings, rows } = town(at(2022, 79), 'year: 2025, op: "<=", value: 50');
    const bars = rows.flatMap(({ bar }) => (bar === null ? [] : [bar]));
    expect(standings[0]?.agreement?.bars?.strictest.value).toBe(Math.min(...bars));
  });
});
