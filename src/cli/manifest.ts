import { createHash } from 'node:crypto';
import { readText } from './disk.ts';
import { isOutName } from './out-name.ts';

const format = 'talentcast/manifest@1';

/** What `out/manifest.json` says: which files are this program's, and so may be replaced. */
export type Manifest = {
  readonly format: typeof format;
  readonly version: string;
  readonly language: string;
  readonly scenarios: readonly string[];
  /** By name; the name is relative to the folder, with `/`. */
  readonly files: readonly ManifestFile[];
};

export type ManifestFile = {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
};

/**
 * The manifest of a folder, of its files those that may be this program's; an empty one where there
 * is none, or none that can be read.
 */
export async function readManifest(path: string): Promise<Pick<Manifest, 'scenarios' | 'files'>> {
  const text = await readText(path);
  try {
    const { scenarios, files } = JSON.parse(text ?? '{}') as Partial<Manifest>;
    return {
      scenarios: (scenarios ?? []).filter((id) => typeof id === 'string'),
      files: (files ?? []).filter((entry) => isOutName(entry?.file)),
    };
  } catch {
    return { scenarios: [], files: [] };
  }
}

/** The manifest of some files, in order. */
export function createManifest(
  about: Pick<Manifest, 'version' | 'language' | 'scenarios'>,
  files: readonly ManifestFile[],
): Manifest {
  const { version, language, scenarios } = about;
  return {
    format,
    version,
    language,
    scenarios: [...new Set(scenarios)].sort(),
    files: [...files].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

export function describeFile(file: string, bytes: Uint8Array): ManifestFile {
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
