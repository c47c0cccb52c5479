import type { GlossaryTerm } from '../cases/glossary.ts';
import type { GrowthCase } from '../cases/growth-case.ts';
import type { OutlookParameters } from '../cases/outlook-parameters.ts';
import { readGlossary } from '../cases/read-glossary.ts';
import { readGrowthCases } from '../cases/read-growth-cases.ts';
import { readOutlookParameters } from '../cases/read-outlook-parameters.ts';
import { sha256 } from '../input/content-hash.ts';
import { fileProblem, unreadableProblem } from '../input/make-problem.ts';
import { type Places, problemAt } from '../input/make-report.ts';
import { InputError, type Problem } from '../input/problem.ts';
import { readYaml, type YamlDocument } from '../input/read-yaml.ts';
import type { SourceFile } from '../input/source-file.ts';
import { suggest } from '../input/suggest.ts';
import { calibrationOf } from '../outlook/backtest/calibration.ts';
import { readRegion } from '../region/read-region.ts';
import type { Region } from '../region/region.ts';
import { checkScenario } from './check-scenario.ts';
import { extendScenario } from './extend-scenario.ts';
import type { Model } from './model.ts';
import { readComparison, readScenario, type ScenarioDraft } from './read-scenario.ts';
import { outlineOfBroken, type RegionOutline } from './region-outline.ts';
import { resolveScenario } from './resolve-model.ts';
import type { Comparison, Scenario } from './scenario.ts';
import type { ScenarioProblemDetails } from './scenario-problem-details.ts';
import type { ReportAt } from './scenario-report.ts';
import { casesFile, glossaryFile, parametersFile, surroundingsOf, type World } from './world.ts';

export type ReadOptions = {
  /** Scenario ids: only these, and the files that they use, are read. */
  readonly only?: readonly string[];
};

/** What the files held, before scenarios are put together. */
type Parsed = {
  readonly documents: Map<string, YamlDocument>;
  readonly regions: Region[];
  /** Region files with problems, as far as they can be made out: their scenarios are not blamed. */
  readonly brokenRegions: Map<string, RegionOutline | null>;
  readonly drafts: Map<string, ScenarioDraft>;
  readonly brokenScenarios: Set<string>;
  readonly comparisons: Comparison[];
  readonly cases: GrowthCase[];
  readonly parameters: OutlookParameters[];
  readonly glossary: GlossaryTerm[];
  readonly hashes: { [file: string]: string };
  readonly problems: Problem[];
};

/**
 * Reads region files, scenario files and growth cases together, and resolves every scenario, so
 * that every problem of every file comes out at once.
 *
 * @param files named `seeds/…` or `scenarios/…`; a YAML file elsewhere is told by its keys
 * @param options `only`: the scenarios that are wanted
 * @returns the world
 * @throws InputError with all problems
 */
export function readWorld(files: readonly SourceFile[], options: ReadOptions = {}): World {
  const parsed: Parsed = {
    documents: new Map(),
    regions: [],
    brokenRegions: new Map(),
    drafts: new Map(),
    brokenScenarios: new Set(),
    comparisons: [],
    cases: [],
    parameters: [],
    glossary: [],
    hashes: {},
    problems: [],
  };
  for (const file of inOrder(files, options.only, parsed)) readFile(file, parsed);
  const read = {
    regions: parsed.regions,
    scenarios: joinScenarios(parsed),
    comparisons: parsed.comparisons,
    cases: parsed.cases,
    parameters: parsed.parameters,
    glossary: parsed.glossary,
    calibration: calibrationOf(parsed.cases, parsed.parameters),
    hashes: parsed.hashes,
  };
  const models = resolveScenarios(read, parsed);
  if (parsed.problems.length > 0) throw new InputError(parsed.problems);
  return { ...read, models };
}

/**
 * The model of one scenario of a world; resolved now in a world that was packed without its models.
 *
 * @throws RangeError where the world has no such scenario
 */
export function resolveModel(world: World, id: string): Model {
  const known = world.models.find(({ scenario }) => scenario.id === id);
  if (known !== undefined) return known;
  const scenario = world.scenarios.find((one) => one.id === id);
  const surroundings = scenario === undefined ? null : surroundingsOf(world, scenario);
  const model =
    scenario === undefined || surroundings === null
      ? null
      : resolveScenario(scenario, surroundings, () => {});
  if (model === null) throw new RangeError(`There is no scenario "${id}" in this world.`);
  return model;
}

