import type { Study, StudyIndicator, StudyObservation } from '../../study/study.ts';
import { intakeWordings } from '../../wording/intake-wordings.ts';
import type { FigureColumn } from '../../wording/zh/xlsx.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import type { XlsxContext } from './xlsx-context.ts';
import { formatFor, numberCell, tableSheet, textCell, unitCell, yearCell } from './xlsx-table.ts';

/** Every published figure with its document and place; regions once, however many scenarios. */
export function sourcesSheet(context: XlsxContext): Sheet {
  const { studies, words } = context;
  const regions = studies.filter(
    ({ region }, i) => studies.findIndex((other) => other.region.id === region.id) === i,
  );
  const many = regions.length > 1;
  const ids = Object.keys(words.figures) as readonly FigureColumn[];
  return tableSheet({
    name: words.sheets.sources,
    title: words.about.sources,
    fixed: many ? 2 : 1,
    columns: [
      ...(many ? [{ title: words.region, width: 14 }] : []),
      ...ids.map((id) => ({ title: words.figures[id], width: widths[id] ?? 12 })),
    ],
    rows: regions.flatMap((study) =>
      study.indicators.flatMap((indicator) =>
        indicator.observed.map((figure) => {
          const cells = cellsOf(figure, indicator, study, context);
          const region = textCell(study.region.name[context.language]);
          return [...(many ? [region] : []), ...ids.map((id) => cells[id])];
        }),
      ),
    ),
  });
}

const widths: { readonly [C in FigureColumn]?: number } = {
  indicator: 34,
  unit: 10,
  what: 16,
  document: 40,
  at: 28,
  arithmetic: 36,
  assumed: 22,
};

function cellsOf(
  figure: StudyObservation,
  { name, unit, observed, assumed }: StudyIndicator,
  { sources }: Study,
  { words, language }: XlsxContext,
): { readonly [C in FigureColumn]: Cell } {
  const { year, window, value, missing, status, source, at, arithmetic } = figure;
  const values = observed.map((one) => one.value);
  const chosen: { readonly [id: string]: string } = intakeWordings[language].choices.assumed;
  return {
    indicator: textCell(name[language], true),
    unit: unitCell(unit, language),
    what: textCell(words.series[status]),
    year: yearCell(year),
    window: textCell(window === null ? null : `${window.from}-${window.to}`),
    value: numberCell(value, formatFor(values, unit)),
    missing: textCell(missing === null ? null : words.missing[missing]),
    document: textCell(sources[source]?.title ?? source, true),
    at: textCell(at, true),
    arithmetic: textCell(arithmetic, true),
    assumed: textCell(assumed.map((id) => chosen[id] ?? id).join(', ')),
  };
}
