import { wrapText } from '../wording/wrap-text.ts';
import type { Paint, Tone } from './paint.ts';
import { padText, textWidth } from './text-width.ts';

/** A column; the first one names its row and is repeated where a table is too wide for the screen. */
export type Column = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Neighbouring columns of one group stay together where the table has to be cut. */
  readonly group?: string;
  /** May be wrapped down to this many columns; without it the column keeps its width. */
  readonly shrinkTo?: number;
};

export type Cell = string | { readonly text: string; readonly tone: Tone };

export type TableOptions = { readonly width: number; readonly paint: Paint };

const gap = '  ';

/** A table as lines of at most `width` columns; cut into several below each other if need be. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, paint }: TableOptions,
): string {
  const natural = columns.map((column, i) =>
    Math.max(textWidth(column.title), ...rows.map((row) => textWidth(textOf(row[i])))),
  );
  return cutColumns(columns, natural, width)
    .map((indices) => {
      const widths = shrink(columns, natural, indices, width);
      return renderPart(columns, rows, indices, widths, paint);
    })
    .join('\n\n');
}

function renderPart(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indices: readonly number[],
  widths: readonly number[],
  paint: Paint,
): string {
  const line = (cells: readonly Cell[]) => renderRow(columns, cells, indices, widths, paint);
  const titles = columns.map(({ title }): Cell => ({ text: title, tone: 'title' }));
  const rule = paint(widths.map((w) => '-'.repeat(w)).join(gap), 'faint');
  return [...line(titles), rule, ...rows.flatMap(line)].join('\n');
}

function renderRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  indices: readonly number[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const wrapped = indices.map((index, i) => wrapText(textOf(cells[index]), widths[i]!, textWidth));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    indices
      .map((index, i) => {
        const padded = padText(wrapped[i]![row] ?? '', widths[i]!, columns[index]!.align ?? 'left');
        const cell = cells[index];
        return typeof cell === 'object' ? paintText(padded, cell.tone, paint) : padded;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Paints the words and not the padding, so that no colour hangs on spaces at the line's end. */
function paintText(padded: string, tone: Tone, paint: Paint): string {
  const text = padded.trim();
  if (text === '') return padded;
  const start = padded.indexOf(text);
  return padded.slice(0, start) + paint(text, tone) + padded.slice(start + text.length);
}

/** Which columns stand in which part; every part starts with the first column. */
function cutColumns(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): readonly (readonly number[])[] {
  const least = columns.map((column, i) => leastWidth(column, natural[i]!));
  const fits = (indices: readonly number[]) => total(indices.map((i) => least[i]!)) <= width;
  const all = columns.map((_, i) => i);
  if (fits(all)) return [all];
  const parts: number[][] = [[0]];
  for (const group of groupColumns(columns)) {
    for (const block of fits([0, ...group]) ? [group] : group.map((i) => [i])) {
      const part = parts.at(-1)!;
      if (part.length === 1 || fits([...part, ...block])) part.push(...block);
      else parts.push([0, ...block]);
    }
  }
  return parts;
}

function groupColumns(columns: readonly Column[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  columns.forEach(({ group }, i) => {
    if (i === 0) return;
    if (group !== undefined && i > 1 && columns[i - 1]!.group === group) groups.at(-1)!.push(i);
    else groups.push([i]);
  });
  return groups;
}

/** Widths of the columns of one part: natural, or taken from the widest that may shrink. */
function shrink(
  columns: readonly Column[],
  natural: readonly number[],
  indices: readonly number[],
  width: number,
): readonly number[] {
  const widths = indices.map((i) => natural[i]!);
  while (total(widths) > width) {
    const widest = indices
      .map((index, i) => ({ i, room: widths[i]! - leastWidth(columns[index]!, natural[index]!) }))
      .filter(({ room }) => room > 0)
      .sort((a, b) => b.room - a.room)[0];
    if (widest === undefined) return widths;
    widths[widest.i]! -= 1;
  }
  return widths;
}

function leastWidth({ shrinkTo }: Column, natural: number): number {
  return Math.min(natural, shrinkTo ?? natural);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, w) => sum + w, 0) + gap.length * (widths.length - 1);
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
