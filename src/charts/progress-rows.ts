import type { Study } from '../study/study.ts';
import { observedStandings } from '../study/study-targets.ts';
import type { Pen } from './drawing/pen.ts';

/** One indicator on its way: shares of time and increment, at each later figure. */
export type ProgressMark = {
  readonly id: string;
  readonly label: string;
  /** Not behind the even pace. */
  readonly isOnPace: boolean;
  /** The figure that is judged is the last; earlier ones lead to it. */
  readonly points: readonly {
    readonly year: number;
    readonly time: number;
    readonly increment: number;
  }[];
};

export type ProgressMarks = {
  readonly marks: readonly ProgressMark[];
  /** Indicators observed later that have no place here, by name. */
  readonly unplaced: readonly string[];
};

/** Shares that differ by less read alike. */
const rounding = 1e-9;

/** The indicators of a study with later figures, the furthest first. */
export function collectMarks(study: Study, pen: Pen): ProgressMarks {
  const marks = observedStandings(study).flatMap((standing): readonly ProgressMark[] => {
    const points = standing.trail.flatMap(({ year, timeShare: time, incrementShare: increment }) =>
      time === null || increment === null || year > standing.current.year
        ? []
        : [{ year, time, increment }],
    );
    const newest = points.at(-1);
    if (newest === undefined) return [];
    const { progress: words } = pen.words;
    return [
      {
        id: standing.indicator,
        label: words.label(
          pen.name(standing.indicator),
          newest.year,
          pen.percent(newest.increment, 1),
        ),
        isOnPace: newest.increment >= newest.time - rounding,
        points,
      },
    ];
  });
  const last = (mark: ProgressMark) => mark.points.at(-1)?.increment ?? 0;
  return {
    marks: marks.toSorted((a, b) => last(b) - last(a)),
    unplaced: study.standings
      .filter(({ indicator }) => marks.every(({ id }) => id !== indicator))
      .map(({ indicator }) => pen.name(indicator)),
  };
}
