import type { Study, StudyIndicator } from '../study/study.ts';
import { firstTotal } from '../terms/first-total.ts';
import { isWindowed } from '../terms/kind.ts';

/**
 * The total that a plan is about: the first indicator with parts, a target and a path; else the
 * first stock with a target and a path from a known base.
 */
export function findHeadline(study: Study): StudyIndicator | null {
  const able = study.indicators.filter(
    ({ kind, path, target }) =>
      !isWindowed(kind) && target !== null && (path?.[0] ?? null) !== null,
  );
  return firstTotal(able, (one) => one) ?? able.find(({ kind }) => kind === 'stock') ?? null;
}
