import { operators } from '../region/evaluate-formula.ts';
import { blockSize } from '../stats/sampling/sampling.ts';
import type { Formula, FormulaNode } from '../terms/formula.ts';

/** Values of an indicator over the draws of a block, or its target; null where there is none. */
export type ValuesLookup = (id: string, which: 'value' | 'target') => Float64Array | null;

/**
 * A formula as work over a block of draws: `evaluateFormula` for many draws at once.
 *
 * @param lookup the figures, in the indicators' own units as stored
 * @param out receives the result, [blockSize]; NaN in a draw that divides by 0
 * @returns the work, or null where a figure is missing
 */
export function compileFormula(
  formula: Formula,
  lookup: ValuesLookup,
  out: Float64Array,
): (() => void) | null {
  const work: (() => void)[] = [];
  const result = compileNode(formula.root, lookup, work);
  if (result === null) return null;
  const { factor } = formula;
  return () => {
    for (const step of work) step();
    for (let j = 0; j < blockSize; j++) out[j] = known(result[j]! / factor);
  };
}

function compileNode(
  node: FormulaNode,
  lookup: ValuesLookup,
  work: (() => void)[],
): Float64Array | null {
  const out = new Float64Array(blockSize);
  if (node.node === 'number') return out.fill(node.value);
  if (node.node !== 'operation') {
    const values = lookup(node.id, node.node === 'target' ? 'target' : 'value');
    if (values === null) return null;
    const { factor } = node;
    work.push(() => {
      for (let j = 0; j < blockSize; j++) out[j] = values[j]! * factor;
    });
    return out;
  }
  const operands: Float64Array[] = [];
  for (const operand of node.operands) {
    const values = compileNode(operand, lookup, work);
    if (values === null) return null;
    operands.push(values);
  }
  const [first, ...others] = operands;
  if (first === undefined) return null;
  const isSign = node.operator === '-' && others.length === 0;
  const operate = operators[node.operator];
  work.push(() => {
    out.set(first);
    if (isSign) for (let j = 0; j < blockSize; j++) out[j] = -out[j]!;
    for (const other of others)
      for (let j = 0; j < blockSize; j++) out[j] = known(operate(out[j]!, other[j]!));
  });
  return out;
}

/** Division by 0, and what overflows, has no value and gives none to what is computed from it. */
function known(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
