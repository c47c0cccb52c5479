import type { Stretch } from './document.ts';

/**
 * A text whose characters are plain: full-width digits and letters, compatibility forms and CJK
 * radicals become what they stand for, one character for one, so that places stay.
 *
 * Chinese punctuation stays as it is, for a full-width comma parts clauses; between full-width
 * digits it parts thousands and becomes a plain one.
 *
 * @param text any text
 * @returns as many characters
 */
export function plainCharacters(text: string): string {
  return text.replace(changing, (character, offset: number) => {
    if (kept.includes(character)) {
      const isBetween =
        character === '，' && isWideDigit(text[offset - 1]) && isWideDigit(text[offset + 1]);
      return isBetween ? ',' : character;
    }
    const plain = radicals[character] ?? character.normalize('NFKC');
    return plain.length === character.length ? plain : character;
  });
}

/**
 * A stretch of a longer text.
 *
 * @param text the text
 * @param from where its first character stands in the document
 */
export function stretchOf(text: string, from: number): Stretch {
  return {
    text: plainCharacters(text),
    at: Array.from({ length: text.length }, (_, i) => from + i),
  };
}

/** Several stretches as one, in their order. */
export function joinStretches(stretches: readonly Stretch[]): Stretch {
  return {
    text: stretches.map(({ text }) => text).join(''),
    at: stretches.flatMap(({ at }) => at),
  };
}

/** Part of a stretch, without white space at its ends. */
export function trimStretch({ text, at }: Stretch): Stretch {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

/**
 * A stretch without what a pattern matches; the rest keeps its places.
 *
 * @param stretch the text
 * @param pattern with the flag g
 */
export function withoutMatches({ text, at }: Stretch, pattern: RegExp): Stretch {
  const kept: number[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    for (let i = next; i < match.index; i += 1) kept.push(i);
    next = match.index + match[0].length;
  }
  if (next === 0) return { text, at };
  for (let i = next; i < text.length; i += 1) kept.push(i);
  return { text: kept.map((i) => text[i]!).join(''), at: kept.map((i) => at[i]!) };
}

/** Punctuation that means something of its own in Chinese. */
const kept = '，：；（）！？';

/** All that is neither ASCII nor an ordinary ideograph or its punctuation. */
const changing =
  /[\u00a0\u00b2-\u00be\u2000-\u200a\u2028-\u202f\u205f\u2460-\u24ff\u2e80-\u2fdf\u3000\u3220-\u33ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef萬億個％]/g;

function isWideDigit(character: string | undefined): boolean {
  return character !== undefined && /[０-９]/.test(character);
}

/** What NFKC leaves: radicals of the supplement that PDF files use, and old forms of numbers. */
const radicals: { readonly [character: string]: string } = {
  萬: '万',
  億: '亿',
  個: '个',
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⺁': '厂',
  '⺎': '尢',
  '⺒': '巳',
  '⺝': '月',
  '⺫': '目',
  '⺬': '示',
  '⺮': '竹',
  '⻃': '覀',
  '⻊': '足',
  '⻌': '辶',
  '⻏': '阝',
  '⻑': '長',
  '⻗': '雨',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};
