import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from './problem.ts';

/**
 * Plain data as a YAML 1.2 text that `readYaml` reads back: what is flat stands on one line, the
 * rest in blocks; same bytes for the same data.
 *
 * @param value mappings, lists, texts, numbers, yes/no, null
 * @param textAt a number as it was written, `10.30`, so that its decimals are kept; null where that
 *   is not known
 * @returns the text, with a line end
 */
export function writeYaml(value: unknown, textAt: (path: Path) => string | null): string {
  const document = new Document(null, { version: '1.2', schema: 'core' });
  document.contents = toNode(value, [], textAt);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Plain data on one line, to stand inside of braces: `{ year: 2025, value: 14 }`. */
export function writeFlow(value: unknown): string {
  const document = new Document(null, { version: '1.2', schema: 'core' });
  // Inside of a list, a text is written as it must be between braces and commas.
  const list = new YAMLSeq();
  list.items = [document.createNode(value)];
  list.flow = true;
  document.contents = list;
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .trim()
    .slice(1, -1)
    .trim();
}

function toNode(value: unknown, path: Path, textAt: (path: Path) => string | null): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item, index) => toNode(item, [...path, index], textAt));
    list.flow = value.every(isSingle);
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    map.items = Object.entries(value).map(
      ([key, inside]) => new Pair(toKey(key), toNode(inside, [...path, key], textAt)),
    );
    map.flow =
      path.length > 0 &&
      Object.values(value).every(isFlat) &&
      JSON.stringify(value).length <= longestLine;
    return map;
  }
  const scalar = new Scalar(value);
  const decimals = /^[+-]?\d+\.(\d+)$/.exec(textAt(path) ?? '')?.[1];
  if (typeof value === 'number' && decimals !== undefined) {
    scalar.minFractionDigits = decimals.length;
  }
  return scalar;
}

/** What is longer stands in several lines. */
const longestLine = 160;

/** Years stand as numbers, as a person writes them. */
function toKey(key: string): Scalar {
  return new Scalar(/^[1-9]\d{3}$/.test(key) ? Number(key) : key);
}

function isSingle(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A single value, a list of them, or a text in two languages. */
function isFlat(value: unknown): boolean {
  if (isSingle(value)) return true;
  if (Array.isArray(value)) return value.every(isSingle);
  const entries = Object.entries(value as object);
  return entries.every(([key, inside]) => (key === 'zh' || key === 'en') && isSingle(inside));
}
