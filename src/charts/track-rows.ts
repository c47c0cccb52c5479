import type { Study, StudyIndicator } from '../study/study.ts';
import { type ObservedStudyStanding, observedStandings } from '../study/study-targets.ts';
import { isWindowed } from '../terms/kind.ts';
import { type Band, collectBands } from './drawing/bands.ts';

/** One indicator's panel: what was observed, both paths, the target, and bands where there are any. */
export type Track = {
  readonly indicator: StudyIndicator;
  readonly standing: ObservedStudyStanding;
  readonly observed: readonly Point[];
  readonly base: readonly Point[];
  readonly latest: readonly Point[];
  readonly target: readonly Point[];
  readonly bands: readonly Band[];
};

type Point = { readonly year: number; readonly value: number };

/**
 * The indicators of one year's figures that are observed after the base year and have a path or a
 * target to be held against.
 */
export function collectTracks(study: Study): readonly Track[] {
  return observedStandings(study).flatMap((standing): readonly Track[] => {
    const indicator = study.indicators.find(({ id }) => id === standing.indicator);
    if (indicator === undefined || standing.base === null) return [];
    if (isWindowed(indicator.kind)) return [];
    const { target, base, trail } = standing;
    const first = base.year;
    const points = (path: readonly (number | null)[] | null, from: number) =>
      study.years.flatMap((year, i) => {
        const value = path?.[i] ?? null;
        return value === null || year < from ? [] : [{ year, value }];
      });
    const paths = {
      base: points(standing.paths.base, first),
      latest: points(standing.paths.latest, newestStart(standing, study)),
    };
    if (target === null && paths.base.length < 2 && paths.latest.length < 2) return [];
    return [
      {
        indicator,
        standing,
        observed: [base, ...trail].map(({ year, value }) => ({ year, value })),
        ...paths,
        target:
          target === null
            ? []
            : [target.value, ...(target.high === null ? [] : [target.high])].map((value) => ({
                year: target.year,
                value,
              })),
        bands: collectBands(indicator, study),
      },
    ];
  });
}

/** The newest later figure that a path can start from: one before the study's last year. */
function newestStart({ trail, current }: ObservedStudyStanding, study: Study): number {
  const last = study.years.at(-1) ?? current.year;
  return trail.findLast(({ year }) => year < last)?.year ?? current.year;
}
