import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateDifferences } from '../../src/study/locate-differences.ts';
import type { Study } from '../../src/study/study.ts';
import { type Evidence, readStatedStudy, verifyStudy } from '../../src/study/verify-study.ts';
import { version } from '../../src/study/version.ts';
import { describeDifference, verifyWordings } from '../../src/wording/describe-verification.ts';
import { runs } from '../fixtures/sample-pairs.ts';
import { shippedStudies, shippedStudy, shippedWorld } from './shipped.ts';

const rerun = shippedStudy('zhuji-plan');
const evidence: Evidence = {
  version,
  hashes: new Map(Object.entries(shippedWorld.hashes)),
  rerun,
  isSameText: true,
};

/** The same, to be changed. */
type Open<T> = T extends readonly (infer Member)[]
  ? Open<Member>[]
  : T extends object
    ? { -readonly [K in keyof T]: Open<T[K]> }
    : T;

/** A copy as it comes out of a file, changed by hand. */
function tampered(change: (study: Open<Study>) => void) {
  const study = JSON.parse(JSON.stringify(rerun)) as Open<Study>;
  change(study);
  const stated = readStatedStudy(study);
  if (stated === null) throw new Error('no study');
  return stated;
}

const skilled = rerun.indicators.findIndex(({ id }) => id === 'skilled');

describe('verifyStudy', () => {
  it('finds nothing where nothing was changed', () => {
    for (const study of shippedStudies) {
      const stated = readStatedStudy(JSON.parse(JSON.stringify(study)));
      expect(stated).not.toBeNull();
      expect(verifyStudy(stated!, { ...evidence, rerun: study })).toEqual([]);
    }
  });

  const cases: readonly (readonly [string, (study: Open<Study>) => void, readonly object[]])[] = [
    [
      'a figure on a path',
      (study) => {
        study.indicators[skilled]!.path![5] = 14.5;
      },
      [{ kind: 'value', path: 'indicators[skilled].path[2025]', stated: 14.5, found: 13.5 }],
    ],
    [
      'a verdict',
      (study) => {
        study.targets[0]!.state = 'short';
      },
      [{ kind: 'value', path: 'targets[talent].state', stated: 'short', found: 'met' }],
    ],
    [
      'the seed of randomness',
      (study) => {
        study.provenance.randomSeed = 7;
      },
      [{ kind: 'seed', path: 'provenance.randomSeed', stated: 7, found: 1 }],
    ],
    [
      'the version',
      (study) => {
        study.version = '0.0.9';
      },
      [{ kind: 'version', stated: '0.0.9', found: version }],
    ],
    [
      'the hash of a seed',
      (study) => {
        study.provenance.inputs.find((i) => i.file === 'zhuji.yaml')!.sha256 = 'abc';
      },
      [{ kind: 'input', folder: 'seeds', file: 'zhuji.yaml', change: 'changed', stated: 'abc' }],
    ],
    [
      'an indicator left out',
      (study) => {
        study.indicators.splice(skilled, 1);
      },
      [{ kind: 'value', path: 'indicators[skilled]', change: 'missing' }],
    ],
    [
      'a field of someone else',
      (study) => {
        Object.assign(study, { approved: 'yes' });
      },
      [{ kind: 'value', path: 'approved', change: 'added', stated: 'yes' }],
    ],
    [
      'another order',
      (study) => {
        study.indicators.reverse();
      },
      [{ kind: 'value', path: 'indicators', change: 'reordered' }],
    ],
  ];

  it.each(cases)('names %s', (_, change, expected) => {
    const found = verifyStudy(tampered(change), evidence);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('names files that are missing, no longer used or not stated', () => {
    const stated = tampered((study) => {
      const inputs = study.provenance.inputs;
      inputs.push({ folder: 'seeds', file: 'gone.yaml', sha256: 'x' });
      inputs.push({ folder: 'seeds', file: 'jiande.yaml', sha256: 'x' });
      inputs.push({
        folder: 'scenarios',
        file: 'jiande-plan.yaml',
        sha256: shippedWorld.hashes['scenarios/jiande-plan.yaml']!,
      });
      inputs.shift();
    });
    expect(verifyStudy(stated, evidence)).toMatchObject([
      { file: 'gone.yaml', change: 'missing', found: null },
      { file: 'jiande.yaml', change: 'changed' },
      { file: 'jiande-plan.yaml', change: 'unused' },
      { change: 'unstated', stated: null },
    ]);
  });

  it('names a scenario that is not there, and what can be told of its inputs', () => {
    const hashes = new Map(evidence.hashes);
    hashes.delete('scenarios/zhuji-plan.yaml');
    expect(
      verifyStudy(
        tampered(() => {}),
        { ...evidence, hashes, rerun: null },
      ),
    ).toMatchObject([
      { kind: 'scenario-missing', id: 'zhuji-plan' },
      { kind: 'input', file: 'zhuji-plan.yaml', change: 'missing' },
    ]);
  });

  it('names bytes that differ only where nothing else does', () => {
    const other = { ...evidence, isSameText: false };
    expect(
      verifyStudy(
        tampered(() => {}),
        other,
      ),
    ).toEqual([{ kind: 'text' }]);
  });

  it('finds any change of a single value, wherever it is made', () => {
    const leaves: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) leaves.push(path);
      else
        for (const key of Object.keys(value))
          walk((value as Record<string, unknown>)[key], [...path, key]);
    };
    walk(rerun, []);
    const isInput = (path: readonly (string | number)[]) => path[1] === 'inputs';
    const places = leaves.filter((path) => !isInput(path));
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const copy = JSON.parse(JSON.stringify(rerun));
        const path = places[place]!;
        const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
        const last = path.at(-1)!;
        fc.pre(JSON.stringify(parent[last]) !== JSON.stringify(value));
        parent[last] = value;
        const found = locateDifferences(JSON.parse(JSON.stringify(copy)), rerun);
        expect(found.length).toBeGreaterThan(0);
        for (const one of found)
          for (const language of ['zh', 'en'] as const)
            expect(
              describeDifference({ kind: 'value', ...one }, verifyWordings[language], () => ''),
            ).not.toMatch(/undefined|\[object|[\n\r]/);
      }),
      { seed: 2025, numRuns: runs(300) },
    );
  });
});

describe('readStatedStudy', () => {
  it.each([
    [null],
    [[]],
    ['talentcast/study@2'],
    [{}],
    [{ format: 'talentcast/study@3' }],
    [{ format: 'talentcast/study@2', version: '1', scenario: { id: 1 } }],
    [{ format: 'talentcast/study@2', version: '1', scenario: { id: 'a' }, provenance: {} }],
    [
      {
        format: 'talentcast/study@2',
        version: '1',
        scenario: { id: 'a' },
        provenance: { inputs: [null] },
      },
    ],
  ])('takes %j for no study', (value) => {
    expect(readStatedStudy(value)).toBeNull();
  });
});
