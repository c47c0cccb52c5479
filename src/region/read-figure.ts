import type { Path } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import { figureFault, largestFigure, smallestFigure } from '../terms/figure-range.ts';
import {
  convert,
  isUnit,
  isUnitOrWord,
  listUnitWords,
  sameDimension,
  toStored,
} from '../terms/unit.ts';
import { meantUnit } from '../terms/unknown-word.ts';
import type { RegionReading } from './region-reading.ts';

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
  reading: RegionReading,
): number | null {
  const { value, unit: own } = splitFigure(written);
  if (own !== null && own !== unit && !checkUnit(own, path, reading, unit)) return null;
  if (unit === null) return null;
  if (own === null || own === unit) return bounded(toStored(value, unit), path, reading);
  if (!sameDimension(own, unit) || isFraction(own) !== isFraction(unit)) {
    reading.report(path, 'wrong-unit', { found: own, expected: unit });
    return null;
  }
  return bounded(toStored(convert(value, own, unit), unit), path, reading);
}

/**
 * Half a unit of the last digit that a figure is printed with: what rounding may have hidden.
 *
 * ½ · 10^−k for k printed decimals, converted like the figure itself: `10.30` → 0.005, `86.1%` →
 * 0.0005, `700 人` in 万人 → 0.00005
 *
 * @param path where the figure stands
 * @param unit the unit that a number without one is in; null keeps the printed number's
 * @returns in that unit, per cents as fractions; 0 where the digits are not known
 */
export function readHalfUnit(path: Path, unit: string | null, { textAt }: RegionReading): number {
  const [, fraction = '', power = '0', own = ''] =
    /^\s*[+-]?\d*(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*(\D\S*)?\s*$/.exec(textAt(path) ?? '?') ?? [];
  if (textAt(path) === null) return 0;
  const half = Number(`5e${Number(power) - fraction.length - 1}`);
  const printed = own.replace('％', '%') || unit;
  if (printed === null || !isUnitOrWord(printed)) return half;
  if (unit === null || !sameDimension(printed, unit)) return toStored(half, printed);
  return toStored(convert(half, printed, unit), unit);
}

/** Reports a figure of a size that is never published. */
export function bounded(value: number, path: Path, { report }: RegionReading): number | null {
  const fault = figureFault(value);
  if (fault === null) return value;
  if (fault === 'too-large') report(path, 'figure-too-large', { limit: largestFigure });
  else report(path, 'figure-too-small', { limit: smallestFigure });
  return null;
}

/**
 * Reports a unit that there is not. A word that is not known may be an indicator's unit; behind a
 * number it must be that unit or one that it can be compared with.
 *
 * @param of the unit of the figure's indicator; undefined where the unit is the indicator's own
 */
export function checkUnit(
  unit: string,
  path: Path,
  { report }: RegionReading,
  of?: string | null,
): boolean {
  if (isUnit(unit)) return true;
  const isKnown = of === undefined || (of !== null && !isUnit(of));
  if (isUnitOrWord(unit) && isKnown) return true;
  report(path, 'unknown-unit', { unit, suggestion: suggestUnit(unit) });
  return false;
}

/** Whether figures in this unit are stored as fractions. */
export function isFraction(unit: string): boolean {
  return toStored(1, unit) !== 1;
}

function suggestUnit(unit: string): string | null {
  const half = unit.replace('／', '/').replace(/\s+/g, '').replace('％', '%');
  const meant = meantUnit(half);
  if (meant !== null && isUnit(meant)) return meant;
  if (half !== unit && isUnit(half)) return half;
  const atoms = half
    .split('/')
    .map((atom) => (isUnit(atom) ? atom : suggest(atom, listUnitWords())));
  const guess = atoms.includes(null) ? null : atoms.join('/');
  return guess !== null && isUnit(guess) ? guess : null;
}
