import { nameCharacter } from './hidden-characters.ts';
import type { TextProblem } from './parse-yaml.ts';

/** A character that passes for one of YAML's own, or for nothing. */
export type LookAlike = {
  readonly offset: number;
  /** As it stands in the text. */
  readonly shown: string;
  /** `U+FF0C` */
  readonly character: string;
  /** What was meant: `,`, a space, or nothing. */
  readonly plain: string;
};

/** Brackets, quotes and spaces of Chinese typing; parentheses and dots have no meaning in YAML. */
const pairs: { readonly [shown: string]: string } = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '、': ',',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

const zeroWidth = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u;
/** Of full-width ASCII what writes structure, numbers and ids. */
const fullWidth = /[＂＃＆＇＊＋，－．／０-９：＜＝＞？＠Ａ-Ｚ［］＿ａ-ｚ｛｜｝～！]/u;

/** Every look-alike in a text, in order, at most so many. */
export function findLookAlikes(
  text: string,
  most = Number.POSITIVE_INFINITY,
): readonly LookAlike[] {
  const found: LookAlike[] = [];
  for (let offset = 0; offset < text.length && found.length < most; offset += 1) {
    const shown = text[offset]!;
    if (shown < '\u0080') continue;
    const plain = plainOf(shown);
    if (plain !== null) found.push({ offset, shown, character: nameCharacter(shown), plain });
  }
  return found;
}

/** The problem of one, at its place. */
export function tellLookAlike({ offset, shown, character, plain }: LookAlike): TextProblem {
  return { offset, code: 'look-alike-character', params: { shown, character, plain } };
}

/** What a look-alike is read as: `，` as `,`; null of all other characters. */
function plainOf(shown: string): string | null {
  if (zeroWidth.test(shown)) return '';
  if (Object.hasOwn(pairs, shown)) return pairs[shown]!;
  if (!fullWidth.test(shown)) return null;
  return String.fromCharCode(shown.charCodeAt(0) - 0xfee0);
}
