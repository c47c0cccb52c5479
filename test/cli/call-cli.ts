import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run-cli.ts';

export const projectFolder = new URL('../..', import.meta.url).pathname;

type Where = {
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Runs the command line in this process and keeps what it says. */
export async function callCli(
  argv: readonly string[],
  { cwd = projectFolder, env = {}, isTTY = false, columns = 100 }: Where = {},
) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY,
    columns,
  });
  const io = { stdout: stream('stdout'), stderr: stream('stderr'), env, cwd };
  const exitCode = await runCli(argv, io);
  return { exitCode, ...said };
}

/** A folder of this test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talentcast-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
