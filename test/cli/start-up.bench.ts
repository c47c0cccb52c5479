/**
 * How long `talentcast --help` takes against bare node, whole processes, built: the least of many
 * runs that take turns, so that a busy moment of the machine hits both. Run by `npm run bench:start`.
 */
import { spawnSync } from 'node:child_process';

const rounds = 40;
const limit = 1.6;

const node = leastMilliseconds(['-e', '0']);
const help = leastMilliseconds(['dist/cli/main.js', '--help']);
for (let round = 1; round < rounds; round += 1) {
  node.again();
  help.again();
}
const ratio = help.least() / node.least();
process.stdout.write(
  `node -e 0: ${node.least().toFixed(1)} ms · --help: ${help.least().toFixed(1)} ms · ratio ${ratio.toFixed(2)} (at most ${limit})\n`,
);
process.exitCode = ratio <= limit ? 0 : 1;

function leastMilliseconds(argv: readonly string[]) {
  const measure = () => {
    const start = performance.now();
    spawnSync(process.execPath, argv, { stdio: 'ignore' });
    return performance.now() - start;
  };
  measure();
  let least = measure();
  return {
    again: () => {
      least = Math.min(least, measure());
    },
    least: () => least,
  };
}
