import type { QuantityForm } from '../laws/rate.ts';
import { figureFault, largestFigure, smallestFigure } from '../terms/figure-range.ts';
import { convert, isUnitOrWord, sameDimension, toStored } from '../terms/unit.ts';
import type { Origin } from './scenario.ts';
import type { ReportAt } from './scenario-report.ts';

/**
 * A quantity of a scenario in the indicator's stored unit.
 *
 * @param raw a number in the unit as printed, or a text such as `0.3 万人`
 * @param unit the indicator's unit
 * @param origin where it is written
 * @param report receives a unit that does not convert, and a size that no plan has
 * @returns the stored number (per cents as fractions), or null with a problem
 */
export function readQuantity(
  raw: QuantityForm,
  unit: string,
  origin: Origin,
  report: ReportAt,
): number | null {
  const value = inUnit(raw, unit);
  if (value === null) {
    report(origin, 'quantity-wrong-unit', { found: String(raw), unit });
    return null;
  }
  if (figureFault(value) === null) return value;
  const limits = { least: smallestFigure, most: largestFigure };
  report(origin, 'quantity-out-of-range', { found: String(raw), ...limits });
  return null;
}

function inUnit(raw: QuantityForm, unit: string): number | null {
  if (typeof raw === 'number') return toStored(raw, unit);
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*(\S+)\s*$/.exec(raw);
  const given = match?.[2] ?? '';
  if (!isUnitOrWord(given) || !sameDimension(given, unit)) return null;
  return toStored(convert(Number(match?.[1]), given, unit), unit);
}
