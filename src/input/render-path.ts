import type { Path } from './problem.ts';

/**
 * Writes a path as people read it: `indicators.talent.observed.2020`, `targets[1].value`.
 *
 * @param path keys and list positions (from 0) from the root down
 * @returns the path in one word; empty for the root
 */
export function renderPath(path: Path): string {
  return path
    .map((step, depth) =>
      typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`,
    )
    .join('');
}
