import type { Indicator, Language, Region, Review, ReviewRow } from '../index.ts';
import { describeTargetNotes } from '../wording/describe-target.ts';
import { intakeWordings } from '../wording/intake-wordings.ts';
import { wordings } from '../wording/wording.ts';
import { wrapText } from '../wording/wrap-text.ts';
import { createFormats, type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';

/** The 完成情况表 of each plan of a region, what it comes to, and what carries over. */
export function reviewTables(region: Region, review: Review, session: Session): string {
  const { words, paint, language, width } = session;
  const { review: own } = words;
  const formats = createFormats(session);
  const known = review.rows.flatMap((row): readonly Known[] => {
    const indicator = region.indicators.find(({ id }) => id === row.indicator);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
  const plans = [...region.plans.map(({ id }) => id), null].filter((id) =>
    known.some(({ row }) => row.plan === id),
  );
  const tables = plans.flatMap((id) => {
    const rows = known.filter(({ row }) => row.plan === id);
    const plan = region.plans.find((one) => one.id === id);
    const kind = review.plans.find((one) => one.id === id)?.review ?? 'none';
    const title =
      plan === undefined
        ? own.unplanned
        : own.plan(plan.name?.[language] ?? null, plan.base, plan.target, own.kinds[kind]);
    return [
      paint(title, 'title'),
      ...summarise(
        rows.map(({ row }) => row),
        session,
      ),
      '',
      renderTable(
        columnsOf(rows, session),
        rows.map((one) => cellsOf(one, rows, formats, session)),
        session,
      ),
      ...notesOf(rows, language).map((line) =>
        paint(wrapText(line, width, textWidth).join('\n'), 'faint'),
      ),
      ...carriedOf(rows, session),
      '',
    ];
  });
  return [paint(own.title(region.name[language]), 'title'), ...tables].join('\n').trimEnd();
}

type Known = { readonly row: ReviewRow; readonly indicator: Indicator };

/** Two sentences: what was achieved and what was missed, by nature where the plan tells it. */
function summarise(rows: readonly ReviewRow[], { words, width }: Session): readonly string[] {
  const { review: own } = words;
  const of = (some: readonly ReviewRow[]) => {
    const count = (...states: readonly ReviewRow['state'][]) =>
      some.filter(({ state }) => states.includes(state)).length;
    return {
      all: some.length,
      achieved: count('achieved'),
      soFar: count('achieved-so-far'),
      missed: count('missed', 'not-yet'),
      open: some.filter(({ why }) => why === 'not-due').length,
      unknown: some.filter(({ state, why }) => state === 'unknown' && why !== 'not-due').length,
    };
  };
  const binding = rows.filter(({ nature }) => nature === 'binding');
  const expected = rows.filter(({ nature }) => nature === 'expected');
  const lines = [
    own.counts(of(rows)),
    ...(binding.length === 0 ? [] : [own.natures.binding(of(binding))]),
    ...(expected.length === 0 ? [] : [own.natures.expected(of(expected))]),
  ];
  return lines.flatMap((line) => wrapText(line, width, textWidth));
}

/** Columns that are empty for all say nothing. */
function columnsOf(rows: readonly Known[], { words }: Session): readonly Column[] {
  const { columns } = words.review;
  const right = (title: string): Column => ({ title, align: 'right' });
  const has = hasOf(rows);
  return [
    { title: columns.indicator, shrinkTo: 16 },
    ...(has.nature ? [{ title: columns.nature }] : []),
    ...[columns.base, columns.target, columns.actual].map(right),
    ...[columns.completion, columns.increment].map(right),
    { title: columns.state },
    ...(has.owner ? [{ title: columns.owner, shrinkTo: 8 }] : []),
    ...(has.reason ? [{ title: columns.reason, shrinkTo: 16 }] : []),
  ];
}

function hasOf(rows: readonly Known[]) {
  return {
    nature: rows.some(({ row }) => row.nature !== null),
    owner: rows.some(({ row }) => row.owner !== null),
    reason: rows.some(({ row }) => row.reason !== null),
  };
}

function cellsOf(
  { row, indicator }: Known,
  rows: readonly Known[],
  formats: Formats,
  { words, language }: Session,
): readonly Cell[] {
  const { otherYear } = words.check.columns;
  const { nature: natures } = intakeWordings[language].choices;
  const has = hasOf(rows);
  const target = formats.target({ op: row.op, value: row.target, high: row.high }, indicator.unit);
  const figure = formats.figure(row.actual, indicator.unit);
  const when = row.asOf ?? row.actualYear;
  return [
    formats.name(indicator),
    ...(has.nature ? [row.nature === null ? nothing : natures[row.nature]] : []),
    formats.figure(row.base, indicator.unit),
    row.each ? target : otherYear(row.year, target),
    row.actual === null || when === null || when === row.year
      ? figure
      : words.review.of(when, figure),
    formats.share(row.completion),
    formats.share(row.increment),
    stateCell(row, formats, language),
    ...(has.owner ? [row.owner?.[language] ?? nothing] : []),
    ...(has.reason ? [row.reason?.[language] ?? nothing] : []),
  ];
}

/** On its way a target has a class of progress; a state that is unknown says why. */
function stateCell(row: ReviewRow, formats: Formats, language: Language): Cell {
  const { progress } = wordings[language];
  if (row.midTerm !== null && row.midTerm !== 'unknown')
    return progress.midTermClasses[row.midTerm];
  if (row.state !== 'unknown' || row.why === null) return verdictCell(row.state, formats);
  return { text: formats.wording.lacks[row.why], tone: 'faint' };
}

/** How targets are worded and were revised, and figures that are of a month. */
function notesOf(rows: readonly Known[], language: Language): readonly string[] {
  const [colon, comma] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return rows.flatMap(({ row, indicator }) => {
    const said = describeTargetNotes(
      {
        ...{ form: row.form, size: row.size, supersedes: row.supersedes, year: row.year },
        ...{ baseInBand: false, metIn: null, pastLacks: null, reason: null },
        reached:
          row.actual === null || row.actualYear === null
            ? null
            : { value: row.actual, year: row.actualYear, asOf: row.asOf },
      },
      indicator,
      language,
    );
    return said.length === 0 ? [] : [`${indicator.name[language]}${colon}${said.join(comma)}`];
  });
}

function carriedOf(rows: readonly Known[], { words, language, width }: Session): readonly string[] {
  const names = rows
    .filter(({ row }) => row.carriesOver)
    .map(({ indicator }) => indicator.name[language]);
  return names.length === 0 ? [] : wrapText(words.review.carriesOver(names), width, textWidth);
}
