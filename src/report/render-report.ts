import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSvg } from './render-svg.ts';
import type { ChartBlock, ReportDocument } from './report-document.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';
import { type Paint, xlsxPictures } from './xlsx/xlsx-pictures.ts';

/** Every format of a report, by the ending of its file. */
export const reportFormats = ['html', 'md', 'docx', 'xlsx'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** A font file, by its path or as its bytes. */
export type FontFile = string | Uint8Array;

export type RenderOptions = {
  /** SVGs that are drawn already, by the `file` of their chart; others are drawn here. */
  readonly drawn?: ReadonlyMap<string, string>;
  /** The same as PNGs, by the file with its own ending. */
  readonly painted?: ReadonlyMap<string, Uint8Array>;
  /**
   * Makes a PNG of an SVG, for Word document and workbook; without it, they have the pictures of
   * `painted` only.
   */
  readonly rasterise?: (
    svg: string,
    options: { readonly fonts: readonly FontFile[] },
  ) => Uint8Array | Promise<Uint8Array>;
  /** Handed on to `rasterise`. */
  readonly fonts?: readonly FontFile[];
};

/**
 * A report as one file. HTML holds its charts and asks for nothing; Markdown links to their SVGs,
 * which lie beside it under the `file` of each chart; a Word document and a workbook hold them as PNGs.
 *
 * @param document what `composeReport` gave
 * @returns text, or the bytes of a Word document or workbook: the same for the same document, on every run
 * @throws RangeError where there is no such format
 */
export async function renderReport(
  document: ReportDocument,
  format: 'html' | 'md',
  options?: RenderOptions,
): Promise<string>;
export async function renderReport(
  document: ReportDocument,
  format: 'docx' | 'xlsx',
  options?: RenderOptions,
): Promise<Uint8Array>;
export async function renderReport(
  document: ReportDocument,
  format: ReportFormat,
  options?: RenderOptions,
): Promise<string | Uint8Array>;
export async function renderReport(
  document: ReportDocument,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  if (!reportFormats.includes(format)) throw new RangeError(`there is no report as "${format}"`);
  if (format === 'md') return renderMarkdown(document);
  const { drawn = new Map() } = options;
  if (format === 'xlsx') {
    const { studies, language } = document;
    const paint = paintWith(drawn, options);
    return renderXlsx(studies, language, await xlsxPictures(studies, language, paint));
  }
  if (format === 'docx') {
    const paint = paintWith(drawn, options);
    const painted = new Map<string, Uint8Array>();
    for (const { file, spec } of chartsOf(document)) {
      const png = await paint(file.replace(/\.svg$/, ''), () => spec);
      if (png !== null) painted.set(file, png);
    }
    // Whoever wants no Word document need not wait for its library.
    const { renderDocx } = await import('./docx/render-docx.ts');
    return renderDocx(document, painted);
  }
  const pictures = new Map<string, string>();
  for (const { file, spec } of chartsOf(document))
    pictures.set(file, drawn.get(file) ?? (await renderSvg(spec)));
  return renderHtml(document, pictures);
}

function chartsOf({ sections }: ReportDocument): readonly ChartBlock[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  );
}

function paintWith(
  drawn: ReadonlyMap<string, string>,
  { painted = new Map(), rasterise, fonts = [] }: RenderOptions,
): Paint {
  return async (name, draw) => {
    const ready = painted.get(`${name}.png`);
    if (ready !== undefined || rasterise === undefined) return ready ?? null;
    return rasterise(drawn.get(`${name}.svg`) ?? (await renderSvg(draw())), { fonts });
  };
}
