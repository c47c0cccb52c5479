import { fromStored } from '../terms/unit.ts';
import type { GrowthCase } from './growth-case.ts';
import { observedIndicators } from './observed-indicators.ts';
import { growthCaseColumns } from './read-growth-cases.ts';

/**
 * Writes growth cases as the table that `readGrowthCases` reads, without loss.
 *
 * @param cases the cases, in the order they shall have
 * @returns the table with its header; lines end with LF
 */
export function writeGrowthCases(cases: readonly GrowthCase[]): string {
  const lines = cases.map((one) => {
    const row: { readonly [column in (typeof growthCaseColumns)[number]]: string | number } = {
      region: one.region,
      level: one.level,
      parent: one.parent,
      indicator: one.indicator,
      name: observedIndicators[one.indicator] ?? '',
      period: one.period,
      from: one.from,
      to: one.to,
      start_value: fromStored(one.startValue, one.unit),
      end_value: fromStored(one.endValue, one.unit),
      unit: one.unit,
      observations: one.observations,
      growth: one.growth,
      in_points: one.inPoints ? 'yes' : 'no',
      grade: one.grade,
      sources: one.sources.join(' '),
    };
    return growthCaseColumns.map((column) => quote(String(row[column]))).join(',');
  });
  return `${[growthCaseColumns.join(','), ...lines].join('\n')}\n`;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
