import { suggest } from '../input/suggest.ts';
import { extendUncertainty } from './extend-uncertainty.ts';
import { originsOf, type ScenarioDraft } from './read-scenario.ts';
import { defaultThresholds, type Scenario } from './scenario.ts';
import type { ReportAt } from './scenario-report.ts';

/**
 * Merges into a draft what it extends, key by key: growth by indicator, uncertainty by parameter,
 * everything else as a whole; the child's word counts. Lists (`events`) are replaced, not joined.
 *
 * @param draft the scenario's own file
 * @param drafts all files that could be read, by id
 * @param broken ids of scenarios whose own files have problems
 * @param report receives an unknown parent, a cycle, a missing region
 * @returns the whole scenario, or null where something is missing
 */
export function extendScenario(
  draft: ScenarioDraft,
  drafts: ReadonlyMap<string, ScenarioDraft>,
  broken: ReadonlySet<string>,
  report: ReportAt,
): Scenario | null {
  const chain = chainOf(draft, drafts, broken, report);
  if (chain === null) return null;
  const first = <T>(pick: (d: ScenarioDraft) => T | undefined | null): T | null => {
    for (const one of chain) {
      const found = pick(one);
      if (found !== undefined && found !== null) return found;
    }
    return null;
  };
  const fromFurthest = [...chain].reverse();
  const region = first((d) => d.form.region);
  const origins = Object.assign({}, ...fromFurthest.map(originsOf));
  if (region === null) {
    report({ file: draft.file, path: ['scenario'] }, 'scenario-without-region', {});
    return null;
  }
  const thresholds = {
    near: first((d) => d.form.thresholds?.near) ?? defaultThresholds.near,
    partial: first((d) => d.form.thresholds?.partial) ?? defaultThresholds.partial,
  };
  if (!(thresholds.near > thresholds.partial && thresholds.partial > 0))
    report(origins['thresholds'], 'thresholds-order', thresholds);
  return {
    id: draft.id,
    title: draft.title,
    region,
    plan: first((d) => d.form.plan),
    from: first((d) => d.form.from) ?? 'base',
    to: first((d) => d.form.to),
    default: first((d) => d.default),
    growth: Object.assign({}, ...fromFurthest.map((d) => d.growth)),
    events: first((d) => d.events) ?? [],
    totals: first((d) => d.form.totals) ?? 'by-cover',
    uncertainty: extendUncertainty(
      fromFurthest.flatMap(({ file, form }) =>
        form.uncertainty === undefined ? [] : [{ file, form: form.uncertainty }],
      ),
    ),
    draws: first((d) => d.form.draws),
    randomSeed: first((d) => d.form.randomSeed),
    sampling: first((d) => d.form.sampling),
    thresholds,
    files: chain.map((d) => d.file),
    origins: { ...origins, scenario: { file: draft.file, path: ['scenario'] } },
  };
}

function chainOf(
  draft: ScenarioDraft,
  drafts: ReadonlyMap<string, ScenarioDraft>,
  broken: ReadonlySet<string>,
  report: ReportAt,
): readonly ScenarioDraft[] | null {
  const chain = [draft];
  for (;;) {
    const last = chain.at(-1) ?? draft;
    const parent = last.form.extends;
    if (parent === undefined) return chain;
    // Reported where it is written: the file in the middle of a chain reports its own parent.
    const origin = { file: last.file, path: ['extends'] };
    const next = drafts.get(parent);
    if (next === undefined) {
      if (last === draft && !broken.has(parent))
        report(origin, 'extends-unknown', {
          id: parent,
          suggestion: suggest(parent, [...drafts.keys()]),
        });
      return null;
    }
    if (chain.includes(next)) {
      if (next === draft)
        report(origin, 'extends-cycle', { chain: [...chain.map((d) => d.id), next.id] });
      return null;
    }
    chain.push(next);
  }
}
