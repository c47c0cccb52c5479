import { parentPort } from 'node:worker_threads';
import { type ChartJob, drawChartFiles } from './draw-chart-files.ts';

// A worker draws what it is given and answers with it, or with what went wrong.
parentPort?.on('message', async (job: ChartJob) => {
  try {
    parentPort?.postMessage({ drawn: await drawChartFiles(job) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
