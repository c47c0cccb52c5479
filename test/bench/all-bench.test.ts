import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('runs quickly with whatever peers there are, and they agree', () => {
  const command = ['--import', 'tsx', 'test/bench/all.bench.ts', '--quick', '--no-install'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '--only', 'W,D'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('D, 1000 scenarios');
  expect(stdout).not.toContain('DISAGREE');
  expect(status).toBe(0);
});
