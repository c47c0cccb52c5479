import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lookUp } from './look-up.ts';
import type { WorkedCase } from './read-case.ts';
import { problemsOf, studyOf } from './run-case.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it('finds the case files', () => expect(files.length).toBeGreaterThan(5));

describe.each(files)('%s', (name) => {
  const cases = parse(readFileSync(join(folder, name), 'utf8'), {
    merge: true,
  }) as readonly WorkedCase[];

  it.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    if (one.refused !== undefined) {
      expect(problemsOf(one)).toEqual(one.refused);
      return;
    }
    const study = studyOf(one);
    const wanted = Object.entries(one.expect ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    const wrong = wanted.flatMap(([key, value]) => {
      const found = lookUp(study, key);
      return agrees(found, value) ? [] : [{ [key]: { found: found ?? null, wanted: value } }];
    });
    expect(wrong).toEqual([]);
  });
});

/** A number must be met to 1e-12 of itself; `~3.70%` and `~13.965` to half of the last digit. */
function agrees(found: unknown, wanted: unknown): boolean {
  if (wanted === null) return found === null || found === undefined;
  if (typeof wanted === 'number')
    return isNear(found, wanted, 1e-12 * Math.max(1, Math.abs(wanted)));
  if (typeof wanted === 'string' && /^~?[-+]?[\d.]+%?$/.test(wanted)) {
    const digits = wanted.replace(/[~%]/g, '');
    const scale = wanted.endsWith('%') ? 0.01 : 1;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const half = wanted.startsWith('~') ? (0.5 / 10 ** decimals) * scale : 1e-12;
    return isNear(found, Number(digits) * scale, half * (1 + 1e-9));
  }
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((one, i) => agrees(found[i], one))
    );
  return found === wanted;
}

function isNear(found: unknown, wanted: number, slack: number): boolean {
  return typeof found === 'number' && Math.abs(found - wanted) <= slack;
}
