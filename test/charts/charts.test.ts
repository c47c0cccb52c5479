import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { languages } from '../../src/terms/text.ts';
import { createStudy, jiande, zhuji } from '../fixtures/study.ts';
import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';
import { shippedStudies } from '../study/shipped.ts';

const cases = [zhuji, jiande, ...shippedStudies].flatMap((study) =>
  chartIds
    .filter((id) => charts[id].applies(study))
    .flatMap((id) =>
      languages.map((language) => ({ id, language, study, name: study.scenario.id })),
    ),
);

const isValid = compileSchema();

describe.each(cases)('$name $id $language', ({ id, language, study }) => {
  const spec = drawChart(study, id, language);
  let svg = '';
  beforeAll(async () => {
    svg = await renderSvg(spec);
  });

  test('is valid against the schema of Vega-Lite', () => {
    expect(isValid(spec), JSON.stringify(isValid.errors?.[0])).toBe(true);
  });

  test('is plain data, the same each time', () => {
    expect(structuredClone(spec)).toEqual(spec);
    expect(JSON.stringify(drawChart(study, id, language))).toBe(JSON.stringify(spec));
    expect(JSON.stringify(spec)).not.toMatch(/"url"|NaN|Infinity|undefined/);
  });

  test('names its title, scenario and source', () => {
    const text = JSON.stringify(spec);
    expect(text).toContain(charts[id].title[language]);
    expect(text).toContain(study.scenario.title[language]);
    expect(readWords(text, study)).toContain('__source__');
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

  test('speaks one language beyond names, titles and units', () => {
    const words = readTextBoxes(svg)
      .map(({ text }) => text)
      .join('\n');
    const own = readWords(words, study);
    if (language === 'en') expect(own).not.toMatch(/\p{Script=Han}/u);
    else expect(own.replaceAll('__source__', '')).not.toMatch(/[A-Za-z]{3,}/);
  });
});

test('a study without figures has no charts', () => {
  const empty = createStudy({ id: 'empty', zh: '空', en: 'Empty' }, [], []);
  expect(chartIds.filter((id) => charts[id].applies(empty))).toEqual([]);
});

test('hostile names come out as text', async () => {
  const name = { zh: '<script>"&\'$&', en: '<script>"&\'$&' };
  const study: Study = {
    ...zhuji,
    scenario: { id: 'x', title: name },
    indicators: zhuji.indicators.map((one) => ({ ...one, name })),
  };
  for (const id of chartIds) {
    const svg = await renderSvg(drawChart(study, id, 'zh'));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  }
});

/** A text without the names, titles and sources that the study brings along. */
function readWords(text: string, study: Study): string {
  const sources = Object.values(study.sources).map(({ title }) => title);
  const names = [
    study.region.name,
    study.scenario.title,
    ...study.indicators.map(({ name }) => name),
  ]
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
