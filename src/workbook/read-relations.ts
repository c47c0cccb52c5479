import type { WorkbookBudget } from './broken-workbook.ts';
import type { ZipEntries, ZipEntry } from './open-zip.ts';
import { parsePart } from './parse-part.ts';

/** What a part refers to: a kind (`worksheet`), an id within the part, and the part meant. */
export type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/** Before the kind of a relation, in files of the transitional and of the strict form. */
const kindPrefixes: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

/**
 * The relations of a part, by which a package of Office says what its parts are; their names say
 * nothing.
 *
 * @param part the name of the part; empty for the package itself
 * @returns those of kinds that Office defines, in their order; links out of the file are left out
 * source: ECMA-376 part 2, 9.3 (relationships), 9.2 and RFC 3986 5.2 (targets)
 */
export function readRelations(
  entries: ZipEntries,
  part: string,
  budget: WorkbookBudget,
): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (file === undefined) return [];
  const relations: Relation[] = [];
  parsePart(file, 'Relationships', budget, {
    open: (path, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) => {
      const prefix = kindPrefixes.find((one) => type.startsWith(one));
      if (path !== 'Relationships/Relationship' || prefix === undefined) return;
      if (id === undefined || mode === 'External') return;
      const kind = type.slice(prefix.length);
      relations.push({ id, kind, target: resolveTarget(folder, target) });
    },
  });
  return relations;
}

/** The part of that kind that another refers to; null where it refers to none, or to none that is there. */
export function relatedPart(
  entries: ZipEntries,
  relations: readonly Relation[],
  kind: string,
): ZipEntry | null {
  const target = relations.find((relation) => relation.kind === kind)?.target;
  return target === undefined ? null : (entries.get(target) ?? null);
}

/** The name of a part from a target, which begins at the root or in the folder of its source. */
function resolveTarget(folder: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/'));
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone per cent sign in a name.
    return path;
  }
}
