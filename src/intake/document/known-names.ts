import { readYaml } from '../../input/read-yaml.ts';
import { type KnownNames, plainName } from './group-readings.ts';

/**
 * The names of a glossary with the ids that regions share.
 *
 * @param text `glossary.yaml`: terms by id, each with its name and other names (`also`)
 */
export function knownNames(text: string): KnownNames {
  const { value } = readYaml('glossary.yaml', text);
  const { terms = {} } = (value ?? {}) as Glossary;
  const names = Object.entries(terms).flatMap(([id, { name, also = [] }]) =>
    [name?.zh ?? '', ...also]
      .filter((one) => one !== '')
      .map((one) => [plainName(one), id] as const),
  );
  return new Map(names);
}

type Glossary = {
  readonly terms?: {
    readonly [id: string]: {
      readonly name?: { readonly zh?: string };
      readonly also?: readonly string[];
    };
  };
};
