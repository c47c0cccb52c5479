import type { Block, Grid, GridCell, Stretch } from './document.ts';
import { joinLines } from './join-lines.ts';
import type { PdfLine, PdfSegment } from './pdf-lines.ts';
import { plainCharacters } from './plain-characters.ts';
import { readCell } from './read-cell.ts';
import type { PdfPage } from './read-pdf.ts';
import { isCellNumber, isCellUnit, isHeaderWord } from './table-words.ts';

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
  let open: PdfLine[] = [];
  const close = () => {
    blocks.push(...lineBlocks(open));
    open = [];
  };
  pages.forEach(({ lines, tables }, page) => {
    const kept = lines.filter((line, i) => {
      const text = textOf(line);
      if (running.has(text)) return false;
      return !((i === 0 || i >= lines.length - 2) && pageNumber.test(text));
    });
    let from = 0;
    for (const { top, rows } of [...tables].sort((a, b) => b.top - a.top)) {
      const below = kept.findIndex((line, i) => i >= from && line.y < top);
      const to = below < 0 ? kept.length : below;
      open.push(...kept.slice(from, to).map((line) => onPage(line, page)));
      from = to;
      close();
      addTable(
        blocks,
        rows.map((row) =>
          row.map(({ text, isRepeat }): GridCell => ({ ...plain(text), isRepeat })),
        ),
      );
    }
    open.push(...kept.slice(from).map((line) => onPage(line, page)));
  });
  close();
  return joinLines(blocks);
}

/** Heights that go on from page to page, so that what is near is near. */
function onPage(line: PdfLine, page: number): PdfLine {
  return { ...line, y: line.y - page * 10_000 };
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
  const left = Math.min(...lines.map(({ segments }) => segments[0]!.x));
  for (let i = 0; i < lines.length; ) {
    const table = tableAt(lines, i);
    if (table !== null) {
      blocks.push({ kind: 'table', grid: table.grid });
      i = table.next;
      continue;
    }
    const line = lines[i]!;
    const isIndented = line.segments[0]!.x > left + line.height * 1.2;
    const content = plain(`${isIndented ? '\u3000' : ''}${lineText(line)}`);
    blocks.push({ kind: 'paragraph', content, isHeading: false });
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
  return new Set(
    [...counts].flatMap(([text, count]) =>
      count >= 3 && count >= pages.length * 0.5 ? [text] : [],
    ),
  );
}

/** A text that has no place yet; merged cells share one. */
function plain(text: string): Stretch {
  const bare = plainCharacters(text);
  return { text: bare, at: Array.from({ length: bare.length }, () => 0) };
}

type Column = { readonly x: number; readonly end: number };

function tableAt(
  lines: readonly PdfLine[],
  start: number,
): { readonly grid: Grid; readonly next: number } | null {
  const first = headerSpan(lines, start);
  if (first === null) return null;
  const body = bodyLines(lines, first);
  const columns = bandsOf(body, first.columns);
  const header = columns.map(() => '');
  for (const { segments } of first.span) {
    for (const segment of segments)
      header[nearest(columns, segment)] += plainCharacters(segment.text);
  }
  const rows: { readonly y: number; readonly cells: string[] }[] = [];
  const loose: { readonly y: number; readonly cells: readonly string[] }[] = [];
  for (const line of body) {
    const cells = columns.map(() => '');
    for (const segment of line.segments)
      cells[nearest(columns, segment)] += plainCharacters(segment.text);
    const holdsFigure = cells.some((cell, i) => i > 0 && (isCellNumber(cell) || isCellUnit(cell)));
    (holdsFigure ? rows : loose).push({ y: line.y, cells });
  }
  if (rows.length < 2) return null;
  for (const { y, cells } of loose) {
    const row = rows.reduce((best, one) =>
      Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best,
    );
    cells.forEach((cell, i) => {
      if (cell !== '')
        row.cells[i] = y > row.y ? `${cell}${row.cells[i]}` : `${row.cells[i]}${cell}`;
    });
  }
  const grid = [header, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((text): GridCell => ({ ...plain(text), isRepeat: false })),
  );
  return { grid, next: start + first.span.length + body.length };
}

/** The lines below the headings, to the first that runs across the columns. */
function bodyLines(lines: readonly PdfLine[], { columns, next }: HeaderSpan): readonly PdfLine[] {
  const width = columns.at(-1)!.end - columns[0]!.x;
  const end = lines.findIndex((line, i) => {
    if (i < next) return false;
    const isWide =
      line.segments.length < 3 &&
      line.segments.some((segment) => segment.end - segment.x > width * 0.6);
    const isLeft =
      line.segments.length === 1 &&
      /[。；]$|^(?:注|备注|资料来源)\s*[：:]|^[一二三四五六七八九十]、|^[（(][一二三四五六七八九十]+[）)]/.test(
        plainCharacters(textOf(line)),
      );
    return (
      isWide ||
      (isLeft && line.segments[0]!.x < columns[1]!.x && line.segments[0]!.end > columns[1]!.x) ||
      /[。；]$/.test(textOf(line))
    );
  });
  return lines.slice(next, end < 0 ? lines.length : end);
}

/** Columns by the white space between them, as far as this gives as many as there are headings. */
function bandsOf(lines: readonly PdfLine[], headings: readonly Column[]): readonly Column[] {
  const full = lines.filter(({ segments }) => segments.length >= headings.length - 1);
  const bands: { x: number; end: number }[] = [];
  for (const { x, end } of full.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last === undefined || x > last.end + 1) bands.push({ x, end });
    else last.end = Math.max(last.end, end);
  }
  return bands.length >= 3 && Math.abs(bands.length - headings.length) <= 2 ? bands : headings;
}

