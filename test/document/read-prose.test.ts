import { describe, expect, it } from 'vitest';
import { linesOf, readText } from './read-text.ts';

/** A plan's title and the section in which a sentence stands. */
const inPast = (sentence: string) => `青川区人才发展“十五五”规划\n一、发展基础\n${sentence}\n`;
const inGoals = (sentence: string) => `青川区人才发展“十五五”规划\n二、主要目标\n${sentence}\n`;
const inTasks = (sentence: string) => `青川区人才发展“十五五”规划\n三、重点任务\n${sentence}\n`;

describe('a sentence on the present', () => {
  it.each([
    ['截至2025年底，全区人才资源总量达18.4万人。', ['18.4 万人 2025 observed = 人才资源总量']],
    ['人才资源总量达１８．４万人。', ['18.4 万人 2025 observed = 人才资源总量']],
    [
      '拥有党政人才3,256人、专业技术人才1 024人。',
      ['3256 人 2025 observed = 党政人才', '1024 人 2025 observed = 专业技术人才'],
    ],
    ['高技能人才三十一万四千人。', ['314000 人 2025 observed = 高技能人才']],
    [
      '2025年人才资源总量18.4万人，比2020年增长31.5%，增加4.4万人。',
      [
        '18.4 万人 2025 observed = 人才资源总量',
        '31.5 % 2025 growth = 人才资源总量',
        '4.4 万人 2025 increment = 人才资源总量',
      ],
    ],
    [
      '集聚青年人才3.1万人，占人才总量的百分之十七。',
      ['3.1 万人 2025 observed = 集聚青年人才', '17 % 2025 share = 集聚青年人才'],
    ],
    [
      '高技能人才占技能人才比例为34.6%，比上年提高1.2个百分点。',
      [
        '34.6 % 2025 observed = 高技能人才占技能人才比例',
        '1.2 百分点 2025 increment = 高技能人才占技能人才比例',
      ],
    ],
    ['2021—2025年累计引进博士412名。', ['412 名 2021-2025 observed = 引进博士']],
    ['五年来，新建博士后工作站7家。', ['7 家 2021-2025 observed = 新建博士后工作站']],
    [
      '每万人发明专利由2020年的12.5件增加到31.8件。',
      ['12.5 件 2020 observed = 每万人发明专利', '31.8 件 2025 observed = 每万人发明专利'],
    ],
    [
      '高新技术企业超过430家，近三分之一建有研究院，技术合同成交额翻一番。',
      [
        '430 家 2025 observed > 高新技术企业',
        '33.3333 % 2025 observed about 建有研究院',
        '2 倍 2025 growth = 技术合同成交额',
      ],
    ],
    [
      '举办活动60余场，参加人员近1.2万人次。',
      ['60 场 2025 observed > 举办活动', '1.2 万人次 2025 observed about 参加人员'],
    ],
    [
      '婴儿死亡率、孕产妇死亡率分别为2.1‰、6.3/10万，人均预期寿命81.9岁。',
      [
        '2.1 ‰ 2025 observed = 婴儿死亡率',
        '6.3 1/10万 2025 observed = 孕产妇死亡率',
        '81.9 岁 2025 observed = 人均预期寿命',
      ],
    ],
    [
      '拥有研究院16家，其中国家级3家。',
      ['16 家 2025 observed = 研究院', '3 家 2025 observed = 研究院（国家级）'],
    ],
    ['年末在校学生48.36\n万人。', ['48.36 万人 2025 observed = 在校学生']],
  ])('%s', (sentence, lines) => {
    expect(linesOf(readText(inPast(sentence)))).toEqual(lines);
  });

  it('tells a fall by its words, the figure as printed', () => {
    const { readings } = readText(inPast('细颗粒物浓度28微克/立方米，比2020年下降12.5%。'));
    expect(readings[1]).toMatchObject({
      value: 12.5,
      printed: '下降12.5%',
      role: 'growth',
      detail: { falls: true, than: 2020 },
    });
  });
});

