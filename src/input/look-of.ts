/** Letters of other alphabets, and radicals, by what they pass for. */
const twins: { readonly [letter: string]: string } = Object.fromEntries(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'јj', 'ѕs', 'һh', 'ԁd', 'ɡg', 'ԛq', 'ԝw'],
    ...[
      'αa',
      'οo',
      'νv',
      'ιi',
      'ρp',
      'кk',
      'мm',
      'тt',
      'нh',
      'вb',
      'ⅼl',
      'ıi',
      '⺠民',
      '⻓长',
      '⻔门',
    ],
  ].map((pair) => [...pair]),
);

/**
 * What a text looks like: two that differ by characters that cannot be seen, by their width or by
 * letters of another alphabet have the same.
 *
 * source: Unicode 15, Annex 15 (NFKC); Technical Standard 39, of which only what keys and units need
 */
export function lookOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Format}/gu, '')
    .toLowerCase();
  return [...plain]
    .map((letter) => (Object.hasOwn(twins, letter) ? twins[letter] : letter))
    .join('');
}

/** Whether a character passes for another one. */
export function isTwin(character: string): boolean {
  return lookOf(character) !== character.toLowerCase();
}
