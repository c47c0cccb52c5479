import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whole processes against bare node: least milliseconds, and the ratio. */
export type StartUp = { readonly title: string; readonly ms: number; readonly ratio: number };

const main = join(import.meta.dirname, '../../dist/cli/main.js');
const commands: readonly { readonly title: string; readonly argv: readonly string[] }[] = [
  { title: 'node -e 0', argv: ['-e', '0'] },
  { title: 'talentcast --help', argv: [main, '--help'] },
  { title: 'talentcast check zhuji-plan', argv: [main, 'check', 'zhuji-plan'] },
];

/**
 * How long whole commands of the built program take against bare node: the least of many runs that
 * take turns, so that a busy moment of the machine hits each of them; none where nothing is built.
 */
export function measureStartUp(rounds: number): readonly StartUp[] {
  if (!existsSync(main)) return [];
  const least = commands.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1)
    commands.forEach(({ argv }, i) => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore', timeout: 60_000 });
      if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
      // The first round fills the caches of the file system.
      if (round > 0) least[i] = Math.min(least[i]!, performance.now() - start);
    });
  return commands.map(({ title }, i) => ({ title, ms: least[i]!, ratio: least[i]! / least[0]! }));
}
