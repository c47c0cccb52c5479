import {
  type JudgedTarget,
  judgedTargets,
  planOf,
  type Study,
  type TargetOfStudy,
} from '../index.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import {
  sayCalibration,
  sayFew,
  sayMatched,
  sayTogether,
  writeChance,
  writeEvidence,
} from '../wording/speak-chance.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { Formats } from './format.ts';
import type { Session } from './session.ts';
import { type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';

/** A target of which the outlook says something. */
type Expected = TargetOfStudy & {
  readonly outlook: NonNullable<JudgedTarget['outlook']>;
};

/**
 * What past and peers let one expect of the targets that no figure decides: the chance, what would
 * be reached with chances of 50, 80 and 90%, and what that rests on.
 *
 * @returns null where no target has a chance
 */
export function outlookTable(study: Study, formats: Formats, session: Session): string | null {
  const { paint, width, language } = session;
  const words = outlookWordings[language];
  const rows = judgedTargets(study).flatMap((one): Expected[] =>
    one.target.outlook === null ? [] : [{ ...one, outlook: one.target.outlook }],
  );
  if (rows.length === 0) return null;
  const lacking = study.targets.filter(({ outlookLacks }) => outlookLacks !== null).length;
  const said = [
    words.legend,
    sayTogether(study, (chance) => writeChance(chance, language), language),
    lacking === 0 ? null : words.lacking(lacking),
    sayFew(study, language),
    sayMatched(
      rows.map(({ indicator }) => indicator),
      language,
    ),
    sayCalibration(study, language),
  ].filter((text) => text !== null);
  return [
    paint(words.title, 'title'),
    renderTable(
      columns(session),
      rows.map((row) => cells(row, study, formats, session)),
      session,
    ),
    ...said.map((text) => paint(wrapText(text, width, textWidth).join('\n'), 'faint')),
  ].join('\n');
}

function columns({ words: { check }, language }: Session): readonly Column[] {
  const { chance, evidence } = outlookWordings[language];
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    { title: check.columns.indicator, shrinkTo: 18 },
    ...[check.columns.target, chance, ...['50%', '80%', '90%'], evidence].map(right),
  ];
}

function cells(
  { indicator, target, outlook }: Expected,
  study: Study,
  formats: Formats,
  { words, language }: Session,
): readonly string[] {
  const { unit } = indicator;
  const asked = formats.target(target, unit);
  const isUsual = target.each || target.year === planOf(study).target;
  return [
    formats.name(indicator),
    isUsual ? asked : words.check.columns.otherYear(target.year, asked),
    writeChance(outlook, language),
    ...[outlook.at50, outlook.at80, outlook.at90].map((value) => formats.figure(value, unit)),
    writeEvidence(outlook, language),
  ];
}
