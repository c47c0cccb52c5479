/**
 * A formula over indicators as plain data: what is left of a text after parsing, checking names and
 * units. `factor` turns a figure in its own unit into base units (人, 个 …); the whole formula's
 * result, in base units, is divided by `factor` of the formula to give the indicator's unit.
 */
export type Formula = {
  readonly text: string;
  readonly factor: number;
  readonly root: FormulaNode;
};

export type FormulaNode =
  | { readonly node: 'number'; readonly value: number }
  | { readonly node: 'indicator'; readonly id: string; readonly factor: number }
  | { readonly node: 'target'; readonly id: string; readonly factor: number }
  | {
      readonly node: 'operation';
      readonly operator: '+' | '-' | '*' | '/' | 'min' | 'max';
      readonly operands: readonly FormulaNode[];
    };
