import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeRegionWorkbook } from '../../src/intake/write-region-workbook.ts';
import type { Language } from '../../src/terms/text.ts';
import { parseCellName } from '../../src/workbook/cell-reference.ts';
import type { FilledCell } from '../../src/workbook/filled-workbook.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import type { Sheet } from '../../src/workbook/workbook.ts';
import { writeWorkbook } from '../../src/workbook/write-workbook.ts';

/** What a person types into cells, by sheet and cell: `{ 地区: { B3: 'zhuji' } }`; null empties one. */
export type Entries = {
  readonly [sheet: string]: { readonly [cell: string]: string | number | boolean | null };
};

/** A workbook as a person hands it in: the template, with entries typed into it. */
export function fillIn(bytes: Uint8Array, entries: Entries): Uint8Array {
  const book = readWorkbook(bytes);
  if ('broken' in book) throw new Error('not a workbook');
  const names = [...new Set([...book.sheets.map(({ name }) => name), ...Object.keys(entries)])];
  const sheets = names.map((name): Sheet => {
    const grid: (string | number | boolean | null)[][] = [];
    const put = (row: number, column: number, value: string | number | boolean | null) => {
      while (grid.length <= row) grid.push([]);
      const cells = grid[row] ?? [];
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    };
    for (const { row, column, content } of cellsOf(book.sheets, name))
      put(
        row,
        column,
        'value' in content ? content.value : 'text' in content ? content.text : null,
      );
    for (const [cell, value] of Object.entries(entries[name] ?? {})) {
      const place = parseCellName(cell);
      if (place === null) throw new Error(`no cell ${cell}`);
      put(place.row, place.column, value);
    }
    const rows = grid.map((cells) => ({ cells: cells.map((value) => ({ value })) }));
    return { name, widths: [], frozen: { rows: 0, columns: 0 }, rows };
  });
  return writeWorkbook({ title: '', sheets });
}

/** Changes the XML of one part, for what a writer of ours never makes: formulas, formats. */
export function editPart(
  bytes: Uint8Array,
  part: string,
  edit: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** The least that a region needs, filled into an empty template. */
export function smallRegion(language: Language = 'zh', more: Entries = {}): Uint8Array {
  const [region, sources, indicators] =
    language === 'zh' ? ['地区', '来源', '指标'] : ['Region', 'Sources', 'Indicators'];
  const least: Entries = {
    [region]: {
      B3: 'newtown',
      B4: '新城区',
      B6: language === 'zh' ? '县（市、区）' : 'county',
      B8: '2020',
      B9: '2025',
    },
    [sources]: { A4: 'plan', B4: '新城区人才发展规划' },
    [indicators]: {
      A4: 'talent',
      B4: '人才资源总量',
      D4: '万人',
      E4: language === 'zh' ? '年末存量' : 'year-end stock',
    },
  };
  const names = [...new Set([...Object.keys(least), ...Object.keys(more)])];
  const merged = Object.fromEntries(names.map((name) => [name, { ...least[name], ...more[name] }]));
  return fillIn(writeRegionWorkbook(language, null), merged);
}

function cellsOf(
  sheets: readonly { readonly name: string; readonly cells: readonly FilledCell[] }[],
  name: string,
): readonly FilledCell[] {
  return sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}
