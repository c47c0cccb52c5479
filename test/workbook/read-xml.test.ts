import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/workbook/read-xml.ts';
import { escapeCellText, escapeXml, unescapeCellText } from '../../src/workbook/xml-text.ts';

describe('readXml', () => {
  it('reads elements, attributes, text, CDATA and references, prefixes left out', () => {
    const xml = `<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="u" b='1 > "2"'>t<c/>&lt;&#20154;&#x4EBA;<![CDATA[<&]]></x:a>`;
    expect(readXml(xml)).toEqual({
      name: 'a',
      attributes: { 'xmlns:x': 'u', b: '1 > "2"' },
      children: [{ name: 'c', attributes: {}, children: [], text: '' }],
      text: 't<人人<&',
    });
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a',
    '<a b="1>',
    '<!-- <a/>',
    '<![CDATA[',
    '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
    '<a>'.repeat(70) + '</a>'.repeat(70),
  ])('refuses %j', (xml) => {
    expect(readXml(xml)).toBeNull();
  });

  it('reads back any text, as text and as attribute', () => {
    const text = fc
      .string({ unit: 'binary' })
      .map((s) => s.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
    fc.assert(
      fc.property(text, (s) => {
        const read = readXml(`<a b="${escapeXml(s)}">${escapeXml(s)}</a>`);
        expect([read?.text, read?.attributes['b']]).toEqual([s, s]);
      }),
    );
  });

  it('takes time in line with the length, whatever is in it', () => {
    const start = performance.now();
    for (const piece of ['<a>', '<!--', '&', '<a b="', '&#1;', ']]>', '< '])
      readXml(`<a>${piece.repeat(300_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('keeps the texts of cells whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('_x000D_', '\r', '_x005F_', '_', 'x000D_', '<&>"'),
        fc.string(),
        (a, b) => {
          const clean = (a + b).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '');
          const read = readXml(`<a>${escapeCellText(clean)}</a>`);
          expect(unescapeCellText(read?.text ?? '')).toBe(clean);
        },
      ),
    );
  });
});
