import { makeProblem } from '../input/make-problem.ts';
import { InputError, type Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { extendUncertainty } from './extend-uncertainty.ts';
import type { Model } from './model.ts';
import { originsOf, readScenario, type ScenarioDraft } from './read-scenario.ts';
import { resolveScenario } from './resolve-model.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioProblemDetails } from './scenario-problem-details.ts';
import { surroundingsOf, type World } from './world.ts';

/**
 * What a scenario file that extends another holds, as its YAML gives it: `scenario`, `title`,
 * `extends`, and of the rest what it changes.
 */
export type ScenarioContent = {
  readonly scenario: string;
  readonly extends: string;
  readonly [key: string]: unknown;
};

/**
 * The model of a scenario that changes one of a world, without a file: what the page reckons with
 * while a slider moves is what a file of this content would say.
 *
 * @param world holds the scenario that is extended
 * @param content as a file `scenarios/<scenario>.yaml` would hold it
 * @returns the model
 * @throws InputError with everything that is wrong in the content (places are paths only)
 * @throws RangeError where the world has no such scenario
 */
export function adjustScenario(world: World, content: ScenarioContent): Model {
  const parent = world.scenarios.find(({ id }) => id === content.extends);
  const surroundings = parent === undefined ? null : surroundingsOf(world, parent);
  if (parent === undefined || surroundings === null)
    throw new RangeError(`There is no scenario "${content.extends}" in this world.`);
  const file = `scenarios/${content.scenario}.yaml`;
  const problems: Problem[] = [];
  const draft = readScenario(documentOf(file, content), problems);
  if (draft === null || problems.length > 0) throw new InputError(problems);
  const model = resolveScenario(overlay(parent, draft), surroundings, (origin, code, params) => {
    problems.push(
      makeProblem<ScenarioProblemDetails, typeof code>(
        origin.file,
        { line: 0, column: 0 },
        origin.path,
        code,
        params,
      ),
    );
  });
  if (model === null || problems.length > 0) throw new InputError(problems);
  return model;
}

/** A scenario under a draft that extends it: the draft's word counts, growth by indicator. */
function overlay(parent: Scenario, draft: ScenarioDraft): Scenario {
  const { form } = draft;
  return {
    ...parent,
    id: draft.id,
    title: draft.title,
    plan: form.plan ?? parent.plan,
    from: form.from ?? parent.from,
    to: form.to ?? parent.to,
    default: draft.default ?? parent.default,
    growth: { ...parent.growth, ...draft.growth },
    events: draft.events ?? parent.events,
    totals: form.totals ?? parent.totals,
    uncertainty:
      form.uncertainty === undefined
        ? parent.uncertainty
        : extendUncertainty([{ file: draft.file, form: form.uncertainty }], parent.uncertainty),
    draws: form.draws ?? parent.draws,
    randomSeed: form.randomSeed ?? parent.randomSeed,
    sampling: form.sampling ?? parent.sampling,
    thresholds: { ...parent.thresholds, ...form.thresholds } as Scenario['thresholds'],
    files: [draft.file, ...parent.files],
    origins: { ...parent.origins, ...originsOf(draft) },
  };
}

function documentOf(file: string, value: ScenarioContent): YamlDocument {
  const nowhere = () => ({ line: 0, column: 0 });
  return { file, value, place: nowhere, keyPlace: nowhere, text: () => null, problems: [] };
}
