import type { Disagreement } from './disagreement.ts';
import { type Answer, type RunningSide, type Side, startSide } from './side.ts';
import type { Workload } from './workloads.ts';

/** What a side showed in one workload: by round; slow sides have fewer. */
export type Row = {
  readonly side: string;
  readonly ms: readonly number[];
  /** Processor time of the same rounds: less than `ms` where the machine was busy with others. */
  readonly cpuMs: readonly number[];
  readonly peakBytes: number;
  readonly version: string;
};

export type Measured = {
  readonly workload: Workload;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly disagreements: readonly Disagreement[];
};

/** A side that has computed this long in one workload, CPU time, sits out; the others go on. */
const budgetMs = 10_000;

type Tally = {
  ms: number[];
  cpuMs: number[];
  spentMs: number;
  peakBytes: number;
  version: string;
  result: unknown;
};

/**
 * Runs one workload on all sides in turn, round by round, so that a busy moment of the machine hits
 * each of them, and compares what they found in the first round.
 *
 * @param running sides by id, kept over workloads: engines are warm, as in a program that works
 */
export async function runWorkload(
  workload: Workload,
  sides: readonly Side[],
  running: Map<string, RunningSide>,
): Promise<Measured> {
  const tallies = new Map<string, Tally>();
  const notes: string[] = [];
  const disagreements: Disagreement[] = [];
  const taking = sides.filter(({ id }) => !workload.without.includes(id));
  const out = new Set<string>();
  for (let round = -workload.warmUps; round < workload.rounds; round += 1)
    for (const side of taking) {
      if (out.has(side.id)) continue;
      const answer = await ask(side, workload, round);
      if ('ms' in answer) {
        keep(side.id, answer, round);
        continue;
      }
      out.add(side.id);
      if ('absent' in answer) notes.push(`${side.id}: ${answer.absent}`);
      else {
        // Without its end the bench would wait for a side that waits for requests.
        running.get(side.id)?.end();
        running.delete(side.id);
        disagreements.push({ sides: [side.id], what: `no answer: ${answer.failed}` });
      }
    }
  const found = [...tallies].filter(([id]) => !disagreements.some((d) => d.sides.includes(id)));
  const results = found.map(([side, { result }]) => ({ side, result }));
  return {
    workload,
    rows: found.map(([side, { spentMs: _, result: __, ...row }]) => ({ side, ...row })),
    notes,
    disagreements: [...disagreements, ...workload.check(results, workload.size)],
  };

  function keep(id: string, answer: Extract<Answer, { ms: number }>, round: number): void {
    const { ms, cpuMs, peakBytes, version, result } = answer;
    const tally = tallies.get(id) ?? { ms: [], cpuMs: [], spentMs: 0, peakBytes, version, result };
    tallies.set(id, tally);
    tally.peakBytes = peakBytes;
    tally.spentMs += cpuMs;
    const spent = tally.spentMs >= budgetMs;
    if (spent) out.add(id);
    // One that has no time for a second answer counts with its warming up.
    if (round < 0 && !spent) return;
    tally.ms.push(ms);
    tally.cpuMs.push(cpuMs);
  }

  async function ask(side: Side, { id, size, fresh }: Workload, round: number): Promise<Answer> {
    const one = fresh ? startSide(side) : (running.get(side.id) ?? startSide(side));
    if (!fresh) running.set(side.id, one);
    // The same seeds each time: what agrees once agrees always.
    const answer = await one.ask({ workload: id, size, seed: round + workload.warmUps + 1 });
    if (fresh) one.end();
    return answer;
  }
}
