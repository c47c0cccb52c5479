import type { Grid, GridCell, Stretch } from './document.ts';
import { trimStretch } from './plain-characters.ts';
import { isCellNumber, isCellUnit, isHeaderWord, natureOf } from './table-words.ts';
import type { FoundTable, TextLine } from './text-line.ts';

/**
 * A table whose cells stand one below the other, as copied text has them: a run of header cells, then
 * the cells of each row. Rows are told apart by empty lines where these part them evenly, else by what
 * the cells hold: a row is a name, a unit and as many figures as the header has columns for.
 *
 * @param lines the lines of the text
 * @param start where the header may begin
 * @returns null where no such table begins there
 */
export function stackedTable(lines: readonly TextLine[], start: number): FoundTable | null {
  const first = lines[start]!.content.text.replace(/\s/g, '');
  if (!/指标|名称|项目|类别|序号|领域|维度/.test(first) || !isHeaderWord(first)) return null;
  const header: Stretch[] = [];
  let i = start;
  for (; i < lines.length; i += 1) {
    const cell = trimStretch(lines[i]!.content);
    if (cell.text === '') continue;
    if (!isHeaderWord(cell.text) || (header.length > 3 && isGroupHeading(cell.text))) break;
    header.push(cell);
  }
  const values = header.filter(({ text }) => isValueHeader(text)).length;
  if (header.length < 3 || values === 0) return null;
  const body = bodyOf(lines, i);
  const rows = evenRows(body.cells, header.length) ?? meantRows(body.cells, header);
  if (rows === null || rows.length < 2) return null;
  return { grid: [header, ...rows].map((row) => asCells(row, header.length)), next: body.next };
}

function isGroupHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(text);
}

function isValueHeader(text: string): boolean {
  return (
    /(?:19|20)\d\d|基期|现状|目标|完成|实际|预期值|规划值|期末|增长|增速|累计|绝对数|[十][一二三四五]五/.test(
      text,
    ) && !/指标/.test(text)
  );
}

type Cells = readonly (readonly Stretch[])[];

/** The cells to the table's end, in groups parted by empty lines. */
function bodyOf(
  lines: readonly TextLine[],
  from: number,
): { readonly cells: Cells; readonly next: number } {
  const groups: Stretch[][] = [[]];
  let next = from;
  for (let i = from; i < lines.length; i += 1) {
    const { content, isHeading } = lines[i]!;
    const cell = trimStretch(content);
    if (
      isHeading ||
      cell.text.length > 60 ||
      /[。；]$/.test(cell.text) ||
      /^(?:注|备注|说明|资料来源)[：:]/.test(cell.text)
    )
      break;
    if (/，|(?<!\d),|,(?!\d{3}(?!\d))/.test(cell.text) && cell.text.length > 24) break;
    if (isGroupHeading(cell.text) && leadsToProse(lines, i)) break;
    if (cell.text === '' && !content.text.includes('\t')) {
      if (groups.at(-1)!.length > 0) groups.push([]);
      continue;
    }
    groups.at(-1)!.push(cell);
    next = i + 1;
  }
  return { cells: groups.filter((group) => group.length > 0), next };
}

/** A numbered heading with a paragraph below it ends the table; with rows below it heads a group. */
function leadsToProse(lines: readonly TextLine[], heading: number): boolean {
  const next = lines.slice(heading + 1).find(({ content }) => content.text.trim() !== '');
  return next !== undefined && next.content.text.length > 24 && /[，。,；]/.test(next.content.text);
}

/** Rows as the empty lines part them, if they are as long as the header. */
function evenRows(groups: Cells, width: number): Cells | null {
  const full = groups.filter(({ length }) => length === width).length;
  return full >= 2 && full >= groups.length * 0.7
    ? groups.filter(({ length }) => length <= width)
    : null;
}

