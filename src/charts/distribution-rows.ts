import type { Odds } from '../feasibility/judged-target.ts';
import type { Study, StudyIndicator } from '../study/study.ts';
import { drawnTargets, outcomeOfRow, type ValuedTarget } from '../study/study-targets.ts';
import type { StudyOutcome } from '../study/study-uncertainty.ts';
import { splitTrajectories } from './trajectory-groups.ts';

/** The figure that one target judges, over all draws. */
export type Distribution = {
  readonly indicator: StudyIndicator;
  readonly target: ValuedTarget;
  readonly outcome: StudyOutcome;
  readonly odds: Odds;
  readonly year: number;
  /** Where the projection ends without uncertainty. */
  readonly end: number | null;
  readonly bars: readonly Bar[];
  /** The bars count the first so many draws. */
  readonly counted: number;
  /** Whether some draws lie outside of the bars. */
  readonly isClipped: boolean;
};

/** Draws from `from` to `to`, or the side of them that meets the target. */
type Bar = {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** Two bars may share a bin: where the target lies inside it, one ends and one begins. */
  readonly bin: number;
  readonly meets: boolean;
};

/** Draws of each tail that may be left out of the picture, for the rest to be readable. */
const tail = 0.005;
/** So many panels fit on a page. */
const most = 10;

/** The total and its parts, or the first indicators where no total has parts. */
export function collectDistributions(study: Study): readonly Distribution[] {
  return splitTrajectories(study)
    .first.flatMap((indicator) =>
      drawnTargets(study)
        .filter((row) => row.indicator === indicator.id)
        .map((row) => ({ indicator, row })),
    )
    .flatMap(({ indicator, row }): readonly Distribution[] => {
      const { id } = indicator;
      const outcome = outcomeOfRow(study, row);
      const { scenarioOdds: odds, reached } = row;
      if (outcome === null || reached === null || odds === null) return [];
      const { histogram } = outcome;
      // Where all draws but for the last bits agree there is no shape to show.
      if (histogram === null || histogram.width === 0) return [];
      return [
        {
          ...{ indicator, target: row, outcome, odds, year: row.year, end: reached.value },
          ...barsOf(id, outcome, histogram),
          counted: histogram.draws,
        },
      ];
    })
    .slice(0, most);
}

function barsOf(
  indicator: string,
  { meets }: StudyOutcome,
  { draws, from, width, counts }: NonNullable<StudyOutcome['histogram']>,
): Pick<Distribution, 'bars' | 'isClipped'> {
  const [low, high] = [
    meets.low ?? Number.NEGATIVE_INFINITY,
    meets.high ?? Number.POSITIVE_INFINITY,
  ];
  const shown = shownBins(counts, draws);
  const bars = counts.flatMap((count, i): readonly Bar[] => {
    if (count === 0 || i < shown.first || i > shown.last) return [];
    const [left, right] = [from + i * width, from + (i + 1) * width];
    const cuts = [low, high].filter((cut) => cut > left && cut < right);
    const edges = [left, ...cuts, right];
    return edges.slice(1).map((to, k) => {
      const start = edges[k]!;
      const middle = (start + to) / 2;
      const isMet = middle >= low && middle <= high;
      return { indicator, from: start, to, share: count / draws, bin: i, meets: isMet };
    });
  });
  const drawn = counts.slice(shown.first, shown.last + 1).reduce((sum, one) => sum + one, 0);
  return { bars, isClipped: drawn < draws };
}

/** The bins without the thin ends of both tails. */
function shownBins(counts: readonly number[], draws: number): { first: number; last: number } {
  const most = tail * draws;
  let first = 0;
  let last = counts.length - 1;
  for (let sum = counts[first] ?? 0; sum <= most && first < last; sum += counts[first] ?? 0)
    first += 1;
  for (let sum = counts[last] ?? 0; sum <= most && last > first; sum += counts[last] ?? 0)
    last -= 1;
  return { first, last };
}
