import type { CaseMatch } from '../cases/find-cases.ts';
import type { GrowthCase } from '../cases/growth-case.ts';
import type { OutlookParameters } from '../cases/outlook-parameters.ts';
import { comparableFigures } from '../region/comparable.ts';
import type { KnownObservation } from '../region/figures.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import { factsOf, type Kind } from '../terms/kind.ts';
import { ownValue } from '../terms/own-value.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { scaleOf } from './growth-scale.ts';
import { type KnownFigure, type NoOutlook, type Outlook, outlookOf } from './outlook-of.ts';

/** By indicator; `no-parameters` where nothing is known of how growth behaves. */
export type RegionOutlooks = {
  readonly [indicator: string]: Outlook | NoOutlook | { readonly unknown: 'no-parameters' };
};

/** Every scenario of a world asks the same cases. */
const gatherers = new WeakMap<readonly GrowthCase[], ReturnType<typeof gatherEvidence>>();

/** Half the last printed digit: shares of 0 and 100 % are printed without decimals. */
export function printedHalf(kind: Kind): number {
  return factsOf(kind).growthScale === 'logit' ? 0.005 : 0;
}

/**
 * The outlook of every indicator of a region, from its published figures and the growth of others.
 * No scenario moves it: the plan whose years its newest figure lies in tells past from present.
 *
 * @param surroundings the region, the one above it where that has a file, cases, which of
 *   them are those of each indicator, parameters
 * @returns an outlook, or why there is none, by indicator
 * source: DESIGN section 6
 */
export function outlooksOfRegion(surroundings: {
  readonly region: Region;
  readonly parent: Region | null;
  readonly cases: readonly GrowthCase[];
  readonly parameters: readonly OutlookParameters[];
  readonly matches: { readonly [indicator: string]: CaseMatch | null };
}): RegionOutlooks {
  const { region, parent, cases, matches, parameters } = surroundings;
  const newest = parameters.at(-1);
  const evidenceFor = gatherers.get(cases) ?? gatherEvidence(cases);
  gatherers.set(cases, evidenceFor);
  const kin = { name: region.name.zh, level: region.level, parent: parent?.name.zh ?? null };
  const of = (indicator: Indicator): RegionOutlooks[string] => {
    const scale = scaleOf(indicator.kind);
    if (scale === null) return { unknown: 'rate' };
    if (newest === undefined) return { unknown: 'no-parameters' };
    const match = ownValue(matches, indicator.id) ?? null;
    const figures = figuresOf(indicator, region);
    const base = baseBefore(region, figures.at(-1)?.year ?? region.plan.base);
    const until = Number.POSITIVE_INFINITY;
    const evidence = evidenceFor({ indicator: match?.indicator ?? null, scale, kin, until });
    return outlookOf({ kind: indicator.kind, base, figures }, evidence, newest);
  };
  return Object.fromEntries(region.indicators.map((one) => [one.id, of(one)]));
}

/** The newest figures that are counted alike. A target worded as growth is no figure of its year. */
function figuresOf(indicator: Indicator, { plans }: Region): readonly KnownFigure[] {
  const baseOf = (id: string | null) => plans.find((plan) => plan.id === id)?.base ?? 0;
  const isWish = ({ status, source, year }: KnownObservation) =>
    status === 'derived' &&
    indicator.targets.some((one) => one.source === source && year > baseOf(one.plan));
  const observed = indicator.observed.filter(
    (one) => one.value === null || !isWish({ ...one, value: one.value }),
  );
  return comparableFigures({ ...indicator, observed }, Number.POSITIVE_INFINITY).map(
    ({ year, window, asOf, value }) => ({
      ...{ year, window, asOf, value },
      halfUnit: printedHalf(indicator.kind),
    }),
  );
}

/** The base of the last plan that had begun in a year; of the first one before all of them. */
function baseBefore({ plans, plan }: Region, year: number): number {
  const begun = plans.filter(({ base }) => base <= year).map(({ base }) => base);
  return begun.length === 0 ? Math.min(plan.base, year) : Math.max(...begun);
}
