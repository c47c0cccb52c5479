import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DocumentFigures, DraftedRegion } from '../../index.ts';
import { readWordings } from '../../wording/read-wordings.ts';
import { CliError, FilesError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { readText } from '../disk.ts';
import { loadEngine } from '../load-world.ts';
import { packageFolder } from '../package-folder.ts';
import { exitCodes } from '../print-errors.ts';
import { readBytes } from '../read-bytes.ts';
import { chooseFolders } from '../read-folders.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { writeNewFile } from '../write-new-file.ts';

/** A plan with its pictures takes some megabytes; a larger file is refused unread. */
const largestDocumentBytes = 100_000_000;

export async function readPlan(
  session: Session,
  [file = '']: readonly string[],
  { to, region, force = false }: LocalOptions,
): Promise<number> {
  const { io, options } = session;
  const { readDocument, readFigures } = await loadEngine();
  const path = resolve(io.cwd, file);
  const shown = showPath(path, io.cwd);
  const opened = await readDocument(
    shown,
    await readBytes(path, largestDocumentBytes),
    cMapFolder(),
  );
  const { folders } = chooseFolders(io.cwd, options);
  if ('problems' in opened) throw new FilesError(opened.problems, folders);
  const figures = readFigures(opened.document);
  if (options.json && to === undefined) {
    session.printJson(asJson(figures));
    return exitCodes.done;
  }
  const id = region ?? idOf(basename(file));
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new CliError({ code: 'region-id', params: { found: id } });
  const drafted = await draft(opened.document, figures, id, session);
  if ('problems' in drafted) throw new FilesError(drafted.problems, folders);
  // Never into the shipped files, which are read where there are none here.
  const folder = resolve(io.cwd, to ?? options.seeds ?? 'seeds');
  await write(session, { folder, id, force, drafted, document: opened.document, figures, to });
  return exitCodes.done;
}

type Opened = Extract<
  Awaited<ReturnType<Awaited<ReturnType<typeof loadEngine>>['readDocument']>>,
  { readonly document: unknown }
>['document'];

async function draft(document: Opened, figures: DocumentFigures, id: string, session: Session) {
  const { draftRegion, knownNames } = await loadEngine();
  const glossary = await readFile(join(packageFolder(), 'seeds/reference/glossary.yaml'), 'utf8');
  const note = { zh: readWordings.zh.note, en: readWordings.en.note };
  const drafted = draftRegion(document, figures, id, knownNames(glossary), note);
  if (drafted !== null) return drafted;
  const code = figures.readings.length === 0 ? 'document-no-figures' : 'document-no-years';
  return {
    problems: [
      {
        file: showPath(resolve(session.io.cwd, document.file), session.io.cwd),
        line: 0,
        column: 0,
        path: '',
        code,
        params: {},
      },
    ],
  };
}

async function write(
  session: Session,
  {
    folder,
    id,
    force,
    drafted,
    document,
    figures,
    to,
  }: {
    readonly folder: string;
    readonly id: string;
    readonly force: boolean;
    readonly drafted: DraftedRegion;
    readonly document: Opened;
    readonly figures: DocumentFigures;
    readonly to: string | undefined;
  },
): Promise<void> {
  const { mergeRegion, regionFaults, renderReview } = await loadEngine();
  const { io, language, options } = session;
  const [regionFile, reviewFile] = [join(folder, `${id}.yaml`), join(folder, `${id}.review.html`)];
  const known = await knownFiles(regionFile, reviewFile);
  if (known !== null && known.review === null && !force) {
    throw new CliError({ code: 'file-exists', params: { path: regionFile } });
  }
  // A person's file that is broken is not read over: it says first what is wrong with it.
  const faults =
    known === null || force ? [] : regionFaults(showPath(regionFile, io.cwd), known.yaml);
  if (faults.length > 0) throw new FilesError(faults, chooseFolders(io.cwd, options).folders);
  const merged = mergeRegion(drafted, force ? null : known);
  const page = renderReview(
    { document, figures, tree: merged.tree, changes: merged.changes },
    language,
  );
  await writeNewFile(regionFile, merged.yaml, true);
  await writeNewFile(reviewFile, page, true);
  const scenario = to === undefined ? await writeScenario(session, id, drafted) : null;
  const written = {
    region: id,
    file: showPath(regionFile, io.cwd),
    review: showPath(reviewFile, io.cwd),
    scenario,
  };
  if (options.json) session.printJson({ ...asJson(figures), ...written });
  else if (!options.quiet) {
    const questions = figures.readings.filter(({ confirm }) => confirm.length > 0).length;
    const counts = {
      figures: figures.readings.length,
      indicators: Object.keys(drafted.tree.indicators).length,
      questions,
      unread: figures.unread.length,
    };
    session.print(readWordings[language].summary(counts, written));
    for (const change of merged.changes)
      session.print(`  ${readWordings[language].change(change)}`);
  }
}

/** A first scenario for the region, so that the next command has one; what is there stays. */
async function writeScenario(
  { io, options }: Session,
  id: string,
  { tree }: DraftedRegion,
): Promise<string | null> {
  // Where the document wants nothing, five years ahead are looked at.
  const to = 'plan' in tree && tree.plan.target === null ? tree.plan.base + 5 : null;
  const titleOf = to === null ? 'scenario' : 'scenarioAhead';
  const file = join(resolve(io.cwd, options.scenarios ?? 'scenarios'), `${id}-plan.yaml`);
  if ((await readText(file)) !== null) return null;
  const { zh, en } = {
    zh: readWordings.zh[titleOf](tree.name),
    en: readWordings.en[titleOf](tree.name),
  };
  const text = `scenario: ${id}-plan\ntitle: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} }\nregion: ${id}\n${to === null ? '' : `to: ${to}\n`}`;
  await writeNewFile(file, text, false);
  return showPath(file, io.cwd);
}

async function knownFiles(
  regionFile: string,
  reviewFile: string,
): Promise<{ readonly yaml: string; readonly review: string | null } | null> {
  const yaml = await readText(regionFile);
  return yaml === null ? null : { yaml, review: await readText(reviewFile) };
}

/** What other programs read; the document's own words and numbers. */
function asJson({ readings, unread }: DocumentFigures) {
  return {
    rows: readings.map(
      ({ value, high, unit, year, window, role, op, indicator, printed, at, span, confirm }) => ({
        value,
        high,
        unit,
        year,
        window,
        role,
        op,
        indicator,
        printed,
        at,
        span,
        confirm,
      }),
    ),
    unread: unread.map(({ printed, why, indicator, year, role, at, span }) => ({
      printed,
      why,
      indicator,
      year,
      role,
      at,
      span,
    })),
  };
}

/** An id of the file's name; of a Chinese name only what an id may hold stays. */
function idOf(name: string): string {
  const plain = name
    .replace(/\.[a-z]+$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain === '') return 'region';
  return /^[a-z]/.test(plain) ? plain : `r-${plain}`;
}

/** pdf.js's CMaps: beside the program where it is bundled, in the package where it runs from source. */
function cMapFolder(): string {
  const bundled = join(packageFolder(), 'dist/cli/cmaps');
  const folder = existsSync(bundled)
    ? bundled
    : join(packageFolder(), 'node_modules/pdfjs-dist/cmaps');
  return `${folder}/`;
}
