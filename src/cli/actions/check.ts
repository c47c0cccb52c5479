import { wrapText } from '../../wording/wrap-text.ts';
import type { LocalOptions } from '../command.ts';
import { describeFindings } from '../describe-findings.ts';
import { feasibilityTables } from '../feasibility-table.ts';
import { createFormats } from '../format.ts';
import { loadStudies } from '../load-world.ts';
import { outlookTable } from '../outlook-table.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';
import { noteUnmet } from '../strict.ts';
import { textWidth } from '../text-width.ts';

export async function check(
  session: Session,
  names: readonly string[],
  { strict = false }: LocalOptions,
): Promise<number> {
  const { print, printJson, paint, language, options } = session;
  const { world, studies } = await loadStudies(session, names);
  if (options.json) {
    printJson(studies);
  } else {
    const formats = createFormats(session);
    for (const study of studies) {
      const { scenario, region } = study;
      if (study !== studies[0]) print('');
      const title = `${region.name[language]} · ${scenario.title[language]} (${scenario.id})`;
      print(paint(wrapText(title, session.width, textWidth).join('\n'), 'title'));
      print('');
      print(feasibilityTables(study, formats, session));
      print('');
      const expected = outlookTable(study, formats, session);
      if (expected !== null) print(`${expected}\n`);
      print(describeFindings(study, world, formats, session));
    }
  }
  return strict ? noteUnmet(studies, session) : exitCodes.done;
}
