import type { Block, Stretch } from './document.ts';
import { joinStretches, trimStretch, withoutMatches } from './plain-characters.ts';
import { unitPattern } from './unit-words.ts';

/**
 * Lines as paragraphs: a line that breaks off within a sentence goes on in the next one. PDF files and
 * what is copied from them part every line; headings and rows of a table do not go on.
 *
 * @param blocks lines as paragraphs, and tables
 */
export function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  const width = wrapWidth(blocks);
  let lastLine = '';
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.kind === 'paragraph' &&
      last?.kind === 'paragraph' &&
      !last.isHeading &&
      !block.isHeading &&
      goesOn(last.content.text, block.content.text, width, lastLine)
    ) {
      joined[joined.length - 1] = { ...last, content: join(last.content, block.content) };
    } else joined.push(block);
    lastLine = block.kind === 'paragraph' ? block.content.text : '';
  }
  return joined.map(bare).flatMap(inPieces);
}

/** A paragraph without its indent and the numbers of footnotes. */
function bare(block: Block): Block {
  if (block.kind === 'table') return block;
  return { ...block, content: trimStretch(withoutMatches(block.content, footnote)) };
}

const footnote = /(?<=[\u4e00-\u9fff）)])\[\d{1,3}\]/g;

/** No paragraph of a plan is longer; a file without line ends is read piece by piece. */
const longestParagraph = 3000;

function inPieces(block: Block): readonly Block[] {
  if (block.kind === 'table' || block.content.text.length <= longestParagraph) return [block];
  const { text, at } = block.content;
  const pieces: Block[] = [];
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + longestParagraph);
    const isLast = from + longestParagraph >= text.length;
    const end = Math.max(...['。', '；', '，', '、'].map((mark) => window.lastIndexOf(mark)));
    const to = from + (isLast || end < 1 ? window.length : end + 1);
    pieces.push({ ...block, content: { text: text.slice(from, to), at: at.slice(from, to) } });
    from = to;
  }
  return pieces;
}

function join(first: Stretch, second: Stretch): Stretch {
  const [head, tail] = [trimStretch(first), trimStretch(second)];
  // Between Latin words and numbers of two lines a space stays.
  const needsSpace = /[A-Za-z]$/.test(head.text) && /^[A-Za-z]/.test(tail.text);
  const space: Stretch = needsSpace ? { text: ' ', at: [head.at.at(-1)!] } : { text: '', at: [] };
  return joinStretches([head, space, tail]);
}

const startsAnew =
  /^\s*(?:第[一二三四五六七八九十百]{1,3}[章节条编篇部]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|——|--|[•●◆■※★①-⑳]|注[：:]|附[件表：:]|专栏|表\s*\d|图\s*\d|[-*]\s)/;

function goesOn(before: string, after: string, width: Width | null, lastLine: string): boolean {
  const head = before.trimEnd();
  const tail = after.trimStart();
  if (head === '' || tail === '' || startsAnew.test(tail)) return false;
  const filled = width === null ? 0 : filledPart(lastLine, width);
  if (/[。！？；：:;!?…]["”』）)]*$/.test(head)) {
    // A sentence may end where the line does; a new paragraph would be indented or leave the line short.
    const isIndented = /^[\s\u3000]/.test(after);
    return filled >= 0.97 && !isIndented && /[。；;]["”』）)]*$/.test(head);
  }
  if (/[\u4e00-\u9fff].*\d[万亿]?$/.test(head) && startsWithUnit.test(tail)) return true;
  // A title has no punctuation; a line that a page's width cut off may have none either.
  const isProse = /[，。；]|(?<!\d),/.test(head) || filled >= 0.85;
  if (!isProse) return false;
  // A short line in text that is wrapped at a width ends its paragraph.
  if (width !== null && filled < 0.6 && !/[，、\d]$/.test(head)) return false;
  return true;
}

/** A figure whose unit stands in the next line. */
const startsWithUnit = new RegExp(
  `^(?:${unitPattern.rate}|(?:${unitPattern.power})?${unitPattern.counter}|${unitPattern.power})`,
);

/** Where lines break: by their number of characters, or by their width on a page. */
type Width = { readonly characters: number; readonly page: number };

/** How much of the width a line takes, from 0 to about 1. */
function filledPart(line: string, { characters, page }: Width): number {
  const text = line.trim();
  return Math.max(text.length / characters, widthOnPage(text) / page);
}

/** Latin letters and digits are half as wide as ideographs. */
function widthOnPage(text: string): number {
  return text.length - (text.match(/[\u0020-\u007e]/g)?.length ?? 0) / 2;
}

/** The width at which most lines break, null where paragraphs are whole. */
function wrapWidth(blocks: readonly Block[]): Width | null {
  const lines = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text.trim()] : []))
    .filter((text) => text.length > 0);
  const most = usual(lines.map(({ length }) => length));
  const wide = usual(lines.map(widthOnPage));
  return most === null && wide === null
    ? null
    : { characters: most ?? Number.POSITIVE_INFINITY, page: wide ?? Number.POSITIVE_INFINITY };
}

function usual(widths: readonly number[]): number | null {
  const lengths = [...widths].sort((a, b) => a - b);
  if (lengths.length < 8) return null;
  const most = lengths[Math.floor(lengths.length * 0.9)]!;
  const near = lengths.filter((length) => length >= most * 0.85 && length <= most * 1.1).length;
  return most >= 12 && most <= 60 && near >= lengths.length * 0.4 ? most : null;
}
