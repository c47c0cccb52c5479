import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, temporaryFolder } from './call-cli.ts';

const page = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

function linked(out: string): readonly string[] {
  const to = [...page(out).matchAll(/href="\.\/([^"]*)"/g)].map(([, file]) => file!);
  return [...new Set(to)].sort();
}

function listed(out: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  return files.map(({ file }: { file: string }) => file).sort();
}

describe('out/index.html', () => {
  it('links charts that are drawn alone', async () => {
    const out = temporaryFolder();
    await callCli(['run', 'shaoxing-plan', '--out', out, '--quiet']);
    rmSync(join(out, 'index.html'));
    const argv = ['chart', 'jiaxing-port-plan', '--chart', 'gap', '--format', 'json'];
    await callCli([...argv, '--out', out, '--quiet']);
    expect(linked(out)).toContain('jiaxing-port-plan/charts/gap.vl.json');
    expect(linked(out)).toEqual(listed(out).filter((file) => file !== 'index.html'));
    expect(page(out)).toContain('绍兴');
  });

  it('links what a run wrote and what an earlier one left', async () => {
    const out = temporaryFolder();
    const run = (...argv: readonly string[]) => callCli(['run', ...argv, '--out', out, '--quiet']);
    await run('jiaxing-port-plan');
    await run('shaoxing-plan');
    const expected = listed(out).filter((file) => file !== 'index.html');
    expect(listed(out)).toContain('index.html');
    expect(linked(out)).toEqual(expected);
    expect(page(out)).toContain('嘉兴港区');
    expect(page(out)).toContain('2 个地区，2 个情景');

    // The same, whichever was run last.
    const both = page(out);
    await run('jiaxing-port-plan');
    expect(page(out)).toBe(both);

    // A study that someone edited is not quoted: its files are listed and no more.
    const study = join(out, 'shaoxing-plan/study.json');
    writeFileSync(study, readFileSync(study, 'utf8').replaceAll('绍兴', '改过'));
    await run('jiaxing-port-plan');
    expect(page(out)).not.toContain('改过');
    expect(page(out)).toContain('只列文件');
    expect(linked(out)).toEqual(expected);
  });
});
