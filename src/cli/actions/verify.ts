import { resolve } from 'node:path';
import type { StudyDifference } from '../../index.ts';
import { describeDifference, verifyWordings } from '../../wording/describe-verification.ts';
import { FilesError } from '../cli-error.ts';
import { loadEngine } from '../load-world.ts';
import { exitCodes, printError } from '../print-errors.ts';
import { readStudyFile } from '../read-study-file.ts';
import { rerunStudy } from '../rerun-study.ts';
import type { Session } from '../session.ts';
import { showFile, showPath } from '../show-path.ts';

/** So many differences are told in words. */
const mostLines = 20;

export async function verify(session: Session, [file = '']: readonly string[]): Promise<number> {
  const { verifyStudy } = await loadEngine();
  const { stated, text } = await readStudyFile(resolve(session.io.cwd, file));
  const rerun = await rerunStudy(session, stated.scenario.id);
  const differences = verifyStudy(stated, { ...rerun, isSameText: rerun.text === text });
  const isSame = differences.length === 0 && rerun.rerun !== null;
  if (session.options.json) {
    const { scenario, version } = stated;
    const { problems } = rerun;
    session.printJson({ same: isSame, scenario: scenario.id, version, differences, problems });
  } else {
    await report(differences, file, stated.provenance.inputs.length, rerun, session);
  }
  return isSame ? exitCodes.done : exitCodes.finding;
}

async function report(
  differences: readonly StudyDifference[],
  file: string,
  inputs: number,
  { rerun, problems, folders }: Awaited<ReturnType<typeof rerunStudy>>,
  { print, paint, language, io }: Session,
): Promise<void> {
  const words = verifyWordings[language];
  const shown = showPath(resolve(io.cwd, file), io.cwd);
  if (differences.length === 0 && rerun !== null) {
    print(paint(words.same(shown, rerun.scenario.id, inputs), 'good'));
    return;
  }
  print(paint(words.differs(shown, differences.length), 'bad'));
  const show = (folder: string, name: string) =>
    showFile(name === '' ? folder : `${folder}/${name}`, folders, io.cwd);
  for (const difference of differences.slice(0, mostLines))
    print(`- ${describeDifference(difference, words, show)}`);
  if (differences.length > mostLines) print(words.more(differences.length - mostLines));
  if (rerun === null) print(words.notRun);
  if (problems.length > 0)
    await printError(new FilesError(problems, folders), { io, language, json: false });
}
