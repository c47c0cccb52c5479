import { makeReport } from '../input/make-report.ts';
import type { Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { largestFigure } from '../terms/figure-range.ts';
import type { Source } from '../terms/source.ts';
import { isUnitOrWord } from '../terms/unit.ts';
import { dependencyOrder } from './dependency-order.ts';
import { deriveFigures } from './derive-figures.ts';
import { deriveGrowth } from './derive-growth.ts';
import { formulaInputs } from './evaluate-formula.ts';
import { valueIn } from './figures.ts';
import { newestPlan } from './plans.ts';
import { type ReadIndicator, readIndicator } from './read-indicator.ts';
import { type RegionShape, readShape } from './read-shape.ts';
import { readStatement } from './read-statement.ts';
import { type Plan, type Region, singlePlanId } from './region.ts';
import type { RegionProblemDetails } from './region-problem-details.ts';
import type { RegionReading } from './region-reading.ts';
import type { WrittenRegion } from './region-schema.ts';
import { resolveTargetForms } from './resolve-target-forms.ts';

/**
 * Reads a region file: checks its shape and its meaning, and works out the figures that stated
 * growth and formulas give.
 *
 * @param document the file
 * @param problems takes every problem of the file, with its place
 * @returns the region, or null where there was a problem
 */
export function readRegion(document: YamlDocument, problems: Problem[]): Region | null {
  const found: Problem[] = [];
  const region = read(document, found);
  problems.push(...found);
  return found.length > 0 ? null : region;
}

function read(document: YamlDocument, problems: Problem[]): Region | null {
  const shape = readShape(document, problems);
  if (shape === null) return null;
  const { written } = shape;
  const plans = plansOf(written);
  const reading: RegionReading = {
    report: makeReport<RegionProblemDetails>(document, problems),
    units: unitsOf(shape),
    sources: [...Object.keys(written.sources), ...shape.misshapen.sources],
    plans,
    textAt: document.text,
  };
  checkHead(written, document.file, reading);
  checkPlans(written, reading);
  const indicators = Object.entries(written.indicators).map(([id, one]) =>
    readIndicator(id, one, reading),
  );
  checkPartLoops(indicators, reading);
  const grown = indicators.map((one) => ({ ...one, indicator: growthOf(one, reading) }));
  const order = orderOf(grown, reading);
  const statements = (written.statements ?? []).map((one, index) =>
    readStatement(one, ['statements', shape.statementPlaces[index] ?? index], reading),
  );
  if (problems.length > 0) return null;
  const settled = grown.map((one) => ({
    ...one,
    indicator: resolveTargetForms(one.indicator, plans),
  }));
  const complete = deriveFigures(settled, order, plans).map((one) =>
    resolveTargetForms(one, plans),
  );
  return {
    id: written.region,
    name: written.name,
    level: written.level,
    within: written.within ?? null,
    plans,
    plan: newestPlan(plans, complete),
    note: written.note ?? null,
    sources: readSources(written.sources),
    indicators: complete,
    statements: statements.filter((one) => one !== null),
    file: document.file,
  };
}

function unitsOf({ written, misshapen }: RegionShape): RegionReading['units'] {
  const known = Object.entries(written.indicators).map(
    ([id, { unit }]) => [id, isUnitOrWord(unit) ? unit : null] as const,
  );
  return new Map([...known, ...misshapen.indicators.map((id) => [id, null] as const)]);
}

function checkHead(
  { region: id, within }: WrittenRegion,
  file: string,
  { report }: RegionReading,
): void {
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (id !== name) report(['region'], 'id-not-file-name', { id, name });
  if (within === id) report(['within'], 'refers-to-itself', { id });
}

/** The plans as they are written; a file without any is told by `checkPlans`. */
function plansOf({ plan, plans }: WrittenRegion): readonly Plan[] {
  const named = Object.entries(plans ?? {}).map(([id, one]): Plan => ({ id, ...one }));
  if (named.length > 0) return named;
  return [{ id: singlePlanId, name: null, ...(plan ?? { base: 1900, target: null }) }];
}

function checkPlans({ plan, plans }: WrittenRegion, { report, plans: all }: RegionReading): void {
  const isNamed = plans !== undefined && Object.keys(plans).length > 0;
  if (plan !== undefined && plans !== undefined)
    report(['plan'], 'plan-or-plans', { found: 'both' });
  else if (plan === undefined && !isNamed) report([], 'plan-or-plans', { found: 'none' });
  all.forEach(({ id, base, target }, index) => {
    const path = isNamed ? ['plans', id] : ['plan'];
    if (target !== null && target <= base)
      report([...path, 'target'], 'plan-target-before-base', { target, base });
    const before = all[index - 1]?.base;
    if (before !== undefined && base <= before)
      report([...path, 'base'], 'plans-order', { plan: id, base, before });
  });
}

function checkPartLoops(indicators: readonly ReadIndicator[], { report }: RegionReading): void {
  const parts = indicators.map(
    ({ indicator: { id, parts } }) =>
      [
        id,
        // An indicator that lists itself as a part is another problem, reported elsewhere.
        (parts?.of ?? []).filter((part) => part !== id),
      ] as const,
  );
  for (const cycle of dependencyOrder(new Map(parts)).loops) {
    report(['indicators', cycle[0]!, 'parts'], 'parts-loop', { cycle });
  }
}

/** The indicator with the figures that its growth gives. */
function growthOf({ indicator, growth, implied }: ReadIndicator, { report, units }: RegionReading) {
  if (units.get(indicator.id) === null) return indicator;
  const derived = deriveGrowth(indicator);
  // Where single years are implied, an end may yet come from there.
  if (implied.length > 0) return derived.indicator;
  for (const entry of growth) {
    const { from, to } = entry.growth;
    if (!derived.unused.includes(entry.growth)) continue;
    const isKnown = [from, to].some((year) => valueIn(derived.indicator, year) !== null);
    if (isKnown) report(entry.path, 'figure-too-large', { limit: largestFigure });
    else report(entry.path, 'growth-without-end', { from, to });
  }
  return derived.indicator;
}

/** The ids of all indicators, each after those that its formulas name. */
function orderOf(
  indicators: readonly ReadIndicator[],
  { report }: RegionReading,
): readonly string[] {
  const needs = indicators.map(({ indicator, implied }) => {
    const formulas = [indicator.formula, ...implied.map(({ formula }) => formula)];
    const named = formulas.flatMap((one) => (one === null ? [] : formulaInputs(one, 'value')));
    return [indicator.id, [...new Set(named)]] as const;
  });
  const { order, loops } = dependencyOrder(new Map(needs));
  for (const cycle of loops) {
    const first = indicators.find(({ indicator }) => indicator.id === cycle[0]);
    const key = first === undefined || first.indicator.formula !== null ? 'formula' : 'implied';
    report(['indicators', cycle[0]!, key], 'formula-loop', { cycle });
  }
  return order;
}

function readSources(written: WrittenRegion['sources']): Region['sources'] {
  return Object.fromEntries(
    Object.entries(written).map(([key, { title, document, issued, number, url }]) => {
      const source: Source = {
        title,
        ...(document !== undefined && { document }),
        ...(issued !== undefined && { issued }),
        ...(number !== undefined && { number }),
        ...(url !== undefined && { url }),
      };
      return [key, source];
    }),
  );
}
