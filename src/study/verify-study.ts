import { locateDifferences, type ValueDifference } from './locate-differences.ts';
import { type Study, studyFormat } from './study.ts';

/** A `study.json` as far as it must hold to be run again; the rest may be anything. */
export type StatedStudy = {
  readonly format: typeof studyFormat;
  readonly version: string;
  readonly scenario: { readonly id: string };
  readonly provenance: { readonly inputs: readonly StatedInput[] };
};

type StatedInput = { readonly folder: string; readonly file: string; readonly sha256: string };

/** One thing that differs between a stated study and what its inputs give today. */
export type StudyDifference =
  | { readonly kind: 'version'; readonly stated: string; readonly found: string }
  | { readonly kind: 'scenario-missing'; readonly id: string }
  | InputDifference
  | ({ readonly kind: 'seed' } & ValueDifference)
  | ({ readonly kind: 'value' } & ValueDifference)
  /** The data agree, the bytes do not: another layout, or a key that is written twice. */
  | { readonly kind: 'text' };

/**
 * An input file: `changed` since, `missing` from its folder, `unused` by the scenario as it is now,
 * or `unstated` although the scenario uses it now.
 */
export type InputDifference = {
  readonly kind: 'input';
  readonly folder: string;
  readonly file: string;
  readonly change: 'changed' | 'missing' | 'unused' | 'unstated';
  readonly stated: string | null;
  readonly found: string | null;
};

/** What there is now to hold a stated study against. */
export type Evidence = {
  readonly version: string;
  /** Hashes of the files that there are, by `seeds/…` and `scenarios/…`. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The study that the inputs give now; null where they give none. */
  readonly rerun: Study | null;
  /** Whether the text of the stated study is the one that the rerun would be written as. */
  readonly isSameText: boolean;
};

/** The value of a JSON file as a study that can be run again; null where it is none. */
export function readStatedStudy(value: unknown): StatedStudy | null {
  const { format, version, scenario, provenance } = fieldsOf(value);
  const { inputs } = fieldsOf(provenance);
  const isStudy =
    format === studyFormat &&
    typeof version === 'string' &&
    typeof fieldsOf(scenario)['id'] === 'string' &&
    Array.isArray(inputs) &&
    inputs.every((input) =>
      ['folder', 'file', 'sha256'].every((key) => typeof fieldsOf(input)[key] === 'string'),
    );
  // Checked field by field just above.
  return isStudy ? (value as StatedStudy) : null;
}

/**
 * What differs between a stated study and its rerun.
 *
 * @returns version, scenario, input files, seed, then figures in the order of the study, then text;
 *   none where all is the same
 */
export function verifyStudy(
  stated: StatedStudy,
  { version, hashes, rerun, isSameText }: Evidence,
): readonly StudyDifference[] {
  const { id } = stated.scenario;
  const isThere = hashes.has(`scenarios/${id}.yaml`);
  const values = rerun === null ? [] : locateDifferences(stated, rerun).filter(isNotTold);
  const differences: StudyDifference[] = [
    ...(stated.version === version
      ? []
      : [{ kind: 'version', stated: stated.version, found: version } as const]),
    ...(isThere ? [] : [{ kind: 'scenario-missing', id } as const]),
    ...compareInputs(stated.provenance.inputs, hashes, rerun),
    ...values.filter(isSeed).map((value) => ({ kind: 'seed', ...value }) as const),
    ...values
      .filter((value) => !isSeed(value))
      .map((value) => ({ kind: 'value', ...value }) as const),
  ];
  const isOnlyText = differences.length === 0 && rerun !== null && !isSameText;
  return isOnlyText ? [{ kind: 'text' }] : differences;
}

function compareInputs(
  stated: readonly StatedInput[],
  hashes: ReadonlyMap<string, string>,
  rerun: Study | null,
): readonly InputDifference[] {
  const nameOf = ({ folder, file }: { folder: string; file: string }) => `${folder}/${file}`;
  const used = rerun?.provenance.inputs;
  const told = stated.flatMap((input): readonly InputDifference[] => {
    const { folder, file, sha256 } = input;
    const found = hashes.get(nameOf(input)) ?? null;
    const isUsed = used === undefined || used.some((other) => nameOf(other) === nameOf(input));
    const change =
      found === null ? 'missing' : found !== sha256 ? 'changed' : isUsed ? null : 'unused';
    return change === null ? [] : [{ kind: 'input', folder, file, change, stated: sha256, found }];
  });
  const names = new Set(stated.map(nameOf));
  const untold = (used ?? []).filter((input) => !names.has(nameOf(input)));
  return [
    ...told,
    ...untold.map(({ folder, file, sha256 }) => {
      return {
        kind: 'input',
        folder,
        file,
        change: 'unstated',
        stated: null,
        found: sha256,
      } as const;
    }),
  ];
}

/** Whether it is of neither version nor inputs, which have sentences of their own. */
function isNotTold({ path }: ValueDifference): boolean {
  return path !== 'version' && !path.startsWith('provenance.inputs');
}

function isSeed({ path }: ValueDifference): boolean {
  return path === 'provenance.randomSeed';
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