/** Rows by what the cells hold. */
function meantRows(groups: Cells, header: readonly Stretch[]): Cells | null {
  const values = header.flatMap(({ text }, column) => (isValueHeader(text) ? [column] : []));
  const names = header.flatMap(({ text }, column) =>
    /指\s*标|名\s*称|项\s*目|内\s*容/.test(text) && !isValueHeader(text) ? [column] : [],
  );
  const unit = header.findIndex(({ text }) => /^(?:计量)?单\s*位$/.test(text));
  const nature = header.findIndex(({ text }) => /属性|性质/.test(text));
  const index = header.findIndex(({ text }) => /^(?:序号|编号)$/.test(text));
  const spare = header.flatMap(({ text }, column) => (/备注|说明/.test(text) ? [column] : []));
  const rows: Stretch[][] = [];
  let open: Row = { texts: [], numbers: [], unit: null, nature: null, index: null };
  const close = () => {
    rows.push(
      ...layOut(open, {
        width: header.length,
        values,
        name: names.at(-1) ?? 0,
        unit,
        nature,
        index,
        spare,
      }),
    );
    open = { texts: [], numbers: [], unit: null, nature: null, index: null };
  };
  for (const cell of groups.flat()) {
    if (cell.text === '') continue;
    if (unit >= 0 && open.unit === null && isCellUnit(cell.text) && open.texts.length > 0)
      open = { ...open, unit: cell };
    else if (
      index >= 0 &&
      /^\d{1,3}$/.test(cell.text) &&
      Number(cell.text) === rows.length + 1 &&
      open.index === null &&
      open.numbers.length === 0
    )
      open = { ...open, index: cell };
    else if (isCellNumber(cell.text)) open.numbers.push(cell);
    else if (natureOf(cell.text) !== null && cell.text.length <= 5)
      open = { ...open, nature: cell };
    else {
      if (open.numbers.length > 0) close();
      open.texts.push(cell);
    }
  }
  if (open.numbers.length > 0) close();
  return rows.length === 0 ? null : rows;
}

type Row = {
  readonly texts: Stretch[];
  readonly numbers: Stretch[];
  readonly unit: Stretch | null;
  readonly nature: Stretch | null;
  readonly index: Stretch | null;
};

type Layout = {
  readonly width: number;
  readonly values: readonly number[];
  readonly name: number;
  readonly unit: number;
  readonly nature: number;
  readonly index: number;
  /** Columns for remarks. */
  readonly spare: readonly number[];
};

/** A row in its columns; several names that share a cell (其中：小学 初中) make a row each. */
function layOut(row: Row, layout: Layout): Stretch[][] {
  const { width, name, unit, nature, index, spare } = layout;
  // A column for remarks holds a figure where a row has one more than the others ask for.
  const isFull = row.numbers.length === layout.values.length + spare.length;
  const values = isFull ? [...layout.values, ...spare] : layout.values;
  const count = Math.max(1, Math.floor(row.numbers.length / values.length));
  const several =
    row.numbers.length === values.length * count && count > 1 && row.texts.length >= count;
  const names = several ? row.texts.slice(-count) : row.texts.slice(-1);
  // The name above (义务教育班额比例) is a row of its own, from which 其中 takes what it leaves out.
  const above = several ? row.texts.slice(-count - 1, -count) : [];
  const heading = above.map((cell) =>
    Array.from({ length: width }, (_, i) => (i === name ? cell : { text: '', at: [] })),
  );
  const rows = names.map((cell, i) => {
    const cells: Stretch[] = Array.from({ length: width }, () => ({ text: '', at: [] }));
    cells[name] = cell;
    if (unit >= 0 && row.unit !== null) cells[unit] = row.unit;
    if (nature >= 0 && row.nature !== null) cells[nature] = row.nature;
    if (index >= 0 && row.index !== null) cells[index] = row.index;
    values.forEach((column, k) => {
      const number = row.numbers[several ? k * count + i : k];
      if (number !== undefined) cells[column] = number;
    });
    return cells;
  });
  return [...heading, ...rows];
}

function asCells(row: readonly Stretch[], width: number): Grid[number] {
  return Array.from(
    { length: width },
    (_, i): GridCell => ({ ...(row[i] ?? { text: '', at: [] }), isRepeat: false }),
  );
}
