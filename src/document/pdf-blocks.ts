import type { Block, Grid, GridCell, Stretch } from './document.ts';
import { joinLines } from './join-lines.ts';
import type { PdfLine, PdfSegment } from './pdf-lines.ts';
import { plainCharacters } from './plain-characters.ts';
import type { PdfPage } from './read-pdf.ts';
import { readCell } from './read-cell.ts';
import { isCellUnit, isHeaderWord } from './table-words.ts';

/**
 * The pages of a PDF file as paragraphs and tables. Tables are told by their borders; where there are
 * none a table begins with a line of headings: its columns are where these stand, each further segment
 * belongs to the nearest, and a line without figures belongs to the nearest row, for names wrap.
 *
 * @param pages the lines of each page, from its top
 */
export function pdfBlocks(pages: readonly PdfPage[]): readonly Block[] {
  const running = runningLines(pages.map(({ lines }) => lines));
  const blocks: Block[] = [];
  for (const { lines, tables } of pages) {
    const kept = lines.filter((line, i) => {
      const text = textOf(line);
      if (running.has(text)) return false;
      return !((i === 0 || i >= lines.length - 2) && pageNumber.test(text));
    });
    let from = 0;
    for (const { top, rows } of [...tables].sort((a, b) => b.top - a.top)) {
      const to = kept.findIndex((line, i) => i >= from && line.y < top);
      blocks.push(...lineBlocks(kept.slice(from, to < 0 ? kept.length : to)));
      from = to < 0 ? kept.length : to;
      addTable(blocks, rows.map((row) => row.map(({ text, isRepeat }): GridCell => ({ ...plain(text), isRepeat }))));
    }
    blocks.push(...lineBlocks(kept.slice(from)));
  }
  return joinLines(blocks);
}

const pageNumber = /^[-—–·\s]*(?:第\s*)?\d{1,3}\s*(?:页)?[-—–·\s]*$/;

/** A table that goes on after a page's end is one, and its repeated header none of its rows. */
function addTable(blocks: Block[], grid: Grid): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'table' || last.grid[0]!.length !== grid[0]!.length) {
    blocks.push({ kind: 'table', grid });
    return;
  }
  const headOf = (row: Grid[number] | undefined) => row?.map(({ text }) => text).join('|');
  const rest = headOf(grid[0]) === headOf(last.grid[0]) ? grid.slice(1) : grid;
  blocks[blocks.length - 1] = { kind: 'table', grid: [...last.grid, ...rest] };
}

function lineBlocks(lines: readonly PdfLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const table = tableAt(lines, i);
    if (table !== null) {
      blocks.push({ kind: 'table', grid: table.grid });
      i = table.next;
      continue;
    }
    blocks.push({ kind: 'paragraph', content: plain(lineText(lines[i]!)), isHeading: false });
    i += 1;
  }
  return blocks;
}

function lineText({ segments }: PdfLine): string {
  return segments.map(({ text, isApart }, i) => (i > 0 && isApart ? ` ${text}` : text)).join('');
}

function textOf({ segments }: PdfLine): string {
  return segments.map(({ text }) => text).join('');
}

/** What stands on most pages: running heads. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of [page[0], page.at(-1)]) {
      if (line !== undefined) counts.set(textOf(line), (counts.get(textOf(line)) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 && count >= pages.length * 0.5 ? [text] : [])));
}

/** A text that has no place yet; merged cells share one. */
function plain(text: string): Stretch {
  const bare = plainCharacters(text);
  return { text: bare, at: Array.from({ length: bare.length }, () => 0) };
}

type Column = { readonly x: number; readonly end: number };

function tableAt(lines: readonly PdfLine[], start: number): { readonly grid: readonly (readonly GridCell[])[]; readonly next: number } | null {
  const first = headerSpan(lines, start);
  if (first === null) return null;
  const { columns, header, next: from } = first;
  const rows: { y: number; cells: string[]; hasFigure: boolean }[] = [];
  const loose: { y: number; cells: string[] }[] = [];
  let next = from;
  let lastY = lines[from - 1]!.y;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    const cells = columns.map(() => '');
    for (const segment of line.segments) {
      const column = nearest(columns, segment);
      cells[column] += plainCharacters(segment.text);
    }
    const isWide = line.segments.some((segment) => segment.end - segment.x > spanOf(columns) * 0.55);
    if (isWide || /^(?:注|备注|资料来源)\s*[：:]/.test(textOf(line)) || lastY - line.y > line.height * 6) break;
    const isRepeatedHeader = line.segments.length > 1 && line.segments.every(({ text }) => isHeaderWord(plainCharacters(text)));
    if (isRepeatedHeader) continue;
    const figures = cells.filter((cell, i) => i > 0 && (readCell(cell).is === 'figure' || readCell(cell).is === 'not-published' || isCellUnit(cell))).length;
    if (figures > 0) rows.push({ y: line.y, cells, hasFigure: true });
    else loose.push({ y: line.y, cells });
    // A page break puts the next line at the top again.
    lastY = line.y;
  }
  if (rows.length < 2) return null;
  for (const { y, cells } of loose) {
    const row = rows.reduce((best, one) => (Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best));
    cells.forEach((cell, i) => {
      if (cell === '') return;
      row.cells[i] = y > row.y ? `${cell}${row.cells[i]}` : `${row.cells[i]}${cell}`;
    });
  }
  const grid = [header, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((text): GridCell => ({ ...plain(text), isRepeat: false })),
  );
  return { grid, next };
}

/** The headings from here on: the line with most of them gives the columns. */
function headerSpan(lines: readonly PdfLine[], start: number): { readonly columns: readonly Column[]; readonly header: string[]; readonly next: number } | null {
  const isHeader = (line: PdfLine | undefined) =>
    line !== undefined &&
    line.segments.length > 0 &&
    line.segments.every(({ text }) => readCell(plainCharacters(text)).is === 'text' || isHeaderWord(plainCharacters(text))) &&
    line.segments.filter(({ text }) => isHeaderWord(plainCharacters(text))).length >= line.segments.length * 0.5;
  if (!isHeader(lines[start])) return null;
  let next = start;
  while (next < start + 4 && isHeader(lines[next])) next += 1;
  const span = lines.slice(start, next);
  const widest = span.reduce((best, line) => (line.segments.length > best.segments.length ? line : best));
  const extra = span.filter((line) => line !== widest).flatMap(({ segments }) => segments).filter((segment) => !widest.segments.some((one) => segment.x < one.end && one.x < segment.end));
  const columns = [...widest.segments, ...extra].map(({ x, end }) => ({ x, end })).sort((a, b) => a.x - b.x);
  if (columns.length < 3) return null;
  const header = columns.map(() => '');
  for (const { segments } of span) for (const segment of segments) header[nearest(columns, segment)] += plainCharacters(segment.text);
  return { columns, header, next };
}

function nearest(columns: readonly Column[], { x, end }: PdfSegment): number {
  const middle = (x + end) / 2;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  columns.forEach((column, i) => {
    const overlap = Math.min(end, column.end) - Math.max(x, column.x);
    const distance = overlap > 0 ? -overlap : Math.min(Math.abs(middle - (column.x + column.end) / 2), Math.abs(x - column.x));
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function spanOf(columns: readonly Column[]): number {
  return columns.at(-1)!.end - columns[0]!.x;
}
