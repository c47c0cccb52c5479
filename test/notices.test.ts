import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { leaveOut } from '../vite.config.ts';
import { projectFolder } from './cli/call-cli.ts';

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');

/** The packages of which some code is in the bundle of an entry, as the bundler tells. */
async function packagesIn(entry: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: join(projectFolder, entry),
    platform: entry.endsWith('.tsx') ? 'browser' : 'node',
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      ...(entry.endsWith('.tsx') ? [leaveOut() as unknown as Plugin] : []),
      { name: 'no-style', load: (id) => loadStyle(id) },
    ],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const names = output
    .flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const namedIn = (notices: string) =>
  new Set([...notices.matchAll(/^\* (\S+) [\d.]+ \(/gm)].map(([, name = '']) => name));

const loadStyle = (id: string) =>
  id.endsWith('.css') ? ({ code: 'export {}', moduleType: 'js' } as const) : null;

test('the package names every package that is bundled in the command line, with its licence', async () => {
  const notices = read('dist/cli/THIRD-PARTY-NOTICES.txt');
  const bundled = await packagesIn('src/cli/main.ts');
  expect(bundled).toEqual(expect.arrayContaining(['@resvg/resvg-wasm', 'mathjs', 'vega', 'yaml']));
  expect(bundled.filter((name) => !namedIn(notices).has(name))).toEqual([]);
  for (const words of ['SIL OPEN FONT LICENSE', 'Mozilla Public License', 'Apache License'])
    expect(notices).toContain(words);
  expect(notices.match(/Copyright/gi)?.length ?? 0).toBeGreaterThan(30);
});

test('the page names every package that is bundled in it, with its licence', async () => {
  const page = read('dist/web/explore.html');
  const [, after = ''] = page.split('<script type="text/plain" id="third-party-notices">');
  const [notices = ''] = after.split('</script>');
  const bundled = await packagesIn('src/web/main.tsx');
  expect(bundled).toEqual(expect.arrayContaining(['preact', '@preact/signals', 'vega', 'yaml']));
  expect(bundled.filter((name) => !namedIn(notices).has(name))).toEqual([]);
  expect(notices).toBe(read('dist/web/THIRD-PARTY-NOTICES.txt'));
});
