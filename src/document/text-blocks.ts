import type { Block, Stretch } from './document.ts';
import { joinLines } from './join-lines.ts';
import { stretchOf } from './plain-characters.ts';
import type { TextLine } from './text-line.ts';
import { textTables } from './text-tables.ts';

/**
 * A plain text or Markdown document as paragraphs and tables.
 *
 * @param text the decoded text
 * @param isMarkdown whether marks of Markdown are left out
 */
export function textBlocks(text: string, isMarkdown: boolean): readonly Block[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const content = stretchOf(line.replace(/[\r\n]+$/, ''), from);
    lines.push(
      isMarkdown ? withoutMarks(content) : { content: without(content, noise), isHeading: false },
    );
    from += line.length;
  }
  return joinLines(textTables(lines));
}

/** Left by converters where a Word file had bookmarks, and the numbers of footnotes. */
const noise = /\[bookmark: [^\]]*\]|(?<=[\u4e00-\u9fff）)])\[\d{1,3}\]|[\u200b-\u200d\ufeff]/g;

function withoutMarks(content: Stretch): TextLine {
  const heading = /^\s*#{1,6}\s+/.exec(content.text);
  const bare = without(
    content,
    /^\s*#{1,6}\s+|^\s*>\s?|^\s*[-*+]\s+(?=\S)|\*\*|__|`|\[bookmark: [^\]]*\]|<br\s*\/?>|(?<=[\u4e00-\u9fff）)])\[\d{1,3}\]|[\u200b-\u200d\ufeff]/g,
  );
  return { content: bare, isHeading: heading !== null };
}

/** A stretch without what a pattern matches; the rest keeps its places. */
function without({ text, at }: Stretch, pattern: RegExp): Stretch {
  const kept: number[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    for (let i = next; i < match.index; i += 1) kept.push(i);
    next = match.index + match[0].length;
  }
  if (next === 0) return { text, at };
  for (let i = next; i < text.length; i += 1) kept.push(i);
  return { text: kept.map((i) => text[i]!).join(''), at: kept.map((i) => at[i]!) };
}
