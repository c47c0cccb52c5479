import { resolveModel, sha256, type World, writeStudyJson } from '../index.ts';
import type { Engine } from './engine.ts';

/**
 * Computes every embedded scenario again in the page and holds it against what the command line
 * computed.
 *
 * @param expected SHA-256 of each `study.json`
 * @param tell receives how many are done
 * @returns the scenarios that differ, none where all is well
 */
export async function selfCheck(
  world: World,
  expected: { readonly [scenario: string]: string },
  engine: Engine,
  tell: (done: number, all: number) => void,
): Promise<readonly string[]> {
  const ids = Object.keys(expected);
  const different: string[] = [];
  for (const [done, id] of ids.entries()) {
    tell(done, ids.length);
    const study = await engine.study(resolveModel(world, id), 'check');
    if (study === null || sha256(writeStudyJson(study)) !== expected[id]) different.push(id);
  }
  return different;
}
