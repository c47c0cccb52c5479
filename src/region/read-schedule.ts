import type { Path } from '../input/problem.ts';
import type { ScheduledFigure } from '../terms/figure.ts';
import { kindFacts } from '../terms/kind.ts';
import type { Target } from '../terms/target.ts';
import { checkSource, checkValue, type FigureOwner } from './check-figure.ts';
import { readFigure } from './read-figure.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenSchedule } from './region-schema.ts';

/**
 * Reads the plan's own figures by year. Written as plain years they stand where the indicator's first
 * target stands, whose breakdown they are; with `years`, `source` and `at` they name their own place.
 *
 * @param written years alone, or years with their place
 * @param owner kind, unit and assumptions of the indicator
 * @param target the indicator's first target, null where it has none
 * @param path where `schedule` stands
 * @returns the figures by year
 */
export function readSchedule(
  written: WrittenSchedule,
  owner: FigureOwner,
  target: Target | null,
  path: Path,
  reading: RegionReading,
): readonly ScheduledFigure[] {
  const { report, plans } = reading;
  const base = Math.min(...plans.map((plan) => plan.base));
  const isLong = isLongForm(written);
  const given: Partial<LongForm> = isLong ? written : {};
  if (!kindFacts[owner.kind].isFollowed) report(path, 'schedule-not-used', { kind: owner.kind });
  if (given.source !== undefined) checkSource(given.source, path, reading);
  const isAlone = given.source === undefined && given.at === undefined;
  const { source, at } = isAlone && target !== null ? target : given;
  if (source === undefined || at === undefined) report(path, 'schedule-without-place', {});
  const years = isLong ? written.years : written;
  const below = isLong ? [...path, 'years'] : path;
  return Object.entries(years)
    .flatMap(([key, figure]): readonly ScheduledFigure[] => {
      const year = Number(key);
      const place = [...below, key];
      if (year <= base) report(place, 'schedule-before-base', { year, base });
      const value = readFigure(figure, owner.unit, place, reading);
      if (value === null) return [];
      checkValue(value, owner, place, reading);
      if (source === undefined || at === undefined) return [];
      return [{ source, at, year, value, assumed: given.assumed ?? [] }];
    })
    .toSorted((a, b) => a.year - b.year);
}

type LongForm = {
  readonly years: { readonly [year: string]: number | string };
  readonly source?: string | undefined;
  readonly at?: string | undefined;
  readonly assumed?: readonly string[] | undefined;
};

/** Keys of the short form are years, so `years` is that of the longer one. */
function isLongForm(written: WrittenSchedule): written is LongForm & WrittenSchedule {
  return 'years' in written;
}
