import type { Session } from './session.ts';
import { padText } from './text-width.ts';

const barWidth = 20;

/** A bar on a terminal's stderr; nothing anywhere else, nor with `--quiet`. */
export type Progress = { readonly step: () => void; readonly end: () => void };

export function createProgressBar(title: string, steps: number, session: Session): Progress {
  const { io, options } = session;
  if (io.stderr.isTTY !== true || options.quiet) return { step: () => {}, end: () => {} };
  let done = 0;
  const draw = () => {
    const bar = '#'.repeat(Math.round((done / Math.max(1, steps)) * barWidth));
    io.stderr.write(`\r${title} [${padText(bar, barWidth, 'left')}] ${done}/${steps}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => void io.stderr.write('\r\u001b[K'),
  };
}
