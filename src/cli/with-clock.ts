import type { Session } from './session.ts';
import { padText, textWidth } from './text-width.ts';

/** Called now and then with how much of the work is done. */
export type OnProgress = (done: number, of: number) => void;

const barWidth = 20;
/** Shorter work is not spoken of. */
const firstMilliseconds = 1000;
const milliseconds = 200;

/**
 * Does a work that may take long, with a bar and the time that is left on a terminal's stderr;
 * nothing anywhere else, nor with `--quiet`, nor in the first second.
 *
 * @param work tells how far it is; the clock is here, for nothing below may have one
 */
export function withClock<T>(
  title: string,
  session: Session,
  work: (onProgress: OnProgress | undefined) => T,
): T {
  const { io, options, words } = session;
  const { stderr } = io;
  if (stderr.isTTY !== true || options.quiet) return work(undefined);
  const start = performance.now();
  let drawn = start + firstMilliseconds - milliseconds;
  let isDrawn = false;
  const draw: OnProgress = (done, of) => {
    const now = performance.now();
    if (done <= 0 || now - drawn < milliseconds) return;
    drawn = now;
    isDrawn = true;
    const share = Math.min(1, done / of);
    const bar = padText('#'.repeat(Math.floor(share * barWidth)), barWidth, 'left');
    const left = words.progress.left(((now - start) / 1000) * (1 / share - 1));
    const line = `${title} [${bar}] ${Math.floor(share * 100)}% ${left}`;
    // A line that wraps could not be drawn over.
    const fits = textWidth(line) < (stderr.columns ?? Number.POSITIVE_INFINITY);
    stderr.write(`\r\u001b[K${fits ? line : left}`);
  };
  try {
    return work(draw);
  } finally {
    if (isDrawn) stderr.write('\r\u001b[K');
  }
}
