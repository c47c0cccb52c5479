import { makeProblem } from '../input/make-problem.ts';
import type { Position, Problem } from '../input/problem.ts';
import { decodeText } from './decode-text.ts';
import type { PlanDocument } from './document.ts';
import type { DocumentProblemDetails } from './document-problem-details.ts';
import { deepestTable, htmlBlocks } from './html-blocks.ts';
import { joinLines } from './join-lines.ts';
import { renumber } from './renumber.ts';
import { textBlocks } from './text-blocks.ts';

/** A document that can be read, or what is wrong with it. */
export type OpenedDocument =
  | { readonly document: PlanDocument }
  | { readonly problems: readonly Problem[] };

/** The kinds of files that are read, by their endings. */
const documentEndings = ['txt', 'md', 'html', 'htm', 'docx', 'pdf'] as const;

/** A plan of 500 pages is not nearly as large; to read this much takes seconds and a gigabyte. */
const mostTextBytes = 20_000_000;

/**
 * Opens a document of any kind: its text, as paragraphs and tables, with the place of every character.
 * A file is known by its content where that says what it is (Word, PDF), else by its name.
 *
 * @param file its name, as problems shall show it
 * @param bytes its content
 * @param cMaps see `readPdf`
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  cMaps: string,
): Promise<OpenedDocument> {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) return refuse(file, 'document-empty', {});
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse(file, ending === 'docx' ? 'document-locked' : 'document-old-word', {});
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return await openPdf(file, bytes, cMaps);
  if (startsWith(bytes, [0x50, 0x4b])) return await openDocx(file, bytes);
  if (!documentEndings.some((one) => one === ending))
    return refuse(file, 'document-other', { allowed: documentEndings });
  if (ending === 'docx' || ending === 'pdf') return refuse(file, 'document-broken', {});
  if (bytes.length > mostTextBytes) return tooLarge(file);
  const isPage = ending === 'html' || ending === 'htm';
  const decoded = decodeText(bytes, isPage ? declaredEncoding(bytes) : null);
  if ('problem' in decoded) return refuse(file, 'document-not-text', {});
  const { text } = decoded;
  if (text.trim() === '') return refuse(file, 'document-empty', {});
  if (!isPage) return opened({ file, text, blocks: textBlocks(text, ending === 'md') });
  const { parse } = await import('parse5');
  const page = htmlBlocks(text, parse);
  if ('tooDeep' in page)
    return refuse(file, 'tables-too-deep', { limit: deepestTable }, placeIn(text, page.tooDeep));
  return opened({ file, text, blocks: joinLines(page.blocks) });
}

async function openDocx(file: string, bytes: Uint8Array): Promise<OpenedDocument> {
  const { unpackDocx } = await import('./unpack-docx.ts');
  const unpacked = unpackDocx(bytes, mostTextBytes);
  if ('problem' in unpacked) {
    if (unpacked.problem === 'too-large') return tooLarge(file);
    if (unpacked.problem === 'nested')
      return refuse(file, 'tables-too-deep', { limit: deepestTable });
    return refuse(file, 'document-broken', {});
  }
  const [{ parse }, mammoth] = await Promise.all([import('parse5'), import('mammoth')]);
  try {
    const { value } = await mammoth.default.convertToHtml(
      // Its types ask for Node's own class; it reads any bytes.
      {
        buffer: unpacked.bytes as Parameters<typeof mammoth.default.convertToHtml>[0] extends {
          buffer: infer B;
        }
          ? B
          : never,
      },
      { convertImage: mammoth.default.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    const page = htmlBlocks(value, parse);
    if ('tooDeep' in page) return refuse(file, 'tables-too-deep', { limit: deepestTable });
    return opened({ file, ...renumber(joinLines(page.blocks)) });
  } catch {
    return refuse(file, 'document-broken', {});
  }
}

async function openPdf(file: string, bytes: Uint8Array, cMaps: string): Promise<OpenedDocument> {
  const [{ readPdf }, { pdfBlocks }] = await Promise.all([
    import('./read-pdf.ts'),
    import('./pdf-blocks.ts'),
  ]);
  const read = await readPdf(bytes, cMaps);
  if ('problem' in read) return refuse(file, `document-${read.problem}`, {});
  return opened({ file, ...renumber(pdfBlocks(read.pages)) });
}

function opened(document: PlanDocument): OpenedDocument {
  return document.blocks.length === 0 ? refuse(document.file, 'document-empty', {}) : { document };
}

function tooLarge(file: string): OpenedDocument {
  return refuse(file, 'document-too-large', { megabytes: mostTextBytes / 1_000_000 });
}

function refuse<C extends keyof DocumentProblemDetails & string>(
  file: string,
  code: C,
  params: DocumentProblemDetails[C],
  place: Position = { line: 0, column: 0 },
): OpenedDocument {
  return { problems: [makeProblem<DocumentProblemDetails, C>(file, place, [], code, params)] };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** The encoding that a page names in its head. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
