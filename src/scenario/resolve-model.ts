import { findCases } from '../cases/find-cases.ts';
import type { GlossaryTerm } from '../cases/glossary.ts';
import type { GrowthCase } from '../cases/growth-case.ts';
import type { OutlookParameters } from '../cases/outlook-parameters.ts';
import { peerCases } from '../cases/peers.ts';
import { isValued, mainTarget, settleTargets } from '../judgement/settled-target.ts';
import type { Calibration } from '../outlook/backtest/calibration.ts';
import { outlooksOfRegion } from '../outlook/outlooks-of-region.ts';
import { baseOf, type KnownObservation, valueIn } from '../region/figures.ts';
import { yearlyLevel } from '../region/growth-measures.ts';
import { withPlan } from '../region/plans.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import { ownValue } from '../terms/own-value.ts';
import { checkScenario, furthestYears } from './check-scenario.ts';
import type { InputFile, Model, ModelSeries, SeriesStart } from './model.ts';
import { drawFromOutlooks, onOutlook } from './outlook-uncertainty.ts';
import { computedHow, findLoop, joinedBy } from './plan-paths.ts';
import { outlineOf } from './region-outline.ts';
import { resolveEvents } from './resolve-events.ts';
import { resolveGrowth } from './resolve-growth.ts';
import { resolveUncertainty } from './resolve-uncertainty.ts';
import { originOf, type Scenario } from './scenario.ts';
import type { ReportAt } from './scenario-report.ts';
import { summedTotals } from './summed-totals.ts';

/** What a scenario is resolved against. */
export type Surroundings = {
  readonly region: Region;
  readonly parent: Region | null;
  readonly cases: readonly GrowthCase[];
  readonly parameters: readonly OutlookParameters[];
  readonly glossary: readonly GlossaryTerm[];
  readonly calibration: Calibration | null;
  readonly inputs: readonly InputFile[];
};

const defaultDraws = 10_000;
const defaultRandomSeed = 1;

/**
 * Resolves a scenario against its region: every rate becomes a number, every law gets its
 * parameters, every problem is reported where it is written.
 *
 * @param scenario with what it inherits merged in
 * @param surroundings its region, the region above, growth cases, input files
 * @param report receives each problem; the model is complete only if none was reported
 * @returns the model, or null where the years cannot be told
 */
export function resolveScenario(
  scenario: Scenario,
  surroundings: Surroundings,
  report: ReportAt,
): Model | null {
  const region = withPlan(surroundings.region, scenario.plan) ?? surroundings.region;
  const base = region.plan.base;
  const known = checkScenario(scenario, outlineOf(region), report);
  // Whatever else is wrong comes out in the same go.
  const lastOfPlan = known ?? region.plan.target ?? base + 1;
  const to = scenario.to ?? furthestTarget(region, lastOfPlan);

  const find = findCases(surroundings.glossary, surroundings.cases);
  const evidence = Object.fromEntries(region.indicators.map((one) => [one.id, find(one)]));
  const peersOf = (indicator: string): readonly GrowthCase[] => {
    const match = ownValue(evidence, indicator) ?? null;
    if (match === null) return [];
    return peerCases(surroundings.cases, match.indicator, region.name.zh, region.level).map(
      (one) => ({ ...one, indicator }),
    );
  };
  const allPeers = new Map(region.indicators.map(({ id }) => [id, peersOf(id)]));
  const peers = (indicator: string) => allPeers.get(indicator) ?? [];
  const outlooks = outlooksOfRegion({ ...surroundings, matches: evidence });
  const seriesOf = (scenario: Scenario, report: ReportAt) =>
    region.indicators.map((indicator): ModelSeries => {
      const start = startOf(indicator, region, scenario, to);
      const targets = settleTargets(region, indicator, lastOfPlan);
      const main = mainTarget(region, indicator, targets);
      const target = main !== null && isValued(main) ? main : null;
      const outlook = ownValue(outlooks, indicator.id) ?? { unknown: 'no-figure' as const };
      const context = { scenario, region, indicator, start, target, to, peers, outlook, report };
      return {
        indicator,
        start,
        targets,
        target,
        ...resolveGrowth(context),
        events: resolveEvents(context),
      };
    });
  const [series, summed] = inStep(seriesOf(scenario, report), scenario);
  const from = scenario.from === 'base' ? 'latest' : 'base';
  const isObservedLater = region.indicators.some((one) => newest(one, base + 1, to - 1) !== null);
  const model: Model = {
    scenario: { id: scenario.id, title: scenario.title },
    region,
    parent: surroundings.parent,
    years: Array.from({ length: to - base + 1 }, (_, i) => base + i),
    from: scenario.from,
    totals: scenario.totals,
    summed,
    series,
    // What does not fit from the other start has no path there; only the scenario's own is checked.
    restarted: isObservedLater
      ? inStep(
          seriesOf({ ...scenario, from }, () => {}),
          scenario,
        )[0]
      : null,
    overruled: overruledIn(scenario, series, summed),
    thresholds: scenario.thresholds,
    evidence,
    cases: region.indicators.flatMap(({ id }) => peers(id)),
    outlooks,
    calibration: surroundings.calibration,
    inputs: surroundings.inputs,
    uncertainty: null,
    draws: scenario.draws ?? defaultDraws,
    randomSeed: scenario.randomSeed ?? defaultRandomSeed,
    sampling: scenario.sampling,
  };
  const cycle = findLoop(model);
  if (cycle !== null) {
    const [own] = cycle.flatMap((id) => ownValue(scenario.growth, id)?.origin ?? []);
    report(own ?? originOf(scenario, 'totals'), 'growth-loop', { cycle });
    return null;
  }
  const { uncertainty: stated } = scenario;
  const uncertainty =
    stated === 'outlook'
      ? drawFromOutlooks(
          model,
          seriesOf(onOutlook(scenario), () => {}),
        )
      : resolveUncertainty(stated, model, surroundings.cases, report);
  return known === null ? null : { ...model, uncertainty };
}

