import {
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
} from 'mathjs';
// The parser over plain numbers: that over all number types takes five times as long to set up.
import { create, parseDependencies } from 'mathjs/number';
import { suggest } from '../input/suggest.ts';
import type { Formula, FormulaNode } from '../terms/formula.ts';
import { combineDimensions, storedFactor, unitDimension } from '../terms/unit.ts';

/** What can be wrong with a formula. */
export type FormulaProblemDetails = {
  readonly 'formula-too-long': { readonly length: number; readonly limit: number };
  readonly 'formula-syntax': { readonly found: string };
  readonly 'formula-forbidden': { readonly found: string };
  readonly 'formula-unknown-name': { readonly name: string; readonly suggestion: string | null };
  /** `left` and `right` are dimensions (人, 件/人, 1) that cannot be added, compared or assigned. */
  readonly 'formula-unit': { readonly left: string; readonly right: string };
};

export type FormulaReport = <C extends keyof FormulaProblemDetails>(
  code: C,
  params: FormulaProblemDetails[C],
) => void;

/** The units of all indicators of a region by id; null where a unit is itself unknown. */
export type UnitsById = ReadonlyMap<string, string | null>;

const longestFormula = 500;

const math = create(parseDependencies!, {});

/**
 * Reads a formula of a region file: + − × ÷, unary minus, parentheses, numbers, indicator ids,
 * `min`, `max`, `target(id)`. Nothing is ever evaluated here, and nothing else gets through.
 *
 * Dimensions are checked over the whole tree: only equal ones may be added or compared, and the
 * result must have the dimension of the indicator. A plain number has none; 0 goes with any.
 *
 * @param text as written; full-width × ÷ （ ） and the like are accepted
 * @param unit the unit of the indicator that the formula is for, null where it is unknown
 * @param units the units of the indicators that may be named
 * @param report takes every problem found
 * @returns the formula as data, or null where there was a problem
 */
export function parseFormula(
  text: string,
  unit: string | null,
  units: UnitsById,
  report: FormulaReport,
): Formula | null {
  if (text.length > longestFormula) {
    report('formula-too-long', { length: text.length, limit: longestFormula });
    return null;
  }
  const plain = toHalfWidth(text);
  const foreign = /[^\w.+\-*/(), ]+/u.exec(plain)?.[0] ?? /\b0[xXbBoO]\w*/.exec(plain)?.[0];
  if (foreign !== undefined) {
    report('formula-forbidden', { found: foreign });
    return null;
  }
  const parsed = parseText(plain);
  if (parsed === null || plain.trim() === '') {
    report('formula-syntax', { found: text });
    return null;
  }
  const reading: Reading = { units, report };
  const result = readNode(parsed, reading);
  if (result === null) return null;
  const expected = unit === null ? null : unitDimension(unit);
  if (!areAlike(result.dimension, expected)) {
    report('formula-unit', { left: result.dimension!, right: expected! });
    return null;
  }
  return { text, factor: unit === null ? 1 : storedFactor(unit), root: result.node };
}

/** A node with its dimension; null goes with any. */
type Read = { readonly node: FormulaNode; readonly dimension: string | null };

type Reading = { readonly units: UnitsById; readonly report: FormulaReport };

function parseText(text: string): MathNode | null {
  try {
    return math.parse(text);
  } catch {
    return null;
  }
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[×＊·]/g, '*')
    .replace(/[÷／]/g, '/')
    .replace(/[－−–]/g, '-')
    .replace(/＋/g, '+')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/，/g, ',')
    .replace(/\s+/g, ' ');
}

function readNode(node: MathNode, reading: Reading): Read | null {
  if (isParenthesisNode(node)) return readNode(node.content, reading);
  if (isConstantNode(node)) return readNumber(node.value, reading);
  if (isSymbolNode(node)) return readFigure('indicator', node.name, reading);
  if (isFunctionNode(node)) return readCall(node.fn, node.args, reading);
  if (isOperatorNode(node)) return readOperation(node, reading);
  return forbid(node.toString(), reading);
}

function readNumber(value: unknown, reading: Reading): Read | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return forbid(String(value), reading);
  return { node: { node: 'number', value }, dimension: value === 0 ? null : '1' };
}

function readFigure(which: 'indicator' | 'target', id: string, reading: Reading): Read | null {
  const unit = reading.units.get(id);
  if (unit === undefined) {
    const suggestion = suggest(id, [...reading.units.keys()]);
    reading.report('formula-unknown-name', { name: id, suggestion });
    return null;
  }
  const factor = unit === null ? 1 : storedFactor(unit);
  return {
    node: { node: which, id, factor },
    dimension: unit === null ? null : unitDimension(unit),
  };
}

function readCall(called: MathNode, given: readonly MathNode[], reading: Reading): Read | null {
  const name = isSymbolNode(called) ? called.name : called.toString();
  const [first] = given;
  if (name === 'target' && given.length === 1 && first !== undefined && isSymbolNode(first)) {
    return readFigure('target', first.name, reading);
  }
  if ((name !== 'min' && name !== 'max') || first === undefined) {
    return forbid(`${name}(${given.map(String).join(', ')})`, reading);
  }
  return combine(name, given, reading);
}

function readOperation(
  node: MathNode & { op: string; fn: string; args: readonly MathNode[]; implicit: boolean },
  reading: Reading,
): Read | null {
  const operator = operators.find(({ fn }) => fn === node.fn)?.operator;
  if (operator === undefined || node.implicit) return forbid(node.toString(), reading);
  return combine(operator, node.args, reading);
}

type OperatorName = (FormulaNode & { node: 'operation' })['operator'];

const operators: readonly { readonly fn: string; readonly operator: OperatorName }[] = [
  { fn: 'add', operator: '+' },
  { fn: 'subtract', operator: '-' },
  { fn: 'unaryMinus', operator: '-' },
  { fn: 'multiply', operator: '*' },
  { fn: 'divide', operator: '/' },
];

function combine(
  operator: OperatorName,
  given: readonly MathNode[],
  reading: Reading,
): Read | null {
  // Every operand is read before giving up: all their problems are reported at once.
  const all = given.map((node) => readNode(node, reading));
  const operands = all.filter((operand) => operand !== null);
  const [first, ...others] = operands;
  if (first === undefined || operands.length < all.length) return null;
  const node: FormulaNode = {
    node: 'operation',
    operator,
    operands: operands.map((operand) => operand.node),
  };
  let dimension = first.dimension;
  for (const other of others) {
    if (operator === '*' || operator === '/') {
      dimension = multiplyAlike(dimension, operator, other.dimension);
    } else if (areAlike(dimension, other.dimension)) {
      dimension ??= other.dimension;
    } else {
      reading.report('formula-unit', { left: dimension!, right: other.dimension! });
      return null;
    }
  }
  return { node, dimension };
}

function multiplyAlike(a: string | null, operator: '*' | '/', b: string | null): string | null {
  return a === null || b === null ? null : combineDimensions(a, operator, b);
}

function areAlike(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function forbid(found: string, reading: Reading): null {
  reading.report('formula-forbidden', { found });
  return null;
}
