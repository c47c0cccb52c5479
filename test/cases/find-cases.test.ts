import { describe, expect, it } from 'vitest';
import { findCases, type Sought } from '../../src/cases/find-cases.ts';
import type { GlossaryTerm } from '../../src/cases/glossary.ts';
import type { GrowthCase } from '../../src/cases/growth-case.ts';

const term = (id: string, zh: string, en: string, isFlow = false): GlossaryTerm => {
  return { id, name: { zh, en }, also: [], definition: null, isFlow };
};
const glossary = [
  term('skilled', '高技能人才', 'Highly skilled talent'),
  term('skilledAll', '技能人才', 'Skilled talent'),
  term('newSkilled', '新增高技能人才', 'New highly skilled talent', true),
  term('skilledShare', '高技能人才占比', 'Highly skilled share'),
  term('rdPer10k', '每万劳动力研发人员', 'R&D staff per 10,000 labour force'),
  term('talent', '人才资源总量', 'Total talent'),
];
const growth = (indicator: string, unit: string): GrowthCase => ({
  ...{ region: '甲', level: 'county', parent: '', indicator, period: 2020, from: 2015, to: 2020 },
  ...{ startValue: 1, endValue: 2, unit, observations: 2, growth: 0.1, grade: 'A', sources: [] },
  inPoints: unit === '%',
});
const find = findCases(glossary, [
  growth('skilled', '万人'),
  growth('skilledAll', '万人'),
  growth('skilledShare', '%'),
  growth('rdPer10k', '人年'),
  growth('talent', '万人'),
]);
const sought = (id: string, zh: string, more: Partial<Sought> = {}): Sought => {
  return { id, name: { zh, en: zh }, kind: 'stock', unit: '人', ...more };
};

describe('findCases', () => {
  it.each([
    ['skilled', '技能人才总量', 'skilledAll', 'name'],
    ['x', '全市高技能人才总数', 'skilled', 'name'],
    ['skilledAll', '高技能人才', 'skilled', 'name'],
    ['x', 'skilled talent', 'skilledAll', 'name'],
    ['talent', '人才总规模（不含外籍）', 'talent', 'id'],
  ])('%s named %s has the cases of %s, by its %s', (id, name, indicator, by) => {
    expect(find(sought(id, name))).toMatchObject({ indicator, by });
  });

  it.each([
    ['named as a thing without cases', sought('skilled', '新增高技能人才', { kind: 'flow' })],
    [
      'counted per period where cases are of a year’s end',
      {
        ...sought('skilled', '高技能人才', { kind: 'period-total' }),
      },
    ],
    ['counted per year under an unlisted name', sought('talent', '新增人才', { kind: 'flow' })],
    ['a number under the name of a share', sought('x', '高技能人才占比')],
    ['a share under the name of a number', sought('x', '技能人才', { kind: 'share', unit: '%' })],
    ['firms under the id of people', sought('talent', '人才企业', { unit: '家' })],
    ['a growth rate', sought('x', '高技能人才', { kind: 'rate', unit: '%' })],
    [
      'called one thing in Chinese and another in English',
      {
        ...sought('x', '', { name: { zh: '高技能人才', en: 'Skilled talent' } }),
      },
    ],
    ['unknown by name and id', sought('toString', '别的')],
  ])('finds none for what is %s', (_what, indicator) => {
    expect(find(indicator)).toBeNull();
  });

  it('takes a ratio by what it counts', () => {
    const ratio = { kind: 'intensity', unit: '人年/万人' } as const;
    expect(find(sought('x', '每万劳动力研发人员数', ratio))?.indicator).toBe('rdPer10k');
  });

  it('goes by ids where there is no glossary', () => {
    const bare = findCases([], [growth('talent', '万人')]);
    const match = { indicator: 'talent', name: null, by: 'id' };
    expect(bare(sought('talent', '人才'))).toEqual(match);
    expect(bare(sought('x', '人才资源总量'))).toBeNull();
  });
});
