import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './problem.ts';
import { writeFlow, writeYaml } from './write-yaml.ts';

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

/**
 * Puts a value at a path: in the place of what stands there, or as the last entry of its mapping; all
 * else stays as it is written.
 *
 * @param text that `readYaml` accepts
 * @returns null where the path leads nowhere
 */
export function putValue(text: string, path: Path, value: unknown): string | null {
  const key = path.at(-1)!;
  const parent = nodeAt(parseYaml(text).root, path.slice(0, -1));
  if (isSeq(parent)) {
    const item = parent.items[Number(key)] as ParsedNode | undefined;
    return item === undefined ? null : splice(text, item.range[0], endOf(item), writeFlow(value));
  }
  if (!isMap(parent)) return null;
  const map = parent as YAMLMap.Parsed;
  const entry = entryOf(map, key);
  if (entry === undefined) {
    const inFlow = `${writeFlow(key)}: ${writeFlow(value)}`;
    const line = map.flow === true ? inFlow : entryLines(text, map, key, value);
    return appendEntry(text, path.slice(0, -1), line);
  }
  if (entry.value === null) return null;
  const [start, end] = [entry.key.range[0], endOf(entry.value)];
  return map.flow === true || isScalar(entry.value)
    ? splice(text, entry.value.range[0], end, writeFlow(value))
    : splice(text, start, end, entryLines(text, map, key, value));
}

/**
 * Takes an entry out of a mapping inside a file, its line's comment too; all else stays.
 *
 * @returns null where there is no such entry, or no other beside it
 */
export function removeEntry(text: string, path: Path): string | null {
  const parent = nodeAt(parseYaml(text).root, path.slice(0, -1));
  if (!isMap(parent) || parent.items.length < 2) return null;
  const map = parent as YAMLMap.Parsed;
  const entry = entryOf(map, path.at(-1)!);
  if (entry === undefined || entry.value === null) return null;
  const [start, end] = [entry.key.range[0], endOf(entry.value)];
  if (map.flow === true) {
    const index = map.items.indexOf(entry);
    const next = map.items[index + 1];
    if (next !== undefined) return splice(text, start, next.key.range[0], '');
    return splice(text, endOf(map.items[index - 1]!.value), end, '');
  }
  const lineEnd = text.indexOf('\n', end);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return splice(text, line, lineEnd === -1 ? text.length : lineEnd + 1, '');
}

/** An entry as it stands in a block, further lines as far in as its mapping. */
function entryLines(
  text: string,
  { items }: YAMLMap.Parsed,
  key: string | number,
  value: unknown,
): string {
  const first = items[0]!.key.range[0];
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  return writeYaml({ [key]: value }, () => null)
    .trimEnd()
    .replaceAll('\n', `\n${indent}`);
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
