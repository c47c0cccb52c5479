import { InputError } from '../../src/input/problem.ts';
import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';
import { filesOf, type WorkedCase } from './read-case.ts';

type Given = Omit<WorkedCase, 'case' | 'expect' | 'refused'>;

/** The study of figures written as in a worked case. */
export function studyOf(given: Given): Study {
  return runStudy(readWorld(filesOf({ case: '', ...given })), 'case');
}

/** The resolved model of figures written as in a worked case. */
export function modelOf(given: Given): Model {
  return resolveModel(readWorld(filesOf({ case: '', ...given })), 'case');
}

/** Codes and paths of what is wrong with figures written as in a worked case. */
export function problemsOf(given: Given): readonly string[] {
  try {
    readWorld(filesOf({ case: '', ...given }));
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((p) => `${p.path} ${p.code}`);
    throw error;
  }
  return [];
}