describe('a sentence on what is wanted', () => {
  it.each([
    [
      inGoals('到2030年，人才资源总量达到25万人以上，专业技术人才超过9万人。'),
      ['25 万人 2030 target >= 人才资源总量', '9 万人 2030 target > 专业技术人才'],
    ],
    [
      inGoals(
        '到2030年，新增省级平台6—8家，失业率控制在5%以内，床位达到2000张左右，占比不低于40%，投诉不超过30件。',
      ),
      [
        '6-8 家 2030 target between 新增省级平台',
        '5 % 2030 target <= 失业率',
        '2000 张 2030 target about 床位',
        '40 % 2030 share >= 床位',
        '30 件 2030 target <= 投诉',
      ],
    ],
    [
      inGoals('到2030年，教师、医生、社工分别达到1.2万人、3400人、500人。'),
      ['1.2 万人 2030 target = 教师', '3400 人 2030 target = 医生', '500 人 2030 target = 社工'],
    ],
    [
      inGoals('小学、初中、高中教师本科比例分别达到95%、98%和100%。'),
      [
        '95 % 2030 target = 小学教师本科比例',
        '98 % 2030 target = 初中教师本科比例',
        '100 % 2030 target = 高中教师本科比例',
      ],
    ],
    [
      inGoals('到2030年：\n——人才总量持续增长。人才资源总量达到25万人。'),
      ['25 万人 2030 target = 人才资源总量'],
    ],
    [
      inGoals('“十五五”期间，新增就业大学生8万名、高技能人才1.1万名。'),
      ['8 万名 2026-2030 target = 新增就业大学生', '1.1 万名 2026-2030 target = 新增高技能人才'],
    ],
    [
      inGoals('人才资源总量年均增长5%左右，到2035年比2025年翻两番。'),
      ['5 % 2030 growth about 人才资源总量', '4 倍 2035 growth = 人才资源总量'],
    ],
    [
      inTasks('每年新增青年人才3000名，建成120个技能型社区、15家示范企业。'),
      [
        '3000 名 ? target = 每年新增青年人才',
        '120 个 ? target = 建成技能型社区',
        '15 家 ? target = 示范企业',
      ],
    ],
    [inTasks('对顶尖人才给予最高300万元补助。'), ['300 万元 ? other <= 顶尖人才给予最高']],
  ])('%s', (text, lines) => {
    expect(linesOf(readText(text))).toEqual(lines);
  });

  it('asks about the year that only the section gives, and guesses none for a task', () => {
    const [goal] = readText(inGoals('人才资源总量达到25万人。')).readings;
    expect(goal).toMatchObject({ year: 2030, confirm: ['year'] });
    const [task] = readText(inTasks('培训技能人才2万人次。')).readings;
    expect(task).toMatchObject({ year: null, window: null, confirm: ['year'] });
  });
});

describe('kinds of times', () => {
  it('dates dashed lines by the paragraph above them, to be confirmed', () => {
    const text = `青川区科技创新行动方案（2023—2027年）\n一、总体要求\n到2027年，研发投入占比达到3.4%以上。\n——平台加快完善。建成重点企业研究院2家。\n`;
    const readings = readText(text).readings;
    expect(readings.map(({ value, year, role }) => [value, year, role])).toEqual([
      [3.4, 2027, 'target'],
      [2, 2027, 'target'],
    ]);
    expect(readings[1]!.confirm).toContain('year');
  });

  it('dates nothing by what is level with last year', () => {
    const text =
      '青川区2021年国民经济和社会发展统计公报\n粮食面积86608公顷，与上年基本持平；油料面积1345公顷，增长3.98%。\n';
    expect(linesOf(readText(text)).slice(1)).toEqual([
      '1345 公顷 2021 observed = 油料面积',
      '3.98 % 2021 growth = 油料面积',
    ]);
  });

  it('takes three years for a window, and a three-year rate for none', () => {
    expect(linesOf(readText(inPast('近三年引进博士60名。学前三年毛入园率98%。')))).toEqual([
      '60 名 2023-2025 observed = 引进博士',
      '98 % 2025 observed = 学前三年毛入园率',
    ]);
  });

  it('gives a sum in a sentence of its own to the plan, not to the milestone before it', () => {
    const [, sum] = readText(
      inGoals('到2028年，人才资源总量达到22万人。累计培训技能人才5万人次。'),
    ).readings;
    expect(sum).toMatchObject({ value: 5, year: 2030, confirm: ['year'], detail: { isSum: true } });
  });

  it('asks whether growth is of a year or of all of them', () => {
    const asked = (sentence: string) => readText(inGoals(sentence)).readings[0]!.confirm;
    expect(asked('到2030年，研发经费增长30%。')).toEqual(['window']);
    expect(asked('到2030年，研发经费年均增长7%。')).toEqual([]);
    expect(asked('到2030年，研发经费比2025年增长30%。')).toEqual([]);
  });
});

