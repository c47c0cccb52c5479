import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFamily, fontFiles } from './fonts.ts';

/** The fonts of every picture, once the rasteriser is ready to draw. */
let ready: Promise<readonly Uint8Array[]> | undefined;

/**
 * An SVG as a PNG on white, drawn with the bundled fonts alone: same bytes on every machine.
 *
 * @param svg as `renderSvg` gives it
 * @param options `scale`: pixels of the PNG per pixel of the SVG
 * @returns the bytes of a PNG file
 */
export async function rasterise(
  svg: string,
  { scale = 2 }: { readonly scale?: number } = {},
): Promise<Uint8Array> {
  ready ??= makeReady();
  const fontBuffers = [...(await ready)];
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    // It holds a copy of the fonts, outside of what the engine collects.
    drawing.free();
  }
}

async function makeReady(): Promise<readonly Uint8Array[]> {
  await initWasm(readFile(findWasm()));
  return Promise.all(fontFiles.map((file) => readFile(file)));
}

/** Beside the bundle in `dist/cli`; run from source, in the package that it comes from. */
function findWasm(): URL | string {
  const beside = new URL('./resvg.wasm', import.meta.url);
  if (existsSync(beside)) return beside;
  return createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
}
