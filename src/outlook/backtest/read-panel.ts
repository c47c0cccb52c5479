import type { GrowthScale } from '../../cases/outlook-parameters.ts';
import { fieldReader } from '../../cases/table-fields.ts';
import type { Problem } from '../../input/problem.ts';
import { readForeignCsv } from '../../input/read-csv.ts';
import { kinds } from '../../terms/kind.ts';
import { scaleOf, toScale } from '../growth-scale.ts';
import type { PanelRegion, PanelSeries, UnusedFigures } from './panel.ts';

/** The columns of a panel; `unit` and `kind` may be missing, a kind that is not given is a stock. */
const panelColumns = ['region', 'indicator', 'year', 'value'] as const;
const optionalPanelColumns = ['unit', 'kind'] as const;

/** Values of shares as fractions: what one unit of the printed figure is worth. */
const shareUnits: { readonly [unit: string]: number } = { '%': 0.01, '‰': 0.001 };

/**
 * Reads a panel: complete series of regions, one figure a row.
 *
 * A figure of 0 or below has no growth, a share of 0 or 100 % none either: they are listed, and
 * their regions drop out where these years are needed. An empty value is a missing figure. Of two
 * figures for one region, indicator and year the table is wrong.
 *
 * @param file the file's name; without folder and ending it is the panel's name
 * @param text its text
 * @returns the series by indicator in the order of the table, what cannot be used, and the problems
 *   of rows that are none
 */
export function readPanel(
  file: string,
  text: string,
): {
  readonly series: readonly PanelSeries[];
  readonly unused: readonly UnusedFigures[];
  readonly problems: readonly Problem[];
} {
  const { rows, problems: unreadable } = readForeignCsv(
    file,
    text,
    panelColumns,
    optionalPanelColumns,
  );
  const problems: Problem[] = [...unreadable];
  const tables = new Map<string, Table>();
  for (const row of rows) {
    const before = problems.length;
    const read = fieldReader(file, row, problems);
    const value = row.fields.value.trim();
    if (['', 'NA', '..', ':'].includes(value)) continue;
    const indicator = read.text('indicator');
    const region = read.text('region');
    const year = read.year('year');
    const figure = read.number('value');
    const kind = row.fields.kind.trim() === '' ? ('stock' as const) : read.choice('kind', kinds);
    if (problems.length > before || kind === null) continue;
    const table = tableOf(tables, indicator, scaleOf(kind));
    const figures = table.regions.get(region) ?? new Map<number, PrintedFigure>();
    table.regions.set(region, figures);
    if (figures.has(year)) {
      read.report('case-given-twice', { region, level: String(year), indicator });
    }
    figures.set(year, { value: figure, unit: row.fields.unit.trim() });
  }
  const panel = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const unused: UnusedFigures[] = [];
  const series = [...tables].flatMap(([indicator, table]) =>
    seriesOf(panel, indicator, table, unused),
  );
  return { series, unused, problems };
}

type PrintedFigure = { readonly value: number; readonly unit: string };

type Table = {
  readonly scale: GrowthScale | null;
  readonly regions: Map<string, Map<number, PrintedFigure>>;
};

function tableOf(tables: Map<string, Table>, indicator: string, scale: GrowthScale | null): Table {
  const table = tables.get(indicator) ?? { scale, regions: new Map() };
  tables.set(indicator, table);
  return table;
}

function seriesOf(
  panel: string,
  indicator: string,
  { scale, regions }: Table,
  unused: UnusedFigures[],
): readonly PanelSeries[] {
  const list = (region: string, years: readonly number[], why: UnusedFigures['why']) => {
    if (years.length > 0) unused.push({ panel, indicator, region, years, why });
  };
  if (scale === null) {
    for (const [region, figures] of regions) list(region, [...figures.keys()], 'kind-rate');
    return [];
  }
  const worth = scale === 'logit' ? shareWorth(regions) : () => 1;
  const years = new Set<number>();
  const placed = [...regions].map(([region, printed]): PanelRegion => {
    const figures = new Map<number, number>();
    const wrong: number[] = [];
    for (const [year, figure] of [...printed].sort(([a], [b]) => a - b)) {
      const x = toScale(scale, figure.value * worth(figure.unit));
      if (x === null) wrong.push(year);
      else figures.set(year, x);
      if (x !== null) years.add(year);
    }
    list(region, wrong, scale === 'log' ? 'not-positive' : 'not-between-0-and-1');
    return { region, figures };
  });
  return [{ panel, indicator, scale, years: [...years].sort((a, b) => a - b), regions: placed }];
}

/** What a printed share is worth; without a unit they are per cents where any is above 1. */
function shareWorth(regions: Table['regions']): (unit: string) => number {
  let largest = 0;
  for (const figures of regions.values()) {
    for (const { value } of figures.values()) largest = Math.max(largest, value);
  }
  const unstated = largest > 1 ? 0.01 : 1;
  return (unit) => shareUnits[unit] ?? unstated;
}
