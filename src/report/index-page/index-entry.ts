import type { TargetState } from '../../feasibility/judged-target.ts';
import type { Study } from '../../study/study.ts';
import { countedTargets } from '../../study/study-targets.ts';
import { type Judged, summariseOutcome } from '../../study/summarise-outcome.ts';

/** What the index page says of a scenario. */
export type IndexEntry = {
  readonly scenario: Study['scenario'];
  readonly region: Study['region'];
  /** The row of the study's headline. */
  readonly headline: Judged | null;
  /** Of the targets of the plan's last year. */
  readonly verdicts: { readonly [S in TargetState]?: number };
};

/** The little of a study that its line on the index page needs. */
export function summariseStudy(study: Study): IndexEntry {
  const verdicts: { [S in TargetState]?: number } = {};
  for (const { state } of countedTargets(study)) verdicts[state] = (verdicts[state] ?? 0) + 1;
  const { headline } = summariseOutcome(study);
  return { scenario: study.scenario, region: study.region, headline, verdicts };
}
