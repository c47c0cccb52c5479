import { houseUnit } from '../../document/house-unit.ts';
import type { Reading } from '../../document/reading.ts';
import { sameDimension } from '../../terms/unit.ts';

/** What a document says of one indicator, wherever it says it. */
export type ReadIndicator = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly group: string | null;
  readonly nature: 'binding' | 'expected' | null;
  readonly owner: string | null;
  /** Figures of years and windows, tables before prose. */
  readonly readings: readonly Reading[];
};

/** Known names: the id that regions share for an indicator, by every name it is printed under. */
export type KnownNames = ReadonlyMap<string, string>;

/**
 * Readings as indicators: those of one name (or of names that the glossary holds for one) whose units
 * can be compared. What has no unit that a region file takes is left out.
 *
 * @param readings in the order of the document
 * @param known names with a shared id
 * @returns in the order in which they are first told of
 */
export function groupReadings(
  readings: readonly Reading[],
  known: KnownNames,
): readonly ReadIndicator[] {
  const groups: { key: string; unit: string; readings: Reading[] }[] = [];
  // Levels first: a goal may be worded as growth long before the level that it grows from.
  const inTurn = [...readings.filter(isLevel), ...readings.filter((one) => !isLevel(one))];
  for (const reading of inTurn) {
    const unit = houseUnit(reading.unit);
    if (unit === null || reading.indicator === '' || reading.role === 'other') continue;
    const key = canonicalName(reading.indicator, known);
    const isRelative = !isLevel(reading);
    const own = groups.find(
      (one) => one.key === key && (isRelative || sameDimension(one.unit, unit)),
    );
    if (own !== undefined) own.readings.push(reading);
    else if (!isRelative) groups.push({ key, unit, readings: [reading] });
  }
  const ids = new Set<string>();
  return groups.map(({ unit, readings: own }, index) => {
    const tabled = own.filter((one) => one.detail.cell !== null);
    const first = own.find((one) => isLevel(one) && one.detail.cell !== null) ?? own[0]!;
    const wanted = known.get(plainName(first.indicator)) ?? `indicator${index + 1}`;
    const id = ids.has(wanted) ? `indicator${index + 1}` : wanted;
    ids.add(id);
    return {
      id,
      name: first.indicator,
      unit: houseUnit(first.unit) ?? unit,
      group: first.detail.group,
      nature: first.detail.nature,
      owner: first.detail.owner,
      readings: [...tabled, ...own.filter(({ detail }) => detail.cell === null)],
    };
  });
}

function isLevel({ role }: Reading): boolean {
  return role !== 'growth' && role !== 'increment' && role !== 'share';
}

function canonicalName(name: string, known: KnownNames): string {
  const plain = plainName(name);
  return known.get(plain) ?? plain;
}

/** A name without what places write differently: place words, brackets, 的, and the count at its end. */
export function plainName(name: string): string {
  return name
    .replace(/[“”"'‘’\s《》]/g, '')
    .replace(/^(?:全(?:市|县|区|省|国)|我(?:市|县|区|省))/, '')
    .replace(/^(?:拥有|达到|实现|集聚|共有)/, '')
    .replace(/(?<=.{3})(?:数量|总数|数)$/, '')
    .replaceAll('的', '')
    .replace('人才总量', '人才资源总量')
    .replace(/总量$/, (end, at: number) => (at > 4 ? '' : end));
}
