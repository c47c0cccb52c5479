/**
 * The loop of a side in JavaScript: requests `W 10000 1` (workload, size, seed) come in, one a line;
 * each gets one line of JSON with milliseconds of computing, the process's peak memory and the result.
 */
import { createInterface } from 'node:readline';

/**
 * @param version what the side is, for the table
 * @param workloads by letter: `(size, seed) => () => result`, where the outer call prepares, outside
 *   the timer, and the inner one computes
 */
export async function answerRequests(version, workloads) {
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, size, seed] = line.split(' ');
    process.stdout.write(`${JSON.stringify(await answerOne(name, Number(size), Number(seed)))}\n`);
  }

  async function answerOne(name, size, seed) {
    const prepare = workloads[name];
    if (prepare === undefined) return { absent: `no workload ${name}` };
    try {
      const compute = await prepare(size, seed);
      const processor = process.cpuUsage();
      const start = performance.now();
      const result = await compute();
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(processor);
      const peakBytes = process.resourceUsage().maxRSS * 1024;
      return { ms, cpuMs: (user + system) / 1000, peakBytes, version, result };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  }
}
