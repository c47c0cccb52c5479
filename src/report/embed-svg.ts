import { splitSvg } from './split-svg.ts';

/**
 * The tallest a chart may be on a page, in its own pixels: A4 upright. From some 820 on it does not
 * fit at the full width of the text, and print makes it smaller (`print-style.ts`), its type 6.5 pt
 * at least.
 */
const tallest = 960;

/**
 * A chart to stand in a page beside others: ids of its own, pieces that fit a sheet of paper, and
 * one text alternative for all of them.
 *
 * @param svg as `renderSvg` gives it
 * @param id starts every id within; unique in the page
 * @returns SVG elements without a text alternative: what is around them has it; titles of their
 *   marks are for who points at them
 */
export function embedSvg(svg: string, id: string): readonly string[] {
  return splitSvg(svg, tallest).map((piece, i) => {
    const own = `${id}-${i + 1}`;
    return piece
      .replace(/^(<svg [^>]*>)<title>[^<]*<\/title>/, '$1')
      .replace(/^<svg [^>]*>/, (open) =>
        open
          .replace(/ (?:role|class|version|xmlns(?::xlink)?)="[^"]*"/g, '')
          .replace(/^<svg/, '<svg aria-hidden="true" focusable="false"'),
      )
      .replace(/<[^>]+>/g, (tag) =>
        tag
          .replace(/ id="([^"]+)"/g, ` id="${own}-$1"`)
          .replace(/url\(#([^)]+)\)/g, `url(#${own}-$1)`)
          .replace(/ (?:class|pointer-events)="[^"]*"/g, ''),
      );
  });
}
