import { describeComparison } from '../../wording/describe-comparison.ts';
import { wrapText } from '../../wording/wrap-text.ts';
import { CliError } from '../cli-error.ts';
import { comparisonTable } from '../comparison-table.ts';
import { createFormats } from '../format.ts';
import { loadEngine, loadStudies } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';
import { textWidth } from '../text-width.ts';

export async function compare(session: Session, names: readonly string[]): Promise<number> {
  const { print, printJson, paint, width, language, options } = session;
  const { compareStudies } = await loadEngine();
  const { studies } = await loadStudies(session, names);
  if (studies.length < 2) {
    throw new CliError({ code: 'compare-needs-two', params: { found: names[0] ?? '' } });
  }
  const comparison = compareStudies(studies);
  if (options.json) {
    printJson(comparison);
    return exitCodes.done;
  }
  const wrap = (text: string, first: string, rest: string) =>
    wrapText(text, width - rest.length, textWidth)
      .map((line, i) => (i === 0 ? first : rest) + line)
      .join('\n');
  for (const { title, summary, sections } of describeComparison(comparison, language)) {
    print(paint(wrap(title, '', ''), 'title'));
    for (const line of summary) print(wrap(line, '', ''));
    for (const { heading, lines } of sections) {
      print(`\n${paint(heading, 'title')}`);
      for (const line of lines) print(wrap(line, '- ', '  '));
    }
    print('');
  }
  print(comparisonTable(studies, createFormats(session), session));
  return exitCodes.done;
}
