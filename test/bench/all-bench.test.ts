import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isTestingAll } from '../fixtures/sample-pairs.ts';

/** D judges twenty thousand targets twice. */
const lines = isTestingAll ? 'W,D' : 'W';

const root = join(import.meta.dirname, '../..');

it('runs quickly with whatever peers there are, and they agree', () => {
  const command = ['--import', 'tsx', 'test/bench/all.bench.ts', '--quick', '--no-install'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '--only', lines], {
    cwd: root,
    encoding: 'utf8',
    // A bench that hangs would hang the whole test run: no timer of vitest fires meanwhile.
    timeout: 120_000,
  });
  expect(stderr).toBe('');
  expect(stdout).toContain(isTestingAll ? 'D, 1000 scenarios' : 'W, 10⁴ draws');
  expect(stdout).not.toContain('DISAGREE');
  expect(status).toBe(0);
});
