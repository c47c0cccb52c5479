import { wrapText } from '../../wording/wrap-text.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine, loadRegions } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { progressTables } from '../progress-tables.ts';
import { reviewTables } from '../review-tables.ts';
import type { Session } from '../session.ts';
import { textWidth } from '../text-width.ts';

export async function progress(
  session: Session,
  names: readonly string[],
  { full = false }: LocalOptions,
): Promise<number> {
  const { print, printJson, paint, words, width, language, options } = session;
  const regions = await loadRegions(session, names);
  const { countStates, reviewRegion, trackRegion } = await loadEngine();
  const reviewed = regions.map((region) => ({ region, review: reviewRegion(region) }));
  if (options.json) {
    const rows = reviewed.flatMap(({ review }) => review.rows);
    const plans = reviewed.flatMap(({ region, review }) =>
      review.plans.map((plan) => ({ region: region.id, ...plan })),
    );
    const tracked = regions.map((region) => ({ region: region.id, ...trackRegion(region) }));
    printJson({
      rows,
      counts: countStates(rows),
      plans,
      progress: tracked.flatMap(({ region, rows: own }) => own.map((row) => ({ region, ...row }))),
      standings: tracked.flatMap(({ region, standings }) =>
        standings.map((standing) => ({ region, ...standing })),
      ),
    });
    return exitCodes.done;
  }
  const say = (text: string) => paint(wrapText(text, width, textWidth).join('\n'), 'faint');
  for (const { region, review } of reviewed) {
    if (region !== regions[0]) print('');
    if (review.rows.length === 0) print(words.review.noTargets(region.name[language]));
    else print(reviewTables(region, review, session));
    const tracked = trackRegion(region);
    if (!full || tracked.standings.every(({ current }) => current === null)) continue;
    print(`\n${progressTables(region, tracked, session)}\n`);
    print(say(words.progressTable.legend));
  }
  return exitCodes.done;
}
