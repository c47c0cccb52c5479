import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/text-width.ts';
import { wrapText } from '../../src/wording/wrap-text.ts';

describe('wrapText', () => {
  it('keeps line feeds, and what fits as it is', () => {
    expect(wrapText('a b \n\nc d', 4, textWidth)).toEqual(['a b ', '', 'c d']);
  });

  it('begins no line with a mark that ends a word, full-width or not', () => {
    expect(wrapText('口径, 年份', 4, textWidth)).toEqual(['口', '径,', '年份']);
    expect(wrapText('the outlook’s “x”.', 11, textWidth)).toEqual(['the', 'outlook’s', '“x”.']);
  });

  it('breaks Chinese anywhere but not before a closing mark', () => {
    expect(wrapText('人才资源总量，目标', 12, textWidth)).toEqual(['人才资源总', '量，目标']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(wrapText('needs 10,000 people', 8, textWidth)).toEqual(['needs', '10,000', 'people']);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const bare = (s: string) => s.replace(/\s/g, '');
          expect(bare(wrapText(text, width, textWidth).join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
