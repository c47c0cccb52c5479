import type { Formula, FormulaNode } from '../terms/formula.ts';
import { fromStored } from '../terms/unit.ts';
import { evaluateFormula, type FigureLookup } from './evaluate-formula.ts';

/** Gives the unit of an indicator. */
export type UnitLookup = (id: string) => string;

/**
 * Writes how a formula gives its value, with the units that make the arithmetic come out:
 * `10.3 万人 ÷ 3202 人/万人 = 32.1674 万人`. It holds no words, so it reads in every language.
 *
 * @param formula a formula that was read without problems
 * @param unit the unit of its indicator
 * @param lookup the figures, as stored
 * @param unitOf the unit of each indicator that the formula names
 * @returns the text; a missing figure, or a result that there is not, stands as `?`
 */
export function writeArithmetic(
  formula: Formula,
  unit: string,
  lookup: FigureLookup,
  unitOf: UnitLookup,
): string {
  const result = evaluateFormula(formula, lookup);
  const written = write(formula.root, lookup, unitOf);
  return `${written} = ${result === null ? '?' : writeFigure(rounded(result), unit)}`;
}

/**
 * Writes a stored figure as a document prints it: `10.3 万人`, 0.33 in % as `33%`.
 *
 * @param stored the figure as stored, at most 12 significant digits of which are written
 */
export function writeFigure(stored: number, unit: string): string {
  const printed = Number(fromStored(stored, unit).toPrecision(12));
  return unit === '%' || unit === '‰' ? `${printed}${unit}` : `${printed} ${unit}`;
}

/** A computed number at the 6 significant digits that arithmetic shows. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function write(node: FormulaNode, lookup: FigureLookup, unitOf: UnitLookup): string {
  if (node.node === 'number') return String(node.value);
  if (node.node !== 'operation') {
    const value = lookup(node.id, node.node === 'target' ? 'target' : 'value');
    return value === null ? '?' : writeFigure(value, unitOf(node.id));
  }
  const { operator, operands } = node;
  const written = operands.map((operand, index) => {
    const text = write(operand, lookup, unitOf);
    return needsParentheses(operand, node, index) ? `(${text})` : text;
  });
  if (operator === 'min' || operator === 'max') return `${operator}(${written.join(', ')})`;
  return written.length === 1 ? `−${written[0]}` : written.join(` ${signs[operator]} `);
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

function needsParentheses(node: FormulaNode, around: Operation, index: number): boolean {
  if (node.node !== 'operation' || isCall(node) || isCall(around)) return false;
  if (around.operands.length === 1) return isSum(node);
  if (node.operands.length === 1) return index > 0;
  if (isSum(around)) return around.operator === '-' && index > 0 && isSum(node);
  return isSum(node) || index > 0;
}

type Operation = FormulaNode & { readonly node: 'operation' };

function isCall({ operator }: Operation): boolean {
  return operator === 'min' || operator === 'max';
}

function isSum({ operator }: Operation): boolean {
  return operator === '+' || operator === '-';
}
