import type { Language } from '../../terms/text.ts';

/** Lengths in twips (1/1440 inch), sizes of type in half points, as the format counts them. */
export type PageStyle = {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly title: TypeStyle;
  readonly headings: readonly [TypeStyle, TypeStyle, TypeStyle];
  readonly body: TypeStyle;
  /** Of tables, captions and notes. */
  readonly small: TypeStyle;
  readonly pageNumber: TypeStyle;
  /** From line to line in the running text. */
  readonly line: number;
  /** Of the first line of a paragraph. */
  readonly indent: number;
  /** What stands on either side of the page's number. */
  readonly dash: string;
};

type TypeStyle = {
  readonly size: number;
  /** For Chinese, and for letters and figures. */
  readonly font: { readonly eastAsia: string; readonly ascii: string };
  readonly bold?: boolean;
};

/** In a pixel of the page, 1/96 inch. */
export const twipsPerPixel = 15;

const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres in twips. */
function mm(length: number): number {
  return Math.round(length * twipsPerMillimetre);
}

const a4 = { width: mm(210), height: mm(297) } as const;
const roman = 'Times New Roman';
const zh = (eastAsia: string, size: number): TypeStyle => ({
  size,
  font: { eastAsia, ascii: roman },
});
const en = (size: number, bold = false): TypeStyle => ({
  size,
  font: { eastAsia: '宋体', ascii: 'Arial' },
  bold,
});

/**
 * Page, margins and type of a report: in Chinese those of an official document (公文).
 *
 * source: GB/T 9704-2012, 5.1–5.2 (A4, margins 37, 35, 28, 26 mm, 22 lines of 28 characters, body
 * 仿宋 3号, title 小标宋 2号), 7.3.3 (一、黑体, （一）楷体), 7.5 (page number 4号 with dashes); sizes:
 * 2号 22 pt, 3号 16 pt, 4号 14 pt; tables in 小五 9 pt
 */
export const pageStyles: { readonly [L in Language]: PageStyle } = {
  zh: {
    page: a4,
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
    title: zh('方正小标宋简体', 44),
    headings: [zh('黑体', 32), zh('楷体', 32), zh('仿宋', 32)],
    body: zh('仿宋', 32),
    small: zh('宋体', 18),
    pageNumber: zh('宋体', 28),
    line: mm((297 - 37 - 35) / 22),
    indent: 640,
    dash: '—',
  },
  en: {
    page: a4,
    margin: { top: mm(25), bottom: mm(25), left: mm(25), right: mm(25) },
    title: en(40, true),
    headings: [en(30, true), en(25, true), en(22, true)],
    body: en(22),
    small: en(18),
    pageNumber: en(20),
    line: 300,
    indent: 0,
    dash: '–',
  },
};

/** The width of the text between the margins. */
export function textWidthOf({ page, margin }: PageStyle): number {
  return page.width - margin.left - margin.right;
}
