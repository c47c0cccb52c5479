import { beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { rasterise } from '../../src/cli/rasterise.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { type Pixels, readPng } from '../fixtures/read-png.ts';
import { zhuji } from '../fixtures/study.ts';
import { readTextBoxes, type TextBox } from '../fixtures/svg-texts.ts';
import { shippedStudies } from '../study/shipped.ts';

const fontFamily = "'Noto Sans SC','Microsoft YaHei',sans-serif";

test('a PNG has the wanted scale and the signature of a PNG', async () => {
  const png = await rasterise(write('人才'), { scale: 3 });
  expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(300);
});

test('hanzi, signs and rare place names are drawn, each differently', async () => {
  const draw = async (text: string) => (await rasterise(write(text))).join();
  const images = await Promise.all([...'人鄠浉珺①≥÷ω→●'].map(draw));
  expect(images).not.toContain(await draw(' '));
  expect(new Set(images).size).toBe(images.length);
});

test('bold type is the bold font’s', async () => {
  const [bold, plain] = [await rasterise(write('人', 'bold')), await rasterise(write('人'))];
  expect(bold.join()).not.toBe(plain.join());
});

test('what cannot be drawn is refused, and the next picture is as ever', async () => {
  const before = await rasterise(write('人才'));
  await expect(rasterise('<svg')).rejects.toThrow();
  await expect(rasterise('no picture')).rejects.toThrow();
  expect(Buffer.compare(await rasterise(write('人才')), before)).toBe(0);
});

describe.each(chartIds)('%s', (id) => {
  let svg = '';
  let png: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    const study = [zhuji, ...shippedStudies].find((one) => charts[id].applies(one));
    if (study === undefined) throw new Error(`no study holds what ${id} shows`);
    svg = await renderSvg(drawChart(study, id, 'zh'));
    png = await rasterise(svg);
  });

  test('has the same bytes each time', async () => {
    expect(Buffer.compare(await rasterise(svg), png)).toBe(0);
  });

  test('has ink wherever Chinese stands', () => {
    const pixels = readPng(png);
    const chinese = readTextBoxes(svg).filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(chinese.length).toBeGreaterThan(4);
    expect(chinese.filter((box) => inkOf(box, pixels) < 0.05)).toEqual([]);
  });
});

function write(text: string, weight = 'normal'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><text x="5" y="20" font-size="16px" font-weight="${weight}" font-family="${fontFamily}">${text}</text></svg>`;
}

/** The share of a box, in pixels of the SVG, that is darker than mid-grey in its picture at twice that. */
function inkOf({ left, right, top, bottom }: TextBox, { rgba, width }: Pixels): number {
  let dark = 0;
  let all = 0;
  for (let y = Math.floor(2 * top); y < 2 * bottom; y += 1) {
    for (let x = Math.floor(2 * left); x < 2 * right; x += 1) {
      const at = 4 * (y * width + x);
      const luminance = ((rgba[at] ?? 255) + (rgba[at + 1] ?? 255) + (rgba[at + 2] ?? 255)) / 3;
      if (luminance < 165) dark += 1;
      all += 1;
    }
  }
  return dark / all;
}
