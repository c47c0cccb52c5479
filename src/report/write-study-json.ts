import type { Study } from '../study/study.ts';

/**
 * The text of `study.json`.
 *
 * @throws RangeError where a number is not finite: JSON would make it null in silence
 */
export function writeStudyJson(study: Study): string {
  const text = JSON.stringify(
    study,
    (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`"${key}" of study "${study.scenario.id}" is ${value}.`);
      if (value === undefined) throw new RangeError(`"${key}" of a study is undefined.`);
      return value;
    },
    2,
  );
  return `${text}\n`;
}
