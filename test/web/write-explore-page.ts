import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { callCli } from '../cli/call-cli.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';

/** Those that tests open by name, and what they rest on. */
const sample = [
  ...['zhuji-plan', 'zhuji-push', 'zhuji-uncertain'],
  ...['jiande-plan', 'jiande-push', 'zhejiang-plan'],
];

/**
 * Writes the page into a folder: of a few scenarios, since each opening reads all that it holds;
 * with `npm run test:all` of all that ship.
 */
export async function writeExplorePage(folder: string): Promise<void> {
  const scenarios = join(folder, 'scenarios');
  mkdirSync(scenarios);
  for (const id of sample) copyFileSync(`scenarios/${id}.yaml`, join(scenarios, `${id}.yaml`));
  const which = isTestingAll ? [] : ['--scenarios', scenarios, '--seeds', 'seeds'];
  const { exitCode, stderr } = await callCli(['explore', ...which, '--out', folder]);
  expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
}
