import { verdicts } from '../feasibility/assessment.ts';
import type { Cell, Picture, Row, Sheet } from '../workbook/workbook.ts';
import { pngSize } from '../workbook/write-drawing.ts';
import { scenarioCell, scenarioColumn, type XlsxContext } from './xlsx-context.ts';
import { type JudgedTarget, judgedTargets } from './xlsx-feasibility.ts';
import {
  centerCell,
  countFormat,
  formatFor,
  headingRow,
  numberCell,
  percentFormat,
  sectionStyle,
  textCell,
  titleStyle,
  yearCell,
} from './xlsx-table.ts';

/** A chart drawn as PNG, for the sheet of its scenario. */
export type XlsxPicture = {
  readonly scenario: string;
  readonly title: string;
  readonly png: Uint8Array;
};

/** Pixels of a PNG for each one on the sheet: drawn at twice the size, for print. */
const pngScale = 2;
/** A row of the standard height, in pixels. */
const rowPixels = 24;
const rowPoints = 18;

/** The whole in short: verdicts counted, each target with its verdict, then the charts. */
export function summarySheet(context: XlsxContext, pictures: readonly XlsxPicture[]): Sheet {
  const { words, studies, language } = context;
  const regions = [...new Set(studies.map(({ region }) => region.name[language]))];
  const [first] = studies;
  const tables = [
    { cells: [{ value: words.title(regions), style: titleStyle }], height: 28 },
    ...(first === undefined ? [] : [aboutRow(context)]),
    ...countRows(context),
    ...targetRows(context),
  ];
  const placed = placePictures(pictures, tables.length, context);
  return {
    name: words.sheets.summary,
    widths: [
      ...scenarioColumn(context).map(({ width }) => width),
      ...[38, 10, 12, 12, 12, 12, 14, 14, 14, 14],
    ],
    frozen: { rows: 1, columns: 0 },
    rows: [...tables, ...placed.rows],
    pictures: placed.pictures,
    pageBreaks: placed.pageBreaks,
    upright: true,
  };
}

function aboutRow({ studies, words, language }: XlsxContext): Row {
  const parts = studies.length === 1 ? studies.map(({ scenario }) => scenario.title[language]) : [];
  const plans = new Set(
    studies.map(({ region, plan }) => {
      const text = words.plan(plan.base, plan.target);
      return studies.length === 1 ? text : `${region.name[language]} ${text}`;
    }),
  );
  return { cells: [{ value: [...parts, ...plans].join(' · ') }], height: rowPoints };
}

function countRows(context: XlsxContext): readonly Row[] {
  const { words, studies, feasibility, language } = context;
  return [
    { cells: [] },
    { cells: [{ value: words.counts, style: sectionStyle }], height: 22 },
    headingRow([
      { title: words.scenario },
      ...verdicts.map((verdict) => ({ title: feasibility.verdicts[verdict] })),
    ]),
    ...studies.map(
      (study): Row => ({
        cells: [
          textCell(study.scenario.title[language]),
          ...verdicts.map((verdict) =>
            numberCell(
              study.assessments.filter(({ reach }) => reach.verdict === verdict).length,
              countFormat,
            ),
          ),
        ],
        height: rowPoints,
      }),
    ),
  ];
}

function targetRows(context: XlsxContext): readonly Row[] {
  const { words } = context;
  const head = words.feasibility;
  const titles = [
    ...[head.indicator, head.unit, head.base, head.targetYear, head.target, head.value],
    ...[head.verdict, head.requiredRate, head.historicRate, head.assumedRate],
  ];
  return [
    { cells: [] },
    { cells: [{ value: words.targets, style: sectionStyle }], height: 22 },
    headingRow([...scenarioColumn(context), ...titles.map((title) => ({ title }))]),
    ...judgedTargets(context).map(
      (judged): Row => ({ cells: targetCells(judged, context), height: rowPoints }),
    ),
  ];
}

function targetCells(
  { study, indicator, target, assessment }: JudgedTarget,
  context: XlsxContext,
): readonly Cell[] {
  const { feasibility, language } = context;
  const { reach, required, historic, assumed } = assessment;
  const base = indicator.observed.find(({ year }) => year === study.plan.base)?.value ?? null;
  const [low = null] = [target.value].flat();
  const format = formatFor([base, low, reach.value], indicator.unit);
  const rate = (growth: { readonly cagr: number | null } | null) =>
    numberCell(growth?.cagr ?? null, percentFormat);
  return [
    ...scenarioCell(study, context),
    textCell(indicator.name[language]),
    centerCell(indicator.unit),
    numberCell(base, format),
    yearCell(target.year),
    numberCell(low, format),
    numberCell(reach.value, format),
    centerCell(feasibility.verdicts[reach.verdict]),
    ...[required, historic, assumed].map(rate),
  ];
}

/** Below each other, each scenario's under its name. */
function placePictures(
  pictures: readonly XlsxPicture[],
  firstRow: number,
  { studies, words, language }: XlsxContext,
): Required<Pick<Sheet, 'rows' | 'pictures' | 'pageBreaks'>> {
  const rows: Row[] = [];
  const pageBreaks: number[] = [];
  const placed: Picture[] = [];
  for (const { scenario } of studies) {
    const own = pictures.filter((picture) => picture.scenario === scenario.id);
    if (own.length === 0) continue;
    const title = words.charts(scenario.title[language]);
    pageBreaks.push(firstRow + rows.length + 1);
    rows.push({ cells: [] }, { cells: [{ value: title, style: sectionStyle }], height: 22 });
    for (const [i, { png, title: description }] of own.entries()) {
      if (i > 0) pageBreaks.push(firstRow + rows.length);
      const size = pngSize(png);
      const [width, height] = [size.width / pngScale, size.height / pngScale];
      placed.push({ png, row: firstRow + rows.length, column: 0, width, height, description });
      const needed = Math.ceil(height / rowPixels) + 1;
      rows.push(...Array.from({ length: needed }, (): Row => ({ cells: [], height: rowPoints })));
    }
  }
  return { rows, pictures: placed, pageBreaks };
}
