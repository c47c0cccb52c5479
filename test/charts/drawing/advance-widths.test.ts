import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFont } from '../../../src/cli/read-font.ts';

const header = `/**
 * Advance widths of the charts' font (Noto Sans SC 2.004 as bundled in src/cli/fonts) in thousandths
 * of an em, for every character that is not one em wide: first code point, then one width a
 * character. Written by \`npx vitest run test/charts/drawing/advance-widths.test.ts -u\`.
 */
`;

test('the table of widths is what the bundled fonts say', async () => {
  const written = `${header}${runs('regular')}\n${runs('bold')}`;
  await expect(written).toMatchFileSnapshot('../../../src/charts/drawing/advance-widths.ts');
});

test.each([
  ['regular', ' ', 224],
  ['regular', '0', 555],
  ['regular', '鄠', 1000],
  ['bold', '人', 1000],
])('%s %s is %i thousandths of an em wide', (weight, character, width) => {
  expect(read(weight).get(character.codePointAt(0)!)).toBe(width);
});

function read(weight: string): ReadonlyMap<number, number> {
  const file = new URL(`../../../src/cli/fonts/noto-sans-sc-${weight}.ttf`, import.meta.url);
  return readFont(readFileSync(file)).advances;
}

function runs(weight: string): string {
  const narrow = [...read(weight)].filter(([, width]) => width !== 1000);
  const groups: { first: number; widths: number[] }[] = [];
  for (const [code, width] of narrow.sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && group.first + group.widths.length === code) group.widths.push(width);
    else groups.push({ first: code, widths: [width] });
  }
  const lines = groups.map(({ first, widths }) => `  '${first.toString(16)}:${widths.join(' ')}',`);
  return `export const ${weight}Advances: readonly string[] = [\n${lines.join('\n')}\n];\n`;
}
