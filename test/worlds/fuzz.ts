/**
 * Drives many worlds: `npm run fuzz -- --count 20000 [--seed 1] [--shard 1/4] [--draw 2]`. World k
 * has the seed that was given plus k: `--seed 4711 --count 1` tries one again. Each kind of fault is
 * told once, with its seed and the smallest files that still show it, and counted at the end.
 */
import { parseArgs } from 'node:util';
import { type Fault, kindOf } from './faults.ts';
import type { MadeWorld } from './make-world.ts';
import { shrinkWorld } from './shrink-world.ts';
import { trySeed, tryWorld } from './try-world.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    shard: { type: 'string', default: '1/1' },
    /** Charts of each world that are drawn as SVG. */
    draw: { type: 'string', default: '1' },
    /** Tries that making a world smaller may take. */
    shrink: { type: 'string', default: '200' },
  },
});
const [first, count] = [Number(values.seed), Number(values.count)];
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
/** One world in so many is run to disk, with its PNGs. */
const runEvery = 200;

const began = performance.now();
const told = new Map<string, number>();
const states = { passed: 0, refused: 0, failed: 0 };
for (let k = shard - 1; k < count; k += shards) {
  const seed = first + k;
  const isRun = k % runEvery === runEvery - 1;
  const drive = { drawn: Number(values.draw), isRun, inOneLanguage: count > 1 };
  const { made, isRefused, faults } = await trySeed(seed, drive);
  states[faults.length > 0 ? 'failed' : isRefused ? 'refused' : 'passed'] += 1;
  for (const kind of new Set(faults.map(kindOf))) {
    told.set(kind, (told.get(kind) ?? 0) + 1);
    const fault = faults.find((one) => kindOf(one) === kind);
    if (told.get(kind) === 1 && fault !== undefined) await tell(fault, made, seed, drive);
  }
  const done = states.passed + states.refused + states.failed;
  if (done % 500 === 0) say(sayStates(done));
}
say(`\n${sayStates(states.passed + states.refused + states.failed)}`);
for (const [kind, times] of told) say(`${times} × ${kind}`);
process.exitCode = states.failed > 0 ? 1 : 0;

async function tell(
  fault: Fault,
  made: MadeWorld,
  seed: number,
  drive: Parameters<typeof tryWorld>[2],
): Promise<void> {
  const kind = kindOf(fault);
  const smallest = await shrinkWorld(made, Number(values.shrink), async (smaller) => {
    const { faults } = await tryWorld(smaller, seed, drive);
    return faults.some((one) => kindOf(one) === kind);
  });
  say(`\n--seed ${seed} --count 1 · ${fault.about}\n${fault.message}`);
  for (const [file, plain] of Object.entries(smallest.files))
    say(`${file}: ${JSON.stringify(plain)}`);
}

function sayStates(done: number): string {
  const { passed, refused, failed } = states;
  const rate = (done / ((performance.now() - began) / 1000)).toFixed(2);
  return `${passed} passed, ${refused} refused, ${failed} failed · ${rate} worlds/s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
