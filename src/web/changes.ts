import type { Model, ScenarioContent, Text } from '../index.ts';
import { assumptionOf, writeFraction } from './knobs.ts';

/** What a person changed of a scenario on the page. */
export type Changes = {
  /** New values by knob. */
  readonly values: { readonly [knob: string]: number };
  /** Places of the events that are switched off, among those of the scenario. */
  readonly eventsOff: readonly number[];
  readonly totals: Model['totals'] | null;
};

export const noChanges: Changes = { values: {}, eventsOff: [], totals: null };

export function isUnchanged(changes: Changes): boolean {
  return countChanges(changes) === 0;
}

export function countChanges({ values, eventsOff, totals }: Changes): number {
  return Object.keys(values).length + eventsOff.length + (totals === null ? 0 : 1);
}

/**
 * Without what a scenario does not have: an address can name anything.
 *
 * @returns the same object where all of it is known
 */
export function keepKnown(
  changes: Changes,
  knobs: readonly { readonly id: string }[],
  events: number,
): Changes {
  const values = Object.entries(changes.values).filter(([id]) => knobs.some((k) => k.id === id));
  const eventsOff = [...new Set(changes.eventsOff)].filter((place) => place < events);
  const isSame =
    values.length === Object.keys(changes.values).length &&
    eventsOff.length === changes.eventsOff.length;
  return isSame ? changes : { ...changes, values: Object.fromEntries(values), eventsOff };
}

/** An event as a scenario file writes it. */
export type WrittenEvent = {
  readonly in: number;
  readonly on: readonly string[];
  readonly add: number | string | null;
  readonly rate: number | null;
  readonly because: Text | null;
};

/**
 * A changed scenario as its file would hold it: it extends the one that was changed.
 *
 * @param model of the scenario before the changes
 * @param events of the scenario before the changes
 */
export function contentOf(
  model: Model,
  events: readonly WrittenEvent[],
  changes: Changes,
  id: string,
  title: Text,
): ScenarioContent {
  const growth = model.series.flatMap((series) => {
    const prefix = `${series.indicator.id}.`;
    const mine = Object.entries(changes.values).filter(([knob]) => knob.startsWith(prefix));
    if (mine.length === 0) return [];
    const values = Object.fromEntries(mine.map(([knob, v]) => [knob.slice(prefix.length), v]));
    return [[series.indicator.id, assumptionOf(series, values)] as const];
  });
  const left = events.filter((_, i) => !changes.eventsOff.includes(i));
  return {
    scenario: id,
    title,
    extends: model.scenario.id,
    ...(growth.length === 0 ? {} : { growth: Object.fromEntries(growth) }),
    ...(changes.eventsOff.length === 0 ? {} : { events: left.map(writeEvent) }),
    ...(changes.totals === null ? {} : { totals: changes.totals }),
  };
}

function writeEvent(event: WrittenEvent): object {
  return {
    in: event.in,
    on: [...event.on],
    ...(event.add === null ? {} : { add: event.add }),
    ...(event.rate === null ? {} : { rate: writeFraction(event.rate) }),
    ...(event.because === null ? {} : { because: event.because }),
  };
}
