import type { Assessment, Verdict } from '../../feasibility/assessment.ts';
import type { Study, StudyIndicator } from '../../study/study.ts';
import { firstTotal } from '../../terms/first-total.ts';

/** What the index page says of a scenario. */
export type IndexEntry = {
  readonly scenario: Study['scenario'];
  readonly region: Study['region'];
  readonly base: number;
  /** The indicator that stands for the plan: the first total with a target, else the first one. */
  readonly headline: { readonly indicator: StudyIndicator; readonly assessment: Assessment } | null;
  readonly verdicts: { readonly [V in Verdict]?: number };
};

/** The little of a study that its line on the index page needs. */
export function summariseStudy(study: Study): IndexEntry {
  const judged = study.assessments.flatMap((assessment) => {
    const indicator = study.indicators.find(({ id }) => id === assessment.indicator);
    return indicator === undefined ? [] : [{ indicator, assessment }];
  });
  const verdicts: { [V in Verdict]?: number } = {};
  for (const { assessment } of judged) {
    const { verdict } = assessment.reach;
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  return {
    scenario: study.scenario,
    region: study.region,
    base: study.plan.base,
    headline: firstTotal(judged, ({ indicator }) => indicator) ?? judged[0] ?? null,
    verdicts,
  };
}
