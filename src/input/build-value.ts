import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';
import { renderFound } from './found.ts';
import { findLookAlikes, tellLookAlike } from './look-alikes.ts';
import { deepestNesting, mostProblems, type TextProblem } from './parse-yaml.ts';
import { suggest } from './suggest.ts';

/** Where a value, its key, and what is inside it stand in the text, as offsets. */
export type PlaceNode = {
  readonly value: number;
  readonly key: number;
  readonly children: ReadonlyMap<string, PlaceNode>;
  /** A number or text as it is written, without quotes: `10.30`; absent for all else. */
  readonly text?: string;
};

/** Nodes that all aliases of a file together may stand for. */
const mostAliasNodes = 1000;

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type Built = { readonly value: unknown; readonly place: PlaceNode };

type Building = {
  readonly lineOf: (offset: number) => number;
  readonly problems: TextProblem[];
  readonly anchors: Map<string, ParsedNode>;
  readonly aliases: Map<Alias, ParsedNode>;
  /** Nodes that are being built: an alias of one of them would never end. */
  readonly open: Set<ParsedNode>;
  firstAlias: number;
  aliasNodes: number;
  /** Set once a limit is passed; what is left of the document is not built. */
  isStopped: boolean;
};

/** How a node is reached: its key (null in a list, and at the root), and how deep it stands. */
type Way = { readonly key: number | null; readonly depth: number; readonly inAlias: boolean };

/**
 * Turns the nodes of a YAML document into plain data and the places of all its parts.
 *
 * Mappings are built from entries, never by assignment, and keys that name parts of a prototype
 * are refused, so no file can change what objects inherit. A mapping or list that begins on a line
 * below its key has its key's place: that is where a person looks for it.
 *
 * @param root the root node
 * @param lineOf offset → line
 * @returns the data, its places, and every problem of keys, anchors and aliases
 */
export function buildValue(
  root: ParsedNode,
  lineOf: (offset: number) => number,
): Built & { readonly problems: readonly TextProblem[] } {
  const building: Building = {
    lineOf,
    problems: [],
    anchors: new Map(),
    aliases: new Map(),
    open: new Set(),
    firstAlias: -1,
    aliasNodes: 0,
    isStopped: false,
  };
  const built = build(root, { key: null, depth: 0, inAlias: false }, building);
  return { ...built, problems: building.problems.slice(0, mostProblems) };
}

function build(node: ParsedNode | null, way: Way, building: Building): Built {
  const start = node?.range[0] ?? way.key ?? 0;
  const nothing = { value: null, place: leaf(way.key ?? start, way.key ?? start) };
  if (building.problems.length >= mostProblems) building.isStopped = true;
  if (node === null || building.isStopped) return nothing;
  if (way.inAlias) {
    building.aliasNodes += 1;
    if (building.aliasNodes > mostAliasNodes) {
      const params = { limit: mostAliasNodes };
      return stop({ offset: building.firstAlias, code: 'too-many-aliases', params }, building);
    }
  }
  if (isAlias(node)) return buildAlias(node as ParsedNode & Alias, way, building);
  if (!way.inAlias && node.anchor !== undefined) building.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    const isEmpty = node.range[0] === node.range[1];
    const place = leaf(isEmpty ? (way.key ?? start) : start, way.key ?? start);
    const text = typeof node.value === 'number' ? node.source : node.value;
    return { value: node.value, place: typeof text === 'string' ? { ...place, text } : place };
  }
  if (way.depth >= deepestNesting) {
    return stop({ offset: start, code: 'too-deep', params: { limit: deepestNesting } }, building);
  }
  building.open.add(node);
  const { value, children } = isSeq(node)
    ? buildList(node.items, way, building)
    : buildMapping(node.items, way, building);
  building.open.delete(node);
  const isBelowKey = way.key !== null && building.lineOf(way.key) < building.lineOf(start);
  return {
    value,
    place: { value: isBelowKey ? way.key : start, key: way.key ?? start, children },
  };
}

function stop(problem: TextProblem, building: Building): Built {
  building.isStopped = true;
  building.problems.push(problem);
  return { value: null, place: leaf(problem.offset, problem.offset) };
}

function buildAlias(alias: ParsedNode & Alias, way: Way, building: Building): Built {
  const offset = alias.range[0];
  if (building.firstAlias < 0) building.firstAlias = offset;
  const target = building.aliases.get(alias) ?? building.anchors.get(alias.source);
  const name = alias.source;
  const nothing = { value: null, place: leaf(offset, way.key ?? offset) };
  if (target === undefined) {
    const suggestion = suggest(name, [...building.anchors.keys()].slice(0, mostProblems));
    building.problems.push({ offset, code: 'unknown-anchor', params: { name, suggestion } });
    return nothing;
  }
  if (building.open.has(target)) {
    building.problems.push({ offset, code: 'alias-of-itself', params: { name } });
    return nothing;
  }
  // An anchor may be given again further down; an alias inside a repeated part keeps the first.
  building.aliases.set(alias, target);
  return build(target, { ...way, inAlias: true }, building);
}

type Children = { readonly value: unknown; readonly children: ReadonlyMap<string, PlaceNode> };

function buildList(items: readonly unknown[], way: Way, building: Building): Children {
  const inside = { ...way, key: null, depth: way.depth + 1 };
  const built = items.map((item) => build(item as ParsedNode | null, inside, building));
  return {
    value: built.map(({ value }) => value),
    children: new Map(built.map(({ place }, index) => [String(index), place])),
  };
}

function buildMapping(items: readonly unknown[], way: Way, building: Building): Children {
  const entries = new Map<string, unknown>();
  const children = new Map<string, PlaceNode>();
  for (const item of items) {
    if (building.isStopped || !isPair<ParsedNode, ParsedNode | null>(item)) continue;
    const offset = item.key.range[0];
    const key = readKey(item.key, building);
    const inside = { ...way, key: offset, depth: way.depth + 1 };
    const { value, place } = build(item.value, inside, building);
    if (key === null) continue;
    const first = children.get(key);
    if (first !== undefined) {
      const params = { key, firstLine: building.lineOf(first.key) };
      building.problems.push({ offset, code: 'duplicate-key', params });
      continue;
    }
    entries.set(key, value);
    children.set(key, place);
  }
  return { value: Object.fromEntries(entries), children };
}

/** A key as text (`2020:` is '2020'), or null with a problem. */
function readKey(node: ParsedNode, building: Building): string | null {
  const offset = node.range[0];
  const key = isScalar(node) ? keyText(node.value, node.source) : null;
  if (key === null) {
    const found = isScalar(node) ? renderFound(node.value) : isMap(node) ? '{…}' : '[…]';
    building.problems.push({ offset, code: 'bad-key', params: { found } });
    return null;
  }
  // No key of any file has one, and what follows a key that was not meant would be told in vain.
  const [lookAlike] = findLookAlikes(key, 1);
  if (lookAlike !== undefined && isPlain(node)) {
    building.problems.push(tellLookAlike({ ...lookAlike, offset: offset + lookAlike.offset }));
    return null;
  }
  if (forbiddenKeys.includes(key)) {
    building.problems.push({ offset, code: 'forbidden-key', params: { key } });
    return null;
  }
  return key;
}

/** Without quotes, so that it stands in the text as it is read. */
function isPlain(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN';
}

function keyText(value: unknown, source: string | undefined): string | null {
  if (typeof value === 'string') return value;
  const isInteger = typeof value === 'number' && source !== undefined && /^-?\d+$/.test(source);
  return isInteger ? source : null;
}

function leaf(value: number, key: number): PlaceNode {
  return { value, key, children: new Map() };
}