/**
 * The series without loops that the scenario's default closes, and the totals that are summed up:
 * growth that follows from itself is none, so that the default does not fit there, and a total on
 * whose own path its parts hang is not their sum unless the scenario says so.
 */
function inStep(
  series: readonly ModelSeries[],
  { totals, growth }: Pick<Scenario, 'totals' | 'growth'>,
): readonly [series: readonly ModelSeries[], summed: readonly string[]] {
  const byDefault = totals === 'by-cover';
  const summed = summedTotals(totals, series, new Set(Object.keys(growth)));
  const opened = openLoops(series, { totals, growth }, byDefault ? [] : summed);
  let kept = summed;
  for (let loop: readonly string[] | null = []; loop !== null && byDefault; ) {
    loop = findLoop({ totals, series: opened, summed: kept });
    const inside = loop ?? [];
    const rest = kept.filter((id) => !inside.includes(id));
    if (rest.length === kept.length) break;
    kept = rest;
  }
  return [opened, kept];
}

function openLoops(
  series: readonly ModelSeries[],
  { totals, growth }: Pick<Scenario, 'totals' | 'growth'>,
  summed: readonly string[],
): readonly ModelSeries[] {
  const isByDefault = (id: string) =>
    !Object.hasOwn(growth, id) &&
    series.some((s) => s.indicator.id === id && joinedBy(s.growth) !== null);
  const loop = findLoop({ totals, series, summed })?.find(isByDefault);
  if (loop === undefined) return series;
  const opened = series.map((s) =>
    s.indicator.id === loop ? { ...s, growth: null, lack: 'joins-itself' as const } : s,
  );
  return openLoops(opened, { totals, growth }, summed);
}

function overruledIn(
  { totals, growth, uncertainty }: Scenario,
  series: readonly ModelSeries[],
  summed: readonly string[],
): readonly string[] {
  const named = new Set(Object.keys(growth));
  if (typeof uncertainty !== 'string') {
    for (const key of Object.keys(uncertainty.parameters)) named.add(key.split('.')[0]!);
    for (const id of Object.keys(uncertainty.volatility)) named.add(id);
  }
  return series
    .filter(
      (one) => named.has(one.indicator.id) && computedHow({ totals, series, summed }, one) !== null,
    )
    .map(({ indicator }) => indicator.id);
}

/** Targets beyond the plan extend the paths to their years, as far as a projection may reach. */
function furthestTarget({ plan, indicators }: Region, last: number): number {
  const years = indicators.flatMap(({ targets }) => targets.map(({ year }) => year));
  return years.reduce<number>(
    (to, year) =>
      typeof year === 'number' && year <= plan.base + furthestYears ? Math.max(to, year) : to,
    last,
  );
}

function startOf(
  indicator: Indicator,
  region: Region,
  scenario: Scenario,
  to: number,
): SeriesStart | null {
  const useLatest = scenario.from === 'latest' && !isWindowed(indicator.kind);
  const { base } = region.plan;
  const figure = useLatest
    ? newest(indicator, base - furthestYears, to - 1)
    : baseOf(region, indicator);
  if (figure === null) return null;
  const { year, value, window } = figure;
  return { year, value, level: yearlyLevel(indicator.kind, value, window), window };
}

/** The newest figure of the years that a path can start from. */
function newest(indicator: Indicator, from: number, to: number): KnownObservation | null {
  for (let year = to; year >= from; year--) {
    const figure = valueIn(indicator, year);
    if (figure !== null) return figure;
  }
  return null;
}
