import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './problem.ts';

/**
 * Replaces one entry of a mapping file by other lines; all else stays as it is written.
 *
 * @param text a mapping that `readYaml` accepts
 * @param key of the entry, at the top
 * @returns null where the file has no such entry
 */
export function replaceEntry(text: string, key: string, lines: string): string | null {
  const root = parseYaml(text).root;
  const found = isMap(root) ? entryOf(root as YAMLMap.Parsed, key) : undefined;
  return found === undefined ? null : splice(text, found.key.range[0], endOf(found.value), lines);
}

/**
 * Adds one entry at the end of a mapping inside a file; all else stays as it is written.
 *
 * @param text that `readYaml` accepts
 * @param path of the mapping that is added to; it has an entry already
 * @param line the entry, on one line
 * @returns null where the file has no such mapping
 */
export function appendEntry(text: string, path: Path, line: string): string | null {
  const found = nodeAt(parseYaml(text).root, path);
  const items = isMap(found) ? (found as YAMLMap.Parsed).items : [];
  const last = items.at(-1);
  if (!isMap(found) || last === undefined) return null;
  const end = endOf(last.value);
  if (found.flow === true) return splice(text, end, end, `, ${line}`);
  const start = last.key.range[0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lineEnd = text.indexOf('\n', end);
  const after = lineEnd === -1 ? text.length : lineEnd;
  return splice(text, after, after, `\n${indent}${line}`);
}

function nodeAt(root: ParsedNode | null, path: Path): ParsedNode | null {
  return path.reduce<ParsedNode | null>((node, step) => {
    if (isMap(node)) return entryOf(node as YAMLMap.Parsed, step)?.value ?? null;
    return isSeq(node) ? ((node.items[Number(step)] ?? null) as ParsedNode | null) : null;
  }, root);
}

function entryOf({ items }: YAMLMap.Parsed, key: string | number) {
  return items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
}

/** Where a value ends: of a block, its last value, without the comments that may follow. */
function endOf(value: ParsedNode | null): number {
  if (value === null) throw new Error('an entry has a value');
  if ((isMap(value) || isSeq(value)) && value.flow !== true) {
    const last: unknown = value.items.at(-1);
    const inside = isMap(value) ? (last as YAMLMap.Parsed['items'][number]).value : last;
    if (inside) return endOf(inside as ParsedNode);
  }
  return value.range[1];
}

function splice(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}
