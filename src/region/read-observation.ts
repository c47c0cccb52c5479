import type { Path } from '../input/problem.ts';
import type { Observation } from '../terms/figure.ts';
import {
  checkMissing,
  checkSource,
  checkValue,
  checkWindow,
  type FigureOwner,
  readRemarks,
} from './check-figure.ts';
import { readFigure, readHalfUnit } from './read-figure.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenIndicator, WrittenObservation } from './region-schema.ts';

/**
 * Reads the published figures of an indicator.
 *
 * @param written one figure or several readings by year
 * @param owner kind, unit and assumptions of the indicator
 * @param path where `observed` stands
 * @returns `observed` with the first reading of each year, by year, and the other `readings`
 */
export function readObservations(
  written: NonNullable<WrittenIndicator['observed']>,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): { readonly observed: readonly Observation[]; readonly readings: readonly Observation[] } {
  const years = Object.entries(written).map(([year, given]) => {
    const at = [...path, year];
    if (!Array.isArray(given)) return [readObservation(given, Number(year), owner, at, reading)];
    return given.map((one, index) =>
      readObservation(one, Number(year), owner, [...at, index], reading),
    );
  });
  const inOrder = years.toSorted((a, b) => (a[0]?.year ?? 0) - (b[0]?.year ?? 0));
  return {
    observed: inOrder.flatMap((readings) => readings.slice(0, 1)),
    readings: inOrder.flatMap((readings) => readings.slice(1)),
  };
}

function readObservation(
  written: WrittenObservation,
  year: number,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): Observation {
  const assumed = written.assumed ?? [];
  const isSettled = written.value === null || [...assumed, ...owner.assumed].includes('window');
  checkSource(written.source, path, reading);
  checkMissing(written.value, written.missing, path, reading);
  checkWindow(written.window, year, { isSettled, kind: owner.kind }, path, reading);
  if (written.asOf !== undefined && Number(written.asOf.slice(0, 4)) !== year)
    reading.report([...path, 'asOf'], 'as-of-other-year', { asOf: written.asOf, year });
  const at = [...path, 'value'];
  const value = written.value === null ? null : readFigure(written.value, owner.unit, at, reading);
  if (value !== null) checkValue(value, owner, at, reading);
  return {
    source: written.source,
    at: written.at,
    year,
    asOf: written.asOf ?? null,
    reading: written.reading ?? 'exact',
    break: written.break ?? null,
    window: written.window ?? null,
    value,
    halfUnit: value === null ? null : readHalfUnit(at, owner.unit, reading),
    missing: written.missing ?? null,
    status: 'observed',
    arithmetic: null,
    assumed,
    remarks: readRemarks(written),
  };
}
