import { stringify } from 'yaml';
import type { SourceFile } from '../../src/input/source-file.ts';

type Plain = { readonly [key: string]: unknown };

/** One worked case, as `*.yaml` in this folder holds a list of them; README.md says how to write one. */
export type WorkedCase = {
  readonly case: string;
  readonly plan?: { readonly base: number; readonly target: number | null };
  /** Several plans, instead of `plan`. */
  readonly plans?: Plain;
  readonly within?: { readonly region: string; readonly indicators?: Plain };
  readonly indicators: Plain;
  readonly scenario: Plain;
  /** Scenarios that `scenario` may extend, by id. */
  readonly parents?: { readonly [id: string]: Plain };
  /** Growth a year really seen in other regions, by indicator. */
  readonly seen?: { readonly [indicator: string]: readonly number[] };
  readonly expect?: Plain;
  /** Problem codes with their paths, where the files must be refused. */
  readonly refused?: readonly string[];
};

const place = { source: 'plan', at: '表' };

/** The files that a case stands for: figures get a source and a place, names what they lack. */
export function filesOf(one: WorkedCase): readonly SourceFile[] {
  const plan = one.plan ?? { base: 2020, target: 2025 };
  const years = one.plans === undefined ? { plan } : { plans: one.plans };
  const above = one.within;
  return [
    region('town', years, one.indicators, above?.region),
    ...(above?.indicators === undefined ? [] : [region(above.region, { plan }, above.indicators)]),
    ...Object.entries(one.parents ?? {}).map(([id, parent]) => scenario(id, parent)),
    scenario('case', one.scenario),
    { file: 'seeds/reference/observed-growth.csv', text: growthCases(one.seen ?? {}) },
  ];
}

function region(
  id: string,
  years: Pick<WorkedCase, 'plan' | 'plans'>,
  indicators: Plain,
  within?: string,
): SourceFile {
  const whole = {
    region: id,
    name: id === 'town' ? '镇' : '市',
    level: id === 'town' ? 'county' : 'prefecture',
    ...(within === undefined ? {} : { within }),
    ...years,
    sources: { plan: { title: '规划' } },
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([key, value]) => [key, indicator(key, value as Plain)]),
    ),
  };
  return { file: `seeds/${id}.yaml`, text: stringify(whole) };
}

function indicator(id: string, raw: Plain): Plain {
  const { observed, target, growth, ...rest } = raw;
  return {
    name: id,
    unit: '万人',
    kind: 'stock',
    ...rest,
    ...(observed === undefined ? {} : { observed: byYear(observed as Plain) }),
    ...(growth === undefined ? {} : { growth: [growth].flat().map((g) => figure(g)) }),
    ...(target === undefined
      ? {}
      : { target: Array.isArray(target) ? target.map(goal) : goal(target) }),
  };
}

function byYear(observed: Plain): Plain {
  return Object.fromEntries(Object.entries(observed).map(([year, raw]) => [year, figure(raw)]));
}

function figure(raw: unknown): Plain {
  const given = typeof raw === 'object' && raw !== null ? (raw as Plain) : { value: raw };
  return { ...given, ...place };
}

function goal(raw: unknown): Plain {
  return { year: 2025, op: '>=', ...figure(raw) };
}

function scenario(id: string, raw: Plain): SourceFile {
  const region = raw['extends'] === undefined ? { region: 'town' } : {};
  return {
    file: `scenarios/${id}.yaml`,
    text: stringify({ scenario: id, title: id, ...region, ...raw }),
  };
}

/** One region a figure, from 100 over three years. */
function growthCases(seen: NonNullable<WorkedCase['seen']>): string {
  const head =
    'region,level,parent,indicator,name,period,from,to,start_value,end_value,unit,observations,growth,in_points,grade,sources';
  const rows = Object.entries(seen).flatMap(([id, rates]) =>
    rates.map((rate, i) => {
      const end = 100 * (1 + rate) * (1 + rate) * (1 + rate);
      return `区${i},county,,${id},${id},2020,2015,2018,100,${end},万人,2,${rate},no,A,http://example.org`;
    }),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
