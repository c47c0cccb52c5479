import type { ValueDifference } from '../study/locate-differences.ts';
import type { StudyDifference } from '../study/verify-study.ts';
import type { Language } from '../terms/text.ts';
import { enVerify } from './en/verify.ts';
import { showText } from './show-text.ts';
import type { VerifyWording } from './zh/verify.ts';
import { zhVerify } from './zh/verify.ts';

export const verifyWordings: { readonly [L in Language]: VerifyWording } = {
  zh: zhVerify,
  en: enVerify,
};

/** Characters shown of a hash. */
const shownHash = 12;

/**
 * One difference as a sentence.
 *
 * @param showFile how a file named `seeds/…` or `scenarios/…` is shown; the folder alone for ''
 */
export function describeDifference(
  difference: StudyDifference,
  words: VerifyWording,
  showFile: (folder: 'seeds' | 'scenarios' | string, file: string) => string,
): string {
  switch (difference.kind) {
    case 'version':
      return words.version(showText(difference.stated), difference.found);
    case 'scenario-missing':
      return words.scenarioMissing(showText(difference.id), showFile('scenarios', ''));
    case 'input': {
      const { folder, file, change, stated, found } = difference;
      const hash = (sha256: string | null) => showText(sha256 ?? '').slice(0, shownHash);
      return words.inputs[change](showFile(folder, file), hash(stated), hash(found));
    }
    case 'seed':
      return words.seed(write(difference.stated, words), write(difference.found, words));
    case 'value':
      return describeValue(difference, words);
    case 'text':
      return words.text;
  }
}

function describeValue(
  { path, change, stated, found }: ValueDifference,
  words: VerifyWording,
): string {
  const [left, right] = [write(stated, words), write(found, words)];
  const where = showText(path);
  switch (change) {
    case 'changed':
      return words.changed(where, left, right);
    case 'missing':
      return words.missing(where, right);
    case 'added':
      return words.added(where, left);
    case 'reordered':
      return words.reordered(where);
  }
}

/** At full precision: what differs may stand in the last digit. */
function write(value: ValueDifference['stated'], words: VerifyWording): string {
  if (typeof value === 'object' && value !== null) return words.size(value.size);
  return typeof value === 'string' ? showText(JSON.stringify(value)) : String(value);
}
