import type { Problem, ProblemParams } from '../input/problem.ts';
import type { Language } from '../terms/text.ts';
import type { ProblemSentence, ProblemWordings } from './problem-wording.ts';
import { showParams, showText, showWhole } from './show-text.ts';

/**
 * One problem as a line of text: `file:line:col path: wrong; allowed. Did you mean “x”?`
 *
 * @param problem the problem; with line 0 it has no place in its file
 * @param wordings all sentences of that language
 * @param language the language of the sentences
 * @returns one line, without a line end
 */
export function describeProblem(
  problem: Problem,
  wordings: ProblemWordings,
  language: Language,
): string {
  const sentence = sentenceOf(problem, wordings);
  const { between, stop, ask } = joints[language];
  const what = [sentence.wrong, sentence.allowed].filter((part) => part).join(between);
  const meant = sentence.suggestion ? ask(sentence.suggestion) : '';
  return `${placeOf(problem)}: ${what}${meant === '' ? '' : stop}${meant}`;
}

const joints = {
  zh: { between: '；', stop: '。', ask: (word: string) => `您是不是想写“${word}”？` },
  en: { between: '; ', stop: '. ', ask: (word: string) => `Did you mean “${word}”?` },
};

/** `seeds/zhuji.yaml:14:3 indicators.talent`, `zhuji.xlsx 指标!C5 …`, or the file alone. */
function placeOf({ file, line, column, cell, path }: Problem): string {
  const inside = line === 0 ? '' : cell === undefined ? `:${line}:${column}` : ` ${cell}`;
  const place = showWhole(`${file}${inside}`);
  if (path === '') return place;
  return `${place} ${path
    .split('.')
    .map((step) => showText(step))
    .join('.')}`;
}

function sentenceOf(
  { code, params }: Problem,
  { problems, forms }: ProblemWordings,
): ProblemSentence {
  const say = Object.hasOwn(problems, code) ? problems[code] : undefined;
  if (say === undefined) return { wrong: code };
  return say(inWords(showParams(params), forms));
}

function inWords(params: ProblemParams, forms: ProblemWordings['forms']): ProblemParams {
  const { form } = params;
  if (typeof form !== 'string' || !Object.hasOwn(forms, form)) return params;
  return { ...params, form: forms[form]! };
}
