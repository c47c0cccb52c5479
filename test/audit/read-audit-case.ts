import { stringify } from 'yaml';
import { auditInFull } from '../../src/audit/registry.ts';
import type { Region } from '../../src/region/region.ts';
import { readText } from '../region/region-text.ts';

type Plain = { readonly [key: string]: unknown };

/** One case of `test/cases/audit/*.yaml`; README.md there says how to write one. */
export type AuditCase = {
  readonly case: string;
  readonly plan?: { readonly base: number; readonly target: number | null };
  readonly issued?: string;
  /** Further documents, by key: when each was issued, null where that is not known. */
  readonly sources?: { readonly [key: string]: string | null };
  readonly indicators: Plain;
  readonly statements?: readonly Plain[];
  readonly expect: readonly Plain[];
  readonly unknown?: readonly string[];
};

const place = { source: 'plan', at: '表' };

/** The region that a case stands for: figures get a source and a place, names what they lack. */
export function regionOf(one: Omit<AuditCase, 'case' | 'expect'>): Region {
  const whole = {
    region: 'town',
    name: '镇',
    level: 'county',
    plan: one.plan ?? { base: 2020, target: 2025 },
    sources: {
      plan: document(one.issued ?? null),
      ...Object.fromEntries(
        Object.entries(one.sources ?? {}).map(([key, issued]) => [key, document(issued)]),
      ),
    },
    indicators: Object.fromEntries(
      Object.entries(one.indicators).map(([id, raw]) => [id, indicator(id, raw as Plain)]),
    ),
    statements: (one.statements ?? []).map((said) => ({ ...place, ...said })),
  };
  const { region, problems } = readText(stringify(whole));
  if (region === null) throw new Error(JSON.stringify(problems, null, 1));
  return region;
}

/** Gaps as `rule indicator year reason`, the rows, and how many comparisons were made. */
export function auditOf(one: Omit<AuditCase, 'case' | 'expect'>) {
  const { rows, coverage } = auditInFull(regionOf(one));
  const gaps = coverage.flatMap(({ rule, unknown }) =>
    unknown.map(({ indicator, year, reason }) => `${rule} ${indicator} ${year} ${reason}`),
  );
  const compared = coverage.reduce((sum, each) => sum + each.compared, 0);
  return { rows, gaps, compared };
}

function document(issued: string | null): Plain {
  return { title: '文件', ...(issued === null ? {} : { issued }) };
}

function indicator(id: string, raw: Plain): Plain {
  const { observed, target, growth, ...rest } = raw;
  return {
    name: id,
    unit: '万人',
    kind: 'stock',
    ...rest,
    ...(observed === undefined ? {} : { observed: byYear(observed as Plain) }),
    ...(growth === undefined ? {} : { growth: [growth].flat().map((one) => figure(one)) }),
    ...(target === undefined ? {} : { target: [target].flat().map(goal) }),
  };
}

function byYear(observed: Plain): Plain {
  return Object.fromEntries(
    Object.entries(observed).map(([year, raw]) => [
      year,
      Array.isArray(raw) ? raw.map(figure) : figure(raw),
    ]),
  );
}

function figure(raw: unknown): Plain {
  const given = typeof raw === 'object' && raw !== null ? (raw as Plain) : { value: raw };
  return { ...place, ...given };
}

function goal(raw: unknown): Plain {
  return { year: 2025, op: '>=', ...figure(raw) };
}
