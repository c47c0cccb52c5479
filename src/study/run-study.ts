import { auditInFull } from '../audit/registry.ts';
import { judgeTargets } from '../feasibility/judge-targets.ts';
import type { JudgedTarget } from '../feasibility/judged-target.ts';
import { runChecks } from '../feasibility/registry.ts';
import { headlineOf } from '../judgement/headline.ts';
import type { Ensemble, EnsemblePart } from '../projection/ensemble.ts';
import { ensembleOf } from '../projection/ensemble-of.ts';
import { project } from '../projection/project.ts';
import { simulate } from '../projection/simulate.ts';
import type { Region } from '../region/region.ts';
import type { Model } from '../scenario/model.ts';
import { resolveModel } from '../scenario/read-world.ts';
import type { World } from '../scenario/world.ts';
import { describeAssumptions, describeIndicators } from './describe-model.ts';
import { describeTogether } from './describe-outlook.ts';
import { describeUncertainty, withOdds } from './describe-uncertainty.ts';
import { headlineTornado } from './headline-tornado.ts';
import { type Study, type StudyTarget, studyFormat } from './study.ts';
import { trackStudy } from './track-study.ts';
import { version } from './version.ts';

/**
 * Runs one scenario of a world.
 *
 * ```
 * world ─> model ─> projection ─┬─────────────> study
 *           ││├──> targets ─────┴─> findings ──┤
 *           ││├──> ensemble ─> bands and odds ─┤
 *           ││└──> tornado ────────────────────┤
 *           │└───> progress ───────────────────┤
 *           └───────────────────────> audit ───┘
 * ```
 *
 * @param world what `readWorld` gave
 * @param id the scenario
 * @returns the study: plain data, the content of `study.json`
 * @throws RangeError where the world has no such scenario
 */
export function runStudy(world: World, id: string, options: StudyOptions = {}): Study {
  return studyModel(resolveModel(world, id), options);
}

export type StudyOptions = {
  /** Draws, where they are not to be the scenario's: fewer for a quick answer. */
  readonly draws?: number | undefined;
  /** All draws, where they are there already: merged from several workers. */
  readonly drawn?: EnsemblePart | undefined;
  /** What all draws came to, where that is known already. */
  readonly ensemble?: Ensemble | null | undefined;
  /** Of a model that differs: what does not hang on the difference is taken from it. */
  readonly known?: { readonly model: Model; readonly study: Study } | undefined;
  /** Looked at between blocks of draws. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** Called now and then with the number of draws made. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
};

/**
 * The study of a model that is already resolved, as a worker or the page has it.
 *
 * @throws RangeError where the draws make no sense or are not all there
 * @throws SimulationStopped where `signal` says so
 */
export function studyModel(model: Model, options: StudyOptions = {}): Study {
  const { region } = model;
  const known = options.known === undefined ? null : { ...options.known.study, ...options.known };
  const projection = project(model);
  const ensemble = drawModel(model, options);
  const judged = withOdds(judgeTargets(model), ensemble);
  const findings = runChecks({ model, projection, targets: judged });
  const audited = known?.model.region === region ? known : describeAudit(region);
  return {
    format: studyFormat,
    version,
    scenario: model.scenario,
    region: { id: region.id, name: region.name, level: region.level },
    note: region.note,
    parent: model.parent === null ? null : { id: model.parent.id, name: model.parent.name },
    plans: region.plans,
    plan: region.plan.id,
    years: model.years,
    from: model.from,
    totals: model.totals,
    headline: headlineOf(region.indicators, judged),
    indicators: describeIndicators(model, projection, ensemble),
    assumptions: describeAssumptions(model, projection),
    targets: withObjections(judged, audited.audit),
    outlook: describeTogether(judged),
    calibration: model.calibration,
    findings,
    audit: audited.audit,
    auditCoverage: audited.auditCoverage,
    ...trackStudy(model, projection),
    uncertainty: describeUncertainty(model, judged, ensemble),
    sensitivity: headlineTornado(model, known),
    sources: region.sources,
    thresholds: model.thresholds,
    provenance: {
      inputs: model.inputs,
      randomSeed: model.randomSeed,
      draws: ensemble?.draws ?? options.draws ?? model.draws,
      sampling: ensemble?.sampling ?? null,
    },
  };
}

function describeAudit(region: Region): Pick<Study, 'audit' | 'auditCoverage'> {
  const { rows, coverage } = auditInFull(region);
  return { audit: rows, auditCoverage: coverage };
}

/** The rows of the audit that say something is wrong about a target's figure. */
function withObjections(
  targets: readonly JudgedTarget[],
  rows: Study['audit'],
): readonly StudyTarget[] {
  return targets.map((target) => ({
    ...target,
    objections: rows.flatMap(({ rule, severity, indicator, year }) => {
      const isAbout = indicator === target.indicator && (year === null || year === target.year);
      return severity !== 'note' && isAbout ? [{ rule, severity }] : [];
    }),
  }));
}

/** All draws of a model; null where nothing is uncertain. */
function drawModel(
  model: Model,
  { draws, drawn, ensemble, signal, onProgress }: StudyOptions,
): Ensemble | null {
  if (model.uncertainty === null) return null;
  if (ensemble !== undefined) return ensemble;
  return ensembleOf(model, drawn ?? simulate(model, { draws, signal, onProgress }));
}
