import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/document/read-figures.ts';
import { textBlocks } from '../../../src/document/text-blocks.ts';
import { readYaml } from '../../../src/input/read-yaml.ts';
import { type DraftedRegion, draftRegion } from '../../../src/intake/document/draft-region.ts';
import { knownNames } from '../../../src/intake/document/known-names.ts';
import { mergeRegion } from '../../../src/intake/document/merge-region.ts';
import { readRegion } from '../../../src/region/read-region.ts';
import { renderReview } from '../../../src/report/review/render-review.ts';

const glossary = knownNames(
  'terms:\n  talent: { name: { zh: 人才资源总量 }, also: [人才总量] }\n  party: { name: { zh: 党政人才 } }\n',
);

const plan = `青川县人才发展“十四五”规划
一、发展基础
截至2020年底，全县人才资源总量达10.3万人，比2015年增长48.4%，其中党政人才0.3万人、企业人才10万人。新建道路126公里。
主要指标
指标\t单位\t2020年\t2025年\t属性\t责任单位
人才资源总量\t万人\t10.3\t14\t预期性\t县人社局
高级职称比例\t%\t7.7\t>10\t约束性\t县委组织部
投入占比\t%\t/\t20以上\t预期性\t县财政局
二、发展目标
到2025年，人才总量达到14万人以上，新增省级平台6—8家。`;

function draft(text: string): DraftedRegion {
  const document = { file: 'plan.txt', text, blocks: textBlocks(text, false) };
  const drafted = draftRegion(document, readFigures(document), 'qingchuan', glossary, undefined);
  if (drafted === null) throw new Error('nothing was drafted');
  return drafted;
}

function readBack(yaml: string) {
  const file = readYaml('seeds/qingchuan.yaml', yaml);
  const problems = [...file.problems];
  const region = readRegion(file, problems);
  expect(problems).toEqual([]);
  return region!;
}

describe('the region file of a document', () => {
  const region = readBack(draft(plan).yaml);
  const find = (name: string) => region.indicators.find((one) => one.name.zh === name)!;

  it('names the region, its plan and the document', () => {
    expect(region).toMatchObject({
      id: 'qingchuan',
      name: { zh: '青川县' },
      level: 'county',
      plan: { id: 'p14', name: { zh: '十四五' }, base: 2020, target: 2025 },
    });
    expect(region.sources['plan']).toMatchObject({
      title: '青川县人才发展“十四五”规划',
      document: 'plan.txt',
    });
  });

  it('makes one indicator of all readings of one name, the table first', () => {
    const talent = find('人才资源总量');
    expect(talent).toMatchObject({
      id: 'talent',
      unit: '万人',
      kind: 'stock',
      nature: 'expected',
      owner: { zh: '县人社局' },
    });
    expect(talent.targets.map(({ op, value, assumed, at }) => [op, value, assumed, at])).toEqual([
      ['>=', 14, ['op'], '主要指标 1'],
      ['>=', 14, [], '二¶2'],
    ]);
    expect(talent.growth).toMatchObject([{ from: 2015, to: 2020, reading: 'total', value: 0.484 }]);
    expect(talent.parts).toMatchObject({ cover: 'exact', assumed: ['cover'] });
  });

  it('keeps what is missing, printed operators, ranges and units of any word', () => {
    expect(find('投入占比').observed).toMatchObject([
      { year: 2020, value: null, missing: 'not-published' },
    ]);
    expect(find('高级职称比例').targets).toMatchObject([{ op: '>', value: 0.1 }]);
    expect(find('新增省级平台')).toMatchObject({
      kind: 'period-total',
      targets: [{ op: 'between', value: 6, high: 8, window: { from: 2021, to: 2025 } }],
    });
    expect(find('新建道路')).toMatchObject({ unit: '公里', observed: [{ value: 126 }] });
  });

  it('holds none of the document’s sentences', () => {
    const { yaml } = draft(plan);
    for (const sentence of plan
      .split(/[。，\n]/)
      .filter((text) => text.length > 14 && !text.includes('\t') && !text.includes('规划'))) {
      expect(yaml).not.toContain(sentence);
    }
  });

  it('is null where no figure has a year', () => {
    const text = '培训技能人才2万人次。';
    const document = { file: 'a.txt', text, blocks: textBlocks(text, false) };
    expect(draftRegion(document, readFigures(document), 'a', glossary, undefined)).toBeNull();
  });
});

const next = `青川县人才发展“十五五”规划
一、发展基础
截至2025年8月底，全县高技能人才超过2.3万人，专业技术人才约3.4万人，农村实用人才近1.2万人。
截至2025年底，人才资源总量11.6万人，研发经费投入强度为1.8%。
二、发展目标
到2030年，人才资源总量年均增长5.5%，高技能人才比2025年增加6000人以上，专业技术人才比2025年增长30%，农村实用人才翻一番。
到2030年，研发经费投入强度比2025年提高0.6个百分点。
到2027年，人才资源总量达到12.8万人。五年新增博士300名。`;

