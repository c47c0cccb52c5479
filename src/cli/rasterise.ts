import { Resvg } from '@resvg/resvg-js';
import { fontFamily, fontFiles } from './fonts.ts';

/**
 * An SVG as a PNG on white, drawn with the bundled fonts alone: same bytes on every machine.
 *
 * @param svg as `renderSvg` gives it
 * @param options `scale`: pixels of the PNG per pixel of the SVG
 * @returns the bytes of a PNG file
 */
export function rasterise(
  svg: string,
  { scale = 2 }: { readonly scale?: number } = {},
): Uint8Array {
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
  });
  return image.render().asPng();
}
