import { houseUnit } from '../../document/house-unit.ts';
import type { Reading } from '../../document/reading.ts';
import { sameDimension } from '../../terms/unit.ts';
import type { ReadIndicator } from './group-readings.ts';

/** What a total is made of, as the text says by 其中; how it covers the total follows from the figures. */
export type FoundParts = {
  readonly of: readonly string[];
  readonly cover: string;
  readonly assumed: readonly string[];
};

/**
 * Totals with the parts that are told of behind 其中, in one sentence and of one year.
 *
 * @param indicators all of the document
 * @returns the parts by the id of their total
 */
export function findParts(indicators: readonly ReadIndicator[]): ReadonlyMap<string, FoundParts> {
  const owner = new Map<Reading, ReadIndicator>();
  for (const one of indicators) for (const reading of one.readings) owner.set(reading, one);
  const levels = [...owner.keys()]
    .filter(
      ({ role, detail }) => (role === 'observed' || role === 'target') && detail.cell === null,
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const found = new Map<string, FoundParts>();
  levels.forEach((first, index) => {
    const total = levels[index - 1];
    if (!first.detail.isPart || total === undefined || !isBeside(total, first)) return;
    const parts: Reading[] = [];
    for (const part of levels.slice(index)) {
      if (!isBeside(total, part) || (part !== first && part.detail.isPart)) break;
      parts.push(part);
    }
    const whole = owner.get(total)!;
    const ids = [...new Set(parts.map((part) => owner.get(part)!.id))].filter(
      (id) => id !== whole.id,
    );
    if (ids.length < 2 || found.has(whole.id)) return;
    const sum = parts.reduce((all, part) => all + part.value * scale(part, total), 0);
    const cover =
      Math.abs(sum - total.value) < 0.005 * total.value
        ? 'exact'
        : sum > total.value
          ? 'overlapping'
          : 'partial';
    found.set(whole.id, { of: ids, cover, assumed: ['cover'] });
  });
  return found;
}

function isBeside(total: Reading, part: Reading): boolean {
  const [a, b] = [houseUnit(total.unit), houseUnit(part.unit)];
  return (
    a !== null &&
    b !== null &&
    !/[%‰百分点]/.test(a) &&
    total.detail.block === part.detail.block &&
    total.detail.sentence === part.detail.sentence &&
    total.year === part.year &&
    total.role === part.role &&
    sameDimension(a, b)
  );
}

/** The factor from the part's unit to the total's: both are powers of ten of one. */
function scale(part: Reading, total: Reading): number {
  const power = (unit: string) =>
    /^亿/.test(unit) ? 1e8 : /^万/.test(unit) ? 1e4 : /^千/.test(unit) ? 1e3 : 1;
  return power(part.unit) / power(total.unit);
}
