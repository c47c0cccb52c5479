import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readDocument } from '../../src/document/read-document.ts';
import { readFigures } from '../../src/document/read-figures.ts';
import { type Expected, expectedOf, readLabels } from './read/expected-figures.ts';
import { scoreReading } from './read/score-reading.ts';

/**
 * How well `read` reads: each document of a folder against what a person took from it, either a region
 * file whose source names the document, or a table `<document>.labels.csv` beside it.
 *
 *     npm run bench:read ../shared/seeds
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder of documents?');

const regions = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(root, 'seeds', name), 'utf8')) as object);

const cMaps = join(root, 'node_modules/pdfjs-dist/cmaps/');
const say = (line: string) => process.stdout.write(`${line}\n`);
const pad = (text: string | number, width: number) => String(text).padStart(width);
say(`${'document'.padEnd(34)} known  found%  read false%  year%  role%  unit%   op%  name%     ms`);
for (const name of readdirSync(folder).sort()) {
  if (!/\.(?:txt|md|html?|docx|pdf)$/.test(name)) continue;
  const path = join(folder, name);
  const started = performance.now();
  const opened = await readDocument(path, readFileSync(path), cMaps);
  if ('problems' in opened) {
    say(`${name.padEnd(34)} ${opened.problems.map(({ code }) => code).join()}`);
    continue;
  }
  const { readings } = readFigures(opened.document);
  const ms = performance.now() - started;
  const expected = expectedFor(path);
  if (expected.length === 0) {
    say(`${name.padEnd(34)} ${pad('-', 5)} ${pad('', 7)} ${pad(readings.length, 5)}`);
    continue;
  }
  const score = scoreReading(readings, expected);
  const per = (share: number | null) => pad(share === null ? '-' : (100 * share).toFixed(1), 6);
  say(
    `${name.padEnd(34)} ${pad(expected.length, 5)}  ${per(score.found)} ${pad(readings.length, 5)} ${per(score.wrong)} ${per(score.year)} ${per(score.role)} ${per(score.unit)} ${per(score.op)} ${per(score.name)} ${pad(Math.round(ms), 6)}`,
  );
  for (const miss of score.missed) say(`    not found: ${miss}`);
}

function expectedFor(path: string): readonly Expected[] {
  const labels = `${path}.labels.csv`;
  if (existsSync(labels)) return readLabels(readFileSync(labels, 'utf8'));
  return regions.flatMap((region) => expectedOf(region, basename(path)));
}
