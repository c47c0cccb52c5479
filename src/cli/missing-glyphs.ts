import { readFile } from 'node:fs/promises';
import { fontFiles } from './fonts.ts';
import { readFont } from './read-font.ts';

/**
 * The characters of a text that a PNG would show as blank, because the bundled fonts lack them.
 *
 * @param text all that is to be drawn; tags and numbers in it do no harm
 * @returns each such character once, in order of appearance
 */
export async function findMissingGlyphs(text: string): Promise<readonly string[]> {
  const fonts = await Promise.all(fontFiles.map(async (file) => readFont(await readFile(file))));
  const characters = new Set(text.replace(/[\s\p{Cc}]/gu, ''));
  return [...characters].filter((character) =>
    fonts.some(({ advances }) => !advances.has(character.codePointAt(0) ?? 0)),
  );
}
