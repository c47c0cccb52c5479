import type { Path } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import type { Missing, Remarks, Window } from '../terms/figure.ts';
import { factsOf, isWindowed, type Kind } from '../terms/kind.ts';
import type { Text } from '../terms/text.ts';
import type { RegionReading } from './region-reading.ts';
import { writeFigure } from './write-arithmetic.ts';

/** What the reading of a figure needs to know of its indicator. */
export type FigureOwner = {
  readonly kind: Kind;
  /** Null where the unit is not known. */
  readonly unit: string | null;
  readonly assumed: readonly string[];
};

/** Reports a source that the region does not list. */
export function checkSource(source: string, path: Path, { report, sources }: RegionReading): void {
  if (sources.includes(source)) return;
  const suggestion = suggest(source, sources);
  report([...path, 'source'], 'unknown-source', { source, allowed: sources, suggestion });
}

/** Reports a value that figures of this kind cannot have. */
export function checkValue(
  value: number,
  { kind, unit }: FigureOwner,
  path: Path,
  { report }: RegionReading,
): void {
  if (unit === null) return;
  const { mayBeNegative, ceiling } = factsOf(kind);
  if (ceiling !== null) {
    if (value < 0 || value > ceiling)
      report(path, 'share-out-of-range', { found: writeFigure(value, unit) });
  } else if (value < 0 && !mayBeNegative) {
    report(path, 'negative-figure', { found: writeFigure(value, unit), kind });
  }
}

/** Reports a value without its reason for missing, or a reason beside a value. */
export function checkMissing(
  value: unknown,
  missing: Missing | undefined,
  path: Path,
  { report }: RegionReading,
): void {
  if (value === null && missing === undefined)
    report([...path, 'value'], 'missing-without-reason', {});
  if (value !== null && missing !== undefined)
    report([...path, 'missing'], 'missing-with-value', {});
}

/**
 * Reports a window that is missing, that the kind has no use for, or that ends in another year
 * than the figure's.
 */
export function checkWindow(
  window: Window | undefined,
  year: number | 'each' | null,
  { isSettled, kind }: { readonly isSettled: boolean; readonly kind: Kind },
  path: Path,
  { report }: RegionReading,
): void {
  if (window === undefined) {
    if (isWindowed(kind) && !isSettled) report(path, 'window-missing', { kind });
    return;
  }
  const at = [...path, 'window'];
  if (!isWindowed(kind)) report(at, 'window-not-used', { kind });
  else if (typeof year === 'number' && window.to !== year) {
    report(at, 'window-end', { year, to: window.to });
  }
}

/** The remarks that are written, without the keys of those that are not. */
export function readRemarks(written: {
  readonly printedUnit?: string | undefined;
  readonly name?: string | undefined;
  readonly definition?: Text | undefined;
  readonly note?: Text | undefined;
}): Remarks {
  const { printedUnit, name, definition, note } = written;
  return {
    ...(printedUnit !== undefined && { printedUnit }),
    ...(name !== undefined && { name }),
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
  };
}
