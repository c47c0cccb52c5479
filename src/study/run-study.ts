import { auditInFull } from '../audit/registry.ts';
import { assess } from '../feasibility/assess.ts';
import { runChecks } from '../feasibility/registry.ts';
import { project } from '../projection/project.ts';
import type { Model } from '../scenario/model.ts';
import { resolveModel } from '../scenario/read-world.ts';
import type { World } from '../scenario/world.ts';
import { describeAssumptions, describeIndicators } from './describe-model.ts';
import { describeProgress } from './describe-progress.ts';
import { type Study, studyFormat } from './study.ts';
import { version } from './version.ts';

/**
 * Runs one scenario of a world.
 *
 * ```
 * world ─> model ─> projection ─┬─────────────> study
 *            │├──> assessments ─┴─> findings ──┤
 *            │└──> progress ───────────────────┤
 *            └──────────────────────> audit ───┘
 * ```
 *
 * @param world what `readWorld` gave
 * @param id the scenario
 * @returns the study: plain data, the content of `study.json`
 * @throws RangeError where the world has no such scenario
 */
export function runStudy(world: World, id: string): Study {
  return studyModel(resolveModel(world, id));
}

/** The study of a model that is already resolved, as a worker or the page has it. */
export function studyModel(model: Model): Study {
  const projection = project(model);
  const assessments = assess(model);
  const findings = runChecks({ model, projection, assessments });
  const { region } = model;
  const { rows, coverage } = auditInFull(region);
  return {
    format: studyFormat,
    version,
    scenario: model.scenario,
    region: { id: region.id, name: region.name, level: region.level },
    note: region.note,
    parent: model.parent === null ? null : { id: model.parent.id, name: model.parent.name },
    plan: region.plan,
    years: model.years,
    from: model.from,
    totals: model.totals,
    indicators: describeIndicators(model, projection),
    assumptions: describeAssumptions(model, projection),
    assessments,
    findings,
    audit: rows,
    auditCoverage: coverage,
    ...describeProgress(model, projection),
    sources: region.sources,
    thresholds: model.thresholds,
    provenance: {
      inputs: model.inputs,
      randomSeed: model.randomSeed,
      draws: model.draws,
      sampling: null,
    },
  };
}
