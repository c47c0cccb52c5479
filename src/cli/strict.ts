import type { Study } from '../index.ts';
import { exitCodes } from './print-errors.ts';
import type { Session } from './session.ts';
import { countUnmet } from './study-parts.ts';

/** What `--strict` makes of targets that are not met: a note and exit code 1. */
export function noteUnmet(studies: readonly Study[], session: Session): number {
  const unmet = studies.reduce((sum, study) => sum + countUnmet(study), 0);
  if (unmet === 0) return exitCodes.done;
  session.note(session.words.strictUnmet(unmet));
  return exitCodes.finding;
}
