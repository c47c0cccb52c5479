import { findUnclosed } from './find-unclosed.ts';
import { findLookAlikes, type LookAlike, tellLookAlike } from './look-alikes.ts';
import { mostProblems, parseYaml, type TextProblem } from './parse-yaml.ts';

/** So many are tried out, for each takes a reading of the whole text. */
const mostTries = 40;
/** Of a text beyond this only a few: a hostile one takes the parser seconds. */
const longText = 200_000;

/**
 * Says what a person did where the parser says what it met: a character that passes for one of
 * YAML's own, or a quote or bracket that nothing closes, stands where it was typed. What the parser
 * says of the text after it is no news.
 *
 * @param text a YAML text
 * @param problems what the parser says of it
 */
export function explainSyntax(
  text: string,
  problems: readonly TextProblem[],
): readonly TextProblem[] {
  if (!problems.some(({ code }) => code === 'yaml-syntax')) return problems;
  const lookAlikes = findCulprits(text);
  if (lookAlikes.length > 0) return firstOfRuns(lookAlikes).map(tellLookAlike);
  const unclosed = findUnclosed(text);
  const [first] = unclosed;
  if (first === undefined) return problems;
  return [
    ...problems.filter(({ offset }) => offset < first.offset),
    ...unclosed
      .slice(0, mostProblems)
      .map(
        ({ offset, opened }): TextProblem => ({ offset, code: 'never-closed', params: { opened } }),
      ),
  ];
}

/** The look-alikes that, read as what they pass for, leave no fault in their line. */
function findCulprits(text: string): readonly LookAlike[] {
  const all = findLookAlikes(text);
  const culprits: LookAlike[] = [];
  let tries = text.length > longText ? 3 : mostTries;
  const faultWith = (read: readonly LookAlike[]) => {
    tries -= 1;
    return lineOfFault(text, read);
  };
  let line = all.length === 0 ? null : faultWith(culprits);
  while (line !== null && tries > 0) {
    const { start, end } = boundsOf(text, line);
    const here = all.filter(({ offset }) => offset >= start && offset < end);
    const isRepaired = (some: readonly LookAlike[]) => {
      if (some.length === 0 || tries <= 0) return false;
      const next = faultWith([...culprits, ...some]);
      return next === null || next > (line ?? 0);
    };
    const needed = findNeeded(here, countIndent(text, start), isRepaired);
    if (needed.length === 0) break;
    culprits.push(...needed);
    line = faultWith(culprits);
  }
  return culprits;
}

/** Of a line's look-alikes those that it cannot do without; what indents it always is one. */
function findNeeded(
  here: readonly LookAlike[],
  content: number,
  isRepaired: (some: readonly LookAlike[]) => boolean,
): readonly LookAlike[] {
  const indenting = here.filter(({ offset }) => offset < content);
  if (indenting.length > 0) return indenting;
  const one = here.find((candidate) => isRepaired([candidate]));
  if (one !== undefined) return [one];
  return isRepaired(here) ? leaveOut(here, isRepaired) : [];
}

/** Of those that follow each other without a gap the first stands for all. */
function firstOfRuns(culprits: readonly LookAlike[]): readonly LookAlike[] {
  const inOrder = [...culprits].sort((a, b) => a.offset - b.offset);
  return inOrder.filter(({ offset, shown }, i) => {
    const before = inOrder[i - 1];
    return before === undefined || before.shown !== shown || before.offset + 1 < offset;
  });
}

/** Drops those that are not needed for the text to parse: they are plain text. */
function leaveOut(
  several: readonly LookAlike[],
  isEnough: (some: readonly LookAlike[]) => boolean,
): readonly LookAlike[] {
  return several.reduce<readonly LookAlike[]>((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return isEnough(without) ? without : kept;
  }, several);
}

/** The line, from 0, of the first fault that a person made; null where the text is sound. */
function lineOfFault(text: string, read: readonly LookAlike[]): number | null {
  const body = readAs(text, read);
  const [problem] = [...parseYaml(body).problems].sort((a, b) => a.offset - b.offset);
  if (problem === undefined) return null;
  const offset = Math.min(problem.offset, findUnclosed(body)[0]?.offset ?? problem.offset);
  return body.slice(0, offset).split('\n').length - 1;
}

/** The text with look-alikes read as what they pass for; a wide one is as wide as two. */
function readAs(text: string, read: readonly LookAlike[]): string {
  let body = '';
  let from = 0;
  for (const { offset, shown, plain } of [...read].sort((a, b) => a.offset - b.offset)) {
    body +=
      text.slice(from, offset) + (/[:,]/.test(plain) || shown === '\u3000' ? `${plain} ` : plain);
    from = offset + 1;
  }
  return body + text.slice(from);
}

/** Where the content of a line begins. */
function countIndent(text: string, start: number): number {
  const content = /\S/g;
  content.lastIndex = start;
  return content.exec(text)?.index ?? text.length;
}

function boundsOf(text: string, line: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let at = 0; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
