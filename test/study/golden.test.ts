import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/study/study.ts';
import { shippedStudies } from './shipped.ts';

/**
 * The numbers of every shipped scenario, rounded to six digits, as they were agreed. After a change
 * that is meant: `UPDATE_GOLDEN=1 npx vitest run test/study/golden.test.ts`, look at the
 * difference, and explain it in the commit.
 */
const folder = join(import.meta.dirname, '../golden/studies');

const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
};

/** What a change of a law or a check would move; the rest of a study is read off the files. */
function write(study: Study): string {
  const {
    scenario,
    years,
    from,
    totals,
    thresholds,
    indicators,
    assumptions,
    headline,
    targets,
    findings,
    uncertainty,
  } = study;
  const content = {
    scenario: scenario.id,
    years,
    from,
    totals,
    thresholds,
    indicators: indicators.map(
      ({ id, unit, observed, past, implied, path, lack, omega, computed, bands }) => ({
        id,
        unit,
        observed: observed.map(({ year, value, status }) => ({ year, value, status })),
        past,
        implied,
        path,
        lack,
        omega,
        computed,
        bands,
      }),
    ),
    assumptions: assumptions.map(({ because: _, ...rest }) => rest),
    headline,
    targets: targets.map(({ owner: _, note: __, reason: ___, ...rest }) => rest),
    findings,
    uncertain: uncertainty.parameters.map(({ distribution: _, ...rest }) => rest),
    without: uncertainty.without,
    outcomes: uncertainty.outcomes.map(({ histogram: _, ...rest }) => rest),
  };
  // A line a record: a difference shows what changed.
  const lines = Object.entries(content).map(([key, value]) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? `"${key}": [\n${value.map((one) => JSON.stringify(rounded(one))).join(',\n')}\n]`
      : `"${key}": ${JSON.stringify(rounded(value))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

describe.each(shippedStudies.map((study) => [study.scenario.id, study] as const))(
  '%s',
  (id, study) => {
    const file = join(folder, `${id}.json`);

    it('has the agreed numbers', () => {
      const text = write(study);
      expect(JSON.parse(text)).toMatchObject({ scenario: id });
      if (process.env['UPDATE_GOLDEN'] !== undefined) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(existsSync(file), `${file} is missing`).toBe(true);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });
  },
);

it('has no agreed numbers of scenarios that are gone', () => {
  const names = shippedStudies.map((study) => `${study.scenario.id}.json`);
  expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual([]);
});
