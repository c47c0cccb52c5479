/** The workloads as a planner would write them: region and scenario files. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { country, figures, many } from './figures.mjs';

const placed = { source: 'plan', at: '表1' };
const sources = { plan: { title: '测算用规划' } };

/** Workload W: six categories and their total, with yearly shocks. */
export function sixCategories(draws, randomSeed) {
  const { ids, base, growth, shock, target, correlation } = figures;
  const round = (x) => Math.round(x * 1e9) / 1e9;
  const talent = {
    ...stock('talent', round(base.reduce((sum, x) => sum + x, 0)), target[6]),
    parts: { of: ids, cover: 'exact' },
  };
  const categories = ids.map((id, c) => [id, stock(id, base[c], target[c])]);
  return [
    regionFile({ base: 2020, target: 2025 }, { talent, ...Object.fromEntries(categories) }),
    scenarioFile('bench-plan', {
      growth: Object.fromEntries(ids.map((id, c) => [id, compound(growth[c])])),
      totals: 'bottom-up',
      uncertainty: {
        volatility: Object.fromEntries(ids.map((id, c) => [id, shock[c]])),
        correlation,
      },
      draws,
      randomSeed,
    }),
  ];
}

/** Workload S: W with uncertain growth rates, so that 13 inputs move. */
export function thirteenInputs(draws, randomSeed) {
  const [region, scenario] = sixCategories(draws, randomSeed);
  const content = parse(scenario.text);
  content.uncertainty.parameters = Object.fromEntries(
    figures.ids.map((id) => [`${id}.rate`, { normal: { sd: figures.rateSd } }]),
  );
  return [region, { ...scenario, text: stringify(content) }];
}

/** Workload D: one region of 20 indicators, 1000 scenarios of 10 years. */
export function manyScenarios() {
  const ids = Array.from({ length: many.indicators }, (_, j) => `i${j}`);
  const indicators = ids.map((id, j) => [id, stock(id, many.base(j), many.target(j), 2030)]);
  const scenarios = Array.from({ length: many.scenarios }, (_, s) =>
    scenarioFile(`bench-${s}`, {
      growth: Object.fromEntries(ids.map((id, j) => [id, compound(many.rate(s, j))])),
    }),
  );
  return [regionFile({ base: 2020, target: 2030 }, Object.fromEntries(indicators)), ...scenarios];
}

/** The 19 main indicators (主要指标) of the shipped plan of Zhuji, with yearly shocks. */
export function nineteenIndicators(draws, randomSeed) {
  const text = readFileSync(new URL('../../../seeds/zhuji.yaml', import.meta.url), 'utf8');
  const { within: _, statements: __, note: ___, ...region } = parse(text);
  const first = Object.entries(region.indicators).slice(0, 19);
  return [
    {
      file: 'seeds/bench.yaml',
      text: stringify({ ...region, region: 'bench', indicators: Object.fromEntries(first) }),
    },
    scenarioFile('bench-plan', {
      uncertainty: { volatility: { '*': 0.015 }, correlation: 0.5 },
      draws,
      randomSeed,
    }),
  ];
}

/** A region of 200 indicators with 500 statements, every fifth of them wrong. */
export function longPlan() {
  const count = 200;
  const base = (j) => 10 + (j % 37);
  const target = (j) => base(j) * 1.25;
  const ids = Array.from({ length: count }, (_, j) => `i${j}`);
  const indicators = ids.map((id, j) => [
    id,
    {
      ...stock(
        id,
        j % 10 === 0 ? sumOf(j, base) : base(j),
        j % 10 === 0 ? sumOf(j, target) : target(j),
      ),
      ...(j % 10 === 0 ? { parts: { of: ids.slice(j + 1, j + 10), cover: 'exact' } } : {}),
    },
  ]);
  const statements = Array.from({ length: 500 }, (_, k) => statementOf(k, base, target));
  return [regionFile({ base: 2020, target: 2025 }, Object.fromEntries(indicators), statements)];
}

