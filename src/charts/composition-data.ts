import type { Study, StudyIndicator } from '../study/study.ts';
import type { Cover } from '../terms/indicator.ts';
import { isWindowed } from '../terms/kind.ts';
import { convertStored } from '../terms/unit.ts';
import { indicatorById, type Pen } from './drawing/pen.ts';

/** One part, or the total, in one year. */
export type CompositionCell = {
  readonly year: number;
  readonly value: number;
  readonly status: 'observed' | 'derived' | 'projected';
};

export type CompositionSeries = {
  readonly indicator: StudyIndicator;
  /** In the unit of the total. */
  readonly cells: readonly CompositionCell[];
};

/** A total with its parts over the years. */
export type Composition = {
  readonly total: CompositionSeries;
  readonly parts: readonly CompositionSeries[];
  readonly cover: Cover;
  readonly years: readonly number[];
  /** Whether each part has a figure in each year. */
  readonly isComplete: boolean;
};

/** The totals of a study that can be shown with their parts: levels, not figures of windows. */
export function collectCompositions(study: Study): readonly Composition[] {
  return study.indicators.flatMap((indicator): readonly Composition[] => {
    if (indicator.parts === null || isWindowed(indicator.kind)) return [];
    const parts = indicator.parts.of
      .flatMap((id) => indicatorById(study, id) ?? [])
      .map((part) => ({ indicator: part, cells: cellsIn(indicator.unit, study, part) }));
    const years = [...new Set(parts.flatMap(({ cells }) => cells.map(({ year }) => year)))];
    if (years.length === 0) return [];
    const first = Math.min(...years);
    const cells = cellsOf(study, indicator).filter(({ year }) => year >= first);
    return [
      {
        total: { indicator, cells },
        parts,
        cover: indicator.parts.cover,
        years: years.sort((a, b) => a - b),
        isComplete: parts.every((part) => part.cells.length === years.length),
      },
    ];
  });
}

/** The figures of an indicator in a unit of the same dimension. */
function cellsIn(unit: string, study: Study, part: StudyIndicator): readonly CompositionCell[] {
  return cellsOf(study, part).map((cell) => ({
    ...cell,
    value: convertStored(cell.value, part.unit, unit),
  }));
}

/** The name of a series with its first and last figure, in the unit of its total. */
export function describeSeries(
  { indicator, cells }: CompositionSeries,
  unit: string,
  pen: Pen,
): string {
  const name = pen.text(indicator.name);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return name;
  const from = pen.figure(first.value, unit);
  const to = pen.figure(last.value, unit);
  return first === last ? `${name} ${from}` : pen.words.composition.change(name, from, to);
}

/**
 * The figures of an indicator by year as one series: published ones as far as the path holds to
 * them, the path from there on. A figure published since that the path knows nothing of is not in
 * it: what a series mixes of both rises and falls where neither does.
 */
export function cellsOf(
  study: Study,
  { observed, path }: StudyIndicator,
): readonly CompositionCell[] {
  const published = observed.flatMap(({ year, value, status }): readonly CompositionCell[] =>
    value === null ? [] : [{ year, value, status }],
  );
  if (path === null) return published.toSorted((a, b) => a.year - b.year);
  const pathIn = (year: number) => path[study.years.indexOf(year)] ?? null;
  const first = study.years.find((year) => pathIn(year) !== null) ?? Number.POSITIVE_INFINITY;
  const kept = published.filter(({ year, value }) => year < first || pathIn(year) === value);
  const projected = study.years.flatMap((year): readonly CompositionCell[] => {
    const value = pathIn(year);
    const isKept = kept.some((cell) => cell.year === year);
    return value === null || isKept ? [] : [{ year, value, status: 'projected' }];
  });
  return [...kept, ...projected].sort((a, b) => a.year - b.year);
}

/** Σ of the parts in a year; null where one is missing. */
export function sumOfParts({ parts }: Composition, year: number): number | null {
  let sum = 0;
  for (const { cells } of parts) {
    const cell = cells.find((one) => one.year === year);
    if (cell === undefined) return null;
    sum += cell.value;
  }
  return sum;
}

/** The figure of a series in a year, or null. */
export function valueIn({ cells }: CompositionSeries, year: number): number | null {
  return cells.find((one) => one.year === year)?.value ?? null;
}
