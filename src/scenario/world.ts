import type { GlossaryTerm } from '../cases/glossary.ts';
import type { GrowthCase } from '../cases/growth-case.ts';
import type { OutlookParameters } from '../cases/outlook-parameters.ts';
import type { Calibration } from '../outlook/backtest/calibration.ts';
import type { Region } from '../region/region.ts';
import type { InputFile, Model } from './model.ts';
import type { Surroundings } from './resolve-model.ts';
import type { Comparison, Scenario } from './scenario.ts';

/** Everything that was read: plain data, without a problem in it. */
export type World = {
  readonly regions: readonly Region[];
  readonly scenarios: readonly Scenario[];
  /** The scenarios resolved, in their order; none where the world was packed without them. */
  readonly models: readonly Model[];
  readonly comparisons: readonly Comparison[];
  readonly cases: readonly GrowthCase[];
  /** How growth behaves in general, by the year until which it was estimated; empty without the file. */
  readonly parameters: readonly OutlookParameters[];
  /** By which names growth cases are found; empty without the file. */
  readonly glossary: readonly GlossaryTerm[];
  /** How often the outlook's bands held on these cases; null without any to test. */
  readonly calibration: Calibration | null;
  /** Content hashes of all files, by the name they were given. */
  readonly hashes: { readonly [file: string]: string };
};

/** The growth cases' place among the seeds. */
export const casesFile = 'reference/observed-growth.csv';

/** The place of the names by which they are found. */
export const glossaryFile = 'reference/glossary.yaml';

/** The place of the outlook's parameters among the seeds. */
export const parametersFile = 'reference/outlook-parameters.csv';

/** What a scenario is resolved against; null where its region is not in the world. */
export function surroundingsOf(
  world: Omit<World, 'models'>,
  scenario: Scenario,
): Surroundings | null {
  const region = world.regions.find((r) => r.id === scenario.region);
  if (region === undefined) return null;
  const parent = world.regions.find((r) => r.id === region.within) ?? null;
  const evidence = Object.keys(world.hashes).filter((file) =>
    [casesFile, glossaryFile, parametersFile].some((name) => file.endsWith(name)),
  );
  const files = [
    ...scenario.files,
    region.file,
    ...(parent === null ? [] : [parent.file]),
    ...evidence,
  ];
  const inputs = files.map((file): InputFile => {
    const folder = scenario.files.includes(file) ? 'scenarios' : 'seeds';
    const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
    return { folder, file: name, sha256: world.hashes[file] ?? '' };
  });
  const { cases, parameters, glossary, calibration } = world;
  const known = { cases, parameters, glossary, calibration };
  return { region, parent, ...known, inputs: inputs.sort(byName) };
}

function byName(a: InputFile, b: InputFile): number {
  const left = `${a.folder}/${a.file}`;
  const right = `${b.folder}/${b.file}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