describe('the region file of a plan that sizes goals by growth', () => {
  const region = readBack(draft(next).yaml);
  const find = (name: string) => region.indicators.find((one) => one.name.zh === name)!;
  const aims = (name: string) =>
    find(name).targets.map(({ year, form, size, value }) => [year, form, size, value]);

  it('belongs to the fifteenth plan', () => {
    expect(region.plans).toMatchObject([
      { id: 'p15', name: { zh: '十五五' }, base: 2025, target: 2030 },
    ]);
  });

  it('keeps growth, multiples and additions as such, with the level from the base', () => {
    expect(aims('人才资源总量')).toEqual([
      [2027, 'level', 12.8, 12.8],
      [2030, 'growth', 0.055, expect.closeTo(11.6 * 1.055 ** 5, 9)],
    ]);
    expect(aims('高技能人才')).toEqual([[2030, 'add', 0.6, expect.closeTo(2.9, 9)]]);
    expect(aims('专业技术人才')).toEqual([[2030, 'times', 1.3, expect.closeTo(4.42, 9)]]);
    expect(aims('农村实用人才')).toEqual([[2030, 'times', 2, 2.4]]);
    expect(aims('研发经费投入强度')).toEqual([
      [2030, 'add', expect.closeTo(0.006, 12), expect.closeTo(0.024, 12)],
    ]);
  });

  it('tells no goal as a published figure', () => {
    for (const { observed } of region.indicators)
      expect(observed.every(({ year }) => year <= 2025)).toBe(true);
  });

  it('keeps the month of a figure and the words around it', () => {
    const told = ['高技能人才', '专业技术人才', '农村实用人才', '人才资源总量'].map((name) => {
      const [figure] = find(name).observed;
      return [figure?.asOf, figure?.reading];
    });
    expect(told).toEqual([
      ['2025-08', 'at-least'],
      ['2025-08', 'about'],
      ['2025-08', 'nearly'],
      [null, 'exact'],
    ]);
  });

  it('counts what five years add in the plan’s own years', () => {
    expect(find('新增博士')).toMatchObject({
      kind: 'period-total',
      targets: [{ year: 2030, value: 300, window: { from: 2026, to: 2030 } }],
    });
  });

  it('names the plan before it where its targets are told of', () => {
    const told = '2025年人才资源总量11.6万人，超额完成11万人的“十四五”规划目标。\n二、';
    const both = readBack(draft(next.replace('二、', told)).yaml);
    expect(both.plans.map(({ id }) => id)).toEqual(['p14', 'p15']);
    const talent = both.indicators.find(({ id }) => id === 'talent')!;
    expect(talent.targets.map(({ plan: own, year }) => [own, year])).toContainEqual(['p14', 2025]);
  });

  it('leaves growth without its years out of the targets', () => {
    const open = draft(next.replace('年均增长5.5%', '增长5.5%'));
    expect(
      readBack(open.yaml)
        .indicators.find(({ id }) => id === 'talent')!
        .targets.map(({ form }) => form),
    ).toEqual(['level']);
  });
});

describe('a document read again', () => {
  const first = draft(plan);
  const review = (tree: object) =>
    renderReview(
      {
        document: { file: 'plan.txt', text: '', blocks: [] },
        figures: {
          years: { kind: 'plan', current: 2020, running: 2021, target: 2025 },
          readings: [],
          unread: [],
        },
        tree,
        changes: [],
      },
      'zh',
    );
  const page = review(first.tree);

  it('keeps what a person changed and follows the document in the rest', () => {
    const mine = first.yaml
      .replace('level: county', 'level: prefecture')
      .replace('kind: stock', 'kind: running-total');
    const second = draft(
      plan
        .replace('10.3\t14', '10.3\t15')
        .replace('新增省级平台6—8家', '新增省级平台6—8家，建成公园12座'),
    );
    const merged = mergeRegion(second, { yaml: mine, review: page });
    const region = readBack(merged.yaml);
    expect(region.level).toBe('prefecture');
    const talent = region.indicators.find(({ id }) => id === 'talent')!;
    expect(talent.kind).toBe('running-total');
    expect(talent.targets[0]).toMatchObject({ value: 15 });
    expect(region.indicators.some(({ name }) => name.zh.includes('公园'))).toBe(true);
    expect(merged.changes.map(({ is }) => is)).toEqual(
      expect.arrayContaining(['changed', 'added']),
    );
  });

  it('keeps comments and lines as a person wrote them', () => {
    const mine = first.yaml
      .replace('indicators:\n', 'indicators:\n  # asked the office on 12 March\n')
      .replace('kind: stock\n', 'kind: stock # as defined by the bureau\n');
    const other = draft(
      plan
        .replace('10.3\t14', '10.3\t15')
        .replace('新增省级平台6—8家', '新增省级平台6—8家，建成公园12座'),
    );
    const merged = mergeRegion(other, { yaml: mine, review: page });
    expect(merged.yaml).toContain('  # asked the office on 12 March\n');
    expect(merged.yaml).toContain('kind: stock # as defined by the bureau\n');
    const kept = merged.yaml.split('\n').filter((line) => mine.split('\n').includes(line));
    expect(kept.length).toBeGreaterThan(mine.split('\n').length - 4);
    expect(readBack(merged.yaml).indicators.some(({ name }) => name.zh.includes('公园'))).toBe(
      true,
    );
  });

  it('tells where the document now differs from what a person changed', () => {
    const mine = first.yaml.replaceAll('value: 14,', 'value: 14.2,');
    const merged = mergeRegion(draft(plan.replaceAll('14', '15')), { yaml: mine, review: page });
    expect(
      readBack(merged.yaml).indicators.find(({ id }) => id === 'talent')!.targets[0],
    ).toMatchObject({ value: 14.2 });
    expect(merged.changes).toContainEqual({ path: 'indicators.talent.target', is: 'kept' });
  });

  it('changes nothing where nothing changed', () => {
    const merged = mergeRegion(draft(plan), { yaml: first.yaml, review: page });
    expect(merged).toMatchObject({ yaml: first.yaml, changes: [] });
  });
});
