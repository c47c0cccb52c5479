import { describe, expect, it } from 'vitest';
import { linesOf, readText } from './read-text.ts';

const title = '青川区人才发展“十四五”规划\n主要指标\n';
const expected = [
  '10.3 万人 2020 observed = 人才资源总量',
  '14 万人 2025 target = 人才资源总量',
  '7.7 % 2020 observed = 高级职称比例',
  '10 % 2025 target > 高级职称比例',
  '20 % 2025 target >= 投入占比',
];

describe('a table of text', () => {
  it.each<[string, string]>([
    [
      'bars, cells of merged ones missing',
      '一级指标 | 二级指标 | 单位 | 2020年基期 | 2025年目标 |\n总量 | 人才资源总量 | 万人 | 10.3 | 14 |\n高级职称比例 | % | 7.7 | >10 | |\n投入占比 | % | / | 20以上 | |\n',
    ],
    [
      'tabs',
      '序号\t指标\t单位\t2020年\t2025年\t属性\n1\t人才资源总量\t万人\t10.3\t14\t预期性\n2\t高级职称比例\t%\t7.7\t＞10\t预期性\n3\t投入占比\t%\t—\t≥20\t约束性\n',
    ],
    [
      'wide gaps',
      '指标            单位    2020年    2025年\n人才资源总量    万人    10.3      14\n高级职称比例    %       7.7       高于10\n投入占比        %       /         20以上\n',
    ],
    [
      'a line for each cell, rows parted',
      '\t指标\n\t单位\n\t2020年完成值\n\t2025年目标值\n\n\t人才资源总量\n\t万人\n\t10.3\n\t14\n\n\t高级职称比例\n\t%\n\t7.7\n\t>10\n\n\t投入占比\n\t%\n\t/\n\t不低于20\n',
    ],
    [
      'a line for each cell, none parted',
      '指  标\n\n2020年\n\n2025年\n\n属性\n\n一、总量\n\n1.人才资源总量（万人）\n\n10.3\n\n14\n\n预期性\n\n2.高级职称比例（%）\n\n7.7%\n\n>10%\n\n预期性\n\n3.投入占比（%）\n\n/\n\n20%以上\n\n约束性\n',
    ],
    [
      'a line for each cell, bars between them',
      '|\n指标\n|\n单位\n|\n2020年\n|\n2025年\n|\n人才资源总量\n|\n万人\n|\n10.3\n|\n14\n|\n高级职称比例\n|\n%\n|\n7.7\n|\n>10\n|\n投入占比\n|\n%\n|\n/\n|\n20以上\n|\n',
    ],
  ])('%s', (_, table) => {
    expect(linesOf(readText(title + table))).toEqual(expected);
  });

  it('reads Markdown, units in names and growth', () => {
    const table =
      '| 指标 | 2020年 | 2025年 | 年均增长（%） |\n| --- | ---: | ---: | --- |\n| 研发经费（亿元） | 18.6 | 30 | 10 |\n| 其中：企业（亿元） | 15 | 25左右 | - |\n';
    expect(linesOf(readText(`${title}\n${table}`, true))).toEqual([
      '18.6 亿元 2020 observed = 研发经费',
      '30 亿元 2025 target = 研发经费',
      '10 % 2021-2025 growth = 研发经费',
      '15 亿元 2020 observed = 研发经费（企业）',
      '25 亿元 2025 target about 研发经费（企业）',
    ]);
  });

  it('asks for a unit that region files do not have', () => {
    const table = '指标\t单位\t2020年\t2025年\n粮食产量\t万吨\t10\t12\n蔬菜产量\t万仁\t3\t4\n';
    expect(
      readText(title + table).readings.map(({ unit, confirm }) => [unit, confirm.includes('unit')]),
    ).toEqual([
      ['万吨', false],
      ['万吨', false],
      ['万仁', true],
      ['万仁', true],
    ]);
  });

  it('takes figures in brackets as totals where the note says so', () => {
    const table =
      '指标\t单位\t2020年\t2025年\n新增就业\t万人\t[6.9]\t[10]\n人才资源总量\t万人\t10.3\t14\n注：[ ]内为五年累计数。\n';
    expect(linesOf(readText(title + table))).toEqual([
      '6.9 万人 2016-2020 observed = 新增就业',
      '10 万人 2021-2025 target = 新增就业',
      '10.3 万人 2020 observed = 人才资源总量',
      '14 万人 2025 target = 人才资源总量',
    ]);
  });

  it('reads columns that are indicators', () => {
    const text =
      '青川市2024年教育事业发展统计公报\n学校类别\t学校数（所）\t在校生（人）\n小学\t386\t215300\n初中\t152\t98600\n';
    expect(linesOf(readText(text))).toEqual([
      '386 所 2024 observed = 小学学校数',
      '215300 人 2024 observed = 小学在校生',
      '152 所 2024 observed = 初中学校数',
      '98600 人 2024 observed = 初中在校生',
    ]);
  });

  it('takes a column of shares for parts of the amounts beside it', () => {
    const text =
      '青川市2024年统计公报\n年末户籍人口及构成\n指标\t绝对数（万人）\t比重（%）\n户籍人口\t48.2\t100\n其中：城镇\t20.1\t41.7\n';
    expect(linesOf(readText(text))).toEqual([
      '48.2 万人 2024 observed = 户籍人口',
      '100 % 2024 share = 户籍人口比重',
      '20.1 万人 2024 observed = 户籍人口（城镇）',
      '41.7 % 2024 share = 户籍人口（城镇）比重',
    ]);
  });

  it('lists what the table leaves out, with year and reason', () => {
    const { unread } = readText(
      `${title}指标\t单位\t2020年\t2025年\n人才资源总量\t万人\t10.3\t14\n投入占比\t%\t/\t××\n`,
    );
    expect(unread.map(({ why, year, indicator }) => [why, year, indicator])).toEqual([
      ['not-published', 2020, '投入占比'],
      ['redacted', 2025, '投入占比'],
    ]);
  });
});
