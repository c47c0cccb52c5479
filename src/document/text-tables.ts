import type { Block, Grid, GridCell, Stretch } from './document.ts';
import { trimStretch } from './plain-characters.ts';
import { stackedTable } from './stacked-table.ts';
import { isCellNumber, isHeaderWord } from './table-words.ts';
import type { FoundTable, TextLine } from './text-line.ts';

/**
 * Lines as blocks: those that stand in columns become tables. Columns are parted by bars, tabs, wide
 * gaps, or by a line for each cell, as text that was copied from a web page or a Word file has them.
 *
 * @param printed the lines in order, empty ones among them
 */
export function textTables(printed: readonly TextLine[]): readonly Block[] {
  const lines = printed.map((line, i) => (isParting(printed, i) ? empty(line) : line));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const table = columnTable(lines, i) ?? stackedTable(lines, i);
    if (table !== null) {
      blocks.push({ kind: 'table', grid: table.grid });
      i = table.next;
      continue;
    }
    const { content, isHeading } = lines[i]!;
    // Its indent is kept: it tells where a paragraph begins.
    const follows = lines[i - 1]?.content.text.trim() !== '';
    if (content.text.trim() !== '')
      blocks.push({ kind: 'paragraph', content: follows ? content : indented(content), isHeading });
    i += 1;
  }
  return blocks;
}

/** What stands below an empty line begins anew as what is indented does. */
function indented({ text, at }: Stretch): Stretch {
  return { text: `\u3000${text}`, at: [at[0]!, ...at] };
}

/** A line of one bar between cells that stand one below the other, as pages are copied by some. */
function isParting(lines: readonly TextLine[], index: number): boolean {
  const isBar = (i: number) => /^\s*[|│┃｜]\s*$/.test(lines[i]?.content.text ?? '');
  return isBar(index) && (isBar(index - 2) || isBar(index + 2));
}

function empty(line: TextLine): TextLine {
  return { ...line, content: { text: '', at: [] } };
}

const partings: readonly RegExp[] = [
  /[|│┃｜]/g,
  /\t+/g,
  /(?: {2,}|\u3000+ *)/g,
  // What is copied from a PDF file leaves a single space: only below a line of headings.
  / +/g,
];

function columnTable(lines: readonly TextLine[], start: number): FoundTable | null {
  for (const parting of partings) {
    const rows: (readonly Stretch[])[] = [];
    let next = start;
    while (next < lines.length) {
      const { content } = lines[next]!;
      if (/^[\s|│┃:：+=_-]*$/.test(content.text) && /[-=]{3}|[|│]/.test(content.text)) {
        next += 1;
        continue;
      }
      const cells = cellsOf(content, parting);
      const isRow = isRowOf(cells, parting, rows.length);
      if (
        !isRow ||
        cells.some(({ text }) => text.length > 160 || (/[。；]$/.test(text) && !isMarked(parting)))
      )
        break;
      rows.push(cells);
      next += 1;
    }
    if (rows.length < 2 || !rows.some((cells) => cells.some(({ text }) => /\d/.test(text))))
      continue;
    return { grid: rectangle(rows), next };
  }
  return null;
}

/** Whether columns are parted by what stands nowhere else. */
function isMarked(parting: RegExp): boolean {
  return parting === partings[0] || parting === partings[1];
}

function isRowOf(cells: readonly Stretch[], parting: RegExp, rows: number): boolean {
  if (parting !== partings[3])
    return cells.length >= 3 || (cells.length === 2 && rows > 0 && isMarked(parting));
  if (rows === 0) {
    const headings = cells.filter(({ text }) => isHeaderWord(text)).length;
    return headings >= 3 && headings >= cells.length * 0.8;
  }
  return cells.length >= 3 && cells.filter(({ text }) => isCellNumber(text)).length >= 2;
}

function cellsOf({ text, at }: Stretch, parting: RegExp): readonly Stretch[] {
  const isBar = parting === partings[0];
  const cells: Stretch[] = [];
  let from = 0;
  for (const match of [...text.matchAll(parting), { index: text.length, 0: '' }]) {
    cells.push(
      trimStretch({ text: text.slice(from, match.index), at: at.slice(from, match.index) }),
    );
    from = match.index + match[0].length;
  }
  // A bar at an end closes a cell; white space in front is an indent.
  if (cells[0]!.text === '' && (!isBar || /^\s*[|│┃]/.test(text))) cells.shift();
  if (cells.length > 0 && cells.at(-1)!.text === '' && (!isBar || /[|│┃]\s*$/.test(text)))
    cells.pop();
  return cells;
}

/** Rows of one width; cells that a row lacks at its end are empty. */
function rectangle(rows: readonly (readonly Stretch[])[]): Grid {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) =>
    Array.from(
      { length: width },
      (_, i): GridCell => ({ ...(row[i] ?? { text: '', at: [] }), isRepeat: false }),
    ),
  );
}
