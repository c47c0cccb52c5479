import type { Model, QuestionProblem } from '../index.ts';
import { CliError, type Failure } from './cli-error.ts';
import { loadEngine, loadModel } from './load-world.ts';
import type { Session } from './session.ts';
import { type OnProgress, withClock } from './with-clock.ts';

/**
 * Asks one scenario a question.
 *
 * @throws CliError where the question cannot be asked of it; FilesError where files hold problems
 */
export async function askQuestion<T>(
  session: Session,
  scenario: string,
  ask: (model: Model, onProgress: OnProgress | undefined) => T,
): Promise<{ readonly model: Model; readonly answer: T }> {
  const { QuestionError, suggest } = await loadEngine();
  const model = await loadModel(session, scenario);
  try {
    const title = session.words.progress.simulating(model.scenario.id);
    const answer = withClock(title, session, (onProgress) => ask(model, onProgress));
    return { model, answer };
  } catch (error) {
    if (error instanceof QuestionError) throw new CliError(failureOf(error.problem, suggest));
    throw error;
  }
}

function failureOf(
  problem: QuestionProblem,
  suggest: (found: string, known: readonly string[]) => string | null,
): Failure {
  const nearestTo = (found: string, known: readonly string[]) =>
    [suggest(found, known)].filter((one) => one !== null);
  switch (problem.code) {
    case 'target-unknown':
    case 'vary-unknown-indicator': {
      const { found, known } = problem.params;
      return { code: problem.code, params: { found, known, nearest: nearestTo(found, known) } };
    }
    case 'vary-unknown-parameter': {
      const { found, known } = problem.params;
      const nearest = nearestTo(found, known);
      return { code: problem.code, params: { ...problem.params, nearest } };
    }
    case 'target-none': {
      const { target, known } = problem.params;
      return { code: problem.code, params: { found: target, known, nearest: [] } };
    }
    case 'target-decided': {
      const { target, year, known } = problem.params;
      return { code: problem.code, params: { found: target, year, known } };
    }
    case 'vary-unrelated': {
      const { target, indicator, known } = problem.params;
      return { code: problem.code, params: { found: indicator, target, known, nearest: [] } };
    }
    case 'odds-outside':
      return { code: 'odds-wrong', params: { found: String(problem.params.found) } };
    default:
      return problem;
  }
}
