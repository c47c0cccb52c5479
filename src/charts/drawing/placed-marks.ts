import type { TextStyle } from './measure-text.ts';
import { colours, type } from './theme.ts';

/** A text, sign or line at a place in pixels of its view; whatever else it holds goes along. */
type Placed = { readonly x: number; readonly y: number };

type TextLook = {
  readonly align?: 'left' | 'center' | 'right';
  readonly style?: TextStyle;
  readonly colour?: string;
};

/** Texts at pixels of the view; none where there are none. */
export function placeTexts(
  values: readonly (Placed & { readonly text: string })[],
  { align = 'left', style = type.label, colour = colours.ink }: TextLook = {},
): readonly object[] {
  if (values.length === 0) return [];
  const mark = {
    type: 'text',
    align,
    baseline: 'middle',
    color: colour,
    fontSize: style.size,
    fontWeight: style.bold ? 'bold' : 'normal',
  };
  const text = { field: 'text', type: 'nominal' };
  return [{ data: { values }, mark, encoding: { x: pixels('x'), y: pixels('y'), text } }];
}

/** Straight lines between pixels of the view. */
export function placeRules(
  values: readonly (Placed & { readonly x2: number; readonly y2: number })[],
  look: object,
): readonly object[] {
  if (values.length === 0) return [];
  const ends = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const encoding = { x: pixels('x'), y: pixels('y'), ...ends };
  return [{ data: { values }, mark: { type: 'rule', ...look }, encoding }];
}

/** A channel whose field is pixels already. */
export function pixels(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}
