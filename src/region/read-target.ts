import type { Path } from '../input/problem.ts';
import { suggest } from '../input/suggest.ts';
import { isYearlyFlow, movesInPoints } from '../terms/kind.ts';
import {
  type SupersededTarget,
  type Target,
  type TargetForm,
  targetForms,
} from '../terms/target.ts';
import {
  checkMissing,
  checkSource,
  checkValue,
  checkWindow,
  type FigureOwner,
  readRemarks,
} from './check-figure.ts';
import { planOfYear } from './plans.ts';
import { readFigure } from './read-figure.ts';
import { checkGrowth } from './read-growth.ts';
import type { RegionReading } from './region-reading.ts';
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
  reading: RegionReading,
): readonly Target[] {
  if (!Array.isArray(written)) return [readTarget(written, owner, path, reading)];
  return written.map((one, index) => readTarget(one, owner, [...path, index], reading));
}

function readTarget(
  written: WrittenTarget,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): Target {
  const { report } = reading;
  const { year, op } = written;
  const assumed = written.assumed ?? [];
  checkSource(written.source, path, reading);
  const form = readForm(written, path, reading);
  checkMissing(form === 'level' ? written.value : 0, written.missing, path, reading);
  if (year === 'each' && !isYearlyFlow(owner.kind)) {
    report([...path, 'year'], 'each-needs-flow', { kind: owner.kind });
  }
  const isSettled =
    year === null || year === 'each' || [...assumed, ...owner.assumed].includes('window');
  checkWindow(written.window, year, { isSettled, kind: owner.kind }, path, reading);
  if (written.within !== undefined && op !== 'about') {
    report([...path, 'within'], 'within-needs-about', { op });
  }
  if (form !== 'level' && typeof year !== 'number')
    report([...path, 'year'], 'form-needs-year', { form });
  const { size, high } = readSize(written, form, owner, path, reading);
  return {
    source: written.source,
    at: written.at,
    plan: readPlan(written, path, reading),
    year,
    window: written.window ?? null,
    op,
    form,
    size,
    value: form === 'level' ? size : null,
    missing: written.missing ?? null,
    high,
    supersedes: readSuperseded(written, owner, path, reading),
    within: written.within ?? defaultWithin,
    assumed,
    remarks: readRemarks(written),
  };
}

/** Exactly one of the forms must stand; what is wrong is read as a level. */
function readForm(written: WrittenTarget, path: Path, { report }: RegionReading): TargetForm {
  const found = targetForms.filter((form) => written[keyOf(form)] !== undefined);
  if (found.length !== 1) report(path, 'target-form', { found: found.map(keyOf) });
  return found[0] ?? 'level';
}

function keyOf(form: TargetForm) {
  return form === 'level' ? 'value' : form;
}

/** The plan that is named, else the one in whose years the target's year lies. */
function readPlan(
  { plan, year }: WrittenTarget,
  path: Path,
  { plans, report }: RegionReading,
): string | null {
  const ids = plans.map(({ id }) => id);
  if (plan !== undefined) {
    if (ids.includes(plan)) return plan;
    const suggestion = suggest(plan, ids);
    report([...path, 'plan'], 'unknown-plan', { plan, allowed: ids, suggestion });
    return null;
  }
  const found = planOfYear(plans, year);
  if (found.length < 2) return found[0]?.id ?? null;
  report([...path, 'year'], 'target-plan-open', { plans: found.map(({ id }) => id) });
  return null;
}

function readSuperseded(
  { supersedes = [] }: WrittenTarget,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): readonly SupersededTarget[] {
  return supersedes.flatMap(({ value, source, at, assumed = [] }, index) => {
    const place = [...path, 'supersedes', index];
    checkSource(source, place, reading);
    const figure = readFigure(value, owner.unit, [...place, 'value'], reading);
    if (figure === null) return [];
    checkValue(figure, owner, [...place, 'value'], reading);
    return [{ value: figure, source, at, assumed }];
  });
}

type Size = { readonly size: number | null; readonly high: number | null };

function readSize(
  written: WrittenTarget,
  form: TargetForm,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): Size {
  if (form === 'level') return readRange(written, owner, path, reading);
  const { op, growth, times, add } = written;
  const { report } = reading;
  const at = [...path, form];
  if (op === 'between') report(at, 'between-needs-range', {});
  if (form === 'growth') {
    if (growth !== undefined && !movesInPoints(owner.kind)) checkGrowth(growth, at, reading);
    return { size: growth ?? null, high: null };
  }
  if (form === 'times') return { size: times ?? null, high: null };
  const added = add === undefined ? null : readFigure(add, owner.unit, at, reading);
  return { size: added, high: null };
}

function readRange(
  { value, op }: WrittenTarget,
  owner: FigureOwner,
  path: Path,
  reading: RegionReading,
): Size {
  const { report } = reading;
  const at = [...path, 'value'];
  if (value === undefined) return { size: null, high: null };
  const read = (written: number | string, place: Path) => {
    const figure = readFigure(written, owner.unit, place, reading);
    if (figure !== null) checkValue(figure, owner, place, reading);
    return figure;
  };
  if (value === null) return { size: null, high: null };
  if (!Array.isArray(value)) {
    if (op === 'between') report(at, 'between-needs-range', {});
    return { size: read(value, at), high: null };
  }
  const [low, high] = [read(value[0], [...at, 0]), read(value[1], [...at, 1])];
  if (op !== 'between') report(at, 'range-needs-between', { op });
  if (low !== null && high !== null && owner.unit !== null && low >= high) {
    const range = { low: writeFigure(low, owner.unit), high: writeFigure(high, owner.unit) };
    report(at, 'range-order', range);
  }
  return { size: low, high };
}
