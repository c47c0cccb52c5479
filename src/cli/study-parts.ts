import type { Assessment, Study, StudyIndicator } from '../index.ts';

/** An indicator with a target, and what is said of it. */
export type Judged = { readonly indicator: StudyIndicator; readonly assessment: Assessment };

/** The judged indicators of a study, in its order. */
export function judgedIndicators(study: Study): readonly Judged[] {
  return study.assessments.flatMap((assessment): readonly Judged[] => {
    const indicator = study.indicators.find(({ id }) => id === assessment.indicator);
    return indicator === undefined ? [] : [{ indicator, assessment }];
  });
}

/** The published figure of a plan's base year; null where there is none. */
export function baseFigure(indicator: StudyIndicator, study: Study): number | null {
  return indicator.observed.find(({ year }) => year === study.plan.base)?.value ?? null;
}

/** How many judged targets a study does not meet. */
export function countUnmet(study: Study): number {
  return study.assessments.filter(
    ({ reach }) => reach.verdict !== 'met' && reach.verdict !== 'unknown',
  ).length;
}
