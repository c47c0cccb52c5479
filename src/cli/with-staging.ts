import { disk } from './disk.ts';
import { lockOut } from './out-lock.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { StoppedError } from './stopped-error.ts';
import { stagingName } from './swap-outputs.ts';
import { type About, openStaging, type Staging } from './write-outputs.ts';

/**
 * Lets a command stage results for `out/`, alone there, and puts them in place when it is done.
 * Where it fails or is told to stop, what was staged goes and `out/` stays as it was.
 *
 * @throws CliError where another process writes there; StoppedError where it was told to stop
 */
export async function withStaging(
  { io, out, note, words }: Session,
  about: About,
  work: (staging: Staging) => Promise<void>,
): Promise<Awaited<ReturnType<Staging['commit']>>> {
  await disk.makeFolder(out);
  const unlock = await lockOut(out);
  let stopped: StoppedError | null = null;
  const ignoreStops = io.onStop?.((exitCode) => {
    stopped = new StoppedError(exitCode);
  });
  const checkStop = () => {
    if (stopped !== null) throw stopped;
  };
  try {
    const staging = await openStaging(out, about);
    if (staging.isDropped) {
      const path = showPath(`${out}/${stagingName}`, io.cwd);
      note(words.warning(words.stagingDropped(path)));
    }
    try {
      await work({
        ...staging,
        add: async (file, content) => {
          checkStop();
          await staging.add(file, content);
        },
      });
      checkStop();
    } catch (error) {
      await staging.cancel();
      throw error;
    }
    // From here on it takes milliseconds, and half of it would have to be ended by the next run.
    return await staging.commit();
  } finally {
    ignoreStops?.();
    await unlock();
  }
}
