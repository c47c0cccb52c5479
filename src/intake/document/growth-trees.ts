import { houseUnit } from '../../document/house-unit.ts';
import type { Reading } from '../../document/reading.ts';
import type { Kind } from '../../terms/kind.ts';
import { isWindowed, movesInPoints } from '../../terms/kind.ts';
import { sameDimension } from '../../terms/unit.ts';
import type { PlanSpan } from './plans-of.ts';

type Tree = { readonly [key: string]: unknown };

type Owner = { readonly unit: string; readonly kind: Kind };

/**
 * Targets that the document words as growth from the plan's base: 年均增长7% as `growth`, 翻一番 and
 * 比2020年增长30% as `times`, 增加4万人 and 提高3个百分点 as `add`.
 *
 * Growth of which neither the years nor the base are told is left to the page: 7% of a year and of
 * five are not the same.
 *
 * @param readings of one indicator
 * @param owner its unit and kind
 * @param plan the document's plan, from whose base such targets count
 * @returns in the order of the readings
 * source: DESIGN section 3 (`growth`, `times`, `add`)
 */
export function growthTargets(
  readings: readonly Reading[],
  owner: Owner,
  plan: PlanSpan,
): readonly Tree[] {
  if (isWindowed(owner.kind)) return [];
  return readings.flatMap((reading) => {
    const year = lastYear(reading);
    if (year === null || year <= plan.base) return [];
    if (plan.target !== null && year > plan.target) return [];
    const than = reading.detail.than;
    if (than !== null && than !== plan.base) return [];
    const form = formOf(reading, owner, year, plan.base);
    if (form === null) return [];
    const { falls } = reading.detail;
    const isOpen = reading.op === '=' || reading.op === 'between' || reading.op === 'about';
    const assumed = [
      ...(isOpen ? ['op'] : []),
      ...(reading.confirm.includes('year') ? ['year'] : []),
    ];
    return [
      {
        year,
        op: falls ? '<=' : isOpen ? '>=' : reading.op,
        ...form,
        ...placeOf(reading),
        ...(assumed.length > 0 && { assumed }),
      },
    ];
  });
}

function formOf(reading: Reading, owner: Owner, year: number, base: number): Tree | null {
  const { role, unit, value, detail } = reading;
  const signed = detail.falls ? -Math.abs(value) : value;
  if (role === 'increment') {
    const own = houseUnit(reading.unit);
    if (own === '百分点') return owner.unit === '%' ? { add: signed } : null;
    if (own === null || !sameDimension(own, owner.unit)) return null;
    return { add: own === owner.unit ? signed : `${signed} ${own}` };
  }
  if (role !== 'growth' || movesInPoints(owner.kind)) return null;
  if (detail.isDoubling) return { times: value };
  if (unit !== '%') return null;
  if (detail.isMean || year === base + 1) return { growth: `${signed}%` };
  return detail.than === null ? null : { times: Number((1 + signed / 100).toFixed(10)) };
}

/**
 * Growth that the document states between two years that are over, where one of them has a figure.
 *
 * @param readings of one indicator
 * @param observed its published figures by year
 * @param plan the document's plan: what grows after its base is a goal, no figure
 */
export function growthTrees(
  readings: readonly Reading[],
  observed: ReadonlyMap<number, unknown>,
  plan: PlanSpan,
): readonly Tree[] {
  return readings.flatMap((reading) => {
    const { role, year, unit, detail, value } = reading;
    const from = detail.than;
    if (year === null || from === null || from >= year || detail.isDoubling) return [];
    if (year > plan.base && !observed.has(year)) return [];
    if (!(observed.has(year) || observed.has(from))) return [];
    const signed = detail.falls ? -Math.abs(value) : value;
    const span = { from, to: year };
    if (role === 'growth' && unit === '%')
      return [{ ...span, [detail.isMean ? 'mean' : 'total']: `${signed}%`, ...placeOf(reading) }];
    if (role !== 'increment') return [];
    const own = houseUnit(reading.unit);
    if (own === null || own === '百分点') return [];
    return [{ ...span, add: `${signed} ${own}`, ...placeOf(reading) }];
  });
}

function lastYear({ year, window }: Reading): number | null {
  return year ?? (window === null ? null : Number(window.slice(5)));
}

function placeOf({ at }: Reading): Tree {
  return { source: 'plan', at: at === '' ? '-' : at };
}
