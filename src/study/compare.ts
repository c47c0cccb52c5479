import { type JudgedTarget, targetStates } from '../feasibility/judged-target.ts';
import { headlineOf } from '../judgement/headline.ts';
import { expandNames } from '../scenario/expand-names.ts';
import type { World } from '../scenario/world.ts';
import { runStudy } from './run-study.ts';
import { isSameData, isSameNumber } from './same-data.ts';
import { isSameTarget } from './same-target.ts';
import type { Study, StudyIndicator, StudyTarget } from './study.ts';
import type {
  AssumptionChange,
  AssumptionSide,
  Change,
  ComparedScenario,
  Contrast,
  NamedIndicator,
  StudyComparison,
  TargetEffect,
} from './study-comparison.ts';
import type { StudyUncertainty } from './study-uncertainty.ts';

/**
 * Runs scenarios of a world and holds them against the first.
 *
 * @param ids scenarios; a named comparison stands for its members
 * @returns differences of assumptions, and their effects on targets and verdicts
 * @throws RangeError where the world lacks one, or with fewer than two
 */
export function compare(world: World, ids: readonly string[]): StudyComparison {
  return compareStudies(expandNames(world, ids).map((id) => runStudy(world, id)));
}

/**
 * Holds studies against the first of them.
 *
 * @param studies two at least; studies of other regions are compared by the indicators they share
 * @throws RangeError with fewer than two
 */
export function compareStudies(studies: readonly Study[]): StudyComparison {
  const [reference, ...others] = studies;
  if (reference === undefined || others.length === 0)
    throw new RangeError(`A comparison needs two studies, and got ${studies.length}.`);
  return {
    reference: introduce(reference),
    others: others.map((other) => contrast(reference, other)),
  };
}

function introduce({ scenario, region }: Study): ComparedScenario {
  return { scenario, region: { id: region.id, name: region.name } };
}

function contrast(before: Study, after: Study): Contrast {
  const ids = new Set(after.indicators.map(({ id }) => id));
  const shared = before.indicators.filter(({ id }) => ids.has(id));
  const lastYear = ({ years }: Study) => years.at(-1) ?? 0;
  return {
    ...introduce(after),
    sameRegion: before.region.id === after.region.id,
    sharedIndicators: shared.length,
    onlyBefore: targetsWithout(before, after),
    onlyAfter: targetsWithout(after, before),
    rules: {
      from: changeOf(before.from, after.from),
      totals: changeOf(before.totals, after.totals),
      to: changeOf(lastYear(before), lastYear(after)),
      thresholds: changeOf(before.thresholds, after.thresholds),
      uncertainty: changeOfUncertainty(before.uncertainty, after.uncertainty),
    },
    assumptions: shared.flatMap((indicator) => changeAssumption(indicator, before, after)),
    headline: sharedHeadline(shared, before, after),
    effects: shared.flatMap((indicator) => effectsOn(indicator, before, after)),
  };
}

/** The headline of what both have. */
function sharedHeadline(
  shared: readonly StudyIndicator[],
  before: Study,
  after: Study,
): Contrast['headline'] {
  const rows = before.targets.filter((row) => shared.some(({ id }) => id === row.indicator));
  const indicator = headlineOf(shared, rows);
  if (indicator === null) return null;
  const { parts = null } = shared.find(({ id }) => id === indicator) ?? {};
  const isSum = sideOf(indicator, after) === 'computed';
  return { indicator, movers: isSum ? (parts?.of ?? []) : [indicator] };
}

function changeOf<T>(before: T, after: T): Change<T> | null {
  return isSameData(before, after) ? null : { before, after };
}

/** The default is one rule, whatever cases it finds. */
function changeOfUncertainty(
  before: StudyUncertainty,
  after: StudyUncertainty,
): Change<StudyUncertainty['ground']> | null {
  const inputs = ({ parameters, volatility, persistence, correlation }: StudyUncertainty) =>
    ({ parameters, volatility, persistence, correlation }) as const;
  const isSame =
    before.ground === after.ground &&
    (before.ground !== 'scenario' || isSameData(inputs(before), inputs(after)));
  return isSame ? null : { before: before.ground, after: after.ground };
}

/** Indicators with targets in one study on which the other has none to compare. */
function targetsWithout(study: Study, other: Study): readonly NamedIndicator[] {
  const judged = new Set(other.targets.map(({ indicator }) => indicator));
  const ids = new Set(study.targets.map(({ indicator }) => indicator));
  return study.indicators
    .filter(({ id }) => ids.has(id) && !judged.has(id))
    .map(({ id, name }) => ({ indicator: id, name }));
}

function changeAssumption(
  { id, name, unit }: StudyIndicator,
  before: Study,
  after: Study,
): readonly AssumptionChange[] {
  const [left, right] = [sideOf(id, before), sideOf(id, after)];
  const differs = (['law', 'parameters', 'events'] as const).filter(
    (key) => !isSameData(partOf(left, key), partOf(right, key)),
  );
  return differs.length === 0
    ? []
    : [{ indicator: id, name, unit, differs, before: left, after: right }];
}

/** What is computed has no events, as what has no assumption. */
function partOf(side: AssumptionSide, key: 'law' | 'parameters' | 'events'): unknown {
  if (side !== null && side !== 'computed') return side[key];
  return key === 'events' ? [] : side;
}

function sideOf(id: string, study: Study): AssumptionSide {
  const assumption = study.assumptions.find(({ indicator }) => indicator === id);
  if (assumption === undefined) {
    const isComputed = study.indicators.find((one) => one.id === id)?.computed === true;
    return isComputed ? 'computed' : null;
  }
  const { law, parameters, events, from } = assumption;
  return { law, parameters, events, from };
}

function effectsOn(
  { id, name, unit }: StudyIndicator,
  before: Study,
  after: Study,
): readonly TargetEffect[] {
  const rowsOf = ({ targets }: Study) => targets.filter(({ indicator }) => indicator === id);
  const others = rowsOf(after);
  const otherUnit = after.indicators.find((one) => one.id === id)?.unit ?? unit;
  return rowsOf(before).flatMap((row): readonly TargetEffect[] => {
    const other = others.find((one) =>
      isSameTarget(one, row, before.region.id === after.region.id),
    );
    if (other === undefined) return [];
    return [
      {
        indicator: id,
        name,
        unit: { before: unit, after: otherUnit },
        target: { before: row, after: other },
        change: changeOfTarget(row, other),
      },
    ];
  });
}

function changeOfTarget(before: StudyTarget, after: StudyTarget): TargetEffect['change'] {
  if (before.state !== after.state) {
    const rank = ({ state }: JudgedTarget) => targetStates.indexOf(state);
    if (before.state === 'unknown' || after.state === 'unknown') return 'unclear';
    return rank(after) < rank(before) ? 'better' : 'worse';
  }
  const isStill =
    isSameNumber(before.reached?.value ?? null, after.reached?.value ?? null) &&
    isSameNumber(before.assumed?.step ?? null, after.assumed?.step ?? null) &&
    isSameNumber(before.scenarioOdds?.p ?? null, after.scenarioOdds?.p ?? null);
  return isStill ? 'same' : 'moved';
}
