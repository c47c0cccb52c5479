import type { TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { jiande, zhuji } from '../fixtures/study.ts';
import { readTextBoxes } from '../fixtures/svg-texts.ts';

const bars = (more: object = {}): TopLevelSpec =>
  ({
    data: { values: [{ name: '高新技术产业增加值占规上工业比重', value: 1.23456789 }] },
    mark: { type: 'bar', clip: true },
    encoding: {
      x: { field: 'value', type: 'quantitative' },
      y: { field: 'name', type: 'nominal' },
    },
    ...more,
  }) as TopLevelSpec;

test('the same spec gives the same bytes, whatever was drawn in between or at once', async () => {
  const [first, , second] = await Promise.all([
    renderSvg(drawChart(zhuji, 'composition', 'zh')),
    renderSvg(bars()),
    renderSvg(drawChart(zhuji, 'composition', 'zh')),
  ]);
  await renderSvg(drawChart(jiande, 'trajectory', 'en'));
  expect(second).toBe(first);
  expect(await renderSvg(drawChart(zhuji, 'composition', 'zh'))).toBe(first);
});

test('the spec stays as it is', async () => {
  const spec = drawChart(zhuji, 'trajectory', 'zh');
  const before = JSON.stringify(spec);
  await renderSvg(spec);
  expect(JSON.stringify(spec)).toBe(before);
});

test('ids count from one, under the prefix of the caller', async () => {
  const [plain, other] = [await renderSvg(bars()), await renderSvg(bars(), 'report-3')];
  expect(plain).toContain('id="chart-1"');
  expect(plain).toContain('url(#chart-1)');
  expect(other).toContain('id="report-3-1"');
  expect(other).not.toContain('chart-1');
});

test('figures of attributes have two decimals at most', async () => {
  const svg = await renderSvg(drawChart(zhuji, 'trajectory', 'zh'));
  const attributes = [...svg.matchAll(/ (?:d|x|y|x2|y2|width|height|transform)="[^"]*"/g)].join('');
  expect(attributes).not.toMatch(/\.\d{3}/);
});

test('text is text, in the font of the theme, and nothing is fetched', async () => {
  const svg = await renderSvg(drawChart(zhuji, 'gap', 'zh'));
  expect(svg).toMatch(/<text [^>]*font-family="'Noto Sans SC'/);
  expect(svg).not.toMatch(/<image|href=|@import|url\(http/);
  expect(svg).toContain('<title>各项目标的完成程度');
});

test('a Chinese label that is too long ends in an ellipsis within its limit', async () => {
  const svg = await renderSvg(bars({ config: { axis: { labelLimit: 60, labelFontSize: 10 } } }));
  const label = readTextBoxes(svg).find(({ text }) => text.endsWith('…'));
  expect(label?.text).toBe('高新技术…');
  expect(label!.right - label!.left).toBeLessThanOrEqual(60);
});

test('a warning of Vega-Lite is an error', async () => {
  const spec = bars({ mark: { type: 'bar', shape: 'circle' } });
  const odd = {
    ...spec,
    encoding: { x: { field: 'value', type: 'odd' } },
  } as unknown as TopLevelSpec;
  await expect(renderSvg(odd)).rejects.toThrow();
});

test('a chart that would load a file or an address is refused', async () => {
  await expect(renderSvg(bars({ data: { url: 'https://example.com/a.json' } }))).rejects.toThrow(
    'may not load',
  );
});
