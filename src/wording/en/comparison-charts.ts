import type { ComparisonChartsWording } from '../zh/comparison-charts.ts';

export const enComparisonCharts: ComparisonChartsWording = {
  matrix: {
    numbered: (names) => `Scenarios: ${names.join('; ')}.`,
    met: 'Targets met',
    count: (met, all) => `${met}/${all}`,
    order:
      'Met: the target holds. Others by assumed ÷ required growth: near ≥ 0.95 (or a shortfall within 0.5% of the target), partial ≥ 0.6, short ≥ 0, away < 0 (or the limits that a scenario sets).',
    unknown: (names) =>
      `Not shown, no scenario can judge them (base or projection missing): ${names.join('; ')}.`,
  },
  comparing: {
    end: (scenario, year, value, verdict) => `${scenario}: ${value} in ${year} (${verdict})`,
    reading:
      'The vertical axis does not start at zero. In brackets the verdict, which is of the target year, not of the last year drawn.',
    undrawn: (scenarios) => `Not drawn, no projection of the total: ${scenarios.join('; ')}.`,
  },
  indexed: {
    subtitle: (unit) => `Base = 100 (unit: ${unit})`,
    aim: (region, index, target) => `${region} ${index} (${target})`,
    end: (region, index) => `${region} ${index}`,
    target: 'Target',
    reading:
      'The base year of each plan = 100. At the right the index of the target, in brackets the target. Vertical axes do not start at zero and differ in scale; definitions may differ between regions.',
    inPoints: (names) =>
      `No index, shares and rates move in percentage points: ${names.join('; ')}.`,
    windowed: (names) => `No index, figures of periods have no base year: ${names.join('; ')}.`,
    baseless: (names) =>
      `Not drawn, fewer than two regions with a base above zero and a path: ${names.join('; ')}.`,
    renamed: (items) => `Named otherwise elsewhere: ${items.join('; ')}.`,
    renamedItem: (name, region, other) => `${name} (${region}: ${other})`,
    apart: (regions) => `No comparable indicator shared with the others: ${regions.join(', ')}.`,
  },
};
