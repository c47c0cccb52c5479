import stringWidth from 'string-width';
import { isPlain, plainWidth } from './plain-width.ts';

/** Columns that a text takes in a terminal: two for a Chinese character, none for a colour code. */
export function textWidth(text: string): number {
  return isPlain(text) ? plainWidth(text) : stringWidth(text);
}

/** Pads a text with spaces to a width in columns. */
export function padText(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}
