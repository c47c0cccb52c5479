import { isStateMet, type Study, type StudyIndicator, type StudyTarget } from '../index.ts';

/** A row with its indicator. */
export type Judged = { readonly indicator: StudyIndicator; readonly target: StudyTarget };

/** The judged targets of a study, in its order. */
export function judgedTargets(study: Study): readonly Judged[] {
  return study.targets.flatMap((target): readonly Judged[] => {
    const indicator = study.indicators.find(({ id }) => id === target.indicator);
    return indicator === undefined ? [] : [{ indicator, target }];
  });
}

/** How many of its targets a study does not meet; what is near does not meet it either. */
export function countUnmet(study: Study): number {
  return study.targets.filter(({ state }) => isStateMet(state) === false).length;
}
