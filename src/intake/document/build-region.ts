import { houseUnit } from '../../document/house-unit.ts';
import type { DocumentFigures } from '../../document/read-figures.ts';
import type { Doubt, Reading, Unread } from '../../document/reading.ts';
import { isWindowed, isYearlyFlow } from '../../terms/kind.ts';
import { findParts } from './find-parts.ts';
import { groupReadings, type KnownNames, plainName, type ReadIndicator } from './group-readings.ts';
import { growthTargets, growthTrees } from './growth-trees.ts';
import { kindOf } from './kind-of.ts';
import { type PlanSpan, planSpanOf, plansOf, type WrittenPlans } from './plans-of.ts';

/** A region file as data, and the indicators that it holds. */
export type BuiltRegion = {
  readonly tree: RegionTree;
  readonly indicators: readonly ReadIndicator[];
};

export type RegionTree = WrittenPlans & {
  region: string;
  readonly name: string;
  readonly level: string;
  readonly note?: unknown;
  readonly sources: {
    readonly [key: string]: { readonly title: string; readonly document: string };
  };
  readonly indicators: { [id: string]: IndicatorTree };
  statements?: unknown[];
};

type IndicatorTree = { [key: string]: unknown };

export type RegionHead = Pick<RegionTree, 'region' | 'name' | 'level' | 'note'> & {
  readonly title: string;
  readonly document: string;
};

/**
 * The region file of what was read of a document: indicators in its order, every figure with its
 * place, and in `assumed` what the document leaves open. Figures without a year or a unit stay out.
 *
 * @param figures what was read
 * @param head what stands above the indicators
 * @param known names with shared ids
 * @returns null where no figure of a year is left
 */
export function buildRegion(
  { readings, unread, years }: DocumentFigures,
  head: RegionHead,
  known: KnownNames,
): BuiltRegion | null {
  const indicators = groupReadings(readings, known);
  const plan = planSpanOf(years, readings);
  if (plan === null || indicators.length === 0) return null;
  const trees: { [id: string]: IndicatorTree } = {};
  const parts = findParts(indicators);
  for (const one of indicators) {
    const tree = indicatorTree(one, plan, unread);
    if (tree === null) continue;
    const own = parts.get(one.id);
    trees[one.id] = own === undefined ? tree : { ...tree, parts: own };
  }
  for (const tree of Object.values(trees)) {
    const { of } = (tree['parts'] ?? { of: [] }) as { readonly of: readonly string[] };
    if (of.some((id) => trees[id] === undefined)) delete tree['parts'];
  }
  if (Object.keys(trees).length === 0) return null;
  const { region, name, level, note, title, document } = head;
  return {
    tree: {
      region,
      name,
      level,
      ...plansOf(plan, readings),
      ...(note !== undefined && { note }),
      sources: { plan: { title, document } },
      indicators: trees,
    },
    indicators,
  };
}

