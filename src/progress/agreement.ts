import { isOnTrack } from './progress-result.ts';
import type { ProgressMethodId } from './registry.ts';
import type { Agreement, ProgressRow } from './standing.ts';

/**
 * Whether the methods give one answer to one question: is the target on the way to be met in time?
 * And how far they lie apart: the mildest and the strictest current figure that would be on track.
 *
 * @param rows what each method says of one indicator
 * @param isUp whether more is better, which decides what is strict
 */
export function compareMethods(rows: readonly ProgressRow[], isUp: boolean): Agreement {
  const those = (answer: boolean | null): readonly ProgressMethodId[] =>
    rows.filter((row) => isOnTrack(row.class) === answer).map(({ method }) => method);
  const [onTrack, offTrack, unknown] = [those(true), those(false), those(null)];
  const bars = rows
    .flatMap(({ method, bar }) => (bar === null ? [] : [{ method, value: bar }]))
    .toSorted((a, b) => (isUp ? a.value - b.value : b.value - a.value));
  const [mildest, strictest] = [bars[0], bars.at(-1)];
  return {
    verdict: verdictOf(onTrack.length, offTrack.length),
    onTrack,
    offTrack,
    unknown,
    bars: mildest === undefined || strictest === undefined ? null : { mildest, strictest },
  };
}

function verdictOf(onTrack: number, offTrack: number): Agreement['verdict'] {
  if (onTrack > 0 && offTrack > 0) return 'differ';
  if (onTrack > 0) return 'on-track';
  return offTrack > 0 ? 'off-track' : 'unknown';
}
