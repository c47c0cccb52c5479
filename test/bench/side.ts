import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One of the programs that the bench runs side by side. */
export type Side = {
  readonly id: string;
  readonly command: readonly [string, ...string[]];
};

/** What a side answers to one request; `absent`: it does not offer that workload. */
export type Answer =
  | {
      /** Wall-clock time of the computing, and the processor's time over all threads. */
      readonly ms: number;
      readonly cpuMs: number;
      readonly peakBytes: number;
      readonly version: string;
      readonly result: unknown;
    }
  | { readonly absent: string }
  | { readonly failed: string };

type Request = { readonly workload: string; readonly size: number; readonly seed: number };

/** A side that runs and waits for requests. */
export type RunningSide = {
  readonly id: string;
  ask(request: Request): Promise<Answer>;
  end(): void;
};

/** A side that hangs is ended, so that the bench always is. */
const patienceMs = 180_000;

/** Starts a side: requests go in and answers come out, one a line. */
export function startSide({ id, command }: Side): RunningSide {
  const [file, ...argv] = command;
  const child = spawn(file, argv, { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  // Writing to a side that has ended is told by its missing answer.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = endOf(child, said);
  return {
    id,
    ask: async ({ workload, size, seed }) => {
      child.stdin.write(`${workload} ${size} ${seed}\n`);
      const timer = setTimeout(() => child.kill(), patienceMs);
      const next = await Promise.race([lines.next(), ended]);
      clearTimeout(timer);
      if ('failed' in next) return next;
      return next.done === true ? await ended : readAnswer(next.value);
    },
    end: () => {
      child.stdin.end();
    },
  };
}

function readAnswer(line: string): Answer {
  try {
    // The sides are ours; their results are looked at one by one before anything relies on them.
    return JSON.parse(line) as Answer;
  } catch {
    return { failed: `not JSON: ${line.slice(0, 80)}` };
  }
}

function endOf(child: ChildProcess, said: readonly string[]): Promise<{ failed: string }> {
  return new Promise((resolve) => {
    const tell = (how: string) => resolve({ failed: `${how} ${said.join('').trim()}`.trim() });
    child.on('error', (error) => tell(error.message));
    child.on('close', (code, signal) => tell(`ended (${signal ?? code})`));
  });
}
