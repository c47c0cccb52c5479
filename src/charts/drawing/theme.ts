import type { Config } from 'vega-lite';
import { type TextStyle, wrapLabel } from './measure-text.ts';

/** The width of a chart in pixels: the text column of an A4 page (16 cm) at 96 px an inch. */
export const pageWidth = 600;

/** What the labels of a vertical axis take, and the gap between them and the drawing in it. */
export const axisWidth = 40;
export const axisGap = 6;

const fontFamily = "'Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

/** Every size of type in a chart; nothing is smaller than 10 px (7.5 pt in print). */
export const type = {
  title: { size: 16, bold: true },
  subtitle: { size: 12, bold: false },
  heading: { size: 11, bold: true },
  label: { size: 10, bold: false },
  strong: { size: 10, bold: true },
  note: { size: 10, bold: false },
} as const satisfies { readonly [use: string]: TextStyle };

/** Okabe and Ito's colours where colour stands for something; each differs in grey or shape too. */
export const colours = {
  ink: '#222222',
  quiet: '#595959',
  line: '#d9d9d9',
  observed: '#222222',
  projected: '#0072b2',
  target: '#d55e00',
  /** Dark enough for small type on white. */
  targetText: '#a84a00',
  level: '#0072b2',
  increment: '#222222',
} as const;

/** Colours of parts, light and dark in turn, so that neighbours differ in grey as well. */
export const partColours: readonly string[] = [
  '#0072b2',
  '#f0e442',
  '#d55e00',
  '#a6d8f5',
  '#00735c',
  '#e6b8d0',
  '#5b3a8c',
  '#e69f00',
];

/** Colours of lines, all dark enough on white. */
export const lineColours: readonly string[] = [
  '#0072b2',
  '#b35900',
  '#00735c',
  '#7a3e9d',
  '#806600',
  '#c2407a',
  '#4d4d4d',
  '#3d6f9e',
];

/** Shapes of lines' points, told apart without colour; none is the diamond of targets. */
export const lineShapes: readonly string[] = [
  'circle',
  'square',
  'triangle-up',
  'triangle-down',
  'cross',
  'triangle-right',
  'triangle-left',
];

export const dash: readonly number[] = [4, 3];
/** Of a second projected line beside the first. */
export const longDash: readonly number[] = [9, 3];

/** Lines of a text in a style of the theme, no wider than `width` pixels. */
export function fitLines(text: string, width: number, style: TextStyle): readonly string[] {
  return wrapLabel(text, width, style).map(unlikeProperty);
}

/** A title such as `toString` is looked up by Vega, and found, among the properties of objects. */
function unlikeProperty(line: string): string {
  return line in {} ? `${line} ` : line;
}

/** As `fitLines`, but with lines of about one length: no single character left over. */
export function balanceLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines = fitLines(text, width, style);
  let balanced = lines;
  for (let narrower = width - style.size; narrower > width / 2; narrower -= style.size) {
    const tried = fitLines(text, narrower, style);
    if (tried.length > lines.length) return balanced;
    balanced = tried;
  }
  return balanced;
}

/** From one line to the next, in pixels. */
export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * 1.35);
}

export const chartConfig: Config = {
  font: fontFamily,
  background: '#ffffff',
  padding: 10,
  aria: false,
  view: { stroke: null },
  title: {
    anchor: 'start',
    align: 'left',
    color: colours.ink,
    subtitleColor: colours.quiet,
    fontSize: type.heading.size,
    subtitleFontSize: type.label.size,
    subtitleFontWeight: 'normal',
    fontWeight: 'bold',
    lineHeight: lineHeight(type.heading),
    subtitleLineHeight: lineHeight(type.label),
    subtitlePadding: 2,
    limit: 0,
  },
  axis: {
    domainColor: '#8c8c8c',
    tickColor: '#8c8c8c',
    gridColor: '#e6e6e6',
    labelColor: colours.ink,
    titleColor: colours.quiet,
    labelFontSize: type.label.size,
    titleFontSize: type.label.size,
    titleFontWeight: 'normal',
    labelFontWeight: 'normal',
    labelLimit: 0,
    titleLimit: 0,
    tickSize: 4,
    labelPadding: 3,
    labelFlush: false,
  },
  text: {
    fontSize: type.label.size,
    color: colours.ink,
    limit: 0,
    lineHeight: lineHeight(type.label),
  },
  concat: { spacing: 12 },
};
