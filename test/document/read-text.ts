import { type DocumentFigures, readFigures } from '../../src/document/read-figures.ts';
import { textBlocks } from '../../src/document/text-blocks.ts';

/** What is read of a plain text. */
export function readText(text: string, isMarkdown = false): DocumentFigures {
  return readFigures({ file: 'plan.txt', text, blocks: textBlocks(text, isMarkdown) });
}

/** Each reading in a line: `44.2 万人 2025 observed = 人才资源总量`. */
export function linesOf({ readings }: DocumentFigures): readonly string[] {
  return readings.map(({ value, high, unit, year, window, role, op, indicator }) =>
    [
      high === null ? value : `${value}-${high}`,
      unit,
      year ?? window ?? '?',
      role,
      op,
      indicator,
    ].join(' '),
  );
}
