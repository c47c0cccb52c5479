/** A number format: what it does to numbers, section by section. */
export type NumberFormat = readonly FormatSection[];

export type FormatSection = {
  /** Which numbers it is for; null where its place among the others says so. */
  readonly condition: { readonly op: string; readonly bound: number } | null;
  /** A colour, by which negative numbers may be told instead of a sign. */
  readonly isColoured: boolean;
  readonly tokens: readonly FormatToken[];
};

export type FormatToken =
  /** `0`, `#`, `?` */
  | { readonly is: 'digit'; readonly mark: string }
  | { readonly is: 'point' | 'comma' | 'percent' | 'fraction' | 'text' }
  | { readonly is: 'exponent' }
  /** The number as it is: `General`, `G/通用格式`. */
  | { readonly is: 'general' }
  | { readonly is: 'literal'; readonly text: string }
  /** Letters of dates and times, `yyyy`; `isElapsed`: `[h]`. */
  | { readonly is: 'time'; readonly letters: string; readonly isElapsed: boolean };

/**
 * Takes a number format apart.
 *
 * @param code as files hold it: `#,##0.0;[Red]-0.0`, `yyyy"年"`, `0!.0,"万"` (`!` as `\`, in China)
 * source: ECMA-376 part 1, 18.8.30 and 18.8.31 (numFmts)
 */
export function parseNumberFormat(code: string): NumberFormat {
  const sections: FormatSection[] = [];
  let section = emptySection();
  const end = () => {
    sections.push(section);
    section = emptySection();
  };
  for (const [all, quoted, escaped, bracket] of code.matchAll(tokenPattern)) {
    if (all === ';') end();
    else if (quoted !== undefined || escaped !== undefined) {
      section.tokens.push({ is: 'literal', text: quoted ?? escaped ?? '' });
    } else if (bracket !== undefined) addBracket(section, bracket);
    else addToken(section, all);
  }
  end();
  return sections;
}

/** Longest first. `_x` leaves the width of x, `*x` fills with it. */
const tokenPattern =
  /"([^"]*)"?|[\\!](.)|\[([^\]]*)\]|_.|\*.|General|G\/通用格式|通用格式|AM\/PM|A\/P|上午\/下午|E[+-]|y+|m+|d+|h+|s+|e+|a{3,}|g+|b+|./giu;

type OpenSection = {
  condition: FormatSection['condition'];
  isColoured: boolean;
  readonly tokens: FormatToken[];
};

function emptySection(): OpenSection {
  return { condition: null, isColoured: false, tokens: [] };
}

function addBracket(section: OpenSection, inside: string): void {
  const [, op, bound] = /^([<>]=?|=|<>)\s*(-?[\d.]+)$/.exec(inside) ?? [];
  if (op !== undefined) section.condition = { op, bound: Number(bound) };
  else if (/^(h+|m+|s+)$/i.test(inside)) {
    section.tokens.push({ is: 'time', letters: inside.toLowerCase(), isElapsed: true });
  } else if (inside.startsWith('$')) {
    // A currency and its locale: [$¥-804].
    section.tokens.push({ is: 'literal', text: inside.slice(1).split('-')[0] ?? '' });
  } else if (!/^dbnum/i.test(inside)) section.isColoured = true;
}

function addToken(section: OpenSection, token: string): void {
  const { tokens } = section;
  if (/^[_*]./su.test(token)) return;
  if (/^(general|.*通用格式)$/i.test(token)) tokens.push({ is: 'general' });
  else if (/^[0#?]$/.test(token)) tokens.push({ is: 'digit', mark: token });
  else if (/^e[+-]$/i.test(token)) tokens.push({ is: 'exponent' });
  else if (Object.hasOwn(marks, token)) tokens.push({ is: marks[token]! });
  else if (/^([ymdhseagb]+|am\/pm|a\/p|上午\/下午)$/i.test(token)) {
    tokens.push({ is: 'time', letters: token.toLowerCase(), isElapsed: false });
  } else tokens.push({ is: 'literal', text: token });
}

const marks: { readonly [mark: string]: 'point' | 'comma' | 'percent' | 'fraction' | 'text' } = {
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '/': 'fraction',
  '@': 'text',
};

/**
 * The code of a format that spreadsheets know by number. Those of dates differ from country to
 * country; here they are as in China.
 *
 * source: ECMA-376 part 1, 18.8.30
 */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General';
}

const builtIn: { readonly [id: number]: string } = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("¥"* #,##0_);_("¥"* (#,##0);_("¥"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("¥"* #,##0.00_);_("¥"* (#,##0.00);_("¥"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
