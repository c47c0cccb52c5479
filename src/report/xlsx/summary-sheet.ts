import { countSeverities } from '../../audit/count-severities.ts';
import { targetStates } from '../../feasibility/judged-target.ts';
import { countedTargets, observedStandings, planOf } from '../../study/study-targets.ts';
import { sayCalibration, sayChance, sayFew, sayTogether } from '../../wording/speak-chance.ts';
import { wordings } from '../../wording/wording.ts';
import type { FeasibilityColumn } from '../../wording/zh/xlsx.ts';
import type { Picture, Row, Sheet } from '../../workbook/workbook.ts';
import { pngSize } from '../../workbook/write-drawing.ts';
import { feasibilityCells, rowsOfStudies } from './feasibility-sheet.ts';
import { scenarioCell, scenarioColumn, type XlsxContext } from './xlsx-context.ts';
import {
  countFormat,
  headingRow,
  numberCell,
  sectionStyle,
  textCell,
  titleStyle,
} from './xlsx-table.ts';

/** A chart drawn as PNG, for the sheet of its scenario. */
export type XlsxPicture = {
  readonly scenario: string;
  readonly title: string;
  readonly png: Uint8Array;
};

/** Pixels of a PNG for each one on the sheet: as large as the page lets its labels be read. */
const pngScale = 1.4;
/** Of a column a character wide, and beside the characters of one. */
const characterPixels = 7;
const columnPixels = 5;
/** Height of the printed part of an upright page by its width. */
const pageShape = 1.36;
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
    ...(first === undefined ? [] : [aboutRow(context), ...reviewRows(context)]),
    ...countRows(context),
    ...targetRows(context),
  ];
  const placed = placePictures(pictures, tables.length, context);
  return {
    name: words.sheets.summary,
    widths: widthsOf(context),
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
    studies.map((study) => {
      const { base, target } = planOf(study);
      const text = words.plan(base, target);
      return studies.length === 1 ? text : `${study.region.name[language]} ${text}`;
    }),
  );
  return { cells: [{ value: [...parts, ...plans].join(' · ') }], height: rowPoints };
}

/**
 * Of each region: what the outlook lets one expect of its targets, what the audit of its figures
 * found, how far what was observed has come.
 */
function reviewRows({ studies, words, language }: XlsxContext): readonly Row[] {
  const sheet = words.sheets.checks;
  const { midTermClasses } = wordings[language].progress;
  const lines = studies.flatMap((study, i) => {
    const { region, audit } = study;
    const standings = observedStandings(study);
    const first = studies.find((other) => other.region.id === region.id);
    if (first !== studies[i]) return [];
    const audited = words.audited(countSeverities(audit), sheet);
    const counts = Object.entries(midTermClasses).map(([id, title]) => ({
      class: title,
      count: standings.filter(({ midTerm }) => midTerm?.class === id).length,
    }));
    const isTracked = counts.some((one) => one.count > 0);
    const expected = [
      sayTogether(study, (chance) => sayChance(chance, language), language),
      sayFew(study, language),
      sayCalibration(study, language),
    ].filter((text) => text !== null);
    const told = [...expected, audited, ...(isTracked ? [words.tracked(counts, sheet)] : [])];
    const name = studies.length > 1 ? `${region.name[language]} ` : '';
    return told.map((line) => `${name}${line}`);
  });
  return lines.map((value): Row => ({ cells: [{ value }], height: rowPoints }));
}

