import { type Region, singlePlanId } from '../region/region.ts';
import type { Cover } from '../terms/indicator.ts';

/** As much of a region as a scenario's names and years are held against. */
export type RegionOutline = {
  readonly id: string;
  /** Ids of its plans. */
  readonly plans: readonly string[];
  readonly plan: { readonly base: number; readonly target: number | null };
  readonly indicators: readonly {
    readonly id: string;
    readonly computed: boolean;
    readonly cover: Cover | null;
  }[];
};

/** The outline of a region that was read. */
export function outlineOf({ id, plans, plan, indicators }: Region): RegionOutline {
  return {
    id,
    plans: plans.map((one) => one.id),
    plan,
    indicators: indicators.map((one) => ({
      id: one.id,
      computed: one.formula !== null,
      cover: one.parts?.cover ?? null,
    })),
  };
}

/**
 * The outline of a region file that has problems, so that its scenarios can be checked in the same
 * go; null where the plan's years or the indicators cannot be made out.
 */
export function outlineOfBroken(id: string, value: unknown): RegionOutline | null {
  if (!isMapping(value) || !isMapping(value['indicators'])) return null;
  const named = isMapping(value['plans']) ? Object.entries(value['plans']) : [];
  // Which plan is looked at hangs on figures; years are held against the last one.
  const plan = named.at(-1)?.[1] ?? value['plan'];
  if (!isMapping(plan)) return null;
  const { base, target } = plan;
  if (typeof base !== 'number' || (typeof target !== 'number' && target !== null)) return null;
  return {
    id,
    plans: named.length > 0 ? named.map(([key]) => key) : [singlePlanId],
    plan: { base, target },
    indicators: Object.entries(value['indicators']).map(([name, one]) => ({
      id: name,
      computed: isMapping(one) && one['formula'] !== undefined,
      cover: coverOf(isMapping(one) ? one['parts'] : undefined),
    })),
  };
}

function coverOf(parts: unknown): Cover | null {
  const cover = isMapping(parts) ? parts['cover'] : undefined;
  return cover === 'exact' || cover === 'overlapping' || cover === 'partial' ? cover : null;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
