import type { Indicator, ObservedStanding, ProgressRow, Region, RegionProgress } from '../index.ts';
import {
  describeStanding,
  formatNext,
  formatStatistic,
  methodTitle,
} from '../wording/describe-progress.ts';
import { wordings } from '../wording/wording.ts';
import { wrapText } from '../wording/wrap-text.ts';
import { createFormats, type Formats, nothing } from './format.ts';
import type { Tone } from './paint.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';

const agreementTones: { readonly [verdict: string]: Tone } = {
  'on-track': 'good',
  differ: 'fair',
  'off-track': 'bad',
};

const classTones: { readonly [C in ProgressRow['class']]?: Tone } = {
  achieved: 'good',
  'on-track': 'good',
  ahead: 'good',
  level: 'good',
  moderate: 'fair',
  limited: 'bad',
  behind: 'bad',
  deterioration: 'bad',
};

/** A region's observed progress: how far each indicator is, each method's answer, and in words. */
export function progressTables(
  region: Region,
  { rows, standings }: RegionProgress,
  session: Session,
): string {
  const { words, paint, language, width } = session;
  const { progressTable: own } = words;
  const formats = createFormats(session);
  const known = standings.flatMap((standing): readonly Known[] => {
    if (!isObserved(standing)) return [];
    const indicator = region.indicators.find(({ id }) => id === standing.indicator);
    return indicator === undefined ? [] : [{ standing, indicator }];
  });
  const outcome = known.map((one) => outcomeCells(one, formats, session));
  const methods = known.flatMap(({ standing, indicator }) =>
    rows
      .filter((row) => row.indicator === indicator.id && row.target === yearOf(standing))
      .map((row, i) => methodCells(row, indicator, i === 0, formats, session)),
  );
  const details = known.flatMap(({ standing, indicator }) => {
    const { midTerm, needed, agreement } = describeStanding(standing, indicator, language);
    const said = [midTerm, needed, agreement].filter((sentence) => sentence !== null);
    if (said.length === 0) return [];
    const name = indicator.name[language];
    return [name, ...said.flatMap((sentence) => indent(sentence, width))];
  });
  return [
    paint(own.outcome, 'title'),
    renderTable(outcomeColumns(session), outcome, session),
    '',
    paint(own.methods, 'title'),
    renderTable(methodColumns(session), methods, session),
    ...(details.length === 0 ? [] : ['', paint(own.details, 'title'), ...details]),
  ].join('\n');
}

function indent(sentence: string, width: number): readonly string[] {
  return wrapText(sentence, width - 2, textWidth).map((line) => `  ${line}`);
}

type Known = { readonly standing: ObservedStanding; readonly indicator: Indicator };

function isObserved(standing: RegionProgress['standings'][number]): standing is ObservedStanding {
  return standing.current !== null;
}

/** The year under which the methods' rows of a standing are filed. */
function yearOf({ target }: ObservedStanding): number | null {
  return target === null || target.each ? null : target.year;
}

function outcomeColumns({ words }: Session): readonly Column[] {
  const { columns } = words.progressTable;
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    { title: columns.indicator, shrinkTo: 18 },
    ...[columns.year, columns.figure, columns.target].map(right),
    ...[columns.levelShare, columns.incrementShare, columns.timeShare].map(right),
    { title: columns.midTerm },
    { title: columns.agreement },
  ];
}

function outcomeCells(
  { standing, indicator }: Known,
  formats: Formats,
  { words, language }: Session,
): readonly Cell[] {
  const { current, target, midTerm, agreement } = standing;
  const { progress } = wordings[language];
  return [
    formats.name(indicator),
    String(current.year),
    formats.figure(current.value, indicator.unit),
    target === null
      ? nothing
      : words.check.columns.otherYear(target.year, formats.target(target, indicator.unit)),
    formats.share(standing.levelShare),
    formats.share(standing.incrementShare),
    formats.share(standing.timeShare),
    midTerm === null ? nothing : progress.midTermClasses[midTerm.class],
    agreement === null
      ? nothing
      : toned(progress.agreements[agreement.verdict], agreementTones[agreement.verdict]),
  ];
}

function methodColumns({ words }: Session): readonly Column[] {
  const { columns } = words.progressTable;
  return [
    { title: columns.indicator, shrinkTo: 20 },
    { title: columns.method, shrinkTo: 20 },
    { title: columns.statistic, align: 'right' },
    { title: columns.class, shrinkTo: 16 },
    { title: columns.next, shrinkTo: 20 },
  ];
}

function methodCells(
  row: ProgressRow,
  indicator: Indicator,
  isFirst: boolean,
  formats: Formats,
  { language }: Session,
): readonly Cell[] {
  const { progress } = wordings[language];
  const why = row.lacks === null ? '' : ` (${progress.lacks[row.lacks]})`;
  return [
    isFirst ? formats.name(indicator) : '',
    methodTitle(row.method, language),
    formatStatistic(row, indicator, language) ?? nothing,
    toned(`${progress.classes[row.class]}${why}`, classTones[row.class]),
    formatNext(row, indicator, language) ?? nothing,
  ];
}

function toned(text: string, tone: Tone | undefined): Cell {
  return tone === undefined ? text : { text, tone };
}
