import type { Path } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import { convert, isUnit, listUnits, sameDimension, toStored } from '../terms/unit.ts';
import type { Reading } from './reading.ts';

/** A number as it is written, with its unit where one stands beside it. */
export type WrittenFigure = { readonly value: number; readonly unit: string | null };

/**
 * Splits a figure as it is written: 14, `86.1%`, `0.3 万人`.
 *
 * @param written a number, or a number with its unit
 * @returns number and unit, the sign ％ as %
 */
export function splitFigure(written: number | string): WrittenFigure {
  if (typeof written === 'number') return { value: written, unit: null };
  const [, digits, unit] = /^\s*([+-]?\d+(?:\.\d+)?)\s*(\S*)\s*$/.exec(written) ?? [];
  return { value: Number(digits), unit: unit ? unit.replace('％', '%') : null };
}

/**
 * Reads a figure of an indicator into the indicator's own unit, per cents as fractions.
 *
 * A number alone is in the indicator's unit: 9.5 in `%` is 0.095. With a unit of its own it is
 * converted, `700 人` → 0.07 万人; a per cent only goes into a unit of per cents.
 *
 * @param written a number, or a number with its unit
 * @param unit the unit of the indicator, null where it is unknown
 * @param path where the figure stands
 * @returns the stored value, or null with a problem
 */
export function readFigure(
  written: number | string,
  unit: string | null,
  path: Path,
  reading: Reading,
): number | null {
  const { value, unit: own } = splitFigure(written);
  if (own !== null && !checkUnit(own, path, reading)) return null;
  if (unit === null) return null;
  if (own === null || own === unit) return bounded(toStored(value, unit), path, reading);
  if (!sameDimension(own, unit) || isFraction(own) !== isFraction(unit)) {
    reading.report(path, 'wrong-unit', { found: own, expected: unit });
    return null;
  }
  return bounded(toStored(convert(value, own, unit), unit), path, reading);
}

/** No published figure comes near; beyond it sums and powers could leave the range of numbers. */
export const largestFigure = 1e15;

/** Reports a figure that is larger than any that is published. */
export function bounded(value: number, path: Path, { report }: Reading): number | null {
  if (Math.abs(value) <= largestFigure) return value;
  report(path, 'figure-too-large', { limit: largestFigure });
  return null;
}

/** Reports a unit that there is not. */
export function checkUnit(unit: string, path: Path, { report }: Reading): boolean {
  if (isUnit(unit)) return true;
  report(path, 'unknown-unit', { unit, suggestion: suggestUnit(unit) });
  return false;
}

/** Whether figures in this unit are stored as fractions. */
export function isFraction(unit: string): boolean {
  return toStored(1, unit) !== 1;
}

function suggestUnit(unit: string): string | null {
  const half = unit.replace('／', '/').replace(/\s+/g, '').replace('％', '%');
  if (half !== unit && isUnit(half)) return half;
  const atoms = half.split('/').map((atom) => (isUnit(atom) ? atom : suggest(atom, listUnits())));
  const guess = atoms.includes(null) ? null : atoms.join('/');
  return guess !== null && isUnit(guess) ? guess : null;
}
