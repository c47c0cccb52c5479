import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissingGlyphs } from '../../src/cli/missing-glyphs.ts';

test('the fonts have every character of GB2312, signs, and names of places beyond it', async () => {
  const gb2312 = new TextDecoder('gb2312');
  const hanzi = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => gb2312.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
  ).flat();
  const text = hanzi.filter((one) => /\p{Script=Han}/u.test(one)).join('');
  expect(text.length).toBe(6763);
  expect(await findMissingGlyphs(text)).toEqual([]);
  expect(await findMissingGlyphs('①②⑩≥≤≈×÷−–—Σω‰→↑↓●○▲◆《》“”…·')).toEqual([]);
  expect(await findMissingGlyphs('鄠浉珺硚猇垟碶埇瀍')).toEqual([]);
});

test('the fonts have every character of the shipped regions and scenarios', async () => {
  for (const folder of ['seeds', 'scenarios']) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');
    expect(await findMissingGlyphs(text)).toEqual([]);
  }
});

test('what they lack is named once, in order; space and controls are no characters', async () => {
  expect(await findMissingGlyphs('人𠮷 龘\n人😀龘\u0000')).toEqual(['𠮷', '龘', '😀']);
});
