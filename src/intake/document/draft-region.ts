import type { PlanDocument } from '../../document/document.ts';
import type { DocumentFigures } from '../../document/read-figures.ts';
import type { Problem } from '../../input/problem.ts';
import { readYaml, type YamlDocument } from '../../input/read-yaml.ts';
import { writeYaml } from '../../input/write-yaml.ts';
import { readRegion } from '../../region/read-region.ts';
import { buildRegion, type RegionHead, type RegionTree } from './build-region.ts';
import type { KnownNames, ReadIndicator } from './group-readings.ts';
import { regionHead } from './region-head.ts';

/** A region file that the reader accepts, or null where nothing could be placed in years. */
export type DraftedRegion = {
  readonly yaml: string;
  readonly tree: RegionTree;
  readonly indicators: readonly ReadIndicator[];
};

/**
 * The region file of a document.
 *
 *     readings ─> indicators ─> file as data ─> readRegion: what it does not take is left out ─> YAML
 *
 * @param document the document
 * @param figures what was read of it
 * @param id the region's id
 * @param known names with shared ids
 * @param note what the file says of itself
 */
export function draftRegion(
  document: PlanDocument,
  figures: DocumentFigures,
  id: string,
  known: KnownNames,
  note: RegionHead['note'],
): DraftedRegion | null {
  const built = buildRegion(figures, { ...regionHead(document, id), note }, known);
  if (built === null) return null;
  const { tree } = built;
  // Every round takes away what was refused, so it ends; most documents need none. Data are asked about
  // first: to write and parse a long file over and over would take most of the time.
  for (let round = 0; round < 40; round += 1) {
    const refused = refusals(asDocument(id, tree));
    const yaml = refused.length > 0 ? null : writeYaml(tree, () => null);
    const problems = yaml === null ? refused : refusals(readYaml(fileOf(id), yaml));
    if (yaml !== null && problems.length === 0) return { yaml, tree, indicators: built.indicators };
    for (const { path } of problems) leaveOut(tree, path);
  }
  return null;
}

function refusals(read: YamlDocument): readonly Problem[] {
  const problems = [...read.problems];
  if (problems.length === 0) readRegion(read, problems);
  return problems;
}

/** The tree as a file would give it, without places. */
function asDocument(id: string, tree: RegionTree): YamlDocument {
  const start = () => ({ line: 1, column: 1 });
  const text = () => null;
  return { file: fileOf(id), value: tree, place: start, keyPlace: start, text, problems: [] };
}

function fileOf(id: string): string {
  return `seeds/${id}.yaml`;
}

/** What an indicator can do without goes first, then the indicator. */
function leaveOut(tree: RegionTree, path: string): void {
  const [, id = '', key = ''] = /^indicators\.([A-Za-z0-9]+)\.?([a-z]*)/.exec(path) ?? [];
  const indicator = tree.indicators[id];
  if (
    indicator !== undefined &&
    (key === 'growth' || key === 'parts' || key === 'owner' || key === 'group')
  )
    delete indicator[key];
  else {
    delete tree.indicators[id];
    for (const other of Object.values(tree.indicators)) {
      const { of = [] } = (other['parts'] ?? {}) as { readonly of?: readonly string[] };
      if (of.includes(id)) delete other['parts'];
    }
  }
}
