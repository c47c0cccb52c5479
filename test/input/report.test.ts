import { expect, test } from 'vitest';
import { fileProblem, unreadableProblem } from '../../src/input/make-problem.ts';
import { makeReport } from '../../src/input/make-report.ts';
import type { Problem } from '../../src/input/problem.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { renderPath } from '../../src/input/render-path.ts';

type Details = { readonly 'no-source': { readonly source: string } };

test('a report adds problems with their places', () => {
  const document = readYaml('seeds/a.yaml', 'targets:\n  - source: plan\n');
  const problems: Problem[] = [];
  const path = ['targets', 0, 'source'];
  makeReport<Details>(document, problems)(path, 'no-source', { source: 'plan' });
  makeReport<Details>(document, problems, 'key')(path, 'no-source', { source: 'plan' });
  const common = {
    file: 'seeds/a.yaml',
    line: 2,
    path: 'targets[0].source',
    code: 'no-source',
    params: { source: 'plan' },
  };
  expect(problems).toEqual([
    { ...common, column: 13 },
    { ...common, column: 5 },
  ]);
});

test('paths as people read them', () => {
  expect(renderPath(['indicators', 'talent', 'observed', '2020'])).toBe(
    'indicators.talent.observed.2020',
  );
  expect(renderPath(['targets', 1, 'value'])).toBe('targets[1].value');
  expect(renderPath([])).toBe('');
});

test('a file without text has a problem at its beginning', () => {
  expect(unreadableProblem({ file: 'seeds/a.yaml', unreadable: 'not-utf8' })).toEqual(
    fileProblem('seeds/a.yaml', 'not-utf8', {}),
  );
  expect(unreadableProblem({ file: 'seeds/a.yaml', unreadable: 'too-large' })).toMatchObject({
    line: 1,
    column: 1,
    path: '',
    params: { megabytes: 1 },
  });
});
