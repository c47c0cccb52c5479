import { InputError, type Problem } from '../input/problem.ts';
import { readYaml } from '../input/read-yaml.ts';
import { renderPath } from '../input/render-path.ts';
import { readRegion } from '../region/read-region.ts';
import type { Language } from '../terms/text.ts';
import { keysWithoutColumn, type Tree } from './table-records.ts';
import { writeRegionWorkbook } from './write-region-workbook.ts';

/**
 * The fill-in workbook with a region file already in it.
 *
 * @param file the region file's name, as problems shall show it
 * @param text its text
 * @param language of the workbook's headings
 * @returns the bytes of an XLSX file that `importRegion` makes the same region of
 * @throws InputError with the problems of the file
 */
export function templateRegion(file: string, text: string, language: Language): Uint8Array {
  const document = readYaml(file, text);
  const problems: Problem[] = [...document.problems];
  if (problems.length === 0) readRegion(document, problems);
  if (problems.length > 0) throw new InputError(problems);
  // A region file is a mapping: its reader has just accepted it.
  const tree = document.value as Tree;
  const lost = keysWithoutColumn(tree);
  if (lost.length > 0) {
    throw new Error(`The workbook has no column for ${lost.map(renderPath).join(', ')}.`);
  }
  return writeRegionWorkbook(language, { tree, textAt: document.text });
}
