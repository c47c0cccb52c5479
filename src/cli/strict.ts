import { isStateMet, type Study } from '../index.ts';
import { exitCodes } from './print-errors.ts';
import type { Session } from './session.ts';

/** What `--strict` makes of targets that are not met: a note and exit code 1. */
export function noteUnmet(studies: readonly Study[], session: Session): number {
  const unmet = studies.reduce((sum, study) => sum + countUnmet(study), 0);
  if (unmet === 0) return exitCodes.done;
  session.note(session.words.strictUnmet(unmet));
  return exitCodes.finding;
}

/** What `--strict` makes of errors in the plans' own figures, counted once a region. */
export function noteAuditErrors(studies: readonly Study[], session: Session): number {
  const regions = new Map(studies.map(({ region, audit }) => [region.id, audit]));
  const errors = [...regions.values()].flat().filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return exitCodes.done;
  session.note(session.words.strictAudit(errors));
  return exitCodes.finding;
}

/** How many of its targets a study does not meet; what is near does not meet it either. */
function countUnmet({ targets }: Study): number {
  return targets.filter(({ state }) => isStateMet(state) === false).length;
}
