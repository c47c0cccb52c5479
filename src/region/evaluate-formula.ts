import type { Formula, FormulaNode } from '../terms/formula.ts';

/** Gives the figure of an indicator, in its own unit as stored; null where there is none. */
export type FigureLookup = (id: string, which: 'value' | 'target') => number | null;

/**
 * Computes a formula.
 *
 * result = f(figure · factor, …) ÷ factor of the formula
 *
 * @param formula a formula that was read without problems
 * @param lookup the figures
 * @returns the value in the unit of the formula's indicator, as stored (per cents as fractions);
 *   null where a figure is missing or a divisor is 0
 * source: DESIGN section 3, formulas
 */
export function evaluateFormula(formula: Formula, lookup: FigureLookup): number | null {
  const base = evaluate(formula.root, lookup);
  return base === null ? null : finite(base / formula.factor);
}

/**
 * The ids of the indicators that a formula names, each once, in order of appearance.
 *
 * @param which only those named for their value, or only those in `target(…)`; both by default
 */
export function formulaInputs(formula: Formula, which?: 'value' | 'target'): readonly string[] {
  const found = (node: FormulaNode): readonly string[] => {
    if (node.node === 'number') return [];
    if (node.node === 'operation') return node.operands.flatMap(found);
    const kind = node.node === 'target' ? 'target' : 'value';
    return which === undefined || which === kind ? [node.id] : [];
  };
  return [...new Set(found(formula.root))];
}

/** Why a formula has no value. */
export type FormulaLack =
  /** A figure that it names. */
  | 'no-input'
  /** It divides by an indicator that is 0. */
  | 'divides-by-zero'
  /** What it comes to is too large or too small to reckon with. */
  | 'out-of-range';

/**
 * Why a formula has no value.
 *
 * @param lookup the figures for which `evaluateFormula` gave null
 */
export function whyNoValue(formula: Formula, lookup: FigureLookup): FormulaLack {
  const isUnknown = (which: 'value' | 'target') => (id: string) => lookup(id, which) === null;
  if (
    formulaInputs(formula, 'value').some(isUnknown('value')) ||
    formulaInputs(formula, 'target').some(isUnknown('target'))
  )
    return 'no-input';
  return hasZeroDivisor(formula.root, lookup) ? 'divides-by-zero' : 'out-of-range';
}

function hasZeroDivisor(node: FormulaNode, lookup: FigureLookup): boolean {
  if (node.node !== 'operation') return false;
  const { operator, operands } = node;
  const divisors = operator === '/' ? operands.slice(1) : [];
  return (
    divisors.some((divisor) => evaluate(divisor, lookup) === 0) ||
    operands.some((operand) => hasZeroDivisor(operand, lookup))
  );
}

function evaluate(node: FormulaNode, lookup: FigureLookup): number | null {
  if (node.node === 'number') return node.value;
  if (node.node === 'operation') {
    const values = node.operands.map((operand) => evaluate(operand, lookup));
    const known = values.filter((value) => value !== null);
    return known.length < values.length ? null : finite(operate(node.operator, known));
  }
  const value = lookup(node.id, node.node === 'target' ? 'target' : 'value');
  return value === null ? null : value * node.factor;
}

/** From left to right; a sign has one operand. */
function operate(operator: FormulaOperator, [first = 0, ...others]: readonly number[]): number {
  if (operator === '-' && others.length === 0) return -first;
  return others.reduce(operators[operator], first);
}

export type FormulaOperator = Extract<FormulaNode, { readonly node: 'operation' }>['operator'];

/** The arithmetic of formulas, here as in draws. */
export const operators: { readonly [O in FormulaOperator]: (a: number, b: number) => number } = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** Division by 0, and what no sum or power could be reckoned with, has no value. */
function finite(value: number): number | null {
  const size = Math.abs(value);
  return size === 0 || (size >= 1 / largestResult && size <= largestResult) ? value : null;
}

/** Far beyond any figure, and so far from the ends of the range of numbers that ratios stay in it. */
const largestResult = 1e100;
