import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import type { Study } from '../../src/study/study.ts';
import { collectNodes, collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { shippedStudies } from '../study/shipped.ts';

/** What must not be read as one: later figures and paths, labels and marks, words and columns. */
const rowsOf = (spec: unknown) => collectRowsOfSpec(spec);
const find = (study: Study, id: unknown) => study.indicators.find((one) => one.id === id)!;
const scenariosOf = (region: string) => shippedStudies.filter((one) => one.region.id === region);

test('compare, yearly: what was published later is beside the path, never in it', () => {
  for (const id of ['chongqing-plan', 'zhejiang-plan', 'china-plan']) {
    const study = shippedStudies.find(({ scenario }) => scenario.id === id)!;
    const bars = rowsOf(drawChart(study, 'yearly')).filter(
      (row) => 'label' in row && 'year' in row,
    );
    expect(bars.length).toBeGreaterThan(4);
    for (const { indicator, year, value, status } of bars) {
      const { path } = find(study, indicator);
      const at = study.years.indexOf(Number(year));
      expect(status).toBe('projected');
      expect(value).toBe(path![at]! - path![at - 1]!);
    }
  }
  const rows = rowsOf(drawComparisonChart(scenariosOf('chongqing'), 'compare'));
  const plan = rows.filter(({ scenario, joins }) => scenario === 'chongqing-plan' && joins);
  const { path } = find(scenariosOf('chongqing').at(-1)!, 'skilledAll');
  expect(new Set(plan.map(({ value }) => value))).toEqual(new Set(path));
  expect(rows.filter(({ status, scenario }) => status === 'observed' && !scenario)).toHaveLength(3);
});

test('composition: a part’s figure gives way to the total’s bar', () => {
  const study = shippedStudies.find(({ scenario }) => scenario.id === 'zhuji-flow')!;
  const cells = rowsOf(drawChart(study, 'composition')).filter(
    ({ part }) => part === '农村实用人才',
  );
  expect(cells.map(({ label }) => label)).toEqual(['3.87', '3.872', '', '', '', '']);
});

test('track: both projected paths are dashed, each its own way, and the newest figure is told', () => {
  const study = shippedStudies.find(({ scenario }) => scenario.id === 'china-plan')!;
  const spec = drawChart(study, 'track');
  const dashes = collectNodes(spec).flatMap((node) =>
    node['type'] === 'line' ? [JSON.stringify(node['strokeDash'])] : [],
  );
  expect(new Set(dashes)).toEqual(new Set(['[4,3]', '[9,3]']));
  const signs = rowsOf(spec).filter(({ sign }) => sign === 'line');
  expect(signs.map(({ dashed, long }) => [dashed, long === true])).toEqual([
    [true, false],
    [true, true],
  ]);
  const texts = rowsOf(spec).map(({ text }) => text);
  expect(texts).toContain('2015年实际 17500');
  expect(texts).toContain('2023年实际 22000');
});

test('verdicts: no word of a head is broken, however many scenarios there are', () => {
  for (const region of ['zhuji', 'jiande']) {
    const studies = scenariosOf(region);
    const words = studies.flatMap(({ scenario }) => scenario.title.en.split(/[ ,]+/));
    const rows = rowsOf(drawComparisonChart(studies, 'verdicts', 'en'));
    const heads = rows.filter(({ text, y }) => typeof text === 'string' && Number(y) < 0);
    expect(heads.length).toBeGreaterThanOrEqual(studies.length);
    for (const { text } of heads) {
      for (const word of String(text).split(' ')) {
        // A tight table numbers its heads and names the scenarios below.
        if (/^\d$/.test(word)) continue;
        expect(words.map((one) => one.toLowerCase())).toContain(word.toLowerCase());
      }
    }
  }
});
