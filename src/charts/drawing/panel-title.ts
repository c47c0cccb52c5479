import type { AxisRange } from './axis-range.ts';
import { axisWidth, type } from './theme.ts';

const gap = 9;

/**
 * The title of a panel and its unit below, both flush with the labels of its vertical axis. Vega
 * sets a title off from the highest label of the axis; so that titles in a row stand level, what
 * that label rises above the plot is taken off again.
 */
export function panelTitle(
  title: readonly string[],
  unit: readonly string[],
  { domain: [low, high], ticks }: AxisRange,
  height: number,
): object {
  const below = ((high - Math.max(low, ...ticks)) / (high - low)) * height;
  const rise = Math.max(0, type.label.size / 2 - below);
  const offset = Number((gap - rise).toFixed(2));
  return { text: [...title], subtitle: [...unit], frame: 'group', dx: -axisWidth, offset };
}
