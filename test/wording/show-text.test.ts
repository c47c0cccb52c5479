import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHarmful } from '../../src/input/hidden-characters.ts';
import { showJson, showParams, showText, showWhole } from '../../src/wording/show-text.ts';

const harmful =
  '\0\u0007\u001b\r\u007f\u0085\u009b\u061c\u200e\u200f\u2028\u202e\u2066\u2069\ud800';

describe('what someone wrote, shown', () => {
  it.each([
    ['a\u001b[8mb', 'a\\u001b[8mb'],
    ['\u202etxt.exe', '\\u202etxt.exe'],
    ['人才\u200b', '人才\\u200b'],
    ['a\u00a0b', 'a\\u00a0b'],
    ['a\u3000b', 'a\u3000b'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\udc00', '\\udc00'],
    ['two\n  lines\tmore', 'two lines more'],
    ['𠮷😀é', '𠮷😀é'],
  ])('%j as %s', (text, shown) => expect(showText(text)).toBe(shown));

  it('ends after 60 characters, none of them cut', () => {
    expect(showText('才'.repeat(60))).toBe('才'.repeat(60));
    expect(showText('才'.repeat(61))).toBe(`${'才'.repeat(60)}…`);
    expect(showText('😀'.repeat(1e6))).toBe(`${'😀'.repeat(60)}…`);
    expect(showText('\u202e'.repeat(1e6))).toBe(`${'\\u202e'.repeat(10)}…`);
    expect(showText(`${'x'.repeat(58)}\u202e`)).toBe(`${'x'.repeat(58)}…`);
  });

  it('holds nothing that does something, whatever was written', () => {
    const part = fc.oneof(fc.constantFrom(...harmful), fc.string({ unit: 'binary' }));
    const text = fc.array(part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        for (const shown of [showText(written), showWhole(written), showJson({ [written]: 1 })])
          expect(findHarmful(shown)).toBeNull();
        expect([...showText(written)].length).toBeLessThanOrEqual(61);
        // Halves of a character JSON itself writes by their number.
        expect(JSON.parse(showJson([written]))).toEqual([written]);
      }),
    );
  });
});

describe('what was written beside what was meant', () => {
  it.each([
    ['t\u0430lent', 'talent', 't\\u0430lent'],
    ['万⼈', '万人', '万\\u2f08'],
    ['ｏwn', 'own', '\\uff4fwn'],
    ['own\u200b', 'own', 'own\\u200b'],
    ['Talent', 'talent', 'Talent'],
    ['人材', '人才', '人材'],
  ])('%j for %s is shown as %s', (found, suggestion, shown) => {
    expect(showParams({ found, suggestion })).toEqual({ found: shown, suggestion });
    expect(showParams({ found, nearest: [suggestion] }).found).toBe(shown);
    expect(shown).not.toBe(suggestion);
  });
});
