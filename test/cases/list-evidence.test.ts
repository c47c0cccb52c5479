import { describe, expect, it } from 'vitest';
import type { GrowthCase } from '../../src/cases/growth-case.ts';
import { listEvidence } from '../../src/cases/list-evidence.ts';

const one: GrowthCase = {
  ...{ region: '甲', level: 'county', parent: '丙', indicator: 'talent', period: 2015 },
  ...{ from: 2010, to: 2015, startValue: 10, endValue: 12, unit: '万人', observations: 2 },
  ...{ growth: 0.04, inPoints: false, grade: 'A', sources: ['http://a'] },
};
const glossary = [
  {
    ...{ id: 'talent', name: { zh: '人才资源总量', en: 'Total talent' }, also: ['人才总量'] },
    ...{ definition: null, isFlow: false },
  },
];

describe('listEvidence', () => {
  it('tells regions, years, grades and the middle of growth by indicator', () => {
    const cases: readonly GrowthCase[] = [
      one,
      { ...one, period: 2020, from: 2015, to: 2019, growth: 0.02, grade: 'C' },
      { ...one, region: '乙', from: 2009, to: 2014, growth: 0.06 },
      { ...one, indicator: 'own', growth: 0.01 },
    ];
    const [talent, own, ...rest] = listEvidence(cases, glossary);
    expect(rest).toEqual([]);
    expect(talent).toMatchObject({
      ...{ indicator: 'talent', also: ['人才总量'], regions: 2, from: 2009, to: 2019 },
      ...{ grades: { A: 2, B: 0, C: 1 }, growth: { low: 0.03, middle: 0.04, high: 0.05 } },
    });
    expect(own).toMatchObject({ name: { zh: 'own', en: 'own' }, regions: 1 });
  });

  it('keeps growth in points apart from growth in per cent', () => {
    const cases = [one, { ...one, unit: '%', inPoints: true, growth: 0.01 }];
    expect(listEvidence(cases, []).map(({ inPoints }) => inPoints)).toEqual([false, true]);
  });
});
