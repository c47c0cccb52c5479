import type { Study } from '../index.ts';

/** A study of one indicator alone, for a chart that shall show nothing else. */
export function focusStudy(study: Study, indicator: string): Study {
  const one = <T extends { readonly indicator: string | null }>(list: readonly T[]) =>
    list.filter((entry) => entry.indicator === indicator);
  return {
    ...study,
    indicators: study.indicators.filter(({ id }) => id === indicator),
    assumptions: one(study.assumptions),
    assessments: one(study.assessments),
    findings: one(study.findings),
  };
}
