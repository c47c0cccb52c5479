import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { embedSvg } from '../../src/report/embed-svg.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { splitSvg } from '../../src/report/split-svg.ts';
import { readTextBoxes } from '../fixtures/svg-texts.ts';
import { shippedStudies } from '../study/shipped.ts';

const study = shippedStudies.find(({ scenario }) => scenario.id === 'zhuji-slow');
const svg = await renderSvg(drawChart(study!, 'others'));
const limit = 500;
const windowOf = (piece: string) =>
  (/viewBox="0 ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(piece) ?? []).slice(1).map(Number);
const textsOf = (picture: string) =>
  readTextBoxes(picture)
    .map(({ text }) => text)
    .sort();

describe('a tall chart', () => {
  const pieces = splitSvg(svg, limit);

  it('is cut between its rows, with every text in one piece and whole', () => {
    expect(pieces.length).toBe(2);
    expect(pieces.flatMap(textsOf).sort()).toEqual(textsOf(svg));
    for (const piece of pieces) {
      const [top = 0, , height = 0] = windowOf(piece);
      for (const box of readTextBoxes(piece)) {
        expect(box.top).toBeGreaterThanOrEqual(top);
        expect(box.bottom).toBeLessThanOrEqual(top + height);
      }
    }
  });

  it('is the chart again where the pieces lie below each other', () => {
    const windows = pieces.map(windowOf);
    const [, , whole] = windowOf(svg);
    let end = 0;
    for (const [top, , height = 0] of windows) {
      expect(top).toBe(end);
      expect(height).toBeLessThanOrEqual(limit);
      end += height;
    }
    expect(end).toBe(whole);
  });

  it('has ids of its own in a page', () => {
    const text = embedSvg(svg, 'chart-trajectory').join('');
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(id).toMatch(/^chart-trajectory-\d-/);
    expect(text).not.toMatch(/^<svg [^>]*><title|role=|class=/);
    // Its marks keep what they say, in every piece.
    const titles = (picture: string) => picture.match(/<title>[^<]*<\/title>/g) ?? [];
    expect(titles(text)).toEqual(titles(svg).slice(1));
  });
});

it('a chart that fits stays whole, as does what is no chart', () => {
  expect(splitSvg(svg, 5000)).toEqual([svg]);
  expect(splitSvg('<svg width="1" height="9999"></svg>', 100)).toHaveLength(1);
});
