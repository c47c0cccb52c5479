import { suggest } from '../input/suggest.ts';
import type { RegionOutline } from './region-outline.ts';
import { type Origin, originOf, type Scenario } from './scenario.ts';
import { type ReportAt, unknownIndicator } from './scenario-report.ts';

/** Beyond this many years after the base a projection says nothing. */
export const furthestYears = 50;

/**
 * Checks a scenario's years and names against its region, before any figure is looked at.
 *
 * @returns the last year projected, or null where it cannot be told
 */
export function checkScenario(
  scenario: Scenario,
  region: RegionOutline,
  report: ReportAt,
): number | null {
  const { plan } = scenario;
  if (plan !== null && !region.plans.includes(plan))
    report(originOf(scenario, 'plan'), 'scenario-unknown-plan', {
      plan,
      region: region.id,
      allowed: region.plans,
      suggestion: suggest(plan, region.plans),
    });
  const { base } = region.plan;
  const to = scenario.to ?? region.plan.target;
  const limit = base + furthestYears;
  if (to === null) report(originOf(scenario, 'scenario'), 'to-missing', { region: region.id });
  else if (to <= base) report(originOf(scenario, 'to'), 'to-before-base', { to, base });
  else if (to > limit) report(originOf(scenario, 'to'), 'to-too-far', { to, limit });
  checkNames(scenario, region, report);
  checkTotals(scenario, region, originOf(scenario, 'totals'), report);
  const known = to === null || to <= base || to > limit ? null : to;
  checkEvents(scenario, region, known, report);
  return known;
}

function checkNames(scenario: Scenario, region: RegionOutline, report: ReportAt): void {
  for (const [id, assumption] of Object.entries(scenario.growth)) {
    const indicator = region.indicators.find((i) => i.id === id);
    if (indicator === undefined) {
      report(assumption.origin, 'growth-unknown-indicator', unknownIndicator(id, region));
    } else if (indicator.computed) {
      report(assumption.origin, 'growth-on-formula', { id });
    }
  }
}

function checkTotals(
  { totals }: Scenario,
  region: RegionOutline,
  origin: Origin,
  report: ReportAt,
): void {
  if (totals === 'independent' || totals === 'by-cover') return;
  const withParts = region.indicators.filter((i) => i.cover !== null);
  if (withParts.length === 0) report(origin, 'totals-without-parts', { totals });
  for (const { id, cover } of withParts) {
    const meaningless = cover === 'partial' || (cover === 'overlapping' && totals !== 'bottom-up');
    if (cover !== null && meaningless)
      report(origin, 'totals-not-for-cover', { totals, indicator: id, cover });
  }
}

function checkEvents(
  scenario: Scenario,
  region: RegionOutline,
  to: number | null,
  report: ReportAt,
): void {
  const from = region.plan.base + 1;
  for (const { origin, in: year, on, add, rate } of scenario.events) {
    const at = (key: string): Origin => ({ file: origin.file, path: [...origin.path, key] });
    if (to !== null && (year < from || year > to))
      report(at('in'), 'event-outside-years', { year, from, to });
    if (add === null && rate === null) report(origin, 'event-empty', {});
    if (add !== null && on.includes('*')) report(at('add'), 'event-add-on-all', {});
    for (const id of on) {
      const indicator = region.indicators.find((i) => i.id === id);
      if (id !== '*' && indicator === undefined)
        report(at('on'), 'growth-unknown-indicator', unknownIndicator(id, region));
      else if (indicator?.computed === true) report(at('on'), 'growth-on-formula', { id });
    }
  }
}
