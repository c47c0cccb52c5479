/**
 * The bench's talentcast side: the public library as built, on files of the real formats. Reading
 * them and resolving the model stay outside the timer.
 */
import { answerRequests } from './answer-requests.mjs';
import { verdicts } from './figures.mjs';
import { longPlan, manyScenarios, nineteenIndicators } from './talentcast-files.mjs';

const library = await import('../../../dist/lib/index.js');
const { readWorld, resolveModel, project, assess, runStudy } = library;

/** Reading a thousand files takes longer than judging them; once is enough. */
const prepared = new Map();

await answerRequests(library.version, {
  D: workloadD,
  // A library without the function answers that it has no such workload.
  ...('simulate' in library ? { T: workloadT } : {}),
  ...('audit' in library ? { A: workloadA } : {}),
});

/** The shipped plan of Zhuji, its 19 main indicators: all that one scenario asks for. */
function workloadT(draws, seed) {
  const world = readWorld(nineteenIndicators(draws, seed));
  return () => runStudy(world, 'bench-plan').indicators.length;
}

function workloadA() {
  const { regions } = readWorld(longPlan());
  return () => library.audit(regions[0]).length;
}

function manyModels() {
  const world = readWorld(manyScenarios());
  return world.scenarios.map(({ id }) => resolveModel(world, id));
}

function workloadD(repeats) {
  const models = prepared.get('D') ?? manyModels();
  prepared.set('D', models);
  return () => {
    let result;
    for (let r = 0; r < repeats; r += 1) {
      result = { verdicts: [0, 0, 0, 0, 0], endSum: 0, requiredSum: 0 };
      models.forEach((model, s) => {
        for (const { path } of project(model).series) result.endSum += path.at(-1);
        for (const { reach, required } of assess(model)) {
          result.verdicts[verdicts.indexOf(reach.verdict)] += 1;
          if (s === 0) result.requiredSum += required.cagr;
        }
      });
    }
    return result;
  };
}
