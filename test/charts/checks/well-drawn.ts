import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import type { Study } from '../../../src/study/study.ts';
import { collectNodes } from '../../fixtures/spec-values.ts';
import { findOverlaps } from '../../fixtures/svg-texts.ts';
import type { Checks } from '../shipped-charts.ts';

/** What a page of A4 leaves for a picture: a column of 16 cm, 24.7 cm high, in points. */
const textArea = { width: (160 / 25.4) * 72, height: (247 / 25.4) * 72 } as const;

const isValid = compileSchema();

/** What a picture must be whatever it shows. */
export const wellDrawn: Checks = {
  'is valid against the schema of Vega-Lite': ({ spec }) => {
    expect(isValid(spec), JSON.stringify(isValid.errors?.[0])).toBe(true);
  },

  'is plain data, the same each time': ({ spec, draw }) => {
    expect(structuredClone(spec)).toEqual(spec);
    expect(JSON.stringify(draw())).toBe(JSON.stringify(spec));
    expect(JSON.stringify(spec)).not.toMatch(/"url"|NaN|Infinity|undefined/);
  },

  'has scales of places alone: panels of one picture share all others': ({ spec }) => {
    const scaled = collectNodes(spec).flatMap(({ encoding }) =>
      Object.entries(
        (encoding ?? {}) as Record<string, { scale?: unknown; field?: string }>,
      ).filter(
        ([channel, { field, scale }]) =>
          field !== undefined && scale !== null && !/^([xy]2?|detail|order|text)$/.test(channel),
      ),
    );
    expect(scaled.map(([channel]) => channel)).toEqual([]);
  },

  'names its title, scenario or region, and source': ({ spec, title, shows, studies }) => {
    const text = JSON.stringify(spec);
    expect(text).toContain(title);
    expect(text).toContain(shows);
    expect(readWords(text, studies)).toContain('__source__');
  },

  'compiles without a warning; its labels are inside the picture and apart': ({ svg, boxes }) => {
    const { width, height } = sizeOf(svg);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    );
    expect(outside).toEqual([]);
    expect(findOverlaps(boxes)).toEqual([]);
    expect(width).toBeLessThanOrEqual(640);
  },

  'is printed on a page of A4 in type of 7 pt at least': ({ svg, boxes }) => {
    const { width, height } = sizeOf(svg);
    const pointsPerPixel = Math.min(textArea.width / width, textArea.height / height);
    expect(boxes.length).toBeGreaterThan(5);
    expect(Math.min(...boxes.map(({ size }) => size)) * pointsPerPixel).toBeGreaterThanOrEqual(7);
  },

  'speaks one language beyond names, titles and units': ({ boxes, studies, language }) => {
    const own = readWords(boxes.map(({ text }) => text).join('\n'), studies);
    if (language === 'en') expect(own).not.toMatch(/\p{Script=Han}/u);
    else expect(own.replaceAll('__source__', '')).not.toMatch(/[A-Za-z]{3,}/);
  },

  'says of its marks a name and a figure': ({ svg, id }) => {
    const titles = [...svg.matchAll(/<(?:path|line|rect)[^>]*><title>([^<]*)<\/title><\//g)].map(
      ([, one]) => one,
    );
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) {
      expect(title).toMatch(id === 'verdicts' ? /^.+[:：].+$/ : /^.+[:：].*\d/);
      expect(title).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    }
  },
};

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
}

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
