import { describe, expect, it } from 'vitest';
import { runWorkload } from './run-workload.ts';
import { type RunningSide, type Side, startSide } from './side.ts';
import type { Workload } from './workloads.ts';

const request = { workload: 'W', size: 10, seed: 1 };

/** A side that answers each request with the value of an expression in JavaScript. */
const fake = (id: string, expression: string): Side => ({
  id,
  command: [
    process.execPath,
    '-e',
    `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
       const [workload, size, seed] = line.split(' '); console.log(${expression}) })`,
  ],
});
const answering = (id: string, result: number) =>
  fake(id, `JSON.stringify({ ms: 2, cpuMs: 1, peakBytes: 3, version: '1', result: ${result} })`);

const workload: Workload = {
  id: 'X',
  size: 1,
  title: 'X',
  rounds: 2,
  warmUps: 1,
  without: [],
  fresh: false,
  quick: true,
  check: ([a, b]) =>
    a?.result === b?.result ? [] : [{ sides: ['one', 'two'], what: 'not the same' }],
};

async function measure(...sides: readonly Side[]) {
  const running = new Map();
  const measured = await runWorkload(workload, sides, running);
  for (const side of running.values()) side.end();
  return measured;
}

describe('a side', () => {
  it('that ends, that is not there or that says something else has failed', async () => {
    const ended = startSide(fake('ends', 'process.exit(3)'));
    expect(await ended.ask(request)).toEqual({ failed: 'ended (3)' });
    const missing = startSide({ id: 'missing', command: ['/no/such/program'] });
    expect(await missing.ask(request)).toEqual({ failed: expect.stringContaining('ENOENT') });
    const babbling = startSide(fake('babbles', '"hello"'));
    expect(await babbling.ask(request)).toEqual({ failed: 'not JSON: hello' });
    babbling.end();
  });
});

describe('a workload on several sides', () => {
  it('counts timed rounds alone, and lets pass what agrees', async () => {
    const { rows, disagreements } = await measure(answering('one', 7), answering('two', 7));
    expect(rows.map(({ side, ms }) => [side, ms])).toEqual([
      ['one', [2, 2]],
      ['two', [2, 2]],
    ]);
    expect(disagreements).toEqual([]);
  });

  it('tells of results that differ and of a side that fails', async () => {
    const differing = await measure(answering('one', 7), answering('two', 8));
    expect(differing.disagreements.map(({ what }) => what)).toEqual(['not the same']);
    const failing = await measure(answering('one', 7), fake('two', 'process.exit(1)'));
    expect(failing.disagreements).toContainEqual({
      sides: ['two'],
      what: 'no answer: ended (1)',
    });
  });

  it('ends a side that answers that it failed, else the bench would wait for it', async () => {
    let isEnded = false;
    const failing: RunningSide = {
      id: 'one',
      ask: async () => ({ failed: 'no such function' }),
      end: () => {
        isEnded = true;
      },
    };
    const { disagreements } = await runWorkload(
      workload,
      [answering('one', 7)],
      new Map([['one', failing]]),
    );
    expect(isEnded).toBe(true);
    expect(disagreements[0]?.what).toBe('no answer: no such function');
  });

  it('goes on without a side that does not offer the workload', async () => {
    const absent = fake('two', `JSON.stringify({ absent: 'no workload X' })`);
    const { notes, rows, disagreements } = await measure(answering('one', 7), absent);
    expect(notes).toEqual(['two: no workload X']);
    expect(rows.map(({ side }) => side)).toEqual(['one']);
    expect(disagreements.map(({ sides }) => sides)).not.toContainEqual(['two']);
  });
});
