import type { CheckAnswer } from '../../src/feasibility/check.ts';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { type CheckId, checks } from '../../src/feasibility/registry.ts';
import { project } from '../../src/projection/project.ts';
import { modelOf } from '../worked/run-case.ts';

/** What one check answers on figures written as in a worked case. */
export function runCheck(
  id: CheckId,
  given: Parameters<typeof modelOf>[0],
): readonly CheckAnswer[] {
  const model = modelOf(given);
  return checks[id].run({ model, projection: project(model), targets: judgeTargets(model) });
}

/** Verdict, code and indicator of answers. */
export function brief(answers: readonly CheckAnswer[]): readonly string[] {
  return answers.map(({ verdict, code, indicator }) => `${verdict} ${code} ${indicator ?? '-'}`);
}
