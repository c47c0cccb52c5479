import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { measureText } from '../../charts/drawing/measure-text.ts';
import type { Runs, Table } from '../report-document.ts';
import type { DocxPen } from './docx-pen.ts';
import { type PageStyle, textWidthOf, twipsPerPixel } from './docx-style.ts';

const pixelsPerPoint = 4 / 3;
/** Left and right of what stands in a cell, in twips. */
const margin = 60;
const padding = 2 * margin + 40;
/** Which type will be there is not known; some is wider than that which is measured. */
const slack = 1.06;
/** Of the width, to the names of the rows. */
const leastShare = 0.3;

const line = { style: BorderStyle.SINGLE, size: 4, color: '7f7f7f' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table below its caption: lines above, below and under the head, which each page repeats. */
export function drawTable(table: Table, pen: DocxPen): readonly (Paragraph | DocxTable)[] {
  const { caption, columns, rows, anchors = [] } = table;
  const width = textWidthOf(pen.style);
  const widths = columnWidths(table, width, pen.style);
  const cell = (at: number, isNumber: boolean, content: Parameters<DocxPen['named']>) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: pen.named(...content),
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, isNumber }, at) =>
      cell(at, isNumber, [null, pen.children([{ text: title, style: 'strong' }])]),
    ),
  });
  const body = rows.map(
    (row, i) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ isNumber }, at) =>
          cell(at, isNumber, [at === 0 ? (anchors[i] ?? null) : null, pen.children(row[at] ?? [])]),
        ),
      }),
  );
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [...pen.children([{ text: caption, style: 'strong' }])],
    }),
    new DocxTable({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      margins: { left: margin, right: margin },
      rows: [head, ...body],
    }),
    // Word joins tables that touch.
    new Paragraph({ style: 'Note', children: [] }),
  ];
}

/**
 * The width of each column: as wide as what stands in it, all a little wider where there is room. Where
 * there is not, the names of the rows give way down to their share, then the widest of the others.
 */
function columnWidths({ columns, rows }: Table, width: number, { small }: PageStyle) {
  const size = (small.size / 2) * pixelsPerPoint;
  const widthOf = (text: string, bold = false) =>
    measureText(text, { size, bold }) * twipsPerPixel * slack + padding;
  const wanted = columns.map(({ title }, at) => {
    const cells = rows.map((row) => widthOf(textOf(row[at] ?? [])));
    const head = wordsOf(title).map((word) => widthOf(word, true));
    return Math.max(...cells, ...head);
  });
  const sum = wanted.reduce((total, one) => total + one, 0);
  if (sum <= width) return wanted.map((one) => Math.floor((one * width) / sum));
  const [names = 0, ...others] = wanted;
  const first = Math.min(names, leastShare * width);
  const cap = fillUpTo(others, width - first);
  const rest = others.map((one) => Math.floor(Math.min(one, cap)));
  return [Math.floor(width) - rest.reduce((total, one) => total + one, 0), ...rest];
}

/** The cap c at which Σ min(wᵢ, c) is the width. */
function fillUpTo(wanted: readonly number[], width: number): number {
  const ascending = wanted.toSorted((a, b) => a - b);
  let left = width;
  for (const [i, one] of ascending.entries()) {
    const share = left / (ascending.length - i);
    if (one > share) return share;
    left -= one;
  }
  return width;
}

/** What of a heading stays on one line: a word, or four characters of Chinese. */
function wordsOf(title: string): readonly string[] {
  return title
    .split(' ')
    .flatMap((word) => word.match(/[^\p{Script=Han}]+年?|\p{Script=Han}{1,4}/gu) ?? []);
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
