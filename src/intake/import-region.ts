import { makeProblem } from '../input/make-problem.ts';
import { mostProblems } from '../input/parse-yaml.ts';
import type { Position, Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { readYaml } from '../input/read-yaml.ts';
import { suggest } from '../input/suggest.ts';
import { writeYaml } from '../input/write-yaml.ts';
import { readRegion } from '../region/read-region.ts';
import type { IntakeProblemDetails } from '../wording/intake-problem-details.ts';
import { intakeWordings } from '../wording/intake-wordings.ts';
import type { SheetWord } from '../wording/zh/intake.ts';
import type { BrokenWorkbook } from '../workbook/broken-workbook.ts';
import type { FilledSheet } from '../workbook/filled-workbook.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { buildTree } from './build-tree.ts';
import { asideMark, regionFields, tableSheets } from './layout.ts';
import type { Places } from './places.ts';
import type { CellProblem } from './read-filled-cell.ts';
import { readFilledTable, type TableRow } from './read-filled-table.ts';
import { readRegionSheet } from './region-sheet.ts';

/** A region file made of a workbook, or every problem of the workbook with its cell. */
export type ImportedRegion =
  | { readonly id: string; readonly yaml: string }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a filled-in workbook as a region file.
 *
 *     XLSX ─> cells ─> rows ─> region file as data ─> readRegion (same problems) ─> YAML
 *
 * @param file the file's name, as problems shall show it
 * @param bytes its content
 * @returns the text of `seeds/<id>.yaml`, which reads without a problem; or all problems
 */
export function importRegion(file: string, bytes: Uint8Array): ImportedRegion {
  const problems: Problem[] = [];
  const report = (found: CellProblem, place: Position) => {
    problems.push(
      makeProblem<IntakeProblemDetails, typeof found.code>(
        file,
        place,
        [],
        found.code,
        found.params,
      ),
    );
  };
  const workbook = readWorkbook(bytes, (sheet) => sheet.startsWith(asideMark));
  if ('broken' in workbook) {
    report(whyBroken(workbook), whole);
    return { problems };
  }
  const sheets = sortSheets(workbook.sheets, report);
  const regionSheet = sheets.get('region');
  if (regionSheet === undefined || sheets.get('indicators') === undefined) return { problems };
  const tables = Object.fromEntries(
    tableSheets.map((table) => {
      const sheet = sheets.get(table.sheet);
      return [table.sheet, sheet === undefined ? [] : readFilledTable(sheet, table, report)];
    }),
  ) as { readonly [S in (typeof tableSheets)[number]['sheet']]: readonly TableRow[] };
  const rows = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
  if (rows > mostRows) {
    const params = { limit: 'rows', most: mostRows, found: rows, sheet: null } as const;
    report({ code: 'workbook-too-large', params }, whole);
    return { problems: [problems.at(-1)!] };
  }
  const region = readRegionSheet(regionSheet, report);
  const { tree, places } = buildTree({ region, tables }, report);
  const document: YamlDocument = {
    file,
    value: tree,
    place: places.place,
    keyPlace: places.keyPlace,
    text: places.text,
    problems: [],
  };
  const found: Problem[] = [];
  readRegion(document, found);
  problems.push(...meaningful(found, problems, places));
  const order = workbook.sheets.map(({ name }) => name);
  if (problems.length > 0) return { problems: inOrder(problems, order).slice(0, mostProblems) };
  return writeRegion(tree, places);
}

/** Of all tables; the region files that we know of would have some 500. */
const mostRows = 8000;

const whole: Position = { line: 0, column: 0 };

function whyBroken(why: BrokenWorkbook): CellProblem {
  switch (why.broken) {
    case 'not-xlsx':
      return { code: 'workbook-unreadable', params: {} };
    case 'compound':
      return { code: 'workbook-locked-or-old', params: {} };
    case 'damaged':
      return { code: 'workbook-damaged', params: { sheet: why.sheet } };
    case 'too-large': {
      const { limit, most, found, sheet } = why;
      return { code: 'workbook-too-large', params: { limit, most, found, sheet } };
    }
  }
}

/** The YAML text, or what is wrong with it as a file: it may still be too large. */
function writeRegion(tree: unknown, places: Places): ImportedRegion {
  const yaml = writeYaml(tree, places.text);
  const id = String((tree as { readonly region?: unknown }).region);
  const file = `seeds/${id}.yaml`;
  const document = readYaml(file, yaml);
  const problems = [...document.problems];
  if (problems.length === 0) readRegion(document, problems);
  return problems.length > 0 ? { problems } : { id, yaml };
}

/** Sheets by what they hold; they may be named in either language. */
function sortSheets(
  sheets: readonly FilledSheet[],
  report: (problem: CellProblem, place: Position) => void,
): ReadonlyMap<SheetWord, FilledSheet> {
  const found = new Map<SheetWord, FilledSheet>();
  const names = Object.values(intakeWordings).flatMap((words) =>
    Object.entries(words.sheets).map(([sheet, name]) => ({ sheet: sheet as SheetWord, name })),
  );
  const isKnown = (sheet: SheetWord) =>
    names.some((one) => one.sheet === sheet && sheets.some((other) => isNamed(other, one.name)));
  if (!isKnown('region') && !isKnown('indicators')) {
    report({ code: 'workbook-other', params: {} }, whole);
    return found;
  }
  for (const sheet of sheets) {
    const place = { line: 1, column: 1, cell: `${sheet.name}!A1` };
    const known = names.find(({ name }) => isNamed(sheet, name));
    if (known === undefined) {
      // An own sheet of the person: empty, or marked as a note.
      if (sheet.name.startsWith(asideMark) || sheet.cells.length === 0) continue;
      const suggestion = suggest(
        sheet.name,
        names.map(({ name }) => name),
      );
      report({ code: 'sheet-unknown', params: { found: sheet.name, suggestion } }, place);
    } else if (found.has(known.sheet)) {
      report({ code: 'sheet-twice', params: { sheet: known.sheet } }, place);
    } else found.set(known.sheet, sheet);
  }
  for (const sheet of ['region', 'sources', 'indicators'] as const) {
    if (!found.has(sheet)) report({ code: 'sheet-missing', params: { sheet } }, whole);
  }
  return found;
}

function isNamed(sheet: FilledSheet, name: string): boolean {
  return name.toLowerCase() === sheet.name.trim().toLowerCase();
}

/** Without what the region's reader says of cells that are already told, and of the file's name. */
function meaningful(
  found: readonly Problem[],
  told: readonly Problem[],
  places: Places,
): readonly Problem[] {
  const cells = new Set(told.map(({ cell }) => cell));
  const lacking = new Set(
    told.flatMap(({ code, params }) => (code === 'heading-missing' ? [String(params['key'])] : [])),
  );
  return found
    .filter(({ code }) => code !== 'id-not-file-name')
    .filter(({ code, params }) => code !== 'missing-key' || !lacking.has(String(params['key'])))
    .map((problem) => (problem.code === 'missing-key' ? toEmptyCell(problem, places) : problem))
    .filter(({ cell }) => cell === undefined || !cells.has(cell));
}

/** A key that is missing in the data is a cell that is empty in the workbook. */
function toEmptyCell(problem: Problem, places: Places): Problem {
  const key = String(problem.params['key']);
  const steps = problem.path.split(/\.|\[|\]\.?/).filter((step) => step !== '');
  const place = places.cellAt([...steps, key]);
  const column = [...regionFields, ...tableSheets.flatMap(({ columns }) => columns)].find(
    (one) =>
      one.key === [...(steps[0] === 'plan' ? ['plan'] : []), key].join('.') ||
      one.key === `${key}.zh`,
  );
  if (place === null || column === undefined) return problem;
  const { file, path } = problem;
  const params = { column: column.word };
  return { file, ...place, path: path === '' ? key : `${path}.${key}`, code: 'cell-empty', params };
}

function inOrder(problems: readonly Problem[], sheets: readonly string[]): readonly Problem[] {
  const rank = ({ cell }: Problem) =>
    cell === undefined ? -1 : sheets.indexOf(cell.slice(0, cell.lastIndexOf('!')));
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
