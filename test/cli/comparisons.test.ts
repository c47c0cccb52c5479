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

it('compares named scenarios of one region and leaves the charts of others', async () => {
  const out = temporaryFolder();
  expect((await run(out, 'zhuji-plan')).exitCode).toBe(0);
  expect(drawn(out)).toEqual([]);
  expect((await run(out, 'zhuji-plan', 'zhuji-slow', 'jiande-plan')).exitCode).toBe(0);
  const ofZhuji = ['compare-zhuji.png', 'verdicts-zhuji.png'];
  expect(drawn(out).sort()).toEqual(ofZhuji);
  await run(out, 'jiande-plan', 'jiande-slow');
  expect(drawn(out)).toEqual(expect.arrayContaining([...ofZhuji, 'verdicts-jiande.png']));
  const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
  expect(manifest).toContain('charts/compare-zhuji.vl.json');
});

it('lists the charts over several studies and refuses them for one', async () => {
  const { stdout } = await callCli(['list', 'charts', '--json']);
  expect(stdout).toContain('"verdicts"');
  const one = await callCli(['chart', 'zhuji-plan', '--chart', 'regions']);
  expect(one.exitCode).toBe(2);
});