/**
 * Workload O: regions as the reader gives them, a file read once and its figures written over, since
 * reading 2,843 files is not what is timed; and what grew elsewhere.
 */
export function wholeCountry({ readWorld }, count) {
  const ids = Array.from({ length: country.indicators }, (_, j) => `i${j}`);
  const dated = (id) => ({
    ...stock(id, 2, 3),
    observed: { 2015: { value: 1, ...placed }, 2020: { value: 2, ...placed } },
  });
  const file = regionFile(
    { base: 2020, target: 2025 },
    Object.fromEntries(ids.map((id) => [id, dated(id)])),
  );
  const [town] = readWorld([file]).regions;
  const towns = Array.from({ length: count }, (_, r) => ({
    ...town,
    id: `town${r}`,
    name: { zh: `第${r}县`, en: `County ${r}` },
    indicators: town.indicators.map((one, j) => ({
      ...one,
      observed: one.observed.map((figure) => ({
        ...figure,
        value: figure.year === 2015 ? country.past(r, j) : country.base(r, j),
      })),
      targets: one.targets.map((target) => ({ ...target, value: country.target(r, j) })),
    })),
  }));
  const cases = ids.flatMap((indicator, j) =>
    Array.from({ length: country.cases }, (_, i) => {
      const period = country.casePeriod(i);
      return {
        ...{ region: `他${i}`, level: 'county', parent: '', indicator, period },
        ...{ from: period - country.caseYears(i), to: period },
        ...{ startValue: 100, endValue: country.caseEnd(i, j), unit: '万人', observations: 2 },
        ...{ growth: 0, inPoints: false, grade: 'A', sources: [] },
      };
    }),
  );
  const matches = Object.fromEntries(ids.map((id) => [id, { indicator: id }]));
  return { towns, cases, matches };
}

function statementOf(k, base, target) {
  const j = Math.floor((k * 7) % 20) * 10 + 1 + (k % 9);
  const off = k % 5 === 0 ? 1.1 : 1;
  const [id, other] = [`i${j}`, `i${j - (k % 9)}`];
  switch (k % 4) {
    case 0:
      return {
        says: 'sum',
        of: [id, other],
        is: `${digits((base(j) + base(j - (k % 9))) * off)} 万人`,
        year: 2020,
        exhaustive: true,
        ...placed,
      };
    case 1:
      return {
        says: 'share',
        part: id,
        whole: `i${Math.floor(j / 10) * 10}`,
        year: 2020,
        is: `${digits((100 * base(j) * off) / sumOf(Math.floor(j / 10) * 10, base))}%`,
        ...placed,
      };
    case 2:
      return {
        says: 'growth',
        of: id,
        from: 2020,
        to: 2025,
        total: `${digits(25 * off)}%`,
        ...placed,
      };
    default:
      return {
        says: 'increment',
        of: id,
        from: 2020,
        to: 2025,
        op: '=',
        is: `${digits((target(j) - base(j)) * off)} 万人`,
        ...placed,
      };
  }
}

function sumOf(first, figure) {
  return Array.from({ length: 9 }, (_, k) => figure(first + 1 + k)).reduce((sum, x) => sum + x, 0);
}

function digits(x) {
  return Math.round(x * 100) / 100;
}

function stock(id, base, target, year = 2025) {
  return {
    name: id,
    unit: '万人',
    kind: 'stock',
    observed: { 2020: { value: base, ...placed } },
    target: { year, op: '>=', value: target, ...placed },
  };
}

function compound(rate) {
  return { law: 'compound', rate };
}

function regionFile(plan, indicators, statements) {
  const content = { region: 'bench', name: '测算', level: 'county', plan, sources, indicators };
  return {
    file: 'seeds/bench.yaml',
    text: stringify(statements === undefined ? content : { ...content, statements }),
  };
}

function scenarioFile(id, content) {
  return {
    file: `scenarios/${id}.yaml`,
    text: stringify({ scenario: id, title: id, region: 'bench', ...content }),
  };
}
