import { describe, expect, it } from 'vitest';
import { plainName, readGlossary } from '../../src/cases/read-glossary.ts';
import type { Problem } from '../../src/input/problem.ts';
import { readYaml } from '../../src/input/read-yaml.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const terms = readGlossary(readYaml('seeds/reference/glossary.yaml', text), problems);
  return { terms, told: problems.map(({ line, code }) => [line, code]) };
}

describe('readGlossary', () => {
  it('reads ids with their names, and what is counted per year', () => {
    const { terms, told } = read(`terms:
  skilledAll: { name: { zh: 技能人才, en: Skilled talent }, also: [技能劳动者人才] }
  joiners: { name: 新增人才, kind: flow }
`);
    expect(told).toEqual([]);
    expect(terms).toEqual([
      {
        id: 'skilledAll',
        name: { zh: '技能人才', en: 'Skilled talent' },
        also: ['技能劳动者人才'],
        definition: null,
        isFlow: false,
      },
      {
        id: 'joiners',
        name: { zh: '新增人才', en: '新增人才' },
        also: [],
        definition: null,
        isFlow: true,
      },
    ]);
  });

  it('refuses a name that stands for two ids, however it is printed', () => {
    const { terms, told } = read(`terms:
  a: { name: 技能人才 }
  b: { name: 工匠, also: [全市技能人才总量] }
`);
    expect(told).toEqual([[3, 'glossary-name-twice']]);
    expect(terms).toEqual([]);
  });

  it('tells keys and kinds that do not exist', () => {
    const { told } = read('terms:\n  a: { name: 技能人才, kind: stock }\n  b: { nam: 工匠 }\n');
    expect(told.map(([line]) => line)).toEqual([2, 3, 3]);
  });
});

describe('plainName', () => {
  it.each([
    ['技能人才总量', '技能人才'],
    ['全市 技能人才 总数', '技能人才'],
    ['Ｒ＆Ｄ人员数', 'r&d人员'],
    ['“名士”人才（市级）', '名士人才(市级)'],
    ['高技能人才', '高技能人才'],
    ['全员劳动生产率', '全员劳动生产率'],
    ['总量', '总量'],
  ])('%s is %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});
