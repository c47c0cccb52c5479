import type { askOutlook as AskOutlook, Model } from '../../index.ts';
import { describeOutlookAnswer } from '../../wording/describe-outlook-answer.ts';
import { describeSolution } from '../../wording/describe-solution.ts';
import { outlookWordings } from '../../wording/outlook-wordings.ts';
import { questionWordings } from '../../wording/question-wordings.ts';
import { askQuestion } from '../ask-question.ts';
import { CliError } from '../cli-error.ts';
import type { LocalOptions } from '../command.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import { printWrapped, questionTitle, writeTarget } from '../question-title.ts';
import type { Session } from '../session.ts';
import { renderTable } from '../table.ts';

export async function solve(
  session: Session,
  [scenario = '']: readonly string[],
  { target, vary, odds }: LocalOptions,
): Promise<number> {
  const lacksVary = vary === undefined && odds === undefined;
  if (target === undefined) throw missing('--target', ...(lacksVary ? ['--vary'] : []));
  const wanted = odds === undefined ? undefined : readOdds(odds);
  const { askOutlook, leavesOdds, solve: answerTo } = await loadEngine();
  // The outlook knows the figure that has a chance; what would lead there takes a parameter.
  if (vary === undefined && wanted !== undefined) {
    const { model, answer } = await askQuestion(session, scenario, (one) =>
      leavesOdds(one) ? askOutlook(one, target, wanted) : null,
    );
    if (answer === null) throw missing('--vary');
    return tellOutlook(answer, model, target, session);
  }
  if (vary === undefined) throw missing('--vary');
  const { model, answer } = await askQuestion(session, scenario, (one, onProgress) =>
    answerTo(one, { target, vary, odds: wanted, onProgress }),
  );
  if (session.options.json) {
    session.printJson(answer);
    return exitCodes.done;
  }
  const { print, paint, width, language } = session;
  const words = questionWordings[language].solve;
  const judged = model.series.find(({ indicator }) => indicator.id === answer.target);
  const aim =
    judged === undefined || judged.target === null
      ? ''
      : writeTarget(judged.target, judged.indicator.unit, session);
  const text = describeSolution(answer, model, aim, language);
  print(questionTitle(model, session));
  print('');
  for (const line of text.lines) printWrapped(line, session);
  if (text.rows.length > 0) {
    const columns = [
      { title: words.columns.odds },
      { title: words.columns.value, align: 'right' as const },
      { title: words.columns.open, align: 'right' as const },
    ];
    print(`\n${paint(words.table, 'title')}\n`);
    print(renderTable(columns, text.rows, { width, paint }));
  }
  print('');
  for (const note of text.notes) printWrapped(note, session, 'faint');
  return exitCodes.done;
}

function missing(...options: readonly string[]): CliError {
  return new CliError(
    ...options.map((option) => ({ code: 'option-missing', params: { option } }) as const),
  );
}

/** The figure that has the chance, without a parameter that would lead there. */
function tellOutlook(
  answer: ReturnType<typeof AskOutlook>,
  model: Model,
  target: string,
  session: Session,
): number {
  const { language, options } = session;
  if (options.json) {
    session.printJson(answer);
    return exitCodes.done;
  }
  const judged = model.series.find(({ indicator }) => indicator.id === target);
  session.print(questionTitle(model, session));
  session.print('');
  const words = questionWordings[language];
  const lines =
    'lacks' in answer || judged === undefined || judged.target === null
      ? 'lacks' in answer
        ? [words.solve.noOutlook(outlookWordings[language].lacks[answer.lacks])]
        : []
      : [
          words.target(
            judged.indicator.name[language],
            writeTarget(judged.target, judged.indicator.unit, session),
            answer.year,
          ),
          ...describeOutlookAnswer(answer, judged.indicator, language),
        ];
  for (const line of lines) printWrapped(line, session);
  return exitCodes.done;
}

/** 80% or 0.8. */
function readOdds(text: string): number {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([%％])?\s*$/.exec(text);
  const value = match === null ? Number.NaN : Number(match[1]) / (match[2] === undefined ? 1 : 100);
  if (value > 0 && value < 1) return value;
  throw new CliError({ code: 'odds-wrong', params: { found: text } });
}