function readFile(source: SourceFile, parsed: Parsed): void {
  const { file } = source;
  const id = idOf(file);
  const inScenarios = /(^|\/)scenarios\//.test(file);
  const blame = () =>
    inScenarios ? parsed.brokenScenarios.add(id) : parsed.brokenRegions.set(id, null);
  if ('unreadable' in source || /\.yml$/i.test(file)) {
    blame();
    parsed.problems.push(
      'unreadable' in source ? unreadableProblem(source) : fileProblem(file, 'wrong-extension', {}),
    );
    return;
  }
  parsed.hashes[file] = sha256(source.text);
  if (file.endsWith('.csv')) {
    readReference(file, source.text, parsed);
    return;
  }
  const document = readYaml(file, source.text);
  parsed.documents.set(file, document);
  if (document.problems.length > 0) {
    parsed.problems.push(...document.problems);
    blame();
    return;
  }
  if (file.endsWith(glossaryFile)) {
    parsed.glossary.push(...readGlossary(document, parsed.problems));
    return;
  }
  const keys = Object.keys(document.value as object);
  const isScenario = keys.includes('scenario') || keys.includes('compare');
  if (inScenarios || (isScenario && !/(^|\/)seeds\//.test(file))) {
    if (keys.includes('compare')) {
      const comparison = readComparison(document, parsed.problems);
      if (comparison !== null) parsed.comparisons.push(comparison);
      return;
    }
    const draft = readScenario(document, parsed.problems);
    if (draft !== null) parsed.drafts.set(id, draft);
    if (draft?.complete !== true) parsed.brokenScenarios.add(id);
    return;
  }
  const region = readRegion(document, parsed.problems);
  if (region === null) parsed.brokenRegions.set(id, outlineOfBroken(id, document.value));
  else parsed.regions.push(region);
}

function readReference(file: string, text: string, parsed: Parsed): void {
  if (file.endsWith(casesFile)) {
    const { cases, problems } = readGrowthCases(file, text);
    parsed.cases.push(...cases);
    parsed.problems.push(...problems);
  } else if (file.endsWith(parametersFile)) {
    const { parameters, problems } = readOutlookParameters(file, text);
    parsed.parameters.push(...parameters);
    parsed.problems.push(...problems);
  }
}

function joinScenarios(parsed: Parsed): readonly Scenario[] {
  const report = reporter(parsed);
  const scenarios: Scenario[] = [];
  for (const draft of parsed.drafts.values()) {
    const scenario = extendScenario(draft, parsed.drafts, parsed.brokenScenarios, report);
    if (scenario !== null) scenarios.push(scenario);
  }
  return scenarios;
}

function resolveScenarios(world: Omit<World, 'models'>, parsed: Parsed): readonly Model[] {
  const report = reporter(parsed);
  const models: Model[] = [];
  for (const scenario of world.scenarios) {
    const surroundings = surroundingsOf(world, scenario);
    const broken = parsed.brokenRegions.get(scenario.region);
    if (surroundings !== null) {
      const model = resolveScenario(scenario, surroundings, report);
      if (model !== null) models.push(model);
    } else if (broken !== undefined) {
      if (broken !== null) checkScenario(scenario, broken, report);
    } else
      report(
        scenario.origins['region'] ?? { file: scenario.files[0] ?? '', path: [] },
        'scenario-unknown-region',
        {
          id: scenario.region,
          suggestion: suggest(
            scenario.region,
            world.regions.map((r) => r.id),
          ),
        },
      );
  }
  const known = [...parsed.drafts.keys()];
  for (const { file, compare } of world.comparisons)
    compare.forEach((id, i) => {
      if (known.includes(id) || parsed.brokenScenarios.has(id)) return;
      report({ file, path: ['compare', i] }, 'compare-unknown', {
        id,
        suggestion: suggest(id, known),
      });
    });
  return models;
}

/** Reports at the place in the file; what children inherit is reported once. */
function reporter(parsed: Parsed): ReportAt {
  const said = new Set(parsed.problems.map((p) => JSON.stringify(p)));
  return (origin, code, params) => {
    const { file, path } = origin;
    const document = parsed.documents.get(file) ?? nowhere(file);
    const problem = problemAt<ScenarioProblemDetails, typeof code>(
      document,
      'value',
      path,
      code,
      params,
    );
    const key = JSON.stringify(problem);
    if (said.has(key)) return;
    said.add(key);
    parsed.problems.push(problem);
  };
}

function nowhere(file: string): Places {
  const place = () => ({ line: 0, column: 0 });
  return { file, place, keyPlace: place };
}

/**
 * The files to read, by name; or, where only some scenarios are wanted, each file as soon as one
 * that was read names it: a scenario its parent and region, a region the one above.
 */
function* inOrder(
  files: readonly SourceFile[],
  only: readonly string[] | undefined,
  parsed: Parsed,
): Generator<SourceFile> {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (only === undefined) {
    yield* sorted;
    return;
  }
  const references = [casesFile, glossaryFile, parametersFile].map((name) => `seeds/${name}`);
  const wanted = [...references, ...only.map((id) => `scenarios/${id}.yaml`)];
  const done = new Set<SourceFile>();
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    const file = sorted.find((one) => one.file === name || one.file.endsWith(`/${name}`));
    if (file === undefined || done.has(file)) continue;
    done.add(file);
    yield file;
    wanted.push(...namedBy(file.file, parsed));
  }
}

/** The files that a file which was read makes necessary. */
function namedBy(file: string, parsed: Parsed): readonly string[] {
  const draft = [...parsed.drafts.values()].find((one) => one.file === file);
  const region = parsed.regions.find((one) => one.file === file);
  const comparison = parsed.comparisons.find((one) => one.file === file);
  return [
    ...(draft?.form.extends === undefined ? [] : [`scenarios/${draft.form.extends}.yaml`]),
    ...(draft?.form.region === undefined ? [] : [`seeds/${draft.form.region}.yaml`]),
    ...(typeof region?.within === 'string' ? [`seeds/${region.within}.yaml`] : []),
    ...(comparison?.compare ?? []).map((id) => `scenarios/${id}.yaml`),
  ];
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}
