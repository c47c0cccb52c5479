import { hasFigures, planOf, type Study, type StudyIndicator } from '../index.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import { type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';

/**
 * What there is to tell of a plan without targets: where each indicator of the first study stands,
 * how fast it grew, and where its path leads: year by year of one study, of several the last year of
 * each.
 */
export function pathsTable(studies: readonly Study[], formats: Formats, session: Session): string {
  const { words, paint } = session;
  const { columns } = words.check;
  const [first, ...others] = studies;
  if (first === undefined) return words.check.noTargets;
  const { base } = planOf(first);
  const shown = first.indicators.filter(hasFigures);
  if (shown.length === 0) return words.check.noTargets;
  const ends =
    others.length === 0 ? yearsOf(first, formats, columns) : endsOf(studies, formats, columns);
  const cells = shown.map((one): readonly Cell[] => [
    formats.name(one),
    whereItStands(one, base, formats, columns),
    formats.growth(one.past, one),
    ...ends.map(({ write }) => write(one)),
  ]);
  const heads: readonly Column[] = [
    { title: columns.indicator, shrinkTo: 18 },
    { title: columns.base(base), align: 'right' },
    { title: columns.historic, align: 'right' },
    ...ends.map(({ column }) => column),
  ];
  return [
    words.check.noTargets,
    '',
    paint(words.check.paths, 'title'),
    renderTable(heads, cells, session),
  ].join('\n');
}

/** A column of the table and what it tells of an indicator. */
type Told = { readonly column: Column; readonly write: (indicator: StudyIndicator) => string };

type Titles = CliWording['check']['columns'];

/** The path of one study, year by year after its base. */
function yearsOf(study: Study, { figure }: Formats, columns: Titles): readonly Told[] {
  const { base } = planOf(study);
  return study.years.flatMap((year, i): readonly Told[] =>
    year <= base
      ? []
      : [
          {
            column: { title: columns.base(year), align: 'right' },
            write: ({ path, unit }) => figure(path?.[i] ?? null, unit),
          },
        ],
  );
}

/** The last year of each study; a figure in another unit than the first study's carries it. */
function endsOf(
  studies: readonly Study[],
  { figure, quantity }: Formats,
  columns: Titles,
): readonly Told[] {
  return studies.map(({ scenario, years, indicators }): Told => {
    const last = years.at(-1);
    const title = last === undefined ? scenario.id : `${scenario.id} ${columns.base(last)}`;
    return {
      column: { title, align: 'right' },
      write: ({ id, unit }) => {
        const other = indicators.find((one) => one.id === id);
        const end = other?.path?.at(-1) ?? null;
        if (other === undefined || end === null) return nothing;
        return other.unit === unit ? figure(end, unit) : quantity(end, other.unit);
      },
    };
  });
}

/** The figure of the base year, else the newest before it with its year. */
function whereItStands(
  { observed, unit }: StudyIndicator,
  base: number,
  formats: Formats,
  columns: Titles,
): string {
  const newest = observed.findLast(({ year, value }) => year <= base && value !== null);
  if (newest === undefined) return nothing;
  const figure = formats.figure(newest.value, unit);
  return newest.year === base ? figure : columns.otherYear(newest.year, figure);
}
