import { expect, it } from 'vitest';
import { naturalLimits } from '../../src/scenario/natural-limits.ts';
import { modelOf } from '../worked/run-case.ts';

const limitsOf = (indicator: object) =>
  naturalLimits(modelOf({ indicators: { a: indicator }, scenario: {} }).series[0]!.indicator);

it.each([
  [{}, { floor: 0, ceiling: null }],
  [{ kind: 'running-total' }, { floor: 0, ceiling: null }],
  [{ kind: 'period-total' }, { floor: 0, ceiling: null }],
  [
    { kind: 'intensity', unit: '人/万人', ceiling: 10_000 },
    { floor: 0, ceiling: 10_000 },
  ],
  [
    { kind: 'share', unit: '%' },
    { floor: 0, ceiling: 1 },
  ],
  [
    { kind: 'share', unit: '%', ceiling: 90 },
    { floor: 0, ceiling: 0.9 },
  ],
  [{ kind: 'flow' }, { floor: null, ceiling: null }],
  [{ kind: 'mean-flow' }, { floor: null, ceiling: null }],
  [
    { kind: 'rate', unit: '%' },
    { floor: -1, ceiling: null },
  ],
])('%j has the limits %j', (indicator, limits) => expect(limitsOf(indicator)).toEqual(limits));
