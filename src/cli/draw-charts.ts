import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ChartJob, type DrawnChart, drawChartFiles } from './draw-chart-files.ts';

type Answer = { readonly drawn: DrawnChart } | { readonly error: unknown };

/** Below this many charts, starting workers costs more than they save. */
const fewJobs = 4;

const workerFile = new URL('./draw-worker.js', import.meta.url);

/**
 * Draws charts on all cores. What is drawn does not depend on how many workers there are, nor does
 * the order in which it is handed over.
 *
 * @param receive takes each chart, in the order of the jobs
 */
export async function drawCharts(
  jobs: readonly ChartJob[],
  receive: (drawn: DrawnChart) => Promise<void>,
  workers: number = availableParallelism(),
): Promise<void> {
  // Run from source there is no worker file, for a worker could not read TypeScript.
  if (workers < 2 || jobs.length < fewJobs || !existsSync(workerFile)) {
    for (const job of jobs) await receive(await drawChartFiles(job));
    return;
  }
  const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(workerFile));
  try {
    await drawWithPool(jobs, pool, receive);
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}

async function drawWithPool(
  jobs: readonly ChartJob[],
  pool: readonly Worker[],
  receive: (drawn: DrawnChart) => Promise<void>,
): Promise<void> {
  const queue = jobs.map((job, index) => ({ job, index }));
  const waiting = new Map<number, DrawnChart>();
  let handedOver = 0;
  let handing: Promise<void> = Promise.resolve();
  const handOver = async () => {
    for (
      let drawn = waiting.get(handedOver);
      drawn !== undefined;
      drawn = waiting.get(handedOver)
    ) {
      waiting.delete(handedOver);
      handedOver += 1;
      await receive(drawn);
    }
  };
  await Promise.all(
    pool.map(async (worker) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        waiting.set(next.index, await ask(worker, next.job));
        handing = handing.then(handOver);
        await handing;
      }
    }),
  );
}

function ask(worker: Worker, job: ChartJob): Promise<DrawnChart> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ('error' in answer) reject(answer.error);
      else resolve(answer.drawn);
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(job);
  });
}
