import { grow } from '../stats/growth.ts';
import type { Observation, StatedGrowth, Window } from '../terms/figure.ts';
import { figureFault, largestFigure } from '../terms/figure-range.ts';
import type { Indicator } from '../terms/indicator.ts';
import { type KnownObservation, valueIn } from './figures.ts';
import { rounded, writeFigure } from './write-arithmetic.ts';

/**
 * Adds the figures that stated growth gives: the other end of a span of which one end is known.
 *
 * total x: a = b ÷ (1 + x), b = a × (1 + x) · mean x over n years: a = b ÷ (1 + x)^n,
 * b = a × (1 + x)^n · add x: a = b − x, b = a + x
 *
 * A published figure is never replaced; entries may build on each other's results.
 *
 * @param indicator whose `growth` is used
 * @returns the indicator with its derived figures, and the entries of which an end stays unknown:
 *   neither is known, or the figure would be larger than any that is published
 * source: DESIGN section 3, `growth`
 */
export function deriveGrowth(indicator: Indicator): {
  readonly indicator: Indicator;
  readonly unused: readonly StatedGrowth[];
} {
  let derived = indicator;
  let open = indicator.growth;
  for (let found = true; found; ) {
    const before = open.length;
    for (const growth of open) derived = deriveEnd(derived, growth);
    open = open.filter(({ from, to }) => !valueIn(derived, from) || !valueIn(derived, to));
    found = open.length < before && open.length > 0;
  }
  return { indicator: derived, unused: open };
}

/** An indicator with one more figure; one that the document prints for that year stays first. */
export function withObservation(indicator: Indicator, added: Observation): Indicator {
  if (valueIn(indicator, added.year) !== null) return indicator;
  const others = indicator.observed.filter(({ year }) => year !== added.year);
  const blanks = indicator.observed.filter(({ year }) => year === added.year);
  return {
    ...indicator,
    observed: [...others, added].toSorted((a, b) => a.year - b.year),
    readings: [...blanks, ...indicator.readings].toSorted((a, b) => a.year - b.year),
  };
}

function deriveEnd(indicator: Indicator, growth: StatedGrowth): Indicator {
  const [first, last] = [valueIn(indicator, growth.from), valueIn(indicator, growth.to)];
  const known = first ?? last;
  if (known === null || (first !== null && last !== null)) return indicator;
  if (!isBounded(growth)) return indicator;
  const derived = end(indicator, known, growth);
  return figureFault(derived.value) === null ? withObservation(indicator, derived) : indicator;
}

function end(
  indicator: Indicator,
  known: KnownObservation,
  growth: StatedGrowth,
): KnownObservation {
  const isForward = known.year === growth.from;
  const year = isForward ? growth.to : growth.from;
  const value = otherEnd(known.value, growth, isForward);
  const written = write(known.value, growth, isForward, indicator.unit);
  return {
    source: growth.source,
    at: growth.at,
    year,
    asOf: null,
    reading: 'exact',
    break: null,
    window: shift(known.window, year - known.year),
    value,
    halfUnit: null,
    missing: null,
    status: 'derived',
    arithmetic: `${written} = ${plain(rounded(value), indicator.unit)}`,
    assumed: growth.assumed,
    remarks: {},
  };
}

function otherEnd(known: number, growth: StatedGrowth, isForward: boolean): number {
  if (growth.reading === 'add') return isForward ? known + growth.value : known - growth.value;
  const factor = growthFactor(growth);
  return isForward ? known * factor : known / factor;
}

function growthFactor({ reading, value, from, to }: StatedGrowth): number {
  return reading === 'total' ? 1 + value : grow(1, value, to - from);
}

/** Whether growth stays where powers are numbers: no factor beyond the largest figure, or its inverse. */
function isBounded({ reading, value, from, to }: StatedGrowth): boolean {
  if (reading === 'add') return true;
  const years = reading === 'total' ? 1 : to - from;
  let factor = 1;
  for (let year = 0; year < years; year += 1) factor *= 1 + value;
  return factor <= largestFigure && factor * largestFigure >= 1;
}

function write(known: number, growth: StatedGrowth, isForward: boolean, unit: string): string {
  const start = plain(known, unit);
  const size = growth.value < 0 ? -growth.value : growth.value;
  if (growth.reading === 'add') {
    return `${start} ${isForward === growth.value >= 0 ? '+' : '−'} ${plain(size, unit)}`;
  }
  const factor = `(1 ${growth.value < 0 ? '−' : '+'} ${writeFigure(size, '%')})`;
  const power = growth.reading === 'mean' ? `^${growth.to - growth.from}` : '';
  return `${start} ${isForward ? '×' : '÷'} ${factor}${power}`;
}

/** In a line of one indicator's figures its unit goes without saying, but not its % sign. */
function plain(stored: number, unit: string): string {
  return writeFigure(stored, unit).split(' ')[0]!;
}

function shift(window: Window | null, years: number): Window | null {
  return window === null ? null : { from: window.from + years, to: window.to + years };
}
