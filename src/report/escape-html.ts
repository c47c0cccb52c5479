import { escapeXml } from '../workbook/xml-text.ts';

/** A text as HTML text or attribute value; control characters, which HTML has not, are dropped. */
export function escapeHtml(text: string): string {
  return escapeXml(text.replace(/[\u007f-\u009f]/g, '')).replaceAll("'", '&#39;');
}

/** A file relative to the page as the value of `href` or `src`. */
export function escapePath(file: string): string {
  return escapeHtml(`./${file.split('/').map(encodeURIComponent).join('/')}`);
}
