import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callCli, temporaryFolder } from './call-cli.ts';

const run = (out: string, ...names: string[]) =>
  callCli(['run', ...names, '--out', out, '--quiet']);
const drawn = (out: string) => {
  const folder = join(out, 'charts');
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.png')) : [];
};

// Regions with few indicators: what is drawn over several studies is the same, in a tenth the time.
it('compares named scenarios of one region and leaves the charts of others', async () => {
  const out = temporaryFolder();
  expect((await run(out, 'zhejiang-plan')).exitCode).toBe(0);
  expect(drawn(out)).toEqual([]);
  expect((await run(out, 'zhejiang-plan', 'zhejiang-latest', 'shaoxing-plan')).exitCode).toBe(0);
  const ofZhejiang = ['compare-zhejiang.png', 'verdicts-zhejiang.png'];
  expect(drawn(out).sort()).toEqual(ofZhejiang);
  await run(out, 'chongqing-plan', 'chongqing-latest');
  expect(drawn(out)).toEqual(expect.arrayContaining([...ofZhejiang, 'verdicts-chongqing.png']));
  const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
  expect(manifest).toContain('charts/compare-zhejiang.vl.json');
});

it('lists the charts over several studies and refuses them for one', async () => {
  const { stdout } = await callCli(['list', 'charts', '--json']);
  expect(stdout).toContain('"verdicts"');
  const one = await callCli(['chart', 'zhuji-plan', '--chart', 'regions']);
  expect(one.exitCode).toBe(2);
});
