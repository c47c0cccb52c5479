import type { Path } from '../input/problem.ts';
import type { StatedGrowth } from '../terms/figure.ts';
import type { Formula } from '../terms/formula.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Target } from '../terms/target.ts';
import { sameDimension } from '../terms/unit.ts';
import type { FigureOwner } from './check-figure.ts';
import { type FormulaReport, parseFormula } from './parse-formula.ts';
import { checkUnit, isFraction, readFigure } from './read-figure.ts';
import { readGrowth } from './read-growth.ts';
import { readObservations } from './read-observation.ts';
import { readSchedule } from './read-schedule.ts';
import { checkId } from './read-statement.ts';
import { readTargets } from './read-target.ts';
import type { RegionProblemDetails } from './region-problem-details.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenIndicator } from './region-schema.ts';

/** An indicator with what its derived figures will be worked from. */
export type ReadIndicator = {
  /** Without derived figures yet. */
  readonly indicator: Indicator;
  readonly path: Path;
  readonly growth: readonly { readonly growth: StatedGrowth; readonly path: Path }[];
  readonly implied: readonly {
    readonly year: number;
    readonly formula: Formula;
    readonly path: Path;
  }[];
};

/**
 * Reads one indicator: its figures, targets, formulas and references, each checked.
 *
 * @param id the indicator's id
 * @param written as it is written
 * @param reading what is known of the whole file
 */
export function readIndicator(
  id: string,
  written: WrittenIndicator,
  reading: RegionReading,
): ReadIndicator {
  const path = ['indicators', id];
  const unit = reading.units.get(id) ?? null;
  const owner: FigureOwner = { kind: written.kind, unit, assumed: written.assumed ?? [] };
  checkIndicatorUnit(written, path, reading);
  checkExclusions(written, path, reading);
  const { observed, readings } = readObservations(
    written.observed ?? {},
    owner,
    [...path, 'observed'],
    reading,
  );
  const targets =
    written.target === undefined
      ? []
      : readTargets(written.target, owner, [...path, 'target'], reading);
  const growth = (written.growth ?? []).flatMap((entry, index) => {
    const at = [...path, 'growth', index];
    const read = readGrowth(entry, owner, at, reading);
    return read === null ? [] : [{ growth: read, path: at }];
  });
  const formula =
    written.formula === undefined
      ? null
      : readFormula(written.formula, unit, [...path, 'formula'], reading);
  const implied = Object.entries(written.implied ?? {}).flatMap(([year, text]) => {
    const at = [...path, 'implied', year];
    const read = readFormula(text, unit, at, reading);
    return read === null ? [] : [{ year: Number(year), formula: read, path: at }];
  });
  const indicator: Indicator = {
    id,
    name: written.name,
    group: written.group ?? null,
    unit: written.unit,
    kind: written.kind,
    direction: written.direction ?? directionOf(targets),
    parts: readParts(id, written, path, reading),
    ceiling:
      written.ceiling === undefined
        ? null
        : readFigure(written.ceiling, unit, [...path, 'ceiling'], reading),
    inflows: readReferences(id, written.inflows ?? [], [...path, 'inflows'], reading),
    observed,
    readings,
    growth: growth.map((entry) => entry.growth),
    targets,
    schedule:
      written.schedule === undefined
        ? []
        : readSchedule(written.schedule, owner, targets[0] ?? null, [...path, 'schedule'], reading),
    formula,
    implied: [],
    definition: written.definition ?? null,
    owner: written.owner ?? null,
    nature: written.nature ?? null,
    note: written.note ?? null,
    outcomes: Object.entries(written.outcome ?? {}).map(([year, reason]) => ({
      year: Number(year),
      reason,
    })),
    assumed: owner.assumed,
  };
  return { indicator, path, growth, implied };
}

function checkIndicatorUnit(
  { unit, kind }: WrittenIndicator,
  path: Path,
  reading: RegionReading,
): void {
  const at = [...path, 'unit'];
  if (!checkUnit(unit, at, reading)) return;
  if (movesInPoints(kind) && !isFraction(unit)) {
    reading.report(at, 'kind-needs-percent', { kind, unit });
  }
}

function checkExclusions(written: WrittenIndicator, path: Path, { report }: RegionReading): void {
  if (written.formula === undefined) return;
  for (const key of ['observed', 'growth', 'implied'] as const) {
    if (written[key] !== undefined) report([...path, key], 'formula-excludes', { key });
  }
}

function directionOf(targets: readonly Target[]): 'up' | 'down' {
  const op = targets[0]?.op;
  return op === '<=' || op === '<' ? 'down' : 'up';
}

function readFormula(
  text: string,
  unit: string | null,
  path: Path,
  { units, report }: RegionReading,
): Formula | null {
  const atPath: FormulaReport = (code, params) =>
    report(path, code, params as RegionProblemDetails[typeof code]);
  return parseFormula(text, unit, units, atPath);
}

function readParts(
  id: string,
  { parts }: WrittenIndicator,
  path: Path,
  reading: RegionReading,
): Indicator['parts'] {
  if (parts === undefined) return null;
  const of = readReferences(id, parts.of, [...path, 'parts', 'of'], reading);
  return { of, cover: parts.cover, assumed: parts.assumed ?? [] };
}

/** Reads ids of indicators that can be added to this one. */
function readReferences(
  id: string,
  ids: readonly string[],
  path: Path,
  reading: RegionReading,
): readonly string[] {
  const { report, units } = reading;
  const own = units.get(id) ?? null;
  ids.forEach((other, index) => {
    const at = [...path, index];
    if (checkId(other, at, reading) === null) return;
    const unit = units.get(other) ?? null;
    if (other === id) report(at, 'refers-to-itself', { id });
    else if (ids.indexOf(other) < index) report(at, 'named-twice', { id: other });
    else if (own !== null && unit !== null && !sameDimension(own, unit)) {
      report(at, 'other-dimension', { id: other, unit, expected: own });
    }
  });
  return ids;
}
