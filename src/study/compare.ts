import type { Verdict } from '../feasibility/assessment.ts';
import type { Growth } from '../region/growth-measures.ts';
import { expandNames } from '../scenario/expand-names.ts';
import type { World } from '../scenario/world.ts';
import { firstTotal } from '../terms/first-total.ts';
import { runStudy } from './run-study.ts';
import { isSameData, isSameNumber } from './same-data.ts';
import type { Study, StudyIndicator } from './study.ts';
import type {
  AssumptionChange,
  AssumptionSide,
  Change,
  ComparedScenario,
  Contrast,
  EffectReach,
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
    headline: headlineOf(shared, after),
    effects: shared.flatMap(({ id }) => changeReach(id, before, after)),
  };
}

/** The first total with a target, else the first indicator that has one. */
function headlineOf(indicators: readonly StudyIndicator[], after: Study): Contrast['headline'] {
  const aimed = indicators.filter(({ target }) => target !== null);
  const found = firstTotal(aimed, (one) => one) ?? aimed[0];
  if (found === undefined) return null;
  const { id, parts } = found;
  const isSum = sideOf(id, after) === 'computed';
  return { indicator: id, movers: isSum ? (parts?.of ?? []) : [id] };
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

/** Targets of one study on which the other has none to compare. */
function targetsWithout(study: Study, other: Study): readonly NamedIndicator[] {
  const judged = new Set(other.assessments.map(({ indicator }) => indicator));
  return study.assessments.flatMap(({ indicator }): readonly NamedIndicator[] => {
    const found = study.indicators.find(({ id }) => id === indicator);
    return found === undefined || judged.has(indicator) ? [] : [{ indicator, name: found.name }];
  });
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

function changeReach(id: string, before: Study, after: Study): readonly TargetEffect[] {
  const [left, right] = [sideOfTarget(id, before), sideOfTarget(id, after)];
  if (left === null || right === null) return [];
  const pair = <K extends keyof typeof left>(key: K) => ({ before: left[key], after: right[key] });
  const reach = pair('reach');
  const assumed = pair('assumed');
  const odds = pair('odds');
  return [
    {
      indicator: id,
      name: left.name,
      unit: pair('unit'),
      target: pair('target'),
      assumed,
      reach,
      odds,
      change: changeOfReach(reach, assumed, odds),
    },
  ];
}

function sideOfTarget(id: string, study: Study) {
  const indicator = study.indicators.find((one) => one.id === id);
  const assessment = study.assessments.find((one) => one.indicator === id);
  if (assessment === undefined || indicator === undefined || indicator.target === null) return null;
  const { year, value, levelShare, ratio, yearMet, verdict } = assessment.reach;
  const reach: EffectReach = { year, value, levelShare, ratio, yearMet, verdict };
  const { name, unit, target } = indicator;
  const { assumed, odds } = assessment;
  return { name, unit, target, assumed, reach, odds };
}

/** From worst to best; what is unknown has no place among them. */
const ranks: readonly Verdict[] = ['away', 'short', 'partial', 'near', 'met'];

function changeOfReach(
  { before, after }: Change<EffectReach>,
  assumed: Change<Growth | null>,
  odds: TargetEffect['odds'],
): TargetEffect['change'] {
  if (before.verdict !== after.verdict) {
    const step = ranks.indexOf(after.verdict) - ranks.indexOf(before.verdict);
    if (before.verdict === 'unknown' || after.verdict === 'unknown') return 'unclear';
    return step > 0 ? 'better' : 'worse';
  }
  const isStill =
    isSameNumber(before.value, after.value) &&
    isSameNumber(assumed.before?.step ?? null, assumed.after?.step ?? null) &&
    isSameNumber(odds.before?.p ?? null, odds.after?.p ?? null);
  return isStill ? 'same' : 'moved';
}
