/**
 * A tall chart cut into pieces that fit a page: between the rows of which Vega-Lite stacks it, never
 * through one. Each piece is an SVG of its own with the same width; below each other they are the
 * chart again.
 *
 *     svg · group moved by the padding · root · [ row, row, … title ]
 *
 * @param svg as `renderSvg` gives it
 * @param tallest in pixels of the chart
 * @returns one piece where the chart is short enough or has no rows
 */
export function splitSvg(svg: string, tallest: number): readonly string[] {
  const parts = takeApart(svg);
  if (parts === null || parts.height <= tallest) return [svg];
  const { open, width, height, offset, before, after, rows, rest } = parts;
  const cuts = chooseCuts(
    rows.map((row) => topOf(row) + offset),
    height,
    tallest,
  );
  if (cuts.length === 0) return [svg];
  const ends = [0, ...cuts.map((index) => Math.floor(topOf(rows[index]!) + offset - gap)), height];
  return ends.slice(0, -1).map((top, i) => {
    const own = rows.slice(cuts[i - 1] ?? 0, cuts[i] ?? rows.length);
    const tall = ends[i + 1]! - top;
    const head = open
      .replace(/ height="[^"]*"/, ` height="${tall}"`)
      .replace(/ viewBox="[^"]*"/, ` viewBox="0 ${top} ${width} ${tall}"`);
    // The title of the chart stands with its first rows.
    return `${head}${before}${own.join('')}${i === 0 ? rest : ''}${after}`;
  });
}

/** Between the highest letter of a row and the cut above it. */
const gap = 4;

type Parts = {
  readonly open: string;
  readonly width: number;
  readonly height: number;
  /** How far the rows are moved down by the padding. */
  readonly offset: number;
  readonly before: string;
  readonly rows: readonly string[];
  /** What is not a row. */
  readonly rest: string;
  readonly after: string;
};

function takeApart(svg: string): Parts | null {
  const open = /^<svg [^>]*>/.exec(svg)?.[0];
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(open ?? '');
  const offset = /<g fill="none"[^>]*transform="translate\([\d.]+,([\d.]+)\)"/.exec(svg);
  const start =
    /<g class="mark-group role-frame root">.*?<path class="background"[^>]*\/><g>/s.exec(svg);
  if (open === undefined || size === null || offset === null || start === null) return null;
  const from = start.index + start[0].length;
  const children: string[] = [];
  let at = from;
  for (let end = endOf(svg, at); end > at; end = endOf(svg, at)) {
    children.push(svg.slice(at, end));
    at = end;
  }
  const isRow = (child: string) =>
    /^<g class="mark-group role-scope concat_\d+_group">/.test(child);
  const backdrop = `<rect width="${size[1]}" height="${size[2]}"`;
  return {
    open,
    width: Number(size[1]),
    height: Number(size[2]),
    offset: Number(offset[1]),
    before: svg
      .slice(open.length, from)
      .replace(/<title>.*?<\/title>/s, '')
      .replace(backdrop, backdrop),
    rows: children.filter(isRow),
    rest: children.filter((child) => !isRow(child)).join(''),
    after: svg.slice(at),
  };
}

/** Where the element that begins at `at` ends; `at` itself where none begins there. */
function endOf(svg: string, at: number): number {
  const tag = /<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g;
  tag.lastIndex = at;
  let depth = 0;
  for (let found = tag.exec(svg); found !== null; found = tag.exec(svg)) {
    if (depth === 0 && (found.index !== at || found[1] === '/')) return at;
    if (found[3] !== '/') depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return at;
}

/** The highest letter of a row, in pixels below the padding. */
function topOf(row: string): number {
  const downs: number[] = [];
  let top = Number.POSITIVE_INFINITY;
  for (const [tag] of row.matchAll(/<\/?[a-zA-Z][^>]*>/g)) {
    if (tag.startsWith('</')) {
      if (tag === '</g>') downs.pop();
      continue;
    }
    const down = Number(/transform="translate\([-\d.e]+,([-\d.e]+)\)/.exec(tag)?.[1] ?? 0);
    const size = Number(/font-size="([\d.]+)px"/.exec(tag)?.[1] ?? 0);
    if (tag.startsWith('<text')) top = Math.min(top, sum(downs) + down - size);
    if (tag.startsWith('<g') && !tag.endsWith('/>')) downs.push(down);
  }
  return top;
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

/** The rows before which to cut: pieces as even as their number allows, none taller than may be. */
function chooseCuts(tops: readonly number[], height: number, tallest: number): readonly number[] {
  const pieces = Math.ceil(height / tallest);
  for (let wanted = height / pieces; wanted <= tallest; wanted += tallest / 20) {
    const cuts = cutAt(tops, height, wanted);
    if (cuts.length < pieces) return cuts;
  }
  return cutAt(tops, height, tallest);
}

function cutAt(tops: readonly number[], height: number, tallest: number): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  tops.forEach((top, i) => {
    const end = (tops[i + 1] ?? height + gap) - gap;
    if (i > 0 && end - start > tallest) {
      cuts.push(i);
      start = top - gap;
    }
  });
  return cuts;
}
