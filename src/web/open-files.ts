import {
  InputError,
  type Problem,
  readWorld,
  type SourceFile,
  type Text,
  type World,
} from '../index.ts';

export type Opened =
  | {
      readonly world: World;
      readonly files: readonly SourceFile[];
      /** The scenario to show; null where what was opened has none of its own. */
      readonly scenario: string | null;
      /** Names of regions that were opened and have no scenario, so that nothing shows them. */
      readonly idle: readonly Text[];
    }
  | { readonly problems: readonly Problem[] };

/**
 * Reads files that a person opened together with those the page came with; a file of the same name
 * takes the place of the old one.
 *
 * @param known the files of the page
 * @param given what was opened: region and scenario files, told apart by what is in them
 */
export async function openFiles(
  known: readonly SourceFile[],
  given: readonly File[],
): Promise<Opened> {
  const fresh = await Promise.all(
    given.map(async (file): Promise<SourceFile> => {
      const text = await file.text();
      const isRegion = /^region\s*:/m.test(text) && !/^(scenario|compare)\s*:/m.test(text);
      return { file: `${isRegion ? 'seeds' : 'scenarios'}/${file.name}`, text };
    }),
  );
  const files = [
    ...known.filter(({ file }) => !fresh.some((one) => one.file === file)),
    ...fresh,
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
  try {
    const world = readWorld(files);
    const names = fresh.map(({ file }) => file.replace(/^.*\//, '').replace(/\.yaml$/, ''));
    const scenario =
      world.scenarios.find(({ id }) => names.includes(id)) ??
      world.scenarios.find(({ region }) => names.includes(region));
    const idle = world.regions
      .filter(({ id }) => names.includes(id) && !world.scenarios.some((one) => one.region === id))
      .map(({ name }) => name);
    return { world, files, scenario: scenario?.id ?? null, idle };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}