function indicatorTree(
  one: ReadIndicator,
  plan: PlanSpan,
  unread: readonly Unread[],
): IndicatorTree | null {
  const levels = one.readings.filter(({ role }) => role === 'observed' || role === 'target');
  const { kind, isAssumed } = kindOf(one.name, one.unit, levels);
  const observed = new Map<number, IndicatorTree[]>();
  const targets: IndicatorTree[] = [];
  for (const reading of levels) {
    const when = whenOf(reading, kind, plan);
    if (when === null) continue;
    const figure = figureOf(reading, one, when.assumed);
    if (reading.role === 'observed') {
      const entry = {
        value: valueIn(reading, one.unit),
        ...(when.window !== null && { window: when.window }),
        ...wordingOf(reading, kind),
        ...figure,
      };
      const known = observed.get(when.year!) ?? [];
      // “突破500亿元，达到526亿元”: the figure itself stands before what it is beyond.
      const isExact = !('reading' in entry) && known.every((one) => 'reading' in one);
      observed.set(when.year!, isExact ? [entry, ...known] : [...known, entry]);
    } else {
      const isPlain = reading.op === '=';
      const assumed = [
        ...(isPlain ? ['op'] : []),
        ...((figure['assumed'] as string[] | undefined) ?? []),
      ];
      targets.push({
        year: reading.detail.isYearly && isYearlyFlow(kind) ? 'each' : when.year,
        ...(when.window !== null && { window: when.window }),
        op: isPlain ? '>=' : reading.op,
        value:
          reading.high === null
            ? valueIn(reading, one.unit)
            : [valueIn(reading, one.unit), valueIn({ ...reading, value: reading.high }, one.unit)],
        ...figure,
        ...(assumed.length > 0 && { assumed: [...new Set(assumed)] }),
      });
    }
  }
  targets.push(...growthTargets(one.readings, { unit: one.unit, kind }, plan));
  for (const missing of unread) {
    if (
      missing.indicator === null ||
      plainName(missing.indicator) !== plainName(one.name) ||
      missing.year === null ||
      missing.why === 'no-unit' ||
      missing.why === 'no-name' ||
      missing.role !== 'observed'
    )
      continue;
    if (observed.has(missing.year)) continue;
    const window = isWindowed(kind) ? `${missing.year - 4}-${missing.year}` : null;
    observed.set(missing.year, [
      {
        value: null,
        missing: missing.why,
        ...(window !== null && { window, assumed: ['window'] }),
        source: 'plan',
        at: missing.at,
      },
    ]);
  }
  if (observed.size === 0 && targets.length === 0) return null;
  const growth = growthTrees(one.readings, observed, plan);
  return {
    name: one.name,
    ...(one.group !== null && { group: one.group }),
    unit: one.unit,
    kind,
    ...(isAssumed && { assumed: ['kind'] }),
    ...(one.nature !== null && { nature: one.nature }),
    ...(one.owner !== null && { owner: one.owner }),
    ...(observed.size > 0 && {
      observed: Object.fromEntries(
        [...observed]
          .sort(([a], [b]) => a - b)
          .map(([year, list]) => [year, list.length === 1 ? list[0] : list]),
      ),
    }),
    ...(growth.length > 0 && !isWindowed(kind) && { growth }),
    ...(targets.length > 0 && { target: targets.length === 1 ? targets[0] : targets }),
  };
}

type Placed = {
  readonly year: number | null;
  readonly window: string | null;
  readonly assumed: readonly string[];
};

/** The year or window that a region file wants of a figure of this kind; null where there is none. */
function whenOf(
  reading: Reading,
  kind: ReturnType<typeof kindOf>['kind'],
  { base }: PlanSpan,
): Placed | null {
  const { year, window, role } = reading;
  if (isWindowed(kind)) {
    if (window !== null) return { year: Number(window.slice(5)), window, assumed: [] };
    if (year === null) return null;
    const from = role === 'target' && year > base ? base + 1 : year - 4;
    return { year, window: `${from}-${year}`, assumed: ['window'] };
  }
  if (window !== null) return { year: Number(window.slice(5)), window: null, assumed: ['year'] };
  if (year === null && role === 'observed') return null;
  return { year, window: null, assumed: [] };
}

const assumable: { readonly [D in Doubt]?: string } = {
  year: 'year',
  window: 'window',
  unit: 'unit',
  role: 'kind',
  indicator: 'definition',
  value: 'value',
};

function figureOf(reading: Reading, one: ReadIndicator, assumed: readonly string[]): IndicatorTree {
  const all = [...reading.confirm.flatMap((doubt) => assumable[doubt] ?? []), ...assumed];
  return {
    ...(reading.indicator !== one.name && { name: reading.indicator }),
    source: 'plan',
    at: reading.at === '' ? '-' : reading.at,
    ...(all.length > 0 && { assumed: [...new Set(all)] }),
  };
}

/** The number in the indicator's unit, or with its own. */
function valueIn(reading: Reading, unit: string): number | string {
  const own = houseUnit(reading.unit) ?? unit;
  return own === unit ? reading.value : `${reading.value} ${own}`;
}

/** How the source words a published figure, and the month that it is of. */
function wordingOf(
  { op, year, detail }: Reading,
  kind: ReturnType<typeof kindOf>['kind'],
): IndicatorTree {
  const isBelow = op === '<' || op === '<=' || detail.isNear;
  const reading =
    op === '>' || op === '>=' || op === 'between'
      ? 'at-least'
      : isBelow
        ? 'nearly'
        : op === 'about'
          ? 'about'
          : null;
  const { month } = detail;
  return {
    ...(year !== null &&
      month !== null &&
      !isWindowed(kind) && { asOf: `${year}-${String(month).padStart(2, '0')}` }),
    ...(reading !== null && { reading }),
  };
}
