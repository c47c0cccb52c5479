import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../src/charts/registry.ts';
import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { shippedStudies } from '../study/shipped.ts';

/**
 * One stored spec a chart and region, of the plan's own scenario in Chinese, numbers to six digits;
 * charts of draws of the scenarios that state their uncertainty.
 * `npx vitest run test/golden -u` writes them anew; say in the commit what changed.
 */
const plans = shippedStudies.filter(({ scenario }) => scenario.id.endsWith('-plan'));

/** What is uncertain within a scenario, of those that state it. */
const ofDraws: readonly ChartId[] = ['fan', 'odds', 'distribution', 'tornado'];
const stated = shippedStudies.filter(({ uncertainty }) => uncertainty.ground === 'scenario');

const single = [...plans, ...stated].flatMap((study) =>
  chartIds
    .filter((id) => charts[id].applies(study) && (plans.includes(study) || ofDraws.includes(id)))
    .map((id) => ({
      name: `${study.scenario.id}-${id}`,
      spec: () => charts[id].draw(study, 'zh'),
    })),
);

const several = [...new Set(shippedStudies.map(({ region }) => region.id)), ''].flatMap(
  (region) => {
    const studies =
      region === '' ? plans : shippedStudies.filter((study) => study.region.id === region);
    return comparisonChartIds
      .filter((id) => (comparisonCharts[id].over === 'regions') === (region === ''))
      .filter((id) => comparisonCharts[id].applies(studies))
      .map((id) => ({
        name: region === '' ? id : `${id}-${region}`,
        spec: () => comparisonCharts[id].draw(studies, 'zh'),
      }));
  },
);

describe.each([...single, ...several])('$name', ({ name, spec }) => {
  test('is as stored', async () => {
    const { config: _, ...own } = spec();
    const text = `${writeCompactly(round(own))}\n`;
    await expect(text).toMatchFileSnapshot(`./charts/${name}.json`);
  });
});

function round(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (Array.isArray(value)) return asTable(value) ?? value.map(round);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, round(inner)]));
}

/** Rows of data that have the same keys, as one list of keys and a list of values a row. */
function asTable(rows: readonly unknown[]): unknown {
  const keys = rows.map((row) =>
    row === null || typeof row !== 'object' || Array.isArray(row) ? '' : Object.keys(row).join(' '),
  );
  if (rows.length < 3 || keys[0] === '' || new Set(keys).size > 1) return null;
  return {
    keys: keys[0],
    rows: rows.map((row) => Object.values(row as object).map(round)),
  };
}

/** JSON with whatever fits on one line on one line, so that a changed row is a changed line. */
function writeCompactly(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= 160 || value === null || typeof value !== 'object')
    return line;
  const deeper = `${indent} `;
  if (Array.isArray(value)) {
    const items = value.map((one) => deeper + writeCompactly(one, deeper));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${deeper}${JSON.stringify(key)}: ${writeCompactly(inner, deeper)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