describe('what a span of years says of a figure', () => {
  it.each([
    [
      inPast(
        '“十四五”以来，新建学校12所，互联网普及率达到93%，通车里程扩大到1320公里，其中高速215公里，失业率保持在3%—4%。',
      ),
      [
        '12 所 2021-2025 observed = 新建学校',
        '93 % 2025 observed = 互联网普及率',
        '1320 公里 2025 observed = 通车里程',
        '215 公里 2025 observed = 高速',
        '3-4 % 2021-2025 observed between 失业率',
      ],
    ],
    [
      inGoals('“十五五”期间，人才资源总量达到25万人，累计引进博士300名。'),
      ['25 万人 2030 target = 人才资源总量', '300 名 2026-2030 target = 引进博士'],
    ],
    [
      '青川区2024年政府工作报告\n一、过去五年工作回顾\n2022年，全区克难奋进。全年实现产值83.6亿元，年末存款107亿元。\n2022年各项任务的完成，标志着规划收官。既定的9项约束性指标全部完成,15项预期性指标基本完成。\n',
      [
        '83.6 亿元 2022 observed = 产值',
        '107 亿元 2022 observed = 存款',
        '9 项 2022 observed = 约束性指标',
        '15 项 2022 observed = 预期性指标',
      ],
    ],
    [
      inPast('孕产妇死亡率由2020年的16.2/10万降至2025年的9.1/10万，婴儿死亡率由5.4‰降至3.3‰。'),
      [
        '16.2 1/10万 2020 observed = 孕产妇死亡率',
        '9.1 1/10万 2025 observed = 孕产妇死亡率',
        '5.4 ‰ 2020 observed = 婴儿死亡率',
        '3.3 ‰ 2025 observed = 婴儿死亡率',
      ],
    ],
    [
      '青川区2023年国民经济和社会发展统计公报\n制造业占比由上年的31.2%提升至32.5%，其中高技术制造业占比由8.4%提升至9.3%。\n',
      [
        '31.2 % 2022 observed = 制造业占比',
        '32.5 % 2023 observed = 制造业占比',
        '8.4 % 2022 observed = 高技术制造业占比',
        '9.3 % 2023 observed = 高技术制造业占比',
      ],
    ],
    [
      '青川区教育局2023年工作总结及2024年工作思路\n今年以来，成效明显。\n一、资源扩张\n教育支出增至12.6亿元，人均产值达到20230元。\n2022年起生源回升。新建学校4所。\n',
      [
        '12.6 亿元 2023 observed = 教育支出',
        '20230 元 2023 observed = 人均产值',
        '4 所 2023 observed = 新建学校',
      ],
    ],
    [
      '全区技能提升工作方案\n二、目标任务\n到2027年，培训6万人次。累计新增就业3万人以上（含城镇新增就业2万人）。\n',
      [
        '6 万人次 2027 target = 培训',
        '3 万人 2027 target >= 新增就业',
        '2 万人 2027 target = 城镇新增就业',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(linesOf(readText(text))).toEqual(lines);
  });
});

describe('the words around a figure', () => {
  it.each([
    [
      '加强基础建设、完成了6所学校提档升级、2所幼儿园扩建。',
      ['6 所 2025 observed = 学校提档升级', '2 所 2025 observed = 幼儿园扩建'],
    ],
    [
      '自然保护区150个问题完成整改，来自各行业的160名代表参会。',
      ['150 个 2025 observed = 自然保护区问题完成整改', '160 名 2025 observed = 代表参会'],
    ],
    [
      '完成造林205万亩，是“十三五”的1.8倍，专利密度11.4件，高于全省平均水平2.1件，研发强度2.9%，高于全省平均0.3个百分点。',
      [
        '205 万亩 2025 observed = 造林',
        '1.8 倍 2025 growth = 造林',
        '11.4 件 2025 observed = 专利密度',
        '2.1 件 2025 increment = 专利密度',
        '2.9 % 2025 observed = 研发强度',
        '0.3 百分点 2025 increment = 研发强度',
      ],
    ],
    [
      '向不满3名党员的单位选派53名指导员，选优配强198个支部书记，按要求打造8个示范点，全年优良天数272天。',
      [
        '53 名 2025 observed = 指导员',
        '198 个 2025 observed = 选优配强支部书记',
        '8 个 2025 observed = 示范点',
        '272 天 2025 observed = 优良天数',
      ],
    ],
    [
      '财政收入46亿元，城乡居民收入达到2.3万元和7750元，分别增长8.8%和10%。',
      [
        '46 亿元 2025 observed = 财政收入',
        '2.3 万元 2025 observed = 城乡居民收入',
        '7750 元 2025 observed = 城乡居民收入',
        '8.8 % 2025 growth = 城乡居民收入',
        '10 % 2025 growth = 城乡居民收入',
      ],
    ],
    [
      '城镇新增就业4120人，完成目标任务的117.7%，登记压缩至5个工作日，近三成企业反映招工难。',
      [
        '4120 人 2025 observed = 城镇新增就业',
        '117.7 % 2025 other = 城镇新增就业',
        '5 工作日 2025 observed = 登记',
        '30 % 2025 observed about 企业反映招工难',
      ],
    ],
    [
      '人均产值63525元（按年平均汇率折算为9847美元），增长8.7%。',
      [
        '63525 元 2025 observed = 人均产值',
        '9847 美元 2025 observed = 人均产值',
        '8.7 % 2025 growth = 人均产值',
      ],
    ],
    [
      '经费支出6800万元；研发人员折合全时当量3150人年。',
      ['6800 万元 2025 observed = 经费支出', '3150 人年 2025 observed = 研发人员折合全时当量'],
    ],
    [
      '技术合同成交额27.8亿元，突破25亿元大关，净增5.4亿元。',
      [
        '27.8 亿元 2025 observed = 技术合同成交额',
        '25 亿元 2025 observed > 技术合同成交额',
        '5.4 亿元 2025 increment = 技术合同成交额',
      ],
    ],
    ['自然增长率为-1.23‰。', ['-1.23 ‰ 2025 observed = 自然增长率']],
    [
      '企业、平台分别超过90家和870家。',
      ['90 家 2025 observed > 企业', '870 家 2025 observed > 平台'],
    ],
    [
      '专业技术人才12.9万人，完成规划目标任务76%。',
      ['12.9 万人 2025 observed = 专业技术人才', '76 % 2025 other = 专业技术人才'],
    ],
    [
      '登记失业率1.89%，低于2.5%的控制目标。',
      ['1.89 % 2025 observed = 登记失业率', '2.5 % 2025 target < 登记失业率'],
    ],
    [
      '快速建成隔离点5个、2个检测实验室。',
      ['5 个 2025 observed = 快速建成隔离点', '2 个 2025 observed = 检测实验室'],
    ],
    [
      '有学校347所（其中技工学校63所）、学生56.6万人，分别占全市的55%、59.1%。',
      [
        '347 所 2025 observed = 学校',
        '63 所 2025 observed = 技工学校',
        '56.6 万人 2025 observed = 学生',
        '55 % 2025 share = 学校',
        '59.1 % 2025 share = 学生',
      ],
    ],
  ])('%s', (sentence, lines) => {
    expect(linesOf(readText(inPast(sentence)))).toEqual(lines);
  });
});

describe('what only looks like a figure', () => {
  it.each([
    '加强三支队伍建设，实施十大工程、八项行动，推进“1+9”政策和“10+2+X”产业。',
    '打造“30分钟职业技能培训圈”，落实“新政23条”，深入实施“151人才工程”。',
    '依据第十二条规定，按青政办发〔2021〕5号文件，2021年10月12日印发。',
    '联系电话0571-88881234，位居全省第3位，连续5年入选，世界500强企业落户G60走廊。',
    '举办2023 人力资源产业高峰论坛，面向40周岁以下人才。',
    '新建110千伏变电站，改造35kV线路，扩建5000吨级码头。',
    '经三分之二以上多数通过，处2000元以下罚款，书记一行5人到访。',
    '总书记先后5次调研指导，每万人口、每10万人中的差距缩小。',
  ])('%s', (sentence) => {
    expect(linesOf(readText(inPast(sentence)))).toEqual([]);
  });

  it('takes the amounts of articles for conditions', () => {
    const text =
      '青川区停车管理办法\n第一条 为规范停车，制定本办法。\n第二条 泊位不少于50个，从业人员5人以上。\n第三条 违反规定的，处五百元以上二千元以下罚款。\n第四条 到2027年，新建泊位3000个。\n';
    expect(linesOf(readText(text))).toEqual(['3000 个 2027 target = 新建泊位']);
  });

  it('leaves a bound in a name to the name', () => {
    expect(linesOf(readText(inPast('3000万元以上工业项目75个，营收超亿元企业359家。')))).toEqual([
      '75 个 2025 observed = 3000万元以上工业项目',
      '359 家 2025 observed = 营收超亿元企业',
    ]);
  });

  it('takes names of what follows from a figure that is blotted out', () => {
    const read = readText(
      inPast(
        '地区生产总值xxx亿元，增长5.1%；招收博士××余名、硕士120名；失业率3.6%—x.x%，聘请*多名教师、*所学校。',
      ),
    );
    expect(linesOf(read)).toEqual([
      '5.1 % 2025 growth = 地区生产总值',
      '120 名 2025 observed = 招收硕士',
    ]);
    expect(
      read.unread.map(({ printed, indicator, year, role }) => [printed, indicator, year, role]),
    ).toEqual([
      ['xxx亿元', '地区生产总值', 2025, 'observed'],
      ['××余名', '招收博士', 2025, 'observed'],
      ['3.6%—x.x%', '失业率', 2025, 'observed'],
      ['*多名', '聘请教师', 2025, 'observed'],
      ['*所', '学校', 2025, 'observed'],
    ]);
  });

  it('lists figures that are blotted out, and reads none', () => {
    const { readings, unread } = readText(
      inPast('农村实用人才达x万余人，××家企业获评，占比x.x%，x市和x县除外。'),
    );
    expect(readings).toEqual([]);
    expect(unread.map(({ printed, why }) => [printed, why])).toEqual([
      ['x万余人', 'redacted'],
      ['××家', 'redacted'],
      ['x.x%', 'redacted'],
    ]);
  });
});

describe('lines that a width breaks', () => {
  const sentence =
    '2025年，全区经济稳中向好，各项事业取得新的进展。实现总产值95.2亿元，比上年增长一成以上；人均产值达到2.3万元，居民收入保持增长，城乡面貌持续改善。财政收入14.6亿元，税收占比81.2%。每万人口拥有医生32人，学校布局更加合理，养老服务覆盖所有街道和社区。';
  const dated = (text: string) => readText(text).readings.map(({ value, year }) => [value, year]);
  const years = [95.2, 10, 2.3, 14.6, 81.2, 32].map((value) => [value, 2025]);

  it.each([24, 30, 31])(
    '%i to a line: the year holds where a sentence ends at a line’s end',
    (width) => {
      const lines = sentence.match(new RegExp(`.{1,${width}}`, 'g'))!;
      const filler = Array.from({ length: 6 }, () => '某'.repeat(width));
      expect(dated(`近况\n${lines.join('\n')}\n\n${filler.join('\n')}\n`)).toEqual(years);
    },
  );

  it('begins a paragraph anew below an empty line or an indent', () => {
    const full = (text: string) => text.padStart(30, '某');
    for (const gap of ['\n\n', '\n\u3000\u3000'])
      expect(
        dated(
          `${Array.from({ length: 8 }, () => full('')).join('\n')}\n${full('到2027年，建成学校6所。')}${gap}建成医院4所。\n`,
        ),
      ).toEqual([
        [6, 2027],
        [4, null],
      ]);
  });
});

describe('places', () => {
  it('are of the text as it came, and of headings', () => {
    const text =
      '\u3000青川区人才发展“十五五”规划\n第一章 基础\n（二）现状\n2.人才队伍壮大。人才总量３，２５６人。\n';
    const [reading] = readText(text).readings;
    expect(reading).toMatchObject({ at: '第一章（二）2', printed: '3,256人' });
    expect(text.slice(...reading!.span)).toBe('３，２５６人');
  });
});
