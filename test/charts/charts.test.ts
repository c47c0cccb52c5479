import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { whyNotCompared, whyNotDrawn } from '../../src/charts/why-not-drawn.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { collectNodes } from '../fixtures/spec-values.ts';
import { createStudy, jiande, zhuji } from '../fixtures/study.ts';
import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';
import { chartsOf, shippedCharts, shippedComparisons } from './shipped-charts.ts';

const cases = [...chartsOf([zhuji, jiande]), ...shippedCharts];

/** What a page of A4 leaves for a picture: a column of 16 cm, 24.7 cm high, in points. */
const textArea = { width: (160 / 25.4) * 72, height: (247 / 25.4) * 72 } as const;

const isValid = compileSchema();

describe.each(cases)('$name $id $language', (one) => {
  const { language, studies, title, shows, draw } = one;
  const spec = draw();
  let svg = '';
  beforeAll(async () => {
    svg = await renderSvg(spec);
  });

  test('is valid against the schema of Vega-Lite', () => {
    expect(isValid(spec), JSON.stringify(isValid.errors?.[0])).toBe(true);
  });

  test('is plain data, the same each time', () => {
    expect(structuredClone(spec)).toEqual(spec);
    expect(JSON.stringify(draw())).toBe(JSON.stringify(spec));
    expect(JSON.stringify(spec)).not.toMatch(/"url"|NaN|Infinity|undefined/);
  });

  test('has scales of places alone: panels of one picture share all others', () => {
    const scaled = collectNodes(spec).flatMap(({ encoding }) =>
      Object.entries(
        (encoding ?? {}) as Record<string, { scale?: unknown; field?: string }>,
      ).filter(
        ([channel, { field, scale }]) =>
          field !== undefined && scale !== null && !/^([xy]2?|detail|order|text)$/.test(channel),
      ),
    );
    expect(scaled.map(([channel]) => channel)).toEqual([]);
  });

  test('names its title, scenario or region, and source', () => {
    const text = JSON.stringify(spec);
    expect(text).toContain(title);
    expect(text).toContain(shows);
    expect(readWords(text, studies)).toContain('__source__');
  });

  test('compiles without a warning; its labels are inside the picture and apart', () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(
      Number,
    );
    const boxes = readTextBoxes(svg);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    );
    expect(outside).toEqual([]);
    expect(findOverlaps(boxes)).toEqual([]);
    expect(width).toBeLessThanOrEqual(640);
  });

  test('is printed on a page of A4 in type of 7 pt at least', () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(
      Number,
    );
    const pointsPerPixel = Math.min(textArea.width / width, textArea.height / height);
    const sizes = readTextBoxes(svg).map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes) * pointsPerPixel).toBeGreaterThanOrEqual(7);
  });

  test('speaks one language beyond names, titles and units', () => {
    const words = readTextBoxes(svg)
      .map(({ text }) => text)
      .join('\n');
    const own = readWords(words, studies);
    if (language === 'en') expect(own).not.toMatch(/\p{Script=Han}/u);
    else expect(own.replaceAll('__source__', '')).not.toMatch(/[A-Za-z]{3,}/);
  });
});

test('every comparison chart applies to some shipped studies', () => {
  expect(new Set(shippedComparisons.map(({ id }) => id))).toEqual(new Set(comparisonChartIds));
});

test('a study without figures has no charts', () => {
  const empty = createStudy({ id: 'empty', zh: '空', en: 'Empty' }, [], []);
  expect(chartIds.filter((id) => charts[id].applies(empty))).toEqual([]);
  expect(comparisonChartIds.filter((id) => comparisonCharts[id].applies([empty, empty]))).toEqual(
    [],
  );
  expect(comparisonChartIds.filter((id) => comparisonCharts[id].applies([]))).toEqual([]);
  for (const id of chartIds) expect(whyNotDrawn(empty, id)).toBe(charts[id].absent);
  for (const id of comparisonChartIds) {
    expect(whyNotCompared([empty], id)).toBe(comparisonCharts[id].absent);
  }
  expect(whyNotDrawn(zhuji, 'gap')).toBeNull();
});

test('a chart that does not apply, or that there is not, is refused', () => {
  const absent = chartIds.find((id) => !charts[id].applies(jiande))!;
  for (const id of [absent, 'toString', 'verdicts'])
    expect(() => drawChart(jiande, id as never)).toThrow(RangeError);
  expect(() => drawComparisonChart([zhuji], 'toString' as never)).toThrow(RangeError);
  expect(() => drawComparisonChart([zhuji], 'compare')).toThrow(RangeError);
});

test('hostile names come out as text', async () => {
  const name = { zh: '<script>"&\'$&', en: '<script>"&\'$&' };
  const study: Study = {
    ...zhuji,
    scenario: { id: 'x', title: name },
    indicators: zhuji.indicators.map((one) => ({ ...one, name })),
  };
  const specs = [
    ...chartIds
      .map((id) => charts[id])
      .filter(({ applies }) => applies(study))
      .map(({ draw }) => draw(study, 'zh')),
    drawComparisonChart([study, study], 'verdicts'),
    drawComparisonChart([study, study], 'compare'),
  ];
  for (const spec of specs) {
    const svg = await renderSvg(spec);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  }
});

/** A text without the names, titles and sources that the study brings along. */
function readWords(text: string, studies: readonly Study[]): string {
  const sources = studies.flatMap((one) => Object.values(one.sources).map(({ title }) => title));
  const names = studies
    .flatMap(({ region, scenario, indicators }) => [
      region.name,
      scenario.title,
      ...indicators.map(({ name }) => name),
    ])
    .flatMap(({ zh, en }) => [zh, en])
    .sort((a, b) => b.length - a.length);
  let rest = text.replaceAll('\n', '').replaceAll(' ', '');
  for (const source of sources) rest = rest.replaceAll(source.replaceAll(' ', ''), '__source__');
  for (const name of names) rest = rest.replaceAll(name.replaceAll(' ', ''), '');
  return rest;
}

function compileSchema() {
  const file = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
  const ajv = new Ajv({ allErrors: false, strict: false });
  formats.default(ajv);
  ajv.addFormat('color-hex', true);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