/** A heading that wraps leaves its year on a line of its own. */
const bareYear = /^(?:19|20)\d\d$/;

type HeaderSpan = {
  readonly columns: readonly Column[];
  readonly span: readonly PdfLine[];
  readonly next: number;
};

/** The headings from here on: the line with most of them gives the columns. */
function headerSpan(lines: readonly PdfLine[], start: number): HeaderSpan | null {
  const isHeader = (line: PdfLine | undefined) => {
    const texts =
      line === undefined ? [] : headingsOf(line).map(({ text }) => plainCharacters(text));
    const known = texts.filter((text) => isHeaderWord(text) || bareYear.test(text)).length;
    return (
      texts.length > 0 &&
      known >= texts.length * 0.5 &&
      texts.every(
        (text) => readCell(text).is === 'text' || isHeaderWord(text) || bareYear.test(text),
      )
    );
  };
  if (!isHeader(lines[start])) return null;
  let next = start;
  while (next < start + 4 && isHeader(lines[next])) next += 1;
  const span = lines.slice(start, next);
  const headings = span.map(headingsOf);
  const widest = headings.reduce((best, one) => (one.length > best.length ? one : best));
  const extra = headings
    .filter((one) => one !== widest)
    .flat()
    .filter((segment) => !widest.some((one) => segment.x < one.end && one.x < segment.end));
  const columns = [...widest, ...extra].map(({ x, end }) => ({ x, end })).sort((a, b) => a.x - b.x);
  if (columns.length < 3) return null;
  return { columns, span, next };
}

/** A heading is what no wide gap parts: 2020 年 is one. */
function headingsOf({ segments }: PdfLine): readonly PdfSegment[] {
  const headings: PdfSegment[] = [];
  for (const segment of segments) {
    const last = headings.at(-1);
    if (last === undefined || segment.isApart) headings.push(segment);
    else
      headings[headings.length - 1] = {
        ...last,
        text: `${last.text}${segment.text}`,
        end: segment.end,
      };
  }
  return headings;
}

function nearest(columns: readonly Column[], { x, end }: PdfSegment): number {
  const middle = (x + end) / 2;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  columns.forEach((column, i) => {
    const overlap = Math.min(end, column.end) - Math.max(x, column.x);
    const distance =
      overlap > 0
        ? -overlap
        : Math.min(Math.abs(middle - (column.x + column.end) / 2), Math.abs(x - column.x));
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
