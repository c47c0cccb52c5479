import { expect, test } from 'vitest';
import type { ComparisonChartId } from '../../src/charts/comparison-registry.ts';
import { pathHeadline, valuedTargetsOf } from '../../src/study/study-targets.ts';
import { collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { operators } from './checks/drawing-rules.ts';
import { shippedCharts } from './shipped-charts.ts';

test.each(['zh', 'en'] as const)('regions, compare: at the mark too: %s', (language) => {
  const textsOf = (id: ComparisonChartId) =>
    shippedCharts
      .filter((one) => one.id === id && one.language === language)
      .map(({ studies, draw }) => ({
        studies,
        rows: collectRowsOfSpec(draw()).filter(({ text }) => typeof text === 'string'),
      }));
  const regions = textsOf('regions');
  expect(regions.length).toBe(1);
  for (const { rows } of regions) {
    const ends = rows.filter(({ text }) => /\d/.test(String(text)));
    expect(ends.length).toBeGreaterThan(10);
    for (const { text } of ends) expect(text).toMatch(/以上|超过|左右|≥|>|≈/);
  }
  const compared = textsOf('compare');
  expect(compared.length).toBeGreaterThan(3);
  for (const { studies, rows } of compared) {
    const lines = rows.filter(({ text }) => /目标\d|target/.test(String(text)));
    const told = lines.filter(({ text }) => operators['>='].test(String(text)));
    // One a target of the total, milestones and other plans' included.
    const [study] = studies;
    const { id } = pathHeadline(study!)!;
    expect(told).toHaveLength(valuedTargetsOf(study!, id).length);
  }
});
