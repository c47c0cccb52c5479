import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8 } from 'fflate';
import type { Block, ChartBlock, ReportDocument, Runs, Section } from '../report-document.ts';
import { createDocxPen, type DocxPen } from './docx-pen.ts';
import { type PageStyle, pageStyles, textWidthOf, twipsPerPixel } from './docx-style.ts';
import { drawTable } from './docx-table.ts';
import { fixBytes } from './fix-bytes.ts';
import { pngSize } from './png-size.ts';

/**
 * A report as a Word document: headings for the navigation pane, real tables whose heads are
 * repeated, pictures with alternative text and captions, page numbers. Figures behind the charts stay
 * in the other formats.
 *
 * @param pictures the PNG of each chart, by its file; a chart without one keeps its title and question
 * @returns the bytes of a .docx, the same for the same document and pictures
 * source: ECMA-376 (WordprocessingML); layout: GB/T 9704-2012
 */
export async function renderDocx(
  document: ReportDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const { language, title, about, sections, colophon } = document;
  const style = pageStyles[language];
  const pen = createDocxPen(document, style);
  const children = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun(title)],
    }),
    ...about.map((line) => new Paragraph({ style: 'About', children: [...pen.children(line)] })),
    ...sections.flatMap((section) => drawSection(section, pictures, pen)),
    new Paragraph({ style: 'Note', children: [new TextRun(colophon)] }),
  ];
  const file = new Document({
    creator: 'talentcast',
    lastModifiedBy: 'talentcast',
    title,
    styles: stylesOf(style),
    sections: [
      {
        properties: {
          page: { size: style.page, margin: { ...style.margin, footer: style.margin.bottom / 2 } },
        },
        footers: { default: new Footer({ children: [pageNumber(style)] }) },
        children,
      },
    ],
  });
  return fixBytes(await Packer.toBuffer(file), pictures);
}

function drawSection(
  { id, title, blocks }: Section,
  pictures: ReadonlyMap<string, Uint8Array>,
  pen: DocxPen,
) {
  const head = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: pen.named(id, [new TextRun(title)]),
  });
  return [head, ...blocks.flatMap((block) => drawBlock(block, pictures, pen))];
}

function drawBlock(block: Block, pictures: ReadonlyMap<string, Uint8Array>, pen: DocxPen) {
  const paragraph = (runs: Runs, options: IParagraphOptions) => [
    new Paragraph({ ...options, children: [...pen.children(runs)] }),
  ];
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
      return paragraph(block.runs, {});
    case 'note':
      return paragraph(block.runs, { style: 'Note' });
    case 'heading':
      return paragraph(block.runs, { heading: HeadingLevel.HEADING_2 });
    case 'subheading':
      return paragraph(block.runs, { heading: HeadingLevel.HEADING_3 });
    case 'list':
      return block.items.flatMap((item) => paragraph(item, { bullet: { level: 0 } }));
    case 'table':
      return drawTable(block, pen);
    case 'chart':
      return drawChart(block, pictures, pen);
  }
}

function drawChart(
  { id, title, question, file, see }: ChartBlock,
  pictures: ReadonlyMap<string, Uint8Array>,
  pen: DocxPen,
) {
  const png = pictures.get(file);
  const caption = new Paragraph({
    style: 'Caption',
    children: pen.named(id, [new TextRun({ text: title, bold: true })]),
  });
  const asked = new Paragraph({ style: 'Note', children: [new TextRun(question)] });
  const seen =
    see === undefined ? [] : [new Paragraph({ style: 'Note', children: [...pen.children(see)] })];
  if (png === undefined) return [caption, asked, ...seen];
  const { width, height } = fitPicture(png, pen.style);
  const picture = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // A line of fixed height would cut it off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
    indent: { firstLine: 0 },
    children: [
      new ImageRun({
        type: 'png',
        // The library would hash and deflate each; its bytes are put in at the end.
        data: strToU8(file),
        transformation: { width, height },
        altText: { name: id, title, description: question },
      }),
    ],
  });
  return [picture, caption, asked, ...seen];
}

/** As wide as the text, and no higher than three quarters of it. */
function fitPicture(png: Uint8Array, style: PageStyle) {
  const size = pngSize(png);
  const most = {
    width: textWidthOf(style) / twipsPerPixel,
    height: (0.75 * (style.page.height - style.margin.top - style.margin.bottom)) / twipsPerPixel,
  };
  // Pictures are painted at twice their size.
  const scale = Math.min(0.5, most.width / size.width, most.height / size.height);
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
}

function pageNumber({ dash }: PageStyle): Paragraph {
  return new Paragraph({
    style: 'PageNumber',
    children: [new TextRun({ children: [`${dash} `, PageNumber.CURRENT, ` ${dash}`] })],
  });
}

function stylesOf({ title, headings, body, small, pageNumber: number, line, indent }: PageStyle) {
  const run = ({ size, font, bold = false }: PageStyle['body']) => ({
    size,
    bold,
    color: '000000',
    font: { ascii: font.ascii, hAnsi: font.ascii, eastAsia: font.eastAsia, cs: font.ascii },
  });
  const fixed = { line, lineRule: indent > 0 ? LineRuleType.EXACT : LineRuleType.AUTO };
  const close = { line: 240, lineRule: LineRuleType.AUTO };
  const heading = (style: PageStyle['body'], before: number) => ({
    run: run(style),
    paragraph: {
      keepNext: true,
      spacing: { ...fixed, before, after: 60 },
      indent: { firstLine: indent },
    },
  });
  const own = (id: string, style: PageStyle['body'], paragraph: object) => ({
    ...{ id, name: id, basedOn: 'Normal', quickFormat: true, run: run(style) },
    paragraph: {
      spacing: { ...close, before: 40, after: 80 },
      indent: { firstLine: 0 },
      ...paragraph,
    },
  });
  return {
    default: {
      document: {
        run: run(body),
        paragraph: {
          spacing: { ...fixed, after: indent > 0 ? 0 : 120 },
          indent: { firstLine: indent },
        },
      },
      title: {
        run: run(title),
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...close, after: 240 },
          indent: { firstLine: 0 },
        },
      },
      heading1: heading(headings[0], 240),
      heading2: heading(headings[1], 120),
      heading3: heading(headings[2], 60),
    },
    paragraphStyles: [
      own('About', small, { alignment: AlignmentType.CENTER }),
      own('Caption', small, { alignment: AlignmentType.CENTER }),
      own('Note', small, {}),
      own('TableText', small, { spacing: { ...close, before: 20, after: 20 } }),
      own('PageNumber', number, { alignment: AlignmentType.CENTER }),
    ],
  };
}
