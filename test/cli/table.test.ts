import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createPaint } from '../../src/cli/paint.ts';
import { isPlain } from '../../src/cli/plain-width.ts';
import { type Column, renderTable } from '../../src/cli/table.ts';
import { textWidth } from '../../src/cli/text-width.ts';

const plain = (text: string) => text;

describe('renderTable', () => {
  const columns: readonly Column[] = [
    { title: '指标', shrinkTo: 8 },
    { title: '目标', align: 'right' },
    { title: 'Verdict' },
  ];

  it('aligns by display width, numbers to the right', () => {
    const rows = [
      ['人才资源总量', '≥39', '达到'],
      ['R&D', '8.63', 'met'],
    ];
    expect(renderTable(columns, rows, { width: 100, paint: plain })).toBe(
      [
        '指标          目标  Verdict',
        '------------  ----  -------',
        '人才资源总量   ≥39  达到',
        'R&D           8.63  met',
      ].join('\n'),
    );
  });

  it('wraps what may shrink before it cuts', () => {
    const text = renderTable(columns, [['人才资源总量', '≥39', '达到']], {
      width: 23,
      paint: plain,
    });
    expect(text.split('\n').slice(2)).toEqual(['人才资源   ≥39  达到', '总量']);
  });

  it('cuts a table that is too wide between groups and repeats the first column', () => {
    const wide: readonly Column[] = [
      { title: 'name' },
      ...['a1', 'a2'].map((title) => ({ title, group: 'a' })),
      ...['b1', 'b2'].map((title) => ({ title, group: 'b' })),
    ];
    const text = renderTable(wide, [['x', '1', '2', '3', '4']], { width: 16, paint: plain });
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      'name  a1  a2',
      'name  b1  b2',
    ]);
  });

  it('never passes the width, whatever is in it, and keeps the words with colour', () => {
    const cell = fc.string({
      unit: fc.constantFrom('人', '才', 'a', ' ', '，', '1'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (rows) => {
        const shrinking = columns.map((column) => ({ ...column, shrinkTo: 7 }));
        const paint = createPaint({ write: () => {} }, { FORCE_COLOR: '1' });
        const toned = rows.map((row) => row.map((text) => ({ text, tone: 'bad' as const })));
        const options = { width: 30 };
        const bare = renderTable(shrinking, rows, { ...options, paint: plain });
        const painted = renderTable(shrinking, toned, { ...options, paint });
        for (const line of painted.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(30);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
        expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(bare);
      }),
    );
  });
});

describe('textWidth', () => {
  it('agrees with string-width on every plain character', () => {
    let plain = 0;
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      if (!isPlain(character)) continue;
      plain += 1;
      expect(textWidth(character), character).toBe(stringWidth(character));
    }
    expect(plain).toBeGreaterThan(20_000);
  });

  it('knows other scripts and colour codes too', () => {
    expect(['한국', 'é', '👩‍👩‍👧', '\u001b[31m红\u001b[39m'].map(textWidth)).toEqual([4, 1, 2, 2]);
  });
});

describe('createPaint', () => {
  const isPainted = (isTTY: boolean, env: { readonly [name: string]: string }) =>
    createPaint({ write: () => {}, isTTY }, env)('x', 'good') !== 'x';

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s, %j → %s', (isTTY, env, painted) => {
    expect(isPainted(isTTY, env as { [name: string]: string })).toBe(painted);
  });
});
