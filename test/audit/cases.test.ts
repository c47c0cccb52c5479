import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AuditCase, auditOf } from './read-audit-case.ts';

const folder = join(import.meta.dirname, '../cases/audit');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it('finds the case files', () =>
  expect(files).toEqual(['published.yaml', 'reviews.yaml', 'rules.yaml']));

describe.each(files)('%s', (name) => {
  const cases = parse(readFileSync(join(folder, name), 'utf8'), {
    merge: true,
  }) as readonly AuditCase[];

  it.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { rows, gaps, compared } = auditOf(one);
    expect(rows.map(({ rule, indicator }) => `${rule} ${indicator}`)).toEqual(
      one.expect.map(({ rule, indicator }) => `${rule} ${indicator}`),
    );
    const wrong = one.expect.flatMap((wanted, index) => differences(rows[index], wanted));
    expect(wrong).toEqual([]);
    const told = gaps.filter((gap) => !gap.startsWith('beyond-base') || one.unknown?.includes(gap));
    expect(told).toEqual(one.unknown ?? []);
    // Silence says something only where figures were compared.
    if (one.expect.length === 0 && one.unknown === undefined && !one.case.startsWith('没有关系'))
      expect(compared).toBeGreaterThan(0);
  });
});

function differences(found: unknown, wanted: object): readonly object[] {
  const fields = found as { readonly [key: string]: unknown };
  return Object.entries(wanted).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return differences(fields[key], value);
    return agrees(fields[key], value) ? [] : [{ key, found: fields[key], wanted: value }];
  });
}

/** `~28.64%` must be met to half of its last digit, `28.64%` and plain numbers to 1e-12. */
function agrees(found: unknown, wanted: unknown): boolean {
  const [, mark, digits, sign] = /^(~?)(-?[\d.]+)(%?)$/.exec(String(wanted)) ?? [];
  if (digits === undefined) return found === wanted;
  const scale = sign === '%' ? 0.01 : 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const slack = mark === '~' ? (0.5 / 10 ** decimals) * scale * (1 + 1e-9) : 1e-12;
  return typeof found === 'number' && Math.abs(found - Number(digits) * scale) <= slack;
}
