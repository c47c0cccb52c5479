import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { disk, listFiles, look } from '../disk.ts';
import { loadEngine } from '../load-world.ts';
import { packageFolder } from '../package-folder.ts';
import { exitCodes } from '../print-errors.ts';
import { referenceFiles } from '../read-folders.ts';
import { withRegionText } from '../region-text.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';

/** The files of a new folder; the folder `starter` lies beside the bundle and in `src/cli`. */
const starters = ['../starter/', './starter/'].map((path) => new URL(path, import.meta.url));

export async function init(
  session: Session,
  [named = '.']: readonly string[],
  { from }: LocalOptions,
): Promise<number> {
  const { io, words, options } = session;
  const folder = resolve(io.cwd, named);
  const shown = showPath(folder, io.cwd);
  const files = await startingFiles(session, from ?? null);
  await refuseFull(folder, shown, files);
  for (const [file, content] of files) {
    const path = join(folder, file);
    await disk.makeFolder(join(path, '..'));
    await disk.write(path, new TextEncoder().encode(content));
  }
  if (options.json) session.printJson({ folder: shown, files: [...files.keys()] });
  else if (!options.quiet) {
    session.print(words.init.wrote(shown, files.size, from === undefined));
    const enter = shown === '.' ? [] : [`cd ${shown}`];
    session.print(words.init.next([...enter, 'talentcast check', 'talentcast run']));
  }
  return exitCodes.done;
}

/** By name relative to the new folder. */
async function startingFiles(
  session: Session,
  from: string | null,
): Promise<ReadonlyMap<string, string>> {
  const { language } = session;
  const { jsonSchema } = await loadEngine();
  const folder = await findStarter();
  const names = await listFiles(folder);
  const files = new Map<string, string>();
  for (const name of names) {
    const [, readmeLanguage] = /^README\.(zh|en)\.md$/.exec(name) ?? [];
    if (readmeLanguage !== undefined && readmeLanguage !== language) continue;
    // The README walks through the example.
    if (from !== null && !name.startsWith('dot-')) continue;
    // Names that begin with a dot would be left out of a package.
    const target = name
      .replace(/^README\..*$/, 'README.md')
      .replace(/^dot-/, '.')
      .replace('/dot-', '/.');
    files.set(target, await readFile(join(folder, name), 'utf8'));
  }
  const shipped = join(packageFolder(), 'seeds');
  for (const name of referenceFiles) {
    files.set(`seeds/${name}`, await readFile(join(shipped, name), 'utf8'));
  }
  for (const kind of ['region', 'scenario'] as const) {
    files.set(`.vscode/${kind}.schema.json`, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`);
  }
  if (from !== null)
    for (const [file, text] of await nextPlanOf(from, session)) files.set(file, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A region with its next plan, and a scenario that looks at it: its past growth goes on. */
async function nextPlanOf(
  id: string,
  session: Session,
): Promise<readonly (readonly [file: string, text: string])[]> {
  const { addNextPlan } = await loadEngine();
  const rolled = await withRegionText(id, session, addNextPlan);
  if (rolled === null) throw new CliError({ code: 'no-next-plan', params: { region: id } });
  const { plan, name, text } = rolled;
  const scenario = `${id}-${plan.id}`;
  const lines = [
    `scenario: ${scenario}`,
    `title: { zh: ${name.zh}, en: ${name.en} }`,
    ...[`region: ${id}`, `plan: ${plan.id}`, 'from: latest', 'default: { rate: history }'],
  ];
  return [
    [`seeds/${id}.yaml`, text],
    [`scenarios/${scenario}.yaml`, `${lines.join('\n')}\n`],
  ];
}

async function findStarter(): Promise<string> {
  for (const url of starters) {
    const path = fileURLToPath(url);
    if ((await look(path)) === 'folder') return path;
  }
  throw new Error('The folder of starting files is missing.');
}

/** Nothing that is there is changed: not a file of ours, nor a folder of data that ours would join. */
async function refuseFull(
  folder: string,
  shown: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const found = await look(folder);
  if (found !== null && found !== 'folder') {
    const params = { path: dirname(shown), files: [basename(shown)] };
    throw new CliError({ code: 'folder-not-empty', params });
  }
  if (found === null) return;
  const present = await readdir(folder);
  const ours = new Set([...files.keys()].map((file) => file.split('/')[0] ?? file));
  const taken = present.filter((name) => ours.has(name)).sort();
  if (taken.length > 0) {
    throw new CliError({ code: 'folder-not-empty', params: { path: shown, files: taken } });
  }
}
