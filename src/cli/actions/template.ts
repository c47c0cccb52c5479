import { resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { withRegionText } from '../region-text.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { writeNewFile } from '../write-new-file.ts';

export async function template(
  session: Session,
  [file = '']: readonly string[],
  { from, next = false, force = false }: LocalOptions,
): Promise<number> {
  const { io, words, options, language } = session;
  const path = resolve(io.cwd, file);
  const { writeRegionWorkbook } = await loadEngine();
  const bytes =
    from === undefined ? writeRegionWorkbook(language, null) : await fillIn(from, next, session);
  await writeNewFile(path, bytes, force);
  const shown = showPath(path, io.cwd);
  if (options.json) session.printJson({ file: shown, region: from ?? null });
  else if (!options.quiet) session.print(words.template.wrote(shown));
  return exitCodes.done;
}

/** The workbook with a region of the seeds folder in it, with `next` also its next plan. */
async function fillIn(id: string, next: boolean, session: Session): Promise<Uint8Array> {
  const { addNextPlan, templateRegion } = await loadEngine();
  return withRegionText(id, session, (file, text) => {
    const rolled = next ? addNextPlan(file, text) : null;
    if (next && rolled === null) {
      throw new CliError({ code: 'no-next-plan', params: { region: id } });
    }
    return templateRegion(file, rolled?.text ?? text, session.language);
  });
}
