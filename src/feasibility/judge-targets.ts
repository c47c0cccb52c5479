import { completionOf } from '../judgement/completion.ts';
import { comparableWith, judgePublished } from '../judgement/judge-published.ts';
import { baseOfTarget, isValued, type SettledTarget } from '../judgement/settled-target.ts';
import { furthestTarget, lookAhead } from '../projection/open-targets.ts';
import { project } from '../projection/project.ts';
import type { Projection } from '../projection/projection.ts';
import { whyNoGrowth } from '../region/comparable.ts';
import type { KnownObservation } from '../region/figures.ts';
import { type Growth, growthBetween, historicGrowth } from '../region/growth-measures.ts';
import type { Model, ModelSeries, SeriesTarget } from '../scenario/model.ts';
import { breakEvenOf } from './break-even.ts';
import { effortOf } from './effort.ts';
import { expectTarget } from './expect-target.ts';
import { endPoint, judgePath } from './judge-path.ts';
import type { JudgedTarget, Reached, TargetLack, TargetState } from './judged-target.ts';
import { metInPublished } from './met-in.ts';
import { rankPeers } from './rank-peers.ts';
import { whyNoPath } from './why-no-path.ts';
import { whyNoRequired } from './why-no-required.ts';

/**
 * Judges every target of a model's region: by what is published, else by the path, else not, with
 * what it needs, what was, and what the scenario assumes.
 *
 * @param model the resolved scenario
 * @returns one row a target, in the order of the region file; odds are added by the study
 * source: DESIGN section 5
 */
export function judgeTargets(model: Model): readonly JudgedTarget[] {
  const projection = project(model, furthestTarget(model) + lookAhead);
  return model.series.flatMap((series, i) =>
    series.targets.map((target) => judge(model, series, target, projection, i)),
  );
}

function judge(
  model: Model,
  series: ModelSeries,
  settled: SettledTarget,
  projection: Projection,
  place: number,
): JudgedTarget {
  const { indicator, start } = series;
  const projected = projection.series[place];
  const base = baseOfTarget(model.region, indicator, settled);
  const target = isValued(settled) ? settled : null;
  const up = indicator.direction === 'up';
  const required = target === null || base === null ? null : requiredFor(series, target, base);
  const upTo = settled.baseYear ?? start?.year ?? model.region.plan.base;
  const past = historicGrowth(indicator, upTo);
  const decision =
    target === null
      ? undecided(settled.missing ?? 'not-published')
      : (decideByFigure(series, target) ??
        decideByPath(model, series, target, base, required, projection, projected?.path ?? null));
  const { reached, decidedBy } = decision;
  const isComparable = decision.why !== 'break' && decision.why !== 'definition';
  const assumed = decidedBy === 'path' ? decision.assumed : null;
  // Written out key by key: an object put together of others takes ten times as long.
  const { outlook, outlookLacks, assumedPercentile } = expectTarget(model, indicator, settled, {
    decidedBy,
    reached,
  });
  return {
    indicator: indicator.id,
    plan: settled.plan,
    role: settled.role,
    year: settled.year,
    each: settled.each,
    window: settled.window,
    yearFrom: settled.yearFrom,
    op: settled.op,
    value: settled.value,
    high: settled.high,
    within: settled.within,
    baseInBand: settled.baseInBand,
    form: settled.form,
    size: settled.size,
    supersedes: settled.supersedes,
    nature: indicator.nature,
    owner: indicator.owner,
    base: base === null ? null : { year: base.year, value: base.value },
    decidedBy,
    state: decision.state,
    why: decision.why,
    reached,
    metIn: metInPublished(indicator, settled) ?? decision.metIn,
    completion:
      target === null || reached === null || !isComparable
        ? null
        : completionOf(target, base?.value ?? null, reached.value),
    required,
    past,
    requiredLacks: required === null ? whyNoRequired(model.region, indicator, settled, base) : null,
    pastLacks: past === null ? whyNoGrowth(indicator, upTo) : null,
    assumed,
    breakEven:
      target === null || decidedBy === 'published'
        ? null
        : breakEvenOf(series, target, projected?.computed ?? false),
    ratio: decision.ratio,
    effort: target === null ? null : effortOf(required, past, up),
    peers: target === null ? null : rankPeers(indicator, required, model.cases),
    scenarioOdds: null,
    outlook,
    outlookLacks,
    assumedPercentile,
    reason: indicator.outcomes.find(({ year }) => year === settled.year)?.reason ?? null,
    source: settled.source,
    at: settled.at,
    chosen: settled.assumed,
    note: settled.remarks.note ?? null,
  };
}

type Decision = {
  readonly decidedBy: JudgedTarget['decidedBy'];
  readonly state: TargetState;
  readonly why: TargetLack | null;
  readonly reached: Reached | null;
  readonly metIn: JudgedTarget['metIn'];
  readonly assumed: Growth | null;
  readonly ratio: number | null;
};

const nothing = { reached: null, metIn: null, assumed: null, ratio: null } as const;

function undecided(why: TargetLack): Decision {
  return { ...nothing, decidedBy: 'none', state: 'unknown', why };
}

function decideByFigure({ indicator }: ModelSeries, target: SeriesTarget): Decision | null {
  const judged = judgePublished(indicator, target);
  if (judged === null) return null;
  const { state, why, figure } = judged;
  const { year, value, asOf } = figure;
  return { ...nothing, decidedBy: 'published', state, why, reached: { year, value, asOf } };
}

function decideByPath(
  model: Model,
  series: ModelSeries,
  target: SeriesTarget,
  base: KnownObservation | null,
  required: Growth | null,
  projection: Projection,
  path: readonly (number | null)[] | null,
): Decision {
  const { plan } = model.region;
  if (target.year <= plan.base) return undecided('past-without-figure');
  const judged =
    path === null ? null : judgePath(model, series, target, base, required, path, projection.years);
  if (judged === null) return undecided(whyNoPath(model, series, target, projection));
  const { value, verdict, assumed, ratio, yearMet } = judged;
  return {
    decidedBy: 'path',
    state: verdict ?? 'unknown',
    why: verdict === null ? 'no-ratio' : null,
    reached: { year: target.year, value, asOf: null },
    metIn: yearMet === null ? null : { year: yearMet, by: 'path' },
    ...{ assumed, ratio },
  };
}

/** Growth a year from the base of its plan to the target; null across a change of definition. */
function requiredFor(
  { indicator }: ModelSeries,
  target: SeriesTarget,
  base: KnownObservation,
): Growth | null {
  const isSame = comparableWith(indicator, target, base) === null;
  return isSame ? growthBetween(indicator.kind, base, endPoint(target, base, target.value)) : null;
}
