import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSvg } from './render-svg.ts';
import type { ReportDocument } from './report-document.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';
import { type Paint, xlsxPictures } from './xlsx/xlsx-pictures.ts';

/** Every format of a report, by the ending of its file. */
export const reportFormats = ['html', 'md', 'xlsx'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** A font file, by its path or as its bytes. */
export type FontFile = string | Uint8Array;

export type RenderOptions = {
  /** SVGs that are drawn already, by the `file` of their chart; others are drawn here. */
  readonly drawn?: ReadonlyMap<string, string>;
  /** The same as PNGs, by the file with its own ending. */
  readonly painted?: ReadonlyMap<string, Uint8Array>;
  /** Makes a PNG of an SVG, for the workbook; without it, it has the pictures of `painted` only. */
  readonly rasterise?: (
    svg: string,
    options: { readonly fonts: readonly FontFile[] },
  ) => Uint8Array | Promise<Uint8Array>;
  /** Handed on to `rasterise`. */
  readonly fonts?: readonly FontFile[];
};

/**
 * A report as one file. HTML holds its charts and asks for nothing; Markdown links to their SVGs,
 * which lie beside it under the `file` of each chart; a workbook holds them as PNGs.
 *
 * @param document what `composeReport` gave
 * @returns text, or the bytes of a workbook: the same for the same document, on every run
 * @throws RangeError where there is no such format
 */
export async function renderReport(
  document: ReportDocument,
  format: 'html' | 'md',
  options?: RenderOptions,
): Promise<string>;
export async function renderReport(
  document: ReportDocument,
  format: 'xlsx',
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
  const pictures = new Map<string, string>();
  for (const { blocks } of document.sections)
    for (const block of blocks)
      if (block.kind === 'chart')
        pictures.set(block.file, drawn.get(block.file) ?? (await renderSvg(block.spec)));
  return renderHtml(document, pictures);
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
