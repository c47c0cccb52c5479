import { distance } from 'fastest-levenshtein';

/** Words longer than this are not misspellings of a key; comparing them would only cost time. */
const longestWord = 80;

/** Longer lists are compared in part: a file may ask for each of its words. */
const mostCandidates = 1000;

/**
 * Guesses which word was meant: the candidate with the smallest edit distance, if that is at most
 * 2 or a third of the word's length, and less than all of the word. Among equally near ones a
 * candidate that differs only in case comes first, then the first in code-point order.
 *
 * @param word what was written, in any script
 * @param candidates what could have been meant
 * @returns the likeliest candidate, or null where none is near
 * source: Levenshtein 1966
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (word.length === 0 || word.length > longestWord) return null;
  const ranked = candidates
    .slice(0, mostCandidates)
    .filter((candidate) => candidate !== word && candidate.length <= longestWord)
    .map((candidate) => ({ candidate, steps: steps(word, candidate) }))
    .filter(({ candidate, steps }) => steps <= allowance(word, candidate))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? null;
}

function steps(word: string, candidate: string): number {
  if (word.toLowerCase() === candidate.toLowerCase()) return 0;
  return distance(word, candidate);
}

/** With two characters, as many Chinese words have, one may differ: never all of them. */
function allowance(word: string, candidate: string): number {
  const shorter = Math.min(word.length, candidate.length);
  return Math.min(Math.max(2, Math.floor(word.length / 3)), Math.max(shorter - 1, 0));
}
