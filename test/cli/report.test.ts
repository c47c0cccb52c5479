import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, temporaryFolder } from './call-cli.ts';

const scenario = 'jiaxing-port-plan';

const imagesOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, to]) =>
    join(dirname(file), to!),
  );

describe('report', () => {
  it('writes both formats of one scenario, with the pictures that Markdown shows', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await callCli(['report', scenario, '--out', out]);
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const name of ['report.html', 'report.md']) {
      expect(stdout).toContain(`${scenario}/${name}`);
      expect(readFileSync(join(out, scenario, name), 'utf8')).toContain('嘉兴港区');
    }
    const images = imagesOf(join(out, scenario, 'report.md'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(existsSync(image), image).toBe(true);
  });

  it('writes one format alone, as the report of a run does to the byte', async () => {
    const [out, whole] = [temporaryFolder(), temporaryFolder()];
    const argv = ['report', scenario, '--format', 'html', '--lang', 'en', '--json', '--out', out];
    const { stdout } = await callCli(argv);
    expect(JSON.parse(stdout)).toEqual({ files: [`${scenario}/report.html`] });
    expect(readdirSync(join(out, scenario))).toEqual(['report.html']);
    await callCli(['run', scenario, '--out', whole, '--quiet', '--lang', 'en']);
    const read = (folder: string) => readFileSync(join(folder, scenario, 'report.html'), 'utf8');
    expect(read(out)).toBe(read(whole));
    expect(readFileSync(join(whole, 'index.html'), 'utf8')).toContain(
      `href="./${scenario}/report.html"`,
    );
    expect(existsSync(join(whole, scenario, 'report.md'))).toBe(true);
  });

  it('compares several scenarios in a folder of their own', async () => {
    const out = temporaryFolder();
    const argv = ['report', scenario, 'shaoxing-plan', '--out', out, '--json'];
    const { exitCode, stdout } = await callCli(argv);
    expect(exitCode).toBe(0);
    const folder = `${scenario}+shaoxing-plan`;
    const { files } = JSON.parse(stdout);
    expect(files).toEqual(expect.arrayContaining([`${folder}/report.html`, `${folder}/report.md`]));
    for (const image of imagesOf(join(out, folder, 'report.md')))
      expect(existsSync(image), image).toBe(true);
    const { scenarios } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(scenarios).toEqual([]);
  });

  it('puts a named comparison where its id says, on its own and in a run', async () => {
    const out = temporaryFolder();
    const argv = ['report', 'jiande-options', '--format', 'md', '--lang', 'en', '--out', out];
    expect((await callCli(argv)).exitCode).toBe(0);
    const text = readFileSync(join(out, 'jiande-options/report.md'), 'utf8');
    expect(text).toMatch(/^# Jiande, the options side by side\n/);
    expect(readdirSync(join(out, 'jiande-options/charts')).sort()).toEqual([
      'compare.svg',
      'verdicts.svg',
    ]);
  });

  it('refuses formats that there are not, and needs a scenario', async () => {
    const format = await callCli(['report', scenario, '--format', 'pdf']);
    expect(format.exitCode).toBe(2);
    expect(format.stderr).toContain('html、md');
    expect((await callCli(['report'])).exitCode).toBe(2);
  });
});
