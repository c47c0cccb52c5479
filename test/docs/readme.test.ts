import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import * as library from '../../src/index.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Study } from '../../src/study/study.ts';
import { callCli, temporaryFolder } from '../cli/call-cli.ts';
import { sampleDocx } from '../document/make-files.ts';
import { house } from '../house/house.ts';
import { shippedWorld } from '../study/shipped-world.ts';
import {
  blocks,
  documents,
  drawPictures,
  fillBlocks,
  findBlocks,
  houseWords,
  projectFolder,
  writeExamples,
} from './doc-tables.ts';
import { explorePictures } from './explore-pictures.ts';

const readmes = ['README.md', 'README.zh-CN.md'] as const;
const written = [...Object.keys(documents), 'CONTRIBUTING.md', 'CHANGELOG.md', 'out/README.md'];

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const stale = 'stale: run `npx tsx test/docs/doc-tables.ts` and read what changed';

describe('the docs', () => {
  it.each(Object.entries(documents))(
    '%s shows the tables and outputs of today',
    async (file, l) => {
      expect(await fillBlocks(read(file), l), stale).toBe(read(file));
    },
  );

  it('show every block', () => {
    const shown = Object.keys(documents).flatMap((file) => findBlocks(read(file)));
    expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(Object.keys(blocks)));
  });

  it('show the same blocks to readers of either language', () => {
    const [english, chinese] = readmes.map((file) =>
      findBlocks(read(file)).map(({ name }) => name),
    );
    expect(chinese?.filter((name) => name !== 'kinds')).toEqual(english);
  });

  it('show pictures of today, small enough for git', async () => {
    for (const [file, svg] of Object.entries(await drawPictures())) {
      expect(read(file) === svg, `${file} is ${stale}`).toBe(true);
      expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
      expect(readmes.filter((readme) => read(readme).includes(`](${file})`))).toHaveLength(1);
    }
  });

  it('show the page in the reader’s language, in pictures small enough for git', () => {
    for (const file of Object.values(explorePictures)) {
      expect(readFileSync(join(projectFolder, file)).byteLength).toBeLessThan(150_000);
      expect(readmes.filter((readme) => read(readme).includes(`](${file})`))).toHaveLength(1);
    }
  });

  it('say of every room what lives there', () => {
    expect(Object.keys(houseWords)).toEqual(Object.keys(house));
  });

  it.each(written)('%s names only files and headings that there are', (file) => {
    const text = read(file);
    const folder = join(projectFolder, file, '..');
    const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^https?:/.test(link)) return [];
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? join(projectFolder, file) : join(folder, path);
      const isThere = existsSync(target) && (anchor === undefined || hasHeading(target, anchor));
      return isThere ? [] : [link];
    });
    const named = [...text.matchAll(/`((?:src|test|seeds|scenarios|\.github|\.ci)\/[\w./-]+)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/newtown|skilled5/.test(path) && !existsSync(join(projectFolder, path)));
    expect({ linked, named }).toEqual({ linked: [], named: [] });
  });

  it('tell the changes of the version that is being built', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('CHANGELOG.md')).toContain(`## ${version}`);
  });
});

