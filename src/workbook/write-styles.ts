import type { CellStyle } from './workbook.ts';
import { escapeXml } from './xml-text.ts';

/** Collects the styles that cells use; each gets the number by which cells name it. */
export type StyleBook = {
  /** @param quoted whether the cell holds a text that begins like a formula */
  readonly numberOf: (style: CellStyle | undefined, quoted?: boolean) => number;
  /** The part `xl/styles.xml`, once all cells are written. */
  readonly write: () => string;
};

/** Any installed font draws a missing one's text; this one is on every Chinese Windows. */
const fontName = 'Microsoft YaHei';
const standardSize = 11;

/** Numbers below are the formats that every spreadsheet knows by itself. */
const firstOwnFormat = 164;

export function createStyleBook(): StyleBook {
  const fonts = createList(writeFont({}));
  const fills = createList('<fill><patternFill patternType="none"/></fill>');
  fills.numberOf('<fill><patternFill patternType="gray125"/></fill>');
  const borders = createList('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = createList('General');
  const cells = createList(
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf>',
  );
  const known = new Map<string, number>();
  // A workbook has thousands of cells and a few dozen styles: each is written once.
  const numberOf = (style: CellStyle = {}, quoted = false) => {
    const { format, bold, italic, size, color, fill, border, align, wrap } = style;
    const key = [format, bold, italic, size, color, fill, border, align, wrap, quoted].join();
    const number = known.get(key) ?? writeStyle(style, quoted);
    known.set(key, number);
    return number;
  };
  const writeStyle = (style: CellStyle, quoted: boolean) => {
    const format = formats.numberOf(style.format ?? 'General');
    const font = fonts.numberOf(writeFont(style));
    const fill = style.fill === undefined ? 0 : fills.numberOf(writeFill(style.fill));
    const border = style.border === true ? borders.numberOf(thinBorder) : 0;
    const quote = quoted ? ' quotePrefix="1"' : '';
    const horizontal = style.align === undefined ? '' : ` horizontal="${style.align}"`;
    const wrap = style.wrap === true ? ' wrapText="1"' : '';
    return cells.numberOf(
      `<xf numFmtId="${formatNumber(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${horizontal}${wrap}/></xf>`,
    );
  };
  const write = () => {
    const own = formats.items
      .slice(1)
      .map(
        (code, i) => `<numFmt numFmtId="${formatNumber(i + 1)}" formatCode="${escapeXml(code)}"/>`,
      );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
      `<fonts count="${fonts.items.length}">${fonts.items.join('')}</fonts>`,
      `<fills count="${fills.items.length}">${fills.items.join('')}</fills>`,
      `<borders count="${borders.items.length}">${borders.items.join('')}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cells.items.length}">${cells.items.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  };
  return { numberOf, write };
}

function formatNumber(index: number): number {
  return index === 0 ? 0 : firstOwnFormat + index - 1;
}

const thinBorder = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFD0D5DB"/></${side}>`)
  .join('')}<diagonal/></border>`;

function writeFont({ bold, italic, size = standardSize, color }: CellStyle): string {
  const weight = `${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}`;
  const ink = color === undefined ? '' : `<color rgb="FF${color}"/>`;
  return `<font>${weight}<sz val="${size}"/>${ink}<name val="${fontName}"/><family val="2"/><charset val="134"/></font>`;
}

function writeFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A list that holds each item once, in the order in which they first came. */
function createList(first: string) {
  const items = [first];
  const numbers = new Map([[first, 0]]);
  const numberOf = (item: string): number => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, items.length);
    return items.push(item) - 1;
  };
  return { items, numberOf };
}
