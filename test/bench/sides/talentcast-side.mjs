/**
 * The bench's talentcast side: the public library as built, on files of the real formats. Reading
 * them and resolving the model stay outside the timer.
 */
import { answerRequests } from './answer-requests.mjs';
import { figures, verdicts } from './figures.mjs';
import {
  longPlan,
  manyScenarios,
  nineteenIndicators,
  sixCategories,
  thirteenInputs,
  wholeCountry,
} from './talentcast-files.mjs';

const library = await import('../../../dist/lib/index.js');
const { readWorld, resolveModel, project, judgeTargets, runStudy } = library;

/** Reading a thousand files takes longer than judging them; once is enough. */
const prepared = new Map();

await answerRequests(library.version, {
  D: workloadD,
  // A library without the function answers that it has no such workload.
  ...('simulate' in library ? { W: workloadW, T: workloadT } : {}),
  ...('sensitivity' in library ? { S: workloadS } : {}),
  ...('audit' in library ? { A: workloadA } : {}),
  ...('outlooksOfRegion' in library ? { O: workloadO } : {}),
});

function ensembleOf(model, options) {
  return library.ensembleOf(model, library.simulate(model, options));
}

function workloadW(draws, seed) {
  const model = resolveModel(readWorld(sixCategories(draws, seed)), 'bench-plan');
  return () => {
    const { outcomes } = ensembleOf(model, { years: [2025], levels: figures.levels });
    return [...figures.ids, 'talent'].map((id) => {
      const { mean, quantiles, odds } = outcomes.find((outcome) => outcome.indicator === id);
      return { mean, quantiles, p: odds.p };
    });
  };
}

function workloadS(points, randomSeed) {
  const model = resolveModel(readWorld(thirteenInputs(1, randomSeed)), 'bench-plan');
  return () => {
    const { sobol } = library.sensitivity(model, { target: 'talent', points });
    return sobol.inputs.map(({ first, total }) => ({
      first: first.value,
      firstSe: first.se,
      total: total.value,
      totalSe: total.se,
    }));
  };
}

/** The shipped plan of Zhuji, its 19 main indicators: all that one scenario asks for. */
function workloadT(draws, seed) {
  const world = readWorld(nineteenIndicators(draws, seed));
  const hasBands = ({ indicators }) => indicators.some(({ bands }) => bands !== null);
  const inStudy = hasBands(runStudy(world, 'bench-plan'));
  return () => {
    const study = runStudy(world, 'bench-plan');
    // A study without bands has not drawn anything; what it leaves out counts as well.
    if (!inStudy) ensembleOf(resolveModel(world, 'bench-plan'));
    return study.indicators.length;
  };
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
  // Copies, of which the library knows no path yet.
  const fresh = Array.from({ length: repeats }, () =>
    models.map((model) => ({ ...model, series: [...model.series] })),
  );
  return () => {
    let result;
    for (const round of fresh) {
      result = { verdicts: [0, 0, 0, 0, 0], endSum: 0, requiredSum: 0 };
      round.forEach((model, s) => {
        for (const { path } of project(model).series) result.endSum += path.at(-1);
        for (const { state, required } of judgeTargets(model)) {
          result.verdicts[verdicts.indexOf(state)] += 1;
          if (s === 0) result.requiredSum += required.growth;
        }
      });
    }
    return result;
  };
}

/** The outlook of every indicator of a country's regions: its years with bands, the target's chance. */
function workloadO(regions) {
  const { towns, cases, matches } = wholeCountry(library, regions);
  const parameters = [{ until: 2023, log: figures.outlook, logit: figures.outlook }];
  const years = [2021, 2022, 2023, 2024, 2025];
  return () => {
    const sums = { middle: 0, p10: 0, p90: 0, odds: 0, at80: 0 };
    for (const region of towns) {
      const outlooks = library.outlooksOfRegion({
        region,
        parent: null,
        cases,
        matches,
        parameters,
      });
      for (const { id, targets } of region.indicators) {
        const last = library.outlookByYear(outlooks[id], years).at(-1);
        const { odds, at80 } = library.chanceOfTarget(outlooks[id], asked(targets[0]));
        sums.middle += last.middle;
        sums.p10 += last.p10;
        sums.p90 += last.p90;
        sums.odds += odds;
        sums.at80 += at80;
      }
    }
    return Object.values(sums);
  };
}

function asked({ op, value, year }) {
  const rest = { high: null, within: 0, window: null, direction: 'up', halfUnit: 0, soFar: null };
  return { op, value, years: [year], ...rest };
}
