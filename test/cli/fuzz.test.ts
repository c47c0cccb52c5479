import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  compareStudies,
  InputError,
  readWorld,
  renderIndex,
  runStudy,
  type SourceFile,
  summariseStudy,
  writeFeasibilityCsv,
  writeProjectionCsv,
  writeStudyJson,
} from '../../src/index.ts';
import { describeComparison } from '../../src/wording/describe-comparison.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { wordings } from '../../src/wording/wording.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { shippedFiles, shippedStudy } from '../study/shipped.ts';

/** No file of this size may take longer, whatever stands in it. */
const longestMilliseconds = 4000;

/** The scenarios that are run, each with the files that may be spoilt. */
const subjects = [
  ['jiaxing-port-plan', 'seeds/jiaxing-port.yaml'],
  ['shaoxing-plan', 'seeds/shaoxing.yaml'],
  ['jiande-push', 'seeds/jiande.yaml'],
  ['jiande-push', 'scenarios/jiande-push.yaml'],
  ['jiande-history', 'scenarios/jiande-history.yaml'],
  ['jiande-flow', 'scenarios/jiande-flow.yaml'],
  ['zhuji-push', 'scenarios/zhuji-push.yaml'],
  ['zhuji-beyond', 'scenarios/zhuji-beyond.yaml'],
  ['zhuji-plan', 'seeds/zhuji.yaml'],
  ['zhuji-history', 'seeds/reference/observed-growth.csv'],
] as const;

const textOf = (name: string) => {
  const source = shippedFiles.find(({ file }) => file === name);
  return source !== undefined && 'text' in source ? source.text : '';
};

/** Runs a scenario with one file replaced: either problems in words, or a study that can be written. */
function tryOut(scenario: string, file: string, text: string): 'refused' | 'run' {
  const files: readonly SourceFile[] = shippedFiles.map((source) =>
    source.file === file ? { file, text } : source,
  );
  const begin = performance.now();
  try {
    const world = readWorld(files, { only: [scenario] });
    if (!world.scenarios.some(({ id }) => id === scenario)) return 'refused';
    const study = runStudy(world, scenario);
    const texts = [
      // It throws where a number is not finite or a value undefined.
      writeStudyJson(study),
      writeProjectionCsv(study),
      writeFeasibilityCsv(study),
      renderIndex({ version: '1', entries: [summariseStudy(study)], files: [] }, 'zh'),
      JSON.stringify(describeComparison(compareStudies([shippedStudy(scenario), study]), 'en')),
    ];
    for (const one of texts) expect(one).not.toMatch(/\bNaN\b|-?Infinity|\bundefined\b/);
    return 'run';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems)
      for (const language of ['zh', 'en'] as const)
        expect(describeProblem(problem, wordings[language].problems, language)).not.toMatch(
          /undefined|\[object|\n/,
        );
    return 'refused';
  } finally {
    expect(performance.now() - begin).toBeLessThan(longestMilliseconds);
  }
}

/** What someone might write, by mistake or not. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, '', 0, -1, 1, 1e15, -1e15, 1e-300, 5e-324, 1e308, 0.5, 2020, 2025, 1900, 2200, true],
    ...['history', 'peers', 'hold', 'flow', 'path', 'logistic', 'linear', 'compound', 'base', '*'],
    ...[
      'toward-target',
      'bottom-up',
      'top-down',
      'proportional',
      'exact',
      'overlapping',
      'partial',
    ],
    ...[
      'stock',
      'flow',
      'share',
      'rate',
      'period-total',
      'mean-flow',
      'running-total',
      'intensity',
    ],
    ...[
      '人',
      '万人',
      '%',
      '0.3 万人',
      '-100%',
      '1000%',
      '-99.99%',
      'each',
      'between',
      '<=',
      'down',
    ],
    ...['talent', 'skilled', 'talent / skilled', 'talent - talent', 'min(talent, 0)', '1 / 0'],
    ...['__proto__', 'constructor', '2016-2020', [], {}, [6, 8], { required: 0.5 }, { peers: -3 }],
  ),
  fc.integer({ min: -10, max: 3000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

type Change = {
  readonly place: number;
  readonly what: 'drop' | 'replace' | 'rename' | 'wrap' | 'move' | 'scale';
  readonly value: unknown;
  readonly other: number;
};

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    place: fc.nat(100_000),
    what: fc.constantFrom('drop', 'replace', 'rename', 'wrap', 'move', 'scale'),
    value: values,
    other: fc.nat(100_000),
  }),
  { minLength: 1, maxLength: 3 },
);

type Place = { readonly parent: { [key: string]: unknown }; readonly key: string };

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as { [key: string]: unknown };
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key])]);
}

function spoil(root: unknown, { place, what, value, other }: Change): void {
  const places = placesOf(root);
  const found = places[place % Math.max(1, places.length)];
  if (found === undefined) return;
  const { parent, key } = found;
  const old = parent[key];
  if (what === 'drop') delete parent[key];
  else if (what === 'replace') parent[key] = value;
  else if (what === 'wrap') parent[key] = [old];
  else if (what === 'scale') parent[key] = typeof old === 'number' ? -old * 1e9 : value;
  else if (what === 'move') {
    const target = places[other % places.length]!;
    parent[key] = structuredClone(target.parent[target.key]);
  } else {
    delete parent[key];
    Object.defineProperty(parent, typeof value === 'object' ? 'x' : String(value), {
      value: old,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

describe('a shipped file, spoilt', () => {
  const outcomes = { refused: 0, run: 0 };

  it('is run as it stands, to begin with', () => {
    for (const [scenario, file] of subjects)
      expect(tryOut(scenario, file, textOf(file))).toBe('run');
  });

  it('in its keys, values and structure is refused in words or gives a sound study', () => {
    const trees = subjects.filter(([, file]) => file.endsWith('.yaml'));
    fc.assert(
      fc.property(fc.nat(trees.length - 1), changes, (which, list) => {
        const [scenario, file] = trees[which]!;
        const root = parse(textOf(file)) as unknown;
        for (const change of list) spoil(root, change);
        outcomes[tryOut(scenario, file, stringify(root, { aliasDuplicateObjects: false }))] += 1;
      }),
      { seed: 2025, numRuns: isTestingAll ? 500 : 60 },
    );
    // Were all refused, no study would have been tried.
    expect(outcomes.run).toBeGreaterThan(5);
    expect(outcomes.refused).toBeGreaterThan(5);
  });

  it('in its characters is refused in words or gives a sound study', () => {
    const edit = fc.record({
      at: fc.nat(1_000_000),
      length: fc.nat(30),
      put: fc.oneof(
        fc.string({ maxLength: 6, unit: 'binary' }),
        fc.constantFrom(
          '',
          '0',
          '-',
          '9',
          '%',
          ': ',
          '\n',
          '\n  ',
          '{',
          ']',
          '"',
          '&a ',
          '*a',
          '#',
        ),
      ),
    });
    fc.assert(
      fc.property(
        fc.nat(subjects.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (which, edits) => {
          const [scenario, file] = subjects[which]!;
          const text = edits.reduce((before, { at, length, put }) => {
            const from = at % Math.max(1, before.length);
            return before.slice(0, from) + put + before.slice(from + length);
          }, textOf(file));
          tryOut(scenario, file, text);
        },
      ),
      { seed: 2025, numRuns: isTestingAll ? 250 : 30 },
    );
  });
});
