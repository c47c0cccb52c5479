/**
 * `npm run bench`: talentcast beside its peers, in one run, as ratios. Exit 1 when results do not
 * agree; with `--strict` also when a promised speed is missed.
 *
 * `--quick`: a few small lines, seconds · `--only W,D,S,O,T,A,start,page`: some lines alone ·
 * `--no-install`: npm fetches nothing
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLimits } from './limits.ts';
import { describeMachine } from './machine.ts';
import { measurePage } from './page-speed.ts';
import { type Measured, runWorkload } from './run-workload.ts';
import type { RunningSide } from './side.ts';
import { findSides } from './sides.ts';
import { measureStartUp } from './start-up.ts';
import { workloads } from './workloads.ts';
import {
  writeBusyness,
  writeLimits,
  writeMeasured,
  writePage,
  writeStartUp,
} from './write-report.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    'no-install': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const only = options.only?.split(',');
const wanted = (id: string) => only === undefined || only.includes(id);

const workshop = mkdtempSync(join(tmpdir(), 'talentcast-bench-'));
const running = new Map<string, RunningSide>();
try {
  process.exitCode = await bench();
} finally {
  for (const side of running.values()) side.end();
  rmSync(workshop, { recursive: true, force: true });
}

async function bench(): Promise<number> {
  const chosen = workloads.filter(({ id, quick }) => wanted(id) && (quick || !options.quick));
  const found = chosen.length === 0 ? [] : findSides(workshop, !options['no-install']);
  for (const side of found) if ('absent' in side) say(`${side.id} is left out: ${side.absent}`);
  const sides = found.filter((side) => 'command' in side);
  const measured: Measured[] = [];
  for (const workload of chosen) {
    const shortened = { ...workload, rounds: 2, warmUps: 0 };
    const one = await runWorkload(options.quick ? shortened : workload, sides, running);
    measured.push(one);
    say(writeMeasured(one));
  }
  const startUp = wanted('start') ? measureStartUp(options.quick ? 3 : 40) : [];
  if (startUp.length > 0) say(writeStartUp(startUp));
  const page = wanted('page') ? await measurePage(options.quick ? 10 : 60) : null;
  if (page !== null) say(writePage(page));
  const limits = readLimits(measured, startUp, page);
  say(writeLimits(limits));
  const versions = measured.flatMap(({ rows }) => rows.map((r) => [r.side, r.version] as const));
  if (measured.length > 0) say(writeBusyness(measured));
  say(describeMachine(new Map(versions)));
  const disagree = measured.some(({ disagreements }) => disagreements.length > 0);
  if (disagree) say('The results do not agree: no time above means anything until they do.');
  const missed = limits.some(({ value, limit }) => value !== null && value > limit);
  return disagree || (options.strict && missed) ? 1 : 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
