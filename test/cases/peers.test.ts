import { expect, test } from 'vitest';
import type { GrowthCase } from '../../src/cases/growth-case.ts';
import { peerCases } from '../../src/cases/peers.ts';

const caseOf = (
  region: string,
  level: GrowthCase['level'],
  growth: number,
  indicator = 'talent',
): GrowthCase => ({
  region,
  level,
  parent: '',
  indicator,
  period: 2020,
  from: 2015,
  to: 2020,
  startValue: 1,
  endValue: 1,
  unit: '万人',
  observations: 2,
  growth,
  inPoints: false,
  grade: 'A',
  sources: ['https://a'],
});

const cases = [
  caseOf('杭州', 'prefecture', 0.05),
  caseOf('吉林', 'province', 0.02),
  caseOf('吉林', 'prefecture', 0.03),
  caseOf('安吉', 'county', 0.03, 'skilled'),
  caseOf('浙江', 'province', 0.04),
];
const names = (found: readonly GrowthCase[]) =>
  found.map(({ region, level }) => `${region} ${level}`);

test('the cases of an indicator, slowest first', () => {
  expect(names(peerCases(cases, 'talent'))).toEqual([
    '吉林 province',
    '吉林 prefecture',
    '浙江 province',
    '杭州 prefecture',
  ]);
  expect(peerCases(cases, 'party')).toEqual([]);
});

test('a region’s own past is no peer of it, whatever ending its name has', () => {
  expect(names(peerCases(cases, 'talent', '杭州市'))).not.toContain('杭州 prefecture');
  expect(names(peerCases(cases, 'talent', '吉林市'))).toEqual(['浙江 province', '杭州 prefecture']);
  expect(names(peerCases(cases, 'talent', '吉林市', 'prefecture'))).toContain('吉林 province');
});
