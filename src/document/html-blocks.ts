import type { DefaultTreeAdapterMap } from 'parse5';
import { collapseSpace } from './collapse-space.ts';
import type { Block, Stretch } from './document.ts';
import { plainCharacters, trimStretch } from './plain-characters.ts';
import { sourcePlaces } from './source-places.ts';
import { type TableCell, tableGrid } from './table-grid.ts';

/** Blocks of a web page, or where its tables or elements stand too deep in each other. */
export type HtmlBlocks = { readonly blocks: readonly Block[] } | { readonly tooDeep: number };

/** Tables within tables are layout; more of them than this are no document. */
export const deepestTable = 12;
const deepestElement = 300;

/**
 * A web page as paragraphs and tables, every character with its place in the page's text. A table that
 * holds tables, or nothing but one column of text, is layout: what is in it counts.
 *
 * @param html the text of the page
 * @param parse parse5's `parse`, which is loaded only where it is needed
 */
export function htmlBlocks(html: string, parse: Parse): HtmlBlocks {
  const tooDeep = findTooDeep(html);
  if (tooDeep !== null) return { tooDeep };
  const page = parse(html, { sourceCodeLocationInfo: true });
  const blocks: Block[] = [];
  let open: Stretch[] = [];
  const close = (isHeading = false) => {
    const content = trimStretch(collapseSpace(open));
    open = [];
    if (content.text !== '') blocks.push({ kind: 'paragraph', content, isHeading });
  };
  const visit = (node: Node) => {
    if (node.nodeName === '#text') {
      open.push(textOf(node as TextNode, html));
      return;
    }
    if (skipped.has(node.nodeName) || isHidden(node)) return;
    if (node.nodeName === 'br' || node.nodeName === 'hr') return close();
    if (node.nodeName === 'table') {
      close();
      const rows = rowsOf(node);
      if (isLayout(node, rows)) for (const cell of rows.flat()) visitBlock(cell);
      else
        blocks.push({
          kind: 'table',
          grid: tableGrid(rows.map((row) => row.map((cell) => cellOf(cell, html)))),
        });
      return;
    }
    if (inline.has(node.nodeName)) return childrenOf(node).forEach(visit);
    visitBlock(node);
  };
  const visitBlock = (node: Node) => {
    close();
    childrenOf(node).forEach(visit);
    close(/^h[1-6]$/.test(node.nodeName));
  };
  childrenOf(page).forEach(visit);
  close();
  return { blocks };
}

type Node = DefaultTreeAdapterMap['node'];
type TextNode = DefaultTreeAdapterMap['textNode'];
type Element = DefaultTreeAdapterMap['element'];
export type Parse = typeof import('parse5')['parse'];

const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'select',
  'button',
  'textarea',
  'object',
  'sup',
  '#comment',
  '#documentType',
]);
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'o:p',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'st1:chsdate',
  'html',
  'body',
]);

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function isHidden(node: Node): boolean {
  const style = attributeOf(node, 'style');
  return /display\s*:\s*none/i.test(style) || attributeOf(node, 'hidden') === 'hidden';
}

function attributeOf(node: Node, name: string): string {
  return 'attrs' in node
    ? ((node as Element).attrs.find((one) => one.name === name)?.value ?? '')
    : '';
}

function textOf(node: TextNode, html: string): Stretch {
  const place = node.sourceCodeLocation;
  const from = place?.startOffset ?? 0;
  const raw = html.slice(from, place?.endOffset ?? from);
  return { text: plainCharacters(node.value), at: sourcePlaces(raw, node.value, from) };
}

/** The rows of a table itself, not of those inside it. */
function rowsOf(table: Node): Node[][] {
  const rows: Node[][] = [];
  for (const child of childrenOf(table)) {
    if (child.nodeName === 'tr')
      rows.push(
        childrenOf(child).filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th'),
      );
    else if (/^t(?:head|body|foot)$/.test(child.nodeName)) rows.push(...rowsOf(child));
  }
  return rows;
}

function isLayout(table: Node, rows: readonly (readonly Node[])[]): boolean {
  if (rows.every(({ length }) => length <= 1)) return true;
  return holds(table, 'table');
}

function holds(node: Node, name: string): boolean {
  return childrenOf(node).some((child) => child.nodeName === name || holds(child, name));
}

function cellOf(cell: Node, html: string): TableCell {
  const parts: Stretch[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === '#text') parts.push(textOf(node as TextNode, html));
    else if (skipped.has(node.nodeName)) return;
    else if (node.nodeName === 'br' || !inline.has(node.nodeName)) {
      const from = 'sourceCodeLocation' in node ? (node.sourceCodeLocation?.startOffset ?? 0) : 0;
      if (parts.length > 0) parts.push({ text: '\n', at: [from] });
      childrenOf(node).forEach(visit);
    } else childrenOf(node).forEach(visit);
  };
  childrenOf(cell).forEach(visit);
  return {
    content: trimStretch(collapseSpace(parts, true)),
    columns: Number(attributeOf(cell, 'colspan')) || 1,
    rows: Number(attributeOf(cell, 'rowspan')) || 1,
  };
}

/** Where elements stand too deep, without building the tree, whose time grows with the depth. */
function findTooDeep(html: string): number | null {
  let tables = 0;
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(
    /<(\/?)(table|div|span|font|ul|ol|section|article|blockquote|center|b|i|em|strong|a|u|dl|form|fieldset)\b/gi,
  )) {
    const step = slash === '/' ? -1 : 1;
    depth = Math.max(0, depth + step);
    if (name!.toLowerCase() === 'table') tables = Math.max(0, tables + step);
    if (tag !== '' && (tables > deepestTable || depth > deepestElement)) return index;
  }
  return null;
}
