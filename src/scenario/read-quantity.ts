import type { QuantityForm } from '../laws/rate.ts';
import { convert, isUnit, sameDimension, toStored } from '../terms/unit.ts';

/**
 * A quantity of a scenario in the indicator's stored unit.
 *
 * @param raw a number in the unit as printed, or a text such as `0.3 万人`
 * @param unit the indicator's unit
 * @returns the stored number (per cents as fractions), or null where the units do not convert
 */
export function readQuantity(raw: QuantityForm, unit: string): number | null {
  if (typeof raw === 'number') return toStored(raw, unit);
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*(\S+)\s*$/.exec(raw);
  const given = match?.[2] ?? '';
  if (!isUnit(given) || !sameDimension(given, unit)) return null;
  return toStored(convert(Number(match?.[1]), given, unit), unit);
}
