import type { Problem } from '../input/problem.ts';
import { readCsv } from '../input/read-csv.ts';
import type { Level } from '../terms/level.ts';
import { type Grade, grades } from './growth-case.ts';
import { observedIndicators } from './observed-indicators.ts';
import { fieldReader } from './table-fields.ts';

/** One published figure of a region, in the unit it was printed in (7.7 for 7.7 %). */
export type ObservedFigure = {
  readonly region: string;
  readonly level: Level;
  /** The region above, which tells regions of the same name and level apart. */
  readonly parent: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: 'actual' | 'derived' | 'target' | 'estimate';
  /** The definition or the register changed before this figure. */
  readonly isAfterBreak: boolean;
  readonly source: string;
  readonly grade: Grade;
};

const columns = [
  'region',
  'level',
  'parent',
  'indicator',
  'year',
  'value',
  'unit',
  'kind',
  'plan',
  'break_before',
  'source_url',
  'grade',
] as const;

const levels = {
  national: 'nation',
  province: 'province',
  prefecture: 'prefecture',
  county: 'county',
} as const satisfies { readonly [printed: string]: Level };

/**
 * Reads the table of published figures (`region,level,parent,indicator,year,value,unit,kind,plan,
 * break_before,source_url,grade`). A derived figure that names a plan is a target. Of a source only the
 * address is kept, not what follows it after a space.
 *
 * @param file the table's file
 * @param text its text
 * @returns the figures in the order of the table, and the problems of rows that are none
 */
export function readObservedFigures(
  file: string,
  text: string,
): { readonly figures: readonly ObservedFigure[]; readonly problems: readonly Problem[] } {
  const { rows, problems: unreadable } = readCsv(file, text, columns);
  const problems: Problem[] = [...unreadable];
  const figures = rows.flatMap((row): ObservedFigure[] => {
    const before = problems.length;
    const read = fieldReader(file, row, problems);
    const level = read.choice('level', Object.keys(levels) as (keyof typeof levels)[]);
    const name = read.choice('indicator', Object.values(observedIndicators));
    const kind = read.choice('kind', ['actual', 'derived', 'target', 'estimate']);
    const grade = read.choice('grade', grades);
    const isAfterBreak = read.choice('break_before', ['yes', '']) === 'yes';
    const figure = {
      region: read.text('region'),
      parent: row.fields.parent,
      year: read.year('year'),
      value: read.number('value'),
      unit: read.unit('unit'),
      isAfterBreak,
      source: read.text('source_url').split(/\s/)[0] ?? '',
    };
    if (problems.length > before) return [];
    if (level === null || name === null || kind === null || grade === null) return [];
    const isTarget = kind === 'derived' && row.fields.plan !== '';
    return [
      {
        ...figure,
        grade,
        level: levels[level],
        indicator: idOf(name),
        kind: isTarget ? 'target' : kind,
      },
    ];
  });
  return { figures, problems };
}

function idOf(name: string): string {
  return Object.keys(observedIndicators).find((id) => observedIndicators[id] === name)!;
}
