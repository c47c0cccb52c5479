import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import { charts } from '../../src/charts/registry.ts';
import type { Study, StudyIndicator } from '../../src/study/study.ts';
import { drawnTargets, mainTargetOf, newestFigure, planOf } from '../../src/study/study-targets.ts';
import { collectNodes, collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { shippedStudies } from '../study/shipped.ts';
import { shippedCharts } from './shipped-charts.ts';

/** Every figure that a new chart holds, against the study it was drawn from. */
const rowsOf = (spec: unknown) => collectRowsOfSpec(spec);
const find = (study: Study, id: unknown): StudyIndicator =>
  study.indicators.find((one) => one.id === id)!;
const levelOf = (study: Study, id: unknown, year: number): number | null | undefined => {
  const { observed, path } = find(study, id);
  return observed.find((one) => one.year === year)?.value ?? path?.[study.years.indexOf(year)];
};
const scenariosOf = (region: string) => shippedStudies.filter((one) => one.region.id === region);
const plans = shippedStudies.filter(({ scenario }) => scenario.id.endsWith('-plan'));
const planned = shippedStudies.filter(({ region }) => ['zhuji', 'jiande'].includes(region.id));

test('growth: required, historic, assumed and the peers’ middle half are the assessments’', () => {
  for (const study of planned) {
    const rows = rowsOf(drawChart(study, 'growth'));
    const marks = rows.filter((row) => 'growth' in row);
    expect(marks.length).toBeGreaterThan(20);
    for (const { indicator, growth, value } of marks) {
      const found = study.targets.find((one) => one.indicator === indicator)!;
      const measured = found[growth === 'historic' ? 'past' : (growth as 'required' | 'assumed')]!;
      const { kind } = find(study, indicator);
      expect(value).toBe(kind === 'share' || kind === 'rate' ? measured.step : measured.growth);
    }
    for (const { indicator, low, middle, high } of rows.filter((row) => 'middle' in row)) {
      const found = study.targets.find((one) => one.indicator === indicator)!;
      expect([low, middle, high]).toEqual(found.peers!.quartiles);
    }
  }
});

test('growth: targets without a base, or a base of zero, are named in notes', () => {
  const text = rowsOf(drawChart(scenariosOf('jiande')[0]!, 'growth')).map(({ line }) => line);
  expect(text.join('')).toContain('基期数为零，算不出增速，未列入：科创板上市企业数');
  expect(text.join('')).toContain('没有基期数，算不出所需增速，未列入：引进顶尖领军人才');
});

test('contribution: bars join from base to end; the overlap has its own', () => {
  for (const study of planned) {
    const bars = rowsOf(drawChart(study, 'contribution')).filter((row) => 'role' in row);
    const values = bars.map((bar) => [Number(bar['from']), Number(bar['to'])] as const);
    expect(values[0]).toEqual([0, levelOf(study, 'talent', 2020)]);
    expect(values.at(-1)).toEqual([0, levelOf(study, 'talent', 2025)]);
    expect(bars.map(({ status }) => status)).toEqual(
      bars.map((_, i) => (i === 0 ? 'observed' : 'projected')),
    );
    for (const [i, bar] of bars.entries()) {
      if (bar['role'] !== 'part') continue;
      const change =
        levelOf(study, bar['indicator'], 2025)! - levelOf(study, bar['indicator'], 2020)!;
      expect(values[i]![0]).toBe(values[i - 1]![1]);
      expect(values[i]![1] - values[i]![0]).toBeCloseTo(change, 9);
    }
    expect(values.at(-2)![1]).toBeCloseTo(values.at(-1)![1], 9);
  }
  const roles = (id: string) =>
    rowsOf(drawChart(shippedStudies.find((one) => one.scenario.id === id)!, 'contribution')).map(
      ({ role }) => role,
    );
  expect(roles('jiande-plan')).toContain('rest');
  expect(roles('zhuji-plan')).not.toContain('rest');
});

test('structure: shares of published figures, targets and paths', () => {
  for (const study of planned) {
    const points = rowsOf(drawChart(study, 'structure')).filter((row) => 'moment' in row);
    for (const { indicator, year, value, share, status, moment } of points) {
      const expected =
        status === 'target'
          ? mainTargetOf(study, String(indicator))!.value
          : status === 'projected'
            ? find(study, indicator).path![study.years.indexOf(2025)]
            : levelOf(study, indicator, Number(year));
      expect(value).toBe(expected);
      const peers = points.filter((one) => one['status'] === status && one['moment'] === moment);
      const seen = new Map(peers.map((one) => [one['indicator'], Number(one['value'])]));
      const sum = [...seen.values()].reduce((total, one) => total + one, 0);
      expect(share).toBeCloseTo(Number(value) / sum, 12);
    }
  }
});

test('yearly: increments of the path, the required and the historic step', () => {
  for (const study of planned) {
    const rows = rowsOf(drawChart(study, 'yearly'));
    for (const { indicator, year, value } of rows.filter(
      (row) => 'label' in row && 'year' in row,
    )) {
      const before = levelOf(study, indicator, Number(year) - 1)!;
      expect(value).toBe(levelOf(study, indicator, Number(year))! - before);
    }
    const steps = rows.filter(({ step, value }) => step !== 'zero' && typeof value === 'number');
    for (const { indicator, step, value } of steps.filter((row) => 'step' in row)) {
      const found = study.targets.find((one) => one.indicator === indicator)!;
      expect(value).toBe(found[step === 'historic' ? 'past' : 'required']!.step);
    }
  }
});

test('verdicts: one cell a target and scenario, as text and sign', () => {
  for (const region of ['zhuji', 'jiande']) {
    const studies = scenariosOf(region);
    const cells = rowsOf(drawComparisonChart(studies, 'verdicts')).filter(
      (row) => 'verdict' in row,
    );
    expect(cells.length % studies.length).toBe(0);
    for (const { indicator, scenario, verdict } of cells) {
      const study = studies.find((one) => one.scenario.id === scenario)!;
      const found = mainTargetOf(study, String(indicator))!;
      expect(verdict).toBe(found.state);
    }
  }
});

test('compare: every scenario’s path, the target once with its operator', () => {
  const studies = scenariosOf('zhuji');
  const rows = rowsOf(drawComparisonChart(studies, 'compare'));
  const points = rows.filter((row) => 'scenario' in row);
  expect(new Set(points.map(({ scenario }) => scenario)).size).toBe(studies.length);
  for (const { scenario, year, value } of points) {
    const study = studies.find((one) => one.scenario.id === scenario)!;
    expect(value).toBe(levelOf(study, 'talent', Number(year)));
  }
  const aims = studies[0]!.targets.filter(({ indicator }) => indicator === 'talent');
  expect(rows.filter(({ status }) => status === 'target')).toEqual(
    aims.map(({ year, value }) => ({ year, value, status: 'target' })),
  );
  expect(aims.map(({ year, value }) => [year, value])).toContainEqual([2025, 39]);
  expect(rows.map(({ text }) => text)).toContain('2025年目标39万人以上');
});

test('regions: the index is the figure against the base', () => {
  const points = rowsOf(drawComparisonChart(plans, 'regions')).filter((row) => 'index' in row);
  expect(points.length).toBeGreaterThan(50);
  for (const { region, indicator, year, value, index, status } of points) {
    const study = plans.find((one) => one.region.id === region)!;
    const base = levelOf(study, indicator, planOf(study).base)!;
    expect(index).toBe((Number(value) / base) * 100);
    if (status === 'target') expect(value).toBe(mainTargetOf(study, String(indicator))!.value);
    else {
      const path = find(study, indicator).path?.[study.years.indexOf(Number(year))];
      expect(value).toBe(path ?? levelOf(study, indicator, Number(year)));
    }
  }
});

test('trajectory and others: each figure is published, on the path, of a window, or a target', () => {
  for (const study of shippedStudies) {
    for (const id of ['trajectory', 'others'] as const) {
      if (!charts[id].applies(study)) continue;
      const panels = collectNodes(drawChart(study, id)).filter(
        (node) => 'title' in node && 'encoding' in node,
      );
      expect(panels.length).toBeGreaterThan(0);
      for (const panel of panels) {
        const name = (panel['title'] as { text: readonly string[] }).text.join('');
        const indicator = study.indicators.find((one) => one.name.zh === name)!;
        const reach = study.targets.find((one) => one.indicator === indicator.id)?.reached?.value;
        let sum = 0;
        const sums = (indicator.path ?? []).slice(1).map((value) => (sum += value ?? 0));
        const known = {
          published: indicator.observed.map(({ value }) => value),
          // A path is drawn from the newest published figure on.
          projected: [...(indicator.path ?? []), ...sums, reach, newestFigure(indicator)?.value],
          target: study.targets
            .filter((one) => one.indicator === indicator.id)
            .flatMap((one) => [one.value, one.high]),
        };
        for (const { status, value } of collectRowsOfSpec(panel)) {
          if (status === 'observed' || status === 'derived')
            expect(known.published).toContain(value);
          if (status === 'projected') expect(known.projected).toContain(value);
          if (status === 'target') expect(known.target).toContain(value);
        }
      }
    }
  }
});

test('gap and composition: shares and figures of every shipped study', () => {
  for (const study of shippedStudies) {
    for (const { indicator, due, share, value } of rowsOf(drawChart(study, 'gap'))) {
      if (share === undefined) continue;
      const { completion } = study.targets.find(
        (one) => one.indicator === indicator && one.year === due,
      )!;
      expect(value).toBe(share === 'level' ? completion?.level : completion?.increment);
    }
    if (!charts.composition.applies(study)) continue;
    const cells = rowsOf(drawChart(study, 'composition')).filter((row) => 'part' in row);
    expect(cells.length).toBeGreaterThan(30);
    for (const { part, year, value } of cells) {
      const { id } = study.indicators.find((one) => one.name.zh === part)!;
      expect(value).toBe(levelOf(study, id, Number(year)));
    }
  }
});

test('both languages draw the same figures', () => {
  const figures = ['value', 'from', 'to', 'share', 'index', 'low', 'middle', 'high', 'verdict'];
  const drawn = (draw: () => unknown) =>
    rowsOf(draw()).flatMap((row) => figures.flatMap((key) => (key in row ? [row[key]] : [])));
  const pairs = shippedCharts.filter(({ language }) => language === 'zh');
  expect(pairs.length * 2).toBe(shippedCharts.length);
  for (const zh of pairs) {
    const en = shippedCharts.find(
      ({ id, name, language }) => id === zh.id && name === zh.name && language === 'en',
    )!;
    expect(drawn(en.draw), `${zh.name} ${zh.id}`).toEqual(drawn(zh.draw));
  }
});

test('contribution: a printed figure is rounded once, as in every other chart', () => {
  const study = shippedStudies.find(({ scenario }) => scenario.id === 'jiande-flow')!;
  const texts = (id: 'contribution' | 'composition') =>
    rowsOf(drawChart(study, id)).map(({ text }) => String(text));
  expect(texts('composition')).toContain('人才资源总量 10.3→10.66');
  expect(texts('contribution')).toContain('10.66');
});

test('compare: a figure derived from published growth is open, and the key says so', () => {
  const rows = rowsOf(drawComparisonChart(scenariosOf('jiande'), 'compare'));
  expect(rows.find(({ year }) => year === 2015)?.['status']).toBe('derived');
  expect(rows.filter(({ hollow }) => hollow === true).map(({ label }) => label)).toEqual([
    '由公布增速推算',
    '目标',
  ]);
});

test('yearly: a part that neither moves nor needs to is named, not drawn as zeros', () => {
  const study = shippedStudies.find(({ scenario }) => scenario.id === 'jiande-plan')!;
  const rows = rowsOf(drawChart(study, 'yearly'));
  expect(rows.filter(({ indicator }) => indicator === 'party')).toEqual([]);
  expect(rows.map(({ line }) => line).join('')).toContain('各年测算不变，未作图：党政人才。');
});

test('fan and track: bands are the study’s or the outlook’s, narrow inside wide, around the median', () => {
  for (const study of shippedStudies) {
    for (const id of ['fan', 'track'] as const) {
      if (!charts[id].applies(study)) continue;
      const rows = rowsOf(drawChart(study, id)).filter(({ level }) => level !== undefined);
      if (id === 'fan') expect(rows.length).toBeGreaterThan(5);
      // Without uncertainty of its own a scenario shows the outlook.
      const isWhatIf = study.uncertainty.ground === 'none';
      const bands = study.indicators.flatMap((one) => {
        const own = isWhatIf && id === 'fan' ? one.outlook : one.bands;
        return own === null ? [] : [own];
      });
      for (const { level, low, high, year } of rows) {
        const i = study.years.indexOf(Number(year));
        const [lower, upper] = level === 80 ? (['p10', 'p90'] as const) : (['p25', 'p75'] as const);
        const found = bands.some((one) => one[lower][i] === low && one[upper][i] === high);
        const isPublished =
          low === high && study.indicators.some((one) => newestFigure(one)?.value === low);
        expect(found || isPublished, `${study.scenario.id} ${id} ${year}`).toBe(true);
      }
    }
  }
});

test('odds: the study’s, two standard errors to each side, every other target named', () => {
  const drawn = shippedStudies.filter((study) => charts.odds.applies(study));
  expect(drawn.length).toBeGreaterThan(1);
  for (const study of drawn) {
    const spec = drawChart(study, 'odds');
    const points = rowsOf(spec).filter((row) => 'value' in row && 'low' in row);
    const known = drawnTargets(study).filter(({ scenarioOdds: odds }) => odds !== null);
    expect(points.map(({ indicator }) => indicator)).toEqual(
      known.map(({ indicator }) => indicator),
    );
    for (const [i, { value, low, high }] of points.entries()) {
      const { p, se } = known[i]!.scenarioOdds!;
      expect(value).toBe(p);
      expect([low, high]).toEqual([Math.max(0, p - 2 * se), Math.min(1, p + 2 * se)]);
    }
    const said = rowsOf(spec)
      .map(({ line }) => line ?? '')
      .join('');
    for (const { indicator, scenarioOdds: odds } of drawnTargets(study))
      if (odds === null) expect(said).toContain(find(study, indicator).name.zh);
  }
});

test('distribution: bars hold all draws but thin tails; what meets the target is told by colour', () => {
  const drawn = shippedStudies.filter((study) => charts.distribution.applies(study));
  expect(drawn.map(({ scenario }) => scenario.id)).toEqual(['jiande-uncertain', 'zhuji-uncertain']);
  for (const study of drawn) {
    const rows = rowsOf(drawChart(study, 'distribution'));
    const bars = rows.filter((row) => 'share' in row);
    for (const target of drawnTargets(study)) {
      const isOf = (row: { [key: string]: unknown }) =>
        row['indicator'] === target.indicator && row['due'] === target.year;
      const own = bars.filter(isOf);
      if (own.length === 0) continue;
      const bins = new Map(own.map(({ bin, share }) => [bin, Number(share)]));
      const share = [...bins.values()].reduce((sum, one) => sum + one, 0);
      expect(share).toBeGreaterThan(0.98);
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
      const { scenarioOdds: odds, value, high } = target;
      const met = own.filter(({ meets }) => meets === true);
      if (odds!.p > 0.01) expect(met.length).toBeGreaterThan(0);
      if (odds!.p < 0.99) expect(met.length).toBeLessThan(own.length);
      expect(
        rows.filter((row) => row['status'] === 'target' && isOf(row)).map(({ value }) => value),
      ).toEqual(high === null ? [value] : [value, high]);
    }
  }
});
