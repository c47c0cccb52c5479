import { loadEngine, loadRegions } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { progressTables } from '../progress-tables.ts';
import type { Session } from '../session.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';

export async function progress(session: Session, names: readonly string[]): Promise<number> {
  const { print, printJson, paint, words, width, language, options } = session;
  const regions = await loadRegions(session, names);
  const { trackRegion } = await loadEngine();
  const tracked = regions.map((region) => ({ region, ...trackRegion(region) }));
  if (options.json) {
    printJson({
      regions: tracked.map(({ region: { id, name, plan, sources }, rows, standings }) => {
        return { region: { id, name }, plan, progress: rows, standings, sources };
      }),
    });
    return exitCodes.done;
  }
  const say = (text: string) => paint(wrapText(text, width, textWidth).join('\n'), 'faint');
  const observed = tracked.filter(({ standings }) => standings.length > 0);
  const silent = tracked.filter(({ standings }) => standings.length === 0);
  for (const one of observed) print(`${progressTables(one.region, one, session)}\n`);
  if (observed.length > 0) print(say(words.progressTable.legend));
  if (silent.length > 0)
    print(say(words.progressTable.nothingLater(silent.map(({ region }) => region.name[language]))));
  return exitCodes.done;
}
