import type { Block, Stretch } from './document.ts';
import { joinLines } from './join-lines.ts';
import { stretchOf, withoutMatches } from './plain-characters.ts';
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
      isMarkdown
        ? withoutMarks(content)
        : { content: withoutMatches(content, noise), isHeading: false },
    );
    from += line.length;
  }
  return joinLines(textTables(lines));
}

/** Left by converters where a Word file had bookmarks. */
const noise = /\[bookmark: [^\]]*\]|[\u200b-\u200d\ufeff]/g;

function withoutMarks(content: Stretch): TextLine {
  const heading = /^\s*#{1,6}\s+/.exec(content.text);
  const bare = withoutMatches(
    content,
    /^\s*#{1,6}\s+|^\s*>\s?|^\s*[-*+]\s+(?=\S)|\*\*|__|`|\[bookmark: [^\]]*\]|<br\s*\/?>|[\u200b-\u200d\ufeff]/g,
  );
  return { content: bare, isHeading: heading !== null };
}
