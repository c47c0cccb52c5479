import type { Path } from '../input/problem.ts';
import type { StatedGrowth } from '../terms/figure.ts';
import { checkSource, type FigureOwner } from './check-figure.ts';
import { readFigure, readHalfUnit } from './read-figure.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenGrowth } from './region-schema.ts';
import { writeFigure } from './write-arithmetic.ts';

/**
 * Reads one entry of growth that a document states.
 *
 * @param written the entry
 * @param owner kind and unit of the indicator
 * @param path where the entry stands
 * @returns the growth (per cents as fractions, additions in the indicator's unit), or null with a
 *   problem
 */
export function readGrowth(
  written: WrittenGrowth,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): StatedGrowth | null {
  const { from, to, source, at } = written;
  checkSource(source, path, reading);
  const isOrdered = checkYears(from, to, path, reading);
  const name = checkReading(written, ['total', 'mean', 'add'], path, reading);
  if (name === null) return null;
  const value = readSize(written, name, owner, [...path, name], reading);
  if (value === null || !isOrdered) return null;
  const halfUnit = readHalfUnit([...path, name], name === 'add' ? owner.unit : '%', reading);
  return { from, to, reading: name, value, halfUnit, source, at, assumed: written.assumed ?? [] };
}

/** Reports a span of years that does not go forward. */
export function checkYears(
  from: number,
  to: number,
  path: Path,
  { report }: RegionReading,
): boolean {
  if (from < to) return true;
  report([...path, 'to'], 'years-order', { from, to });
  return false;
}

/** The one of several readings of a growth that is written; null with a problem. */
export function checkReading<K extends string>(
  written: { readonly [key in K]?: unknown },
  allowed: readonly K[],
  path: Path,
  { report }: RegionReading,
): K | null {
  const found = allowed.filter((key) => written[key] !== undefined);
  if (found.length === 1) return found[0]!;
  report(path, 'growth-reading', { allowed, found });
  return null;
}

/** Reports growth of −100% or less: nothing would be left to grow from. */
export function checkGrowth(growth: number, path: Path, { report }: RegionReading): boolean {
  if (growth > -1) return true;
  report(path, 'growth-below-minus-100', { found: writeFigure(growth, '%') });
  return false;
}

function readSize(
  written: WrittenGrowth,
  name: StatedGrowth['reading'],
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): number | null {
  if (name === 'add') return readFigure(written.add!, owner.unit, path, reading);
  const growth = written[name]!;
  return checkGrowth(growth, path, reading) ? growth : null;
}
