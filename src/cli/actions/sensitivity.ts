import { questionWordings } from '../../wording/question-wordings.ts';
import { askQuestion } from '../ask-question.ts';
import { CliError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { printWrapped, questionTitle } from '../question-title.ts';
import { sensitivityTables } from '../sensitivity-tables.ts';
import type { Session } from '../session.ts';

export async function sensitivity(
  session: Session,
  [scenario = '']: readonly string[],
  { target, points }: LocalOptions,
): Promise<number> {
  const wanted = points === undefined ? undefined : readPoints(points);
  const { sensitivity: answerTo } = await loadEngine();
  const { model, answer } = await askQuestion(session, scenario, (one, onProgress) =>
    answerTo(one, { target, points: wanted, onProgress }),
  );
  if (session.options.json) {
    session.printJson(answer);
    return exitCodes.done;
  }
  const { print, paint, language } = session;
  const words = questionWordings[language].sensitivity;
  const tables = sensitivityTables(answer, model, session);
  print(questionTitle(model, session));
  print('');
  for (const line of tables.lines) printWrapped(line, session);
  if (tables.tornado !== null) {
    print(`\n${paint(words.tornado, 'title')}\n`);
    print(tables.tornado);
    printWrapped(words.tornadoLegend, session, 'faint');
  }
  if (tables.sobol !== null) {
    print(`\n${paint(words.sobol, 'title')}\n`);
    print(tables.sobol);
  } else if (tables.notes.length > 0) print('');
  for (const note of tables.notes) printWrapped(note, session, 'faint');
  return exitCodes.done;
}

function readPoints(text: string): number {
  const points = /^\d{4,8}$/.test(text) ? Number(text) : 0;
  const isPower = points >= 1024 && points <= 16_777_216 && (points & (points - 1)) === 0;
  if (isPower) return points;
  throw new CliError({ code: 'points-wrong', params: { found: text } });
}
