import { wrapText } from '../../wording/wrap-text.ts';
import { auditTable } from '../audit-table.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine, loadRegions } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';
import { textWidth } from '../text-width.ts';

export async function audit(
  session: Session,
  names: readonly string[],
  { strict = false }: LocalOptions,
): Promise<number> {
  const { print, printJson, paint, words, width, options } = session;
  const regions = await loadRegions(session, names);
  const { auditInFull, countSeverities } = await loadEngine();
  const audited = regions.map((region) => ({ region, ...auditInFull(region) }));
  const counts = countSeverities(audited.flatMap(({ rows }) => rows));
  if (options.json) {
    printJson({
      counts,
      regions: audited.map(({ region: { id, name, sources }, rows, coverage }) => {
        return { region: { id, name }, counts: countSeverities(rows), rows, coverage, sources };
      }),
    });
  } else {
    print(paint(words.audit.summary(regions.length, counts), 'title'));
    for (const one of audited) print(`\n${await auditTable(one, session)}`);
    print(`\n${paint(wrapText(words.audit.legend, width, textWidth).join('\n'), 'faint')}`);
  }
  if (!strict || counts.error === 0) return exitCodes.done;
  session.note(words.strictAudit(counts.error));
  return exitCodes.finding;
}