describe.each(readmes)('%s', (file) => {
  const text = read(file);

  it('begins with two commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(text).toContain('```sh\nnpm ci && npm start\nnpm ci && npm test\n```');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  const lines = [...text.matchAll(/^npx talentcast (.+)$/gm)].map(([, line = '']) => line);
  // What leads from a document to the Word file is run in `test/cli/read.test.ts`.
  const isCheap = (line: string) =>
    !/^(run|verify|init|template|import|read)\b|county-plan/.test(line);

  it('shows each command at least once', () => {
    const names = createProgram(nowhere, 'en', () => {}).commands.map((command) => command.name());
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(names));
  });

  it.each(lines.filter(isCheap))('shows a command that works: %s', async (line) => {
    const { exitCode, stdout, stderr } = await callOnce(line);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(20);
  });

  it('shows how a folder is made, and a workbook written and read', async () => {
    const cwd = temporaryFolder();
    const shown = (name: string) => lines.find((line) => line.startsWith(`${name} `)) ?? name;
    const call = (line: string) => callCli(line.split(' '), { cwd });
    expect((await call(shown('init'))).exitCode).toBe(0);
    const template = shown('template');
    expect((await call(`${template} --from zhuji`)).exitCode).toBe(0);
    const imported = shown('import');
    expect(imported.split(' ')[1]).toBe(template.split(' ')[1]);
    expect(await call(imported)).toMatchObject({ exitCode: 0, stderr: '' });
    const read = shown('read');
    writeFileSync(join(cwd, read.split(' ')[1] ?? ''), sampleDocx());
    expect(await call(read)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each(lines.filter((line) => line.startsWith('run ')))(
    'shows names and options that there are: %s',
    (line) => {
      const program = createProgram(nowhere, 'en', () => {});
      const [name, ...rest] = line.split(' ');
      const command = program.commands.find((one) => one.name() === name);
      const options = [...program.options, ...(command?.options ?? [])].map(({ long }) => long);
      const scenarios = shippedWorld.scenarios.map(({ id }) => id);
      expect([...options, ...scenarios]).toEqual(expect.arrayContaining(rest));
    },
  );

  it.each(lines.filter((line) => line.startsWith('verify ')))(
    'shows how a result is checked: %s',
    async (line) => {
      const argv = line.split(' ');
      const [, file = ''] = argv;
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, dirname(file)), { recursive: true });
      const study = runStudy(shippedWorld, dirname(file).replace('out/', ''));
      writeFileSync(join(cwd, file), library.writeStudyJson(study));
      const folders = ['seeds', 'scenarios'].flatMap((f) => [`--${f}`, join(projectFolder, f)]);
      const { exitCode, stderr } = await callCli([...argv, ...folders], { cwd });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    },
  );

  it('shows files that can be run as they are', async () => {
    const cwd = temporaryFolder();
    writeExamples(cwd, text);
    const answer = await callCli(['check', 'newtown-slower', 'zhuji-skilled5', '--json'], { cwd });
    expect(answer.stderr).toBe('');
    const scenarios = JSON.parse(answer.stdout) as readonly Study[];
    const verdictOf = (scenario: number, indicator: string) =>
      scenarios[scenario]?.targets.find((one) => one.indicator === indicator)?.state;
    // 5.2 · 1.04⁵ = 6.3266 < 6.5; R = 4% ÷ 4.5640% = 0.876. 5% ÷ 6.1027% = 0.819.
    expect([verdictOf(0, 'talent'), verdictOf(1, 'skilled')]).toEqual(['partial', 'partial']);
  });
});

it('the READMEs say in words what the studies say in numbers', () => {
  const study = runStudy(shippedWorld, 'zhuji-history');
  const assessed = (id: string) => study.targets.find(({ indicator }) => indicator === id);
  const percent = (id: string) => ((assessed(id)?.required?.growth ?? 0) * 100).toPrecision(3);
  expect([percent('talent'), Number(percent('skilled')).toFixed(1)]).toEqual(['3.91', '6.1']);
  expect(assessed('talent')?.metIn?.year).toBe(2022);
  for (const file of readmes)
    for (const said of ['3.91%', '6.1%', '2022']) expect(read(file)).toContain(said);
});

it('README.md imports what the library exports', () => {
  const [, names = ''] = /import \{ (.+?) \} from 'talentcast'/.exec(read('README.md')) ?? [];
  expect(Object.keys(library)).toEqual(expect.arrayContaining(names.split(', ')));
});

/** What a line says, which both READMEs may show: it is run for the first of them. */
function callOnce(line: string): ReturnType<typeof callCli> {
  const answer = answers.get(line) ?? callCli([...line.split(' '), '--out', temporaryFolder()]);
  answers.set(line, answer);
  return answer;
}

const answers = new Map<string, ReturnType<typeof callCli>>();

const nowhere = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  env: {},
  cwd: projectFolder,
};

/** Whether a document has a heading with the anchor that GitHub gives it. */
function hasHeading(file: string, anchor: string): boolean {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return headings.includes(anchor);
}
