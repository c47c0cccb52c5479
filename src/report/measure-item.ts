import { measureText } from '../charts/drawing/measure-text.ts';

/** What of a text mark decides its width. */
export type TextItem = {
  readonly fontSize?: number | null;
  readonly fontWeight?: string | number | null;
  /** The widest the text may be, in pixels; longer ones end in an ellipsis. */
  readonly limit?: number | null;
};

/**
 * The width of a line as Vega draws it; takes the place of `vega.textMetrics.width`, which without
 * a canvas counts 0.8 em a character, so that Chinese labels are cut.
 *
 * min(Σ advances, limit). Vega cuts a text by asking for the width of ever shorter ones until one
 * stays under the limit: capping at the limit answers that question and the one for the width of the
 * cut text alike.
 *
 * @param text one line
 * @returns pixels
 */
export function measureItem(item: TextItem, text: unknown): number {
  const size = item.fontSize ?? 11;
  const width = measureText(String(text ?? '').trim(), { size, bold: isBold(item.fontWeight) });
  return item.limit && item.limit > 0 ? Math.min(width, item.limit) : width;
}

function isBold(weight: string | number | null | undefined): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}
