import { figureIntervals, isWholeCount, observedInterval } from '../region/figure-interval.ts';
import { around, type Interval, through } from '../stats/interval.ts';
import type { Observation, Place, StatedGrowth, Window } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { StatedFigure } from '../terms/statement.ts';
import type { Target } from '../terms/target.ts';
import { convertStored, sameDimension, toStored } from '../terms/unit.ts';
import type { AuditRegion } from './audit-region.ts';

/** What is published of a year (or follows from what is), or what is aimed at for it. */
export type Standing = 'published' | 'target';

/** A figure as it can be compared: what it may stand for, its unit, and where it is printed. */
export type PrintedFigure = Interval & {
  readonly indicator: string | null;
  readonly year: number;
  readonly unit: string | null;
  readonly window: Window | null;
  readonly place: Place | null;
  readonly name: string | null;
  /** Before it was converted: as a calculation shows it. */
  readonly printed?: Shown;
};

type Shown = { readonly value: number; readonly unit: string | null };

/** The number and unit by which a calculation shows a figure. */
export function shown({ value, unit, printed }: PrintedFigure): Shown {
  return printed ?? { value, unit };
}

/** An observed figure: value ± half a unit of its last digit, a whole count as it is. */
export function observedFigure(indicator: Indicator, one: Observation): PrintedFigure | null {
  const interval = observedInterval(indicator, one);
  if (interval === null) return null;
  return {
    ...interval,
    indicator: indicator.id,
    year: one.year,
    unit: indicator.unit,
    window: one.window,
    place: one,
    name: one.remarks.name ?? null,
  };
}

/** A target: exact, or the range of `between`. */
export function targetFigure(
  indicator: Indicator,
  one: Target,
  year: number,
): PrintedFigure | null {
  if (one.value === null) return null;
  return {
    value: one.value,
    low: one.value,
    high: one.high ?? one.value,
    indicator: indicator.id,
    year,
    unit: indicator.unit,
    window: one.window,
    place: one,
    name: one.remarks.name ?? null,
  };
}

/** All printed readings of a year that differ, as observed, in the order of the file. */
export function readingsIn(indicator: Indicator, year: number): readonly PrintedFigure[] {
  const isOfYear = (one: Observation) => one.year === year;
  const all = [...indicator.observed.filter(isOfYear), ...indicator.readings.filter(isOfYear)];
  return distinct(all.map((one) => observedFigure(indicator, one)));
}

/** The figures of a year: as observed; where none is printed, what stated growth gives. */
export function knownIn(
  indicator: Indicator,
  year: number,
  growth: readonly StatedGrowth[] = indicator.growth,
): readonly PrintedFigure[] {
  const printed = readingsIn(indicator, year);
  return printed.length > 0 ? printed : grownFigure(indicator, year, growth);
}

/** All targets of a year that differ, in the order of the file. */
export function targetsIn(
  { region }: AuditRegion,
  indicator: Indicator,
  year: number,
): readonly PrintedFigure[] {
  const holds = (one: Target) =>
    one.year === year ||
    (one.year === null && year === region.plan.target) ||
    (one.year === 'each' && year > region.plan.base);
  return distinct(indicator.targets.filter(holds).map((one) => targetFigure(indicator, one, year)));
}

/**
 * The figures of a year, as published (else as stated growth gives them from what is) or as aimed at.
 *
 * @param growth the growth that may be built on; by default all of the indicator's
 */
export function figuresIn(
  input: AuditRegion,
  indicator: Indicator,
  year: number,
  standing: Standing,
  growth: readonly StatedGrowth[] = indicator.growth,
): readonly PrintedFigure[] {
  return standing === 'target'
    ? targetsIn(input, indicator, year)
    : knownIn(indicator, year, growth);
}

/**
 * The figures that a statement's term may mean.
 *
 * @param stated an indicator, or a plain number with its unit
 * @param fallback the unit of a number that stands without one
 */
export function statedFigures(
  input: AuditRegion,
  stated: StatedFigure,
  year: number,
  standing: Standing,
  fallback: string | null,
  growth?: readonly StatedGrowth[],
): readonly PrintedFigure[] {
  if ('indicator' in stated) {
    const indicator = input.find(stated.indicator);
    return indicator === null ? [] : figuresIn(input, indicator, year, standing, growth);
  }
  const unit = stated.unit ?? fallback;
  const isExact = standing === 'target' || isWholeCount(stated.halfUnit, unit);
  const isBare = stated.unit === null && unit !== null;
  const read = (x: number) => (isBare ? toStored(x, unit) : x);
  const half = isExact ? 0 : read(stated.halfUnit);
  const none = { indicator: null, window: null, place: null, name: null };
  return [{ ...around(read(stated.value), half), year, unit, ...none }];
}

/** A figure in another unit of its dimension; null where there is none, or the units do not meet. */
export function inUnit(figure: PrintedFigure, unit: string | null): PrintedFigure | null {
  const { unit: own } = figure;
  if (own === unit || own === null || unit === null) return { ...figure, unit };
  if (!sameDimension(own, unit)) return null;
  const shift = (x: number) => convertStored(x, own, unit);
  return { ...figure, ...through(figure, shift), unit, printed: shown(figure) };
}

/** Every choice of one reading from each list; the first of each alone where there are too many. */
export function choices(
  lists: readonly (readonly PrintedFigure[])[],
): readonly (readonly PrintedFigure[])[] {
  if (lists.some((list) => list.length === 0)) return [];
  const count = lists.reduce((product, list) => product * list.length, 1);
  if (count > mostChoices) return [lists.map((list) => list[0]!)];
  return lists.reduce<readonly (readonly PrintedFigure[])[]>(
    (so, list) => so.flatMap((chosen) => list.map((one) => [...chosen, one])),
    [[]],
  );
}

const mostChoices = 64;

/** Places without repetition, in order. */
export function placesOf(places: readonly (Place | null)[]): readonly Place[] {
  const known: Place[] = [];
  for (const place of places) {
    if (place === null) continue;
    const { source, at } = place;
    if (!known.some((other) => other.source === source && other.at === at)) {
      known.push({ source, at });
    }
  }
  return known;
}

function distinct(figures: readonly (PrintedFigure | null)[]): readonly PrintedFigure[] {
  const known = figures.filter((one) => one !== null);
  if (known.length < 2) return known;
  return known.filter(
    (one, index) =>
      known.findIndex((other) => other.low === one.low && other.high === one.high) === index,
  );
}

/** What stated growth gives for a year without a figure of its own. */
function grownFigure(
  indicator: Indicator,
  year: number,
  growth: readonly StatedGrowth[],
): readonly PrintedFigure[] {
  const found = figureIntervals(indicator, growth).get(year);
  if (found === undefined || found.by === null) return [];
  const { id, unit } = indicator;
  const window = indicator.observed.find((one) => one.year === year)?.window ?? null;
  return [{ ...found.interval, indicator: id, year, unit, window, place: found.by, name: null }];
}
