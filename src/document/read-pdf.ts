import { type PdfLine, type PdfPiece, pdfLines } from './pdf-lines.ts';
import { pdfRulings } from './pdf-rulings.ts';
import { type RuledTable, ruledTables } from './ruled-tables.ts';

/** A page: the tables that borders draw on it, and the lines of text outside them. */
export type PdfPage = {
  readonly lines: readonly PdfLine[];
  readonly tables: readonly RuledTable[];
};

/** The pages of a PDF file, or why there are none. */
export type PdfPages =
  | { readonly pages: readonly PdfPage[] }
  | { readonly problem: 'locked' | 'broken' | 'scanned' };

/**
 * The text of a PDF file with its places on the page.
 *
 * @param bytes the file
 * @param cMaps the folder of pdf.js's CMaps, ending with a slash: without them Chinese fonts that are
 *   not embedded give no text
 */
export async function readPdf(bytes: Uint8Array, cMaps: string): Promise<PdfPages> {
  const { getDocument, OPS } = await loadPdfJs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: cMaps,
    cMapPacked: true,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    let letters = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PdfPiece[] => {
        if (!('str' in item)) return [];
        const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
        return [
          { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10 },
        ];
      });
      letters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
      const goesOn = (pages.at(-1)?.tables.length ?? 0) > 0;
      const tables =
        goesOn || mayHoldTable(pieces)
          ? ruledTables(pdfRulings(await page.getOperatorList(), OPS), pieces)
          : [];
      const outside = pieces.filter((piece) => !tables.some((table) => table.pieces.has(piece)));
      pages.push({ lines: pdfLines(outside), tables });
      page.cleanup();
    }
    return letters < file.numPages * 5 ? { problem: 'scanned' } : { pages };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { problem: name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await task.destroy();
  }
}

/** To list what a page draws takes as long as to read it: only where figures stand beside gaps. */
function mayHoldTable(pieces: readonly PdfPiece[]): boolean {
  const parted = pdfLines(pieces).filter(({ segments }) => segments.length > 1);
  const hasFigure = parted.some(({ segments }) =>
    segments.some(({ text }) => /[\d０-９]/.test(text)),
  );
  return parted.length >= 2 && hasFigure;
}

/** pdf.js without a worker of its own, and without the canvas that only drawing needs. */
async function loadPdfJs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const space = globalThis as {
    DOMMatrix?: unknown;
    ImageData?: unknown;
    Path2D?: unknown;
    pdfjsWorker?: unknown;
  };
  space.DOMMatrix ??= class {};
  space.ImageData ??= class {};
  space.Path2D ??= class {};
  // @ts-expect-error: the worker has no types.
  space.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}
