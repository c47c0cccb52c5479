import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExplorePack,
  packElement,
  readPack,
  renderExplore,
} from '../../src/report/render-explore.ts';
import { shippedFiles, shippedWorld } from '../study/shipped-world.ts';

const template = '<!doctype html><body>\n    <div id="page"></div></body>';
const pack: ExplorePack = {
  version: '1',
  language: 'zh',
  world: shippedWorld,
  files: shippedFiles.flatMap((file) => ('text' in file ? [file] : [])),
  studies: { a: 'b' },
};
const element = new RegExp(`<script type="[a-z/-]+" id="${packElement}">([^<]*)</script>`);

describe('the interactive page’s data', () => {
  it('is read back whole but for the models, and is the same bytes each time', () => {
    const html = renderExplore(template, pack);
    const lean = { ...pack, world: { ...pack.world, models: [] } };
    expect(readPack(element.exec(html)?.[1] ?? '')).toEqual(lean);
    expect(renderExplore(template, pack)).toBe(html);
  });

  it('cannot end its element, whatever names it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script><img src=x onerror=alert(1)>', '<!--', ']]>', '\u2028', '$&'),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const html = renderExplore(template, {
          ...pack,
          world: { ...shippedWorld, regions: [] },
          files: [{ file: name, text: name }],
        });
        expect(html.match(/<\/?script/g)).toHaveLength(2);
        expect(readPack(element.exec(html)?.[1] ?? '').files[0]?.text).toBe(name);
      }),
    );
  });

  it('needs the page as it is built', () => {
    expect(() => renderExplore('<p>', pack)).toThrow(/template/);
  });
});
