import type { Path } from '../input/problem.ts';
import type { Target } from '../terms/target.ts';
import {
  checkMissing,
  checkSource,
  checkValue,
  checkWindow,
  type FigureOwner,
  readRemarks,
} from './check-figure.ts';
import { readFigure } from './read-figure.ts';
import type { Reading } from './reading.ts';
import type { WrittenIndicator, WrittenTarget } from './region-schema.ts';
import { writeFigure } from './write-arithmetic.ts';

/** The relative band of `about` where the file names none. */
const defaultWithin = 0.05;

/**
 * Reads the targets of an indicator, in the order of the file.
 *
 * @param written one target or several
 * @param owner kind, unit and assumptions of the indicator
 * @param path where `target` stands
 */
export function readTargets(
  written: NonNullable<WrittenIndicator['target']>,
  owner: FigureOwner,
  path: Path,
  reading: Reading,
): readonly Target[] {
  if (!Array.isArray(written)) return [readTarget(written, owner, path, reading)];
  return written.map((one, index) => readTarget(one, owner, [...path, index], reading));
}

function readTarget(
  written: WrittenTarget,
  owner: FigureOwner,
  path: Path,
  reading: Reading,
): Target {
  const { report, base } = reading;
  const { year, op } = written;
  const assumed = written.assumed ?? [];
  checkSource(written.source, path, reading);
  checkMissing(written.value, written.missing, path, reading);
  if (year === 'each' && owner.kind !== 'flow') {
    report([...path, 'year'], 'each-needs-flow', { kind: owner.kind });
  }
  if (typeof year === 'number' && year < base) {
    report([...path, 'year'], 'target-before-base', { year, base });
  }
  const isSettled =
    year === null || year === 'each' || [...assumed, ...owner.assumed].includes('window');
  checkWindow(written.window, year, { isSettled, kind: owner.kind }, path, reading);
  if (written.within !== undefined && op !== 'about') {
    report([...path, 'within'], 'within-needs-about', { op });
  }
  const { value, high } = readRange(written, owner, path, reading);
  return {
    source: written.source,
    at: written.at,
    year,
    window: written.window ?? null,
    op,
    value,
    high,
    within: written.within ?? defaultWithin,
    assumed,
    remarks: readRemarks(written),
  };
}

type Range = { readonly value: number | null; readonly high: number | null };

function readRange(
  { value, op }: WrittenTarget,
  owner: FigureOwner,
  path: Path,
  reading: Reading,
): Range {
  const { report } = reading;
  const at = [...path, 'value'];
  const read = (written: number | string, place: Path) => {
    const figure = readFigure(written, owner.unit, place, reading);
    if (figure !== null) checkValue(figure, owner, place, reading);
    return figure;
  };
  if (value === null) return { value: null, high: null };
  if (!Array.isArray(value)) {
    if (op === 'between') report(at, 'between-needs-range', {});
    return { value: read(value, at), high: null };
  }
  const [low, high] = [read(value[0], [...at, 0]), read(value[1], [...at, 1])];
  if (op !== 'between') report(at, 'range-needs-between', { op });
  if (low !== null && high !== null && owner.unit !== null && low >= high) {
    const range = { low: writeFigure(low, owner.unit), high: writeFigure(high, owner.unit) };
    report(at, 'range-order', range);
  }
  return { value: low, high };
}
