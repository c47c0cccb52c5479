import type { Block, Grid, Stretch } from './document.ts';

/**
 * Gives a document its own text: its paragraphs a line each, the cells of its tables parted by tabs.
 * Files that are no text (Word, PDF) have no other text that places could count in.
 *
 * @param blocks the document, whatever its places are
 */
export function renumber(blocks: readonly Block[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  let text = '';
  const place = (stretch: Stretch): Stretch => {
    const from = text.length;
    text += stretch.text;
    return {
      text: stretch.text,
      at: Array.from({ length: stretch.text.length }, (_, i) => from + i),
    };
  };
  const numbered = blocks.map((block): Block => {
    if (block.kind === 'paragraph') {
      const content = place(block.content);
      text += '\n';
      return { ...block, content };
    }
    const known = new Map<readonly number[], Stretch>();
    const grid: Grid = block.grid.map((row) => {
      const cells = row.map((cell) => {
        const content =
          (cell.isRepeat ? known.get(cell.at) : undefined) ??
          (cell.isRepeat ? unplaced(cell) : place(cell));
        known.set(cell.at, content);
        if (!cell.isRepeat) text += '\t';
        return { ...content, isRepeat: cell.isRepeat };
      });
      text += '\n';
      return cells;
    });
    return { kind: 'table', grid };
  });
  return { text, blocks: numbered };
}

/** What a merged cell repeats without sharing its places: it stands nowhere else. */
function unplaced({ text }: Stretch): Stretch {
  return { text, at: Array.from({ length: text.length }, () => 0) };
}
