import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { importRegion } from '../../../src/intake/import-region.ts';
import { templateRegion } from '../../../src/intake/template-region.ts';
import { composeReport } from '../../../src/report/compose-report.ts';
import { renderReport } from '../../../src/report/render-report.ts';
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx.ts';
import { runStudy } from '../../../src/study/run-study.ts';
import type { Study } from '../../../src/study/study.ts';
import { xlsxWordings } from '../../../src/wording/xlsx-wordings.ts';
import { readWorkbook } from '../../../src/workbook/read-workbook.ts';
import { smallRegion } from '../../intake/fill-workbook.ts';
import { shippedWorld } from '../../study/shipped-world.ts';
import { convert } from './libreoffice.ts';

const words = xlsxWordings.zh;
const evil = ['=HYPERLINK("http://a.cn","x")', '+1+1', '-2', '@SUM(A1)', "'=1", '1e3', '007'];

const plan = runStudy(shippedWorld, 'zhuji-slow');
/** A study whose texts would be formulas or numbers, were they typed into a cell. */
const study: Study = {
  ...plan,
  indicators: plan.indicators.map((indicator, i) => {
    const name = evil[i];
    return name === undefined ? indicator : { ...indicator, name: { zh: name, en: name } };
  }),
};
const seed = readFileSync(new URL('../../../seeds/jiande.yaml', import.meta.url), 'utf8');
const files = {
  'report.xlsx': renderXlsx([study], 'zh'),
  'template.xlsx': templateRegion('seeds/jiande.yaml', seed, 'zh'),
  'texts.xlsx': smallRegion('zh', { 来源: { B4: evil[0] ?? '', C4: evil[4] ?? '' } }),
};

const report = composeReport([plan], 'zh');
const docx = await renderReport(report, 'docx');

/** Each sheet as a file, cells as they are shown: separated by tabs, in UTF-8. */
const shown = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1';

type Converted = { readonly [name: string]: Uint8Array };
let saved: Converted = {};
let printed: Converted = {};
let told: Converted = {};
let read: Converted = {};

beforeAll(() => {
  saved = convert(files, { extension: 'xlsx', filter: 'xlsx' });
  const word = { 'report.docx': docx };
  printed = convert({ ...files, 'word.docx': docx }, { extension: 'pdf', filter: 'pdf' });
  read = convert(word, { extension: 'txt', filter: 'txt:Text (encoded):UTF8' });
  told = convert({ 'report.xlsx': files['report.xlsx'] }, { extension: 'csv', filter: shown });
}, 600_000);

function bytesOf(name: string, converted = saved): Uint8Array {
  const bytes = converted[name];
  if (bytes === undefined) throw new Error(`${name} is not among ${Object.keys(converted)}`);
  return bytes;
}

/** Every cell that holds something, by sheet and place; the numbers apart from the rest. */
function cellsOf(bytes: Uint8Array) {
  const book = readWorkbook(bytes);
  if ('broken' in book) throw new Error(book.broken);
  const cells = book.sheets.flatMap(({ name, cells: inside }) =>
    inside.map(({ row, column, content }) => ({ at: `${name} ${row} ${column}`, content })),
  );
  return {
    others: cells.map(({ at, content }) => {
      if (content.type === 'number') return [at, 'a number'];
      // A number shown in words, as a chance further out than may be told.
      return [at, content.type === 'shown-otherwise' ? content.shown : content];
    }),
    numbers: cells.flatMap(({ content }) => {
      if (content.type === 'number') return [content.value];
      return content.type === 'shown-otherwise' ? [Number(content.stored)] : [];
    }),
  };
}

/** LibreOffice writes 15 digits, the last of them rounded its own way. */
const closeness = 1e-14;

describe('what LibreOffice opens and saves again', () => {
  it.each(Object.keys(files))('keeps every cell of %s, and makes no formula of a text', (name) => {
    const [before, after] = [files[name as keyof typeof files], bytesOf(name)].map(cellsOf);
    expect(after?.others).toEqual(before?.others);
    before?.numbers.forEach((value, i) => {
      const off = Math.abs((after?.numbers[i] ?? Number.NaN) - value);
      expect(off).toBeLessThanOrEqual(closeness * Math.abs(value));
    });
    for (const [part, content] of Object.entries(unzipSync(bytesOf(name))))
      if (/worksheets\/.*xml$/.test(part)) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
  });

  it('is imported as the region that it was', () => {
    for (const name of ['template.xlsx', 'texts.xlsx'] as const) {
      const imported = importRegion('region.xlsx', bytesOf(name));
      expect(imported).toHaveProperty('yaml');
      expect(imported).toEqual(importRegion('region.xlsx', files[name]));
    }
  });

  it('keeps drop-downs, and the headings that printed pages repeat', () => {
    const before = unzipSync(files['template.xlsx']);
    const after = unzipSync(bytesOf('template.xlsx'));
    const lists = (parts: Converted) =>
      Object.entries(parts)
        .filter(([name]) => /worksheets\/.*xml$/.test(name))
        .map(([, content]) => strFromU8(content).match(/type="list"/g)?.length ?? 0)
        .sort((a, b) => a - b);
    expect(lists(after)).toEqual(lists(before));
    expect(Math.max(...lists(after))).toBeGreaterThan(2);
    const titles = (parts: Converted) =>
      strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/_xlnm\.Print_Titles/g)?.length;
    expect(titles(after)).toBe(titles(before));
  });
});

describe('what LibreOffice shows', () => {
  const rowsOf = (sheet: string) =>
    new TextDecoder()
      .decode(bytesOf(`report-${sheet}.csv`, told))
      .split('\n')
      .map((line) => line.split('\t'));

  it('has numbers in their formats, per cents as such, and nothing that does not fit', () => {
    const [, head = [], ...rows] = rowsOf(words.sheets.feasibility);
    const cell = (id: string, column: keyof typeof words.feasibility) =>
      rows.find((row) => row.includes(id))?.[head.indexOf(words.feasibility[column])];
    expect(cell('talent', 'base')).toBe('32.20');
    expect(cell('talent', 'target')).toBe('39.00');
    expect(cell('talent', 'requiredRate')).toBe('3.91%');
    expect(cell('talent', 'baseYear')).toBe('2020');
    for (const sheet of Object.values(words.sheets))
      expect(rowsOf(sheet).flat().join(' ')).not.toMatch(/###|#VALUE|#NAME|#REF|Err:/);
  });

  it('has texts as they were given', () => {
    const names = rowsOf(words.sheets.projection).map(([name = '']) =>
      name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
    );
    for (const name of evil) expect(names).toContain(name);
  });

  it('prints on A4, upright or across', () => {
    for (const name of Object.keys(printed)) {
      const text = new TextDecoder('latin1').decode(bytesOf(name, printed));
      const pages = text.match(/\/Type\/Page\/[^>]*?\/MediaBox ?\[[^\]]*\]/g) ?? [];
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        const sides = page
          .slice(page.indexOf('['))
          .match(/[\d.]+/g)
          ?.map(Number)
          .slice(2)
          .sort((a, b) => a - b);
        expect(sides?.map(Math.round)).toEqual([595, 842]);
      }
    }
  });
});

it('opens the Word report whole: LibreOffice reads each of its headings and captions', () => {
  const text = new TextDecoder().decode(bytesOf('report.txt', read));
  for (const { title, blocks } of report.sections) {
    expect(text).toContain(title);
    for (const block of blocks)
      if (block.kind === 'table' || block.kind === 'chart')
        expect(text).toContain(block.kind === 'table' ? block.caption : block.title);
  }
});
