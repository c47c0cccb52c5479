import { comparableWith } from '../judgement/judge-published.ts';
import type { SettledTarget } from '../judgement/settled-target.ts';
import {
  type AskedTarget,
  chanceOfTarget,
  type TargetOutlook,
  valueWithChance,
} from '../outlook/chance-of-target.ts';
import type { NoOutlook, Outlook } from '../outlook/outlook-of.ts';
import { printedHalf } from '../outlook/outlooks-of-region.ts';
import { type KnownObservation, valueIn } from '../region/figures.ts';
import { yearsOf } from '../region/growth-measures.ts';
import type { Model } from '../scenario/model.ts';
import type { Indicator } from '../terms/indicator.ts';
import { factsOf } from '../terms/kind.ts';

/** What the outlook says of a target, and what that rests on. */
type StatedOutlook = TargetOutlook & {
  readonly cases: number;
  readonly regions: number;
  readonly grades: Outlook['evidence']['grades'];
};

/** What the outlook says of a target, or why it says nothing. */
export type TargetExpectation = {
  /** The chance of meeting it, whatever is assumed; null where figures decide, or it is unknown. */
  readonly outlook: StatedOutlook | null;
  /** Why the chance is unknown; null where there is one, or figures decide. */
  readonly outlookLacks: OutlookLack | null;
  /** Share of the outlook that lies below the path's figure in the target's year. */
  readonly assumedPercentile: number | null;
};

/** Why there is no chance: no outlook of the indicator, or none that this target can be held against. */
export type OutlookLack =
  | NoOutlook['unknown']
  | 'no-parameters'
  /** The target's figure is not published. */
  | 'no-value'
  /** Its year has passed without a figure. */
  | 'past-without-figure'
  /** The target counts otherwise than the newest figure. */
  | 'break'
  | 'definition';

/**
 * The chance that a target which no figure decides is met, by the outlook, and how high in the
 * outlook the scenario's own figure lies.
 *
 * @param decision what decides it, and the path's figure if that is a path
 * @returns fields of the judged target; all null where figures decide
 * source: DESIGN sections 5 and 6
 */
export function expectTarget(
  { outlooks }: Model,
  indicator: Indicator,
  target: SettledTarget,
  { decidedBy, reached }: { decidedBy: string; reached: { readonly value: number } | null },
): TargetExpectation {
  const none = { outlook: null, outlookLacks: null, assumedPercentile: null };
  if (decidedBy === 'published') return none;
  const lacking = (outlookLacks: OutlookLack) => ({ ...none, outlookLacks });
  const outlook = outlooks[indicator.id] ?? { unknown: 'no-figure' };
  if (target.value === null) return lacking('no-value');
  if ('unknown' in outlook) return lacking(outlook.unknown);
  const newest = valueIn(indicator, outlook.from.year);
  const changed = newest === null ? null : comparableWith(indicator, target, newest);
  if (changed !== null) return lacking(changed);
  const asked = askedOf(indicator, { ...target, value: target.value });
  const chance = chanceOfTarget(outlook, asked);
  if (chance === null) return lacking('past-without-figure');
  const { cases, regions, grades } = outlook.evidence;
  return {
    outlook: { ...chance, cases, regions, grades },
    outlookLacks: null,
    assumedPercentile: reached === null ? null : percentileOf(outlook, asked, reached.value),
  };
}

/**
 * The value that a target would have to ask for to have a chance of p by the outlook.
 *
 * @param target one that no figure decides and of which `expectTarget` tells a chance
 * @returns null where it tells none
 */
export function targetWithChance(
  { outlooks }: Model,
  indicator: Indicator,
  target: SettledTarget & { readonly value: number },
  chance: number,
): number | null {
  const outlook = outlooks[indicator.id];
  if (outlook === undefined || 'unknown' in outlook) return null;
  return valueWithChance(outlook, askedOf(indicator, target), chance);
}

/** Share of the outlook of the target's year, or of its window, that lies below a figure. */
function percentileOf(outlook: Outlook, asked: AskedTarget, value: number): number | null {
  const years = asked.years.slice(-1);
  const above = chanceOfTarget(outlook, { ...asked, op: '>=', value, years });
  return above === null ? null : 1 - above.odds;
}

/** The target as the outlook is asked for it, with what of its window is published. */
function askedOf(
  indicator: Indicator,
  target: SettledTarget & { readonly value: number },
): AskedTarget {
  const { op, value, high, within, year, each, baseYear, window } = target;
  const first = each && baseYear !== null ? baseYear + 1 : year;
  return {
    ...{ op, value, high, within, window },
    years: Array.from({ length: year - first + 1 }, (_, i) => first + i),
    direction: indicator.direction,
    halfUnit: printedHalf(indicator.kind),
    soFar: window === null ? null : publishedSoFar(indicator, window),
  };
}

/** The years of a window that are published from its first one on, and what they come to. */
function publishedSoFar(
  { kind, observed }: Indicator,
  window: NonNullable<SettledTarget['window']>,
): AskedTarget['soFar'] {
  let years = 0;
  let total = 0;
  for (let from = window.from; ; ) {
    const next = observed
      .filter((one): one is KnownObservation => one.value !== null && one.window?.from === from)
      .filter((one) => (one.window?.to ?? 0) < window.to)
      .at(-1);
    if (next?.window == null) break;
    const span = yearsOf(next.window);
    years += span;
    total += factsOf(kind).window === 'sum' ? next.value : next.value * span;
    from = next.window.to + 1;
  }
  return years === 0 ? null : { years, total };
}