function countRows(context: XlsxContext): readonly Row[] {
  const { words, studies, feasibility, language } = context;
  const known = new Set(
    studies.flatMap((study) => countedTargets(study).map(({ state }) => state)),
  );
  const states = targetStates.filter((state) => known.has(state));
  return [
    { cells: [] },
    { cells: [{ value: words.counts, style: sectionStyle }], height: 22 },
    headingRow([
      { title: words.scenario },
      ...states.map((state) => ({ title: feasibility.states[state] })),
    ]),
    ...studies.map(
      (study): Row => ({
        cells: [
          textCell(study.scenario.title[language]),
          ...states.map((state) =>
            numberCell(
              countedTargets(study).filter((one) => one.state === state).length,
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
  const columns = columnsOf(context).map(([id]) => id);
  return [
    { cells: [] },
    { cells: [{ value: words.targets, style: sectionStyle }], height: 22 },
    headingRow([
      ...scenarioColumn(context),
      ...columns.map((id) => ({ title: words.feasibility[id] })),
    ]),
    ...rowsOfStudies(context).map((judged): Row => {
      const cells = feasibilityCells(judged, context);
      return {
        cells: [...scenarioCell(judged.study, context), ...columns.map((id) => cells[id])],
      };
    }),
  ];
}

/** The columns of the table of targets, each as many characters wide; chances where there are any. */
function columnsOf(context: XlsxContext): readonly (readonly [FeasibilityColumn, number])[] {
  const targets = rowsOfStudies(context);
  const isRange = targets.some(({ target }) => target.high !== null);
  const isExpected = targets.some(({ target }) => target.outlook !== null);
  const hasOdds = targets.some(({ target }) => target.scenarioOdds !== null);
  return [
    ['indicator', 38],
    ['unit', 12],
    ['base', 12],
    ['targetYear', 12],
    ['op', 12],
    ['target', 12],
    ...(isRange ? [['targetHigh', 10] as const] : []),
    ['value', 14],
    ['decidedBy', 12],
    ['verdict', 14],
    ['levelShare', 12],
    ...(isExpected
      ? ([
          ['chance', 12],
          ['at80', 14],
        ] as const)
      : []),
    ['requiredRate', 14],
    ['historicRate', 14],
    ['assumedRate', 14],
    ...(hasOdds
      ? ([
          ['odds', 12],
          ['oddsError', 12],
        ] as const)
      : []),
  ];
}

/** Below each other, each scenario's under its name. */
function placePictures(
  pictures: readonly XlsxPicture[],
  firstRow: number,
  context: XlsxContext,
): Required<Pick<Sheet, 'rows' | 'pictures' | 'pageBreaks'>> {
  const { studies, words, language } = context;
  const rows: Row[] = [];
  const pageBreaks: number[] = [];
  const placed: Picture[] = [];
  for (const { scenario } of studies) {
    const own = pictures.filter((picture) => picture.scenario === scenario.id);
    if (own.length === 0) continue;
    const title = words.charts(scenario.title[language]);
    pageBreaks.push(firstRow + rows.length + 1);
    rows.push({ cells: [] }, { cells: [{ value: title, style: sectionStyle }], height: 22 });
    let left = pageHeight(context);
    for (const { png, title: description } of own) {
      const size = pngSize(png);
      const [width, height] = [size.width / pngScale, size.height / pngScale];
      const isFull = left < height;
      if (isFull) pageBreaks.push(firstRow + rows.length);
      left = (isFull ? pageHeight(context) : left) - height - 2 * rowPixels;
      placed.push({ png, row: firstRow + rows.length, column: 0, width, height, description });
      const needed = Math.ceil(height / rowPixels) + 1;
      rows.push(...Array.from({ length: needed }, (): Row => ({ cells: [], height: rowPoints })));
    }
  }
  return { rows, pictures: placed, pageBreaks };
}

/** Pixels of the sheet that a printed page has room for below a heading. */
function pageHeight(context: XlsxContext): number {
  const width = widthsOf(context).reduce(
    (sum, one) => sum + one * characterPixels + columnPixels,
    0,
  );
  return width * pageShape - 2 * rowPixels;
}

function widthsOf(context: XlsxContext): readonly number[] {
  return [
    ...scenarioColumn(context).map(({ width }) => width),
    ...columnsOf(context).map(([, width]) => width),
  ];
}
