import type { Path } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import type { StatedFigure, Statement } from '../terms/statement.ts';
import { sameDimension, toStored } from '../terms/unit.ts';
import { checkSource } from './check-figure.ts';
import { bounded, checkUnit, readHalfUnit, splitFigure } from './read-figure.ts';
import { checkGrowth, checkReading, checkYears } from './read-growth.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenStatement } from './statement-schema.ts';

/**
 * Reads what a document says of how figures relate.
 *
 * @param written the statement
 * @param path where it stands
 * @returns the statement, or null with a problem
 */
export function readStatement(
  written: WrittenStatement,
  path: Path,
  reading: RegionReading,
): Statement | null {
  checkSource(written.source, path, reading);
  const { source, at } = written;
  const place = { source, at, assumed: written.assumed ?? [] };
  const figure = (given: number | string, key: string) =>
    readStated(given, [...path, key], reading);
  switch (written.says) {
    case 'sum': {
      const of = written.of.map((one, index) => readStated(one, [...path, 'of', index], reading));
      const is = figure(written.is, 'is');
      checkAlike([is, ...of], [...path, 'of'], reading);
      if (is === null || of.includes(null)) return null;
      const { says, year, exhaustive } = written;
      return { ...place, says, of: of.filter((one) => one !== null), is, year, exhaustive };
    }
    case 'share': {
      const [part, whole] = [figure(written.part, 'part'), figure(written.whole, 'whole')];
      checkAlike([whole, part], [...path, 'part'], reading);
      const { says, year, is } = written;
      const halfUnit = readHalfUnit([...path, 'is'], '%', reading);
      if (part === null || whole === null) return null;
      return { ...place, says, part, whole, year, is, halfUnit };
    }
    case 'growth': {
      const { says, from, to } = written;
      const of = checkId(written.of, [...path, 'of'], reading);
      const isOrdered = checkYears(from, to, path, reading);
      const name = checkReading(written, ['total', 'mean'], path, reading);
      if (name === null || !checkGrowth(written[name]!, [...path, name], reading)) return null;
      if (of === null || !isOrdered) return null;
      const halfUnit = readHalfUnit([...path, name], '%', reading);
      return { ...place, says, of, from, to, reading: name, is: written[name]!, halfUnit };
    }
    case 'increment': {
      const { says, from, to, op } = written;
      const of = checkId(written.of, [...path, 'of'], reading);
      const is = figure(written.is, 'is');
      const isOrdered = checkYears(from, to, path, reading);
      if (of === null || is === null || !isOrdered) return null;
      checkAlike([{ indicator: of }, is], [...path, 'is'], reading);
      return { ...place, says, of, from, to, op, is };
    }
    case 'ratio': {
      const [of, to] = [figure(written.of, 'of'), figure(written.to, 'to')];
      const is = figure(written.is, 'is');
      if (of === null || to === null || is === null) return null;
      const { says, year, op } = written;
      return { ...place, says, of, to, year, op, is };
    }
    case 'mean': {
      const [of, is] = [figure(written.of, 'of'), figure(written.is, 'is')];
      checkAlike([of, is], [...path, 'is'], reading);
      if (of === null || is === null) return null;
      return { ...place, says: written.says, of, over: written.over, is };
    }
  }
}

/** Reports an id that no indicator of the region has. */
export function checkId(id: string, path: Path, { report, units }: RegionReading): string | null {
  if (units.has(id)) return id;
  report(path, 'unknown-indicator', { id, suggestion: suggest(id, [...units.keys()]) });
  return null;
}

function readStated(
  written: number | string,
  path: Path,
  reading: RegionReading,
): StatedFigure | null {
  if (typeof written === 'string' && /^\s*[a-z]/.test(written)) {
    const id = checkId(written.trim(), path, reading);
    return id === null ? null : { indicator: id };
  }
  const figure = splitFigure(written);
  if (figure.unit !== null && !checkUnit(figure.unit, path, reading)) return null;
  if (bounded(figure.value, path, reading) === null) return null;
  const { value, unit } = figure;
  const stored = unit === null ? value : toStored(value, unit);
  return { value: stored, unit, halfUnit: readHalfUnit(path, unit, reading) };
}

/** Reports the first figure that cannot be compared with the first of the list. */
function checkAlike(
  figures: readonly (StatedFigure | null)[],
  path: Path,
  { report, units }: RegionReading,
): void {
  const unitOf = (figure: StatedFigure | null | undefined) => {
    if (figure === null || figure === undefined) return null;
    return 'indicator' in figure ? (units.get(figure.indicator) ?? null) : figure.unit;
  };
  const expected = unitOf(figures[0]);
  if (expected === null) return;
  for (const figure of figures) {
    const unit = unitOf(figure);
    if (figure === null || unit === null || sameDimension(unit, expected)) continue;
    const id = 'indicator' in figure ? figure.indicator : String(figure.value);
    report(path, 'other-dimension', { id, unit, expected });
    return;
  }
}
