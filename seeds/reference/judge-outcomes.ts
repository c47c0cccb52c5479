/**
 * What the outlook would have said of targets of real plans when they were set, beside what came:
 *
 *   npx tsx seeds/reference/judge-outcomes.ts <outcomes.csv>
 *
 * Prints the table of `docs/methods.md`. Only targets with a base, a comparable outcome and a verdict
 * count; cases and parameters end with the base year, the region and its kin are left out.
 */
import { readFileSync } from 'node:fs';
import { observedIndicators } from '../../src/cases/observed-indicators.ts';
import { readGrowthCases } from '../../src/cases/read-growth-cases.ts';
import { readOutlookParameters } from '../../src/cases/read-outlook-parameters.ts';
import { InputError } from '../../src/input/problem.ts';
import { readForeignCsv } from '../../src/input/read-csv.ts';
import { parametersKnownIn } from '../../src/outlook/backtest/parameters-known-in.ts';
import { chanceOfTarget } from '../../src/outlook/chance-of-target.ts';
import { gatherEvidence } from '../../src/outlook/gather-evidence.ts';
import { outlookOf } from '../../src/outlook/outlook-of.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: judge-outcomes.ts <outcomes.csv>');
const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const { cases } = readGrowthCases('observed-growth.csv', beside('observed-growth.csv'));
const { parameters } = readOutlookParameters('p', beside('outlook-parameters.csv'));
const columns = [
  'region',
  'level',
  'indicator',
  'unit',
  'base_year',
  'base',
  'target_year',
  'target',
  'met',
  'comparable',
] as const;
const { rows, problems } = readForeignCsv(path, readFileSync(path, 'utf8'), columns, []);
if (problems.length > 0) throw new InputError(problems);
const evidenceFor = gatherEvidence(cases);

const judged = rows.flatMap(({ fields: row }) => {
  const isClear = row.base !== '' && row.comparable === 'yes' && row.met !== 'unclear';
  const indicator = Object.keys(observedIndicators).find(
    (id) => observedIndicators[id] === row.indicator,
  );
  if (!isClear || indicator === undefined) return [];
  const isShare = row.unit === '%';
  const level = (text: string) => (isShare ? Number(text) / 100 : Number(text));
  const base = Number(row.base_year);
  const evidence = evidenceFor({
    indicator,
    scale: isShare ? 'logit' : 'log',
    kin: {
      name: row.region,
      level: row.level === 'national' ? 'nation' : row.level,
      parent: row.level === 'province' ? '全国' : null,
    },
    until: base,
  });
  const figures = [{ year: base, window: null, value: level(row.base), halfUnit: 0 }];
  const kind = isShare ? ('share' as const) : ('stock' as const);
  const outlook = outlookOf({ kind, base, figures }, evidence, parametersKnownIn(parameters, base));
  const odds =
    'unknown' in outlook
      ? null
      : chanceOfTarget(outlook, {
          op: '>=',
          value: level(row.target),
          high: null,
          within: 0,
          years: [Number(row.target_year)],
          window: null,
          direction: 'up',
          halfUnit: 0,
          soFar: null,
        })!.odds;
  return [{ row, odds, cases: evidence.cases, isMet: row.met === 'yes' }];
});

const lines = judged.map(({ row, odds, cases: count, isMet }) =>
  [
    `${row.region} ${row.indicator}`,
    `${row.base_year} ${row.base} → ${row.target_year} ${row.target} ${row.unit}`,
    odds === null ? '–' : `${Math.round(100 * odds)}%`,
    count,
    isMet ? 'yes' : 'no',
  ].join(' | '),
);
const said = judged.flatMap(({ odds, isMet }) => (odds === null ? [] : [{ odds, isMet }]));
const met = said.filter(({ isMet }) => isMet).length;
const brier = said.reduce((sum, one) => sum + (one.odds - Number(one.isMet)) ** 2, 0) / said.length;
process.stdout.write(
  [
    '| target | from → to | chance said before | cases | met |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
    '',
    `${said.length} with a chance, ${met} met; Brier ${brier.toFixed(3)}`,
    '',
  ].join('\n'),
);
