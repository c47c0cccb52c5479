import type { Study, StudyIndicator } from '../../study/study.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { kindName, scenarioCell, scenarioColumn, type XlsxContext } from './xlsx-context.ts';
import { formatFor, numberCell, tableSheet, textCell, unitCell } from './xlsx-table.ts';

/** Values by year: one line of the table. */
type Series = { readonly title: string; readonly values: ReadonlyMap<number, number> };

const bands = [
  ['p10', 10],
  ['p25', 25],
  ['p50', 50],
  ['p75', 75],
  ['p90', 90],
] as const;

const outlookBands = [
  ['p10', 10],
  ['p90', 90],
] as const;

/** Every value by year: published, derived, implied, projected, its quantiles, outlook, target. */
export function projectionSheet(context: XlsxContext): Sheet {
  const { studies, words } = context;
  const lines = studies.flatMap((study) =>
    study.indicators.flatMap((indicator) =>
      seriesOf(indicator, study, context).map((series) => ({ study, indicator, series })),
    ),
  );
  const years = [...new Set(lines.flatMap(({ series }) => [...series.values.keys()]))].sort(
    (a, b) => a - b,
  );
  const { indicator, id, unit, kind, series } = words.projection;
  return tableSheet({
    name: words.sheets.projection,
    title: words.about.projection,
    fixed: scenarioColumn(context).length + 1,
    columns: [
      ...scenarioColumn(context),
      { title: indicator, width: 34 },
      { title: id, width: 24 },
      { title: unit, width: 10 },
      { title: kind, width: 12 },
      { title: series, width: 22 },
      ...years.map((year) => ({ title: words.inYear(year), width: 11 })),
    ],
    rows: lines.map((line): readonly Cell[] => {
      const { values, title } = line.series;
      const format = formatFor(valuesOf(line.indicator, line.study), line.indicator.unit);
      return [
        ...scenarioCell(line.study, context),
        textCell(line.indicator.name[context.language], true),
        textCell(line.indicator.id),
        unitCell(line.indicator.unit, context.language),
        textCell(kindName(line.indicator, context), true),
        textCell(title),
        ...years.map((year) => numberCell(values.get(year) ?? null, format)),
      ];
    }),
  });
}

function seriesOf(
  { id, observed, implied, path, computed, bands: quantiles, outlook }: StudyIndicator,
  { years, targets }: Study,
  { words: { series } }: XlsxContext,
): readonly Series[] {
  const published = (status: 'observed' | 'derived') =>
    observed.flatMap(({ year, value, status: own }) =>
      own === status ? [[year, value] as const] : [],
    );
  const alongYears = (values: readonly (number | null)[]) =>
    values.map((value, i) => [years[i] ?? 0, value] as const);
  const own = targets.filter(({ indicator }) => indicator === id);
  const ranges = own.filter(({ high }) => high !== null);
  const plain = own.filter(({ high }) => high === null);
  const all: readonly (readonly [string, readonly (readonly [number, number | null])[]])[] = [
    [series.observed, published('observed')],
    [series.derived, published('derived')],
    [series.implied, implied.map(({ year, value }) => [year, value] as const)],
    [computed ? series.computed : series.path, alongYears(path ?? [])],
    ...bands.map(
      ([band, percent]) => [series.band(percent), alongYears(quantiles?.[band] ?? [])] as const,
    ),
    [series.outlook, alongYears(outlook?.middle ?? [])],
    ...outlookBands.map(
      ([band, percent]) =>
        [series.outlookBand(percent), alongYears(outlook?.[band] ?? [])] as const,
    ),
    [series.target, plain.map(({ year, value }) => [year, value] as const)],
    [series.targetLow, ranges.map(({ year, value }) => [year, value] as const)],
    [series.targetHigh, ranges.map(({ year, high }) => [year, high] as const)],
  ];
  return all.flatMap(([title, values]) => {
    const known = values.flatMap(([year, value]) =>
      value === null ? [] : [[year, value] as const],
    );
    return known.length === 0 ? [] : [{ title, values: new Map(known) }];
  });
}

/** All values of an indicator, so that its lines are shown alike. */
function valuesOf(
  { id, observed, path }: StudyIndicator,
  { targets }: Study,
): readonly (number | null)[] {
  const published = observed.map(({ value }) => value);
  const aims = targets.flatMap(({ indicator, value, high }) =>
    indicator === id ? [value, high] : [],
  );
  return [...published, ...(path ?? []), ...aims];
}
