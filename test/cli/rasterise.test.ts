import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { fontFiles } from '../../src/cli/fonts.ts';
import { rasterise } from '../../src/cli/rasterise.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { zhuji } from '../fixtures/study.ts';
import { readTextBoxes, type TextBox } from '../fixtures/svg-texts.ts';
import { shippedStudies } from '../study/shipped.ts';

const fontFamily = "'Noto Sans SC','Microsoft YaHei',sans-serif";

test('a PNG has the wanted scale and the signature of a PNG', () => {
  const png = rasterise(write('人才'), { scale: 3 });
  expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(300);
});

test('hanzi, signs and rare place names are drawn, each differently', () => {
  const images = [...'人鄠浉珺①≥÷ω→●'].map((character) => rasterise(write(character)).join());
  const blank = rasterise(write(' ')).join();
  expect(images).not.toContain(blank);
  expect(new Set(images).size).toBe(images.length);
});

test('bold type is the bold font’s', () => {
  expect(rasterise(write('人', 'bold')).join()).not.toBe(rasterise(write('人')).join());
});

describe.each(chartIds)('%s', (id) => {
  let svg = '';
  let png: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    const study = [zhuji, ...shippedStudies].find((one) => charts[id].applies(one));
    if (study === undefined) throw new Error(`no study holds what ${id} shows`);
    svg = await renderSvg(drawChart(study, id, 'zh'));
    png = rasterise(svg);
  });

  test('has the same bytes each time', () => {
    expect(Buffer.compare(rasterise(svg), png)).toBe(0);
  });

  test('has ink wherever Chinese stands', () => {
    const { pixels, width } = drawPixels(svg);
    const chinese = readTextBoxes(svg).filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(chinese.length).toBeGreaterThan(4);
    expect(chinese.filter((box) => inkOf(box, pixels, width) < 0.05)).toEqual([]);
  });
});

function write(text: string, weight = 'normal'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><text x="5" y="20" font-size="16px" font-weight="${weight}" font-family="${fontFamily}">${text}</text></svg>`;
}

function drawPixels(svg: string) {
  const image = new Resvg(svg, { font: { fontFiles: [...fontFiles], loadSystemFonts: false } });
  const { pixels, width } = image.render();
  return { pixels, width };
}

/** The share of a box that is darker than mid-grey. */
function inkOf({ left, right, top, bottom }: TextBox, pixels: Uint8Array, width: number): number {
  let dark = 0;
  let all = 0;
  for (let y = Math.floor(top); y < bottom; y += 1) {
    for (let x = Math.floor(left); x < right; x += 1) {
      const at = 4 * (y * width + x);
      const luminance =
        ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255)) / 3;
      if (luminance < 165) dark += 1;
      all += 1;
    }
  }
  return dark / all;
}
