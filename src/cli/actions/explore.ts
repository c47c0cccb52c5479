import { explorePage } from '../explore-page.ts';
import { loadEngine, loadStudies } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { stageIndex } from '../stage-index.ts';
import { withStaging } from '../with-staging.ts';

/** The interactive page alone. */
export async function explore(session: Session): Promise<number> {
  const { version } = await loadEngine();
  const loaded = await loadStudies(session, []);
  const about = { scope: 'files', scenarios: [], version, language: session.language } as const;
  await withStaging(session, about, async (staging) => {
    await staging.add('explore.html', await explorePage(loaded, session));
    await stageIndex([], staging, session);
  });
  const path = `${showPath(session.out, session.io.cwd)}/explore.html`;
  if (session.options.json) session.printJson({ files: ['explore.html'] });
  else if (!session.options.quiet) session.print(session.words.explore.wrote(path));
  return exitCodes.done;
}
