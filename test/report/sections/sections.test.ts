import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../src/report/compose-report.ts';
import { numberHeadings } from '../../../src/report/number-headings.ts';
import type { Block, Run, Runs, Section, Table } from '../../../src/report/report-document.ts';
import { settleLinks } from '../../../src/report/settle-links.ts';
import type { Study } from '../../../src/study/study.ts';
import { languages } from '../../../src/terms/text.ts';
import { formatOdds } from '../../../src/wording/format-odds.ts';
import { zhReport } from '../../../src/wording/zh/report.ts';
import { shippedStudies, shippedStudy } from '../../study/shipped.ts';
import { studyOf } from '../../worked/run-case.ts';

const plain = (runs: Runs) => runs.map(({ text }) => text).join('');

function sectionOf(study: Study, id: string, language: 'zh' | 'en' = 'zh'): Section {
  const found = composeReport(study, language).sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

const tablesOf = ({ blocks }: Section): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');

const sentencesOf = ({ blocks }: Section): readonly string[] =>
  blocks.flatMap((block) => ('runs' in block ? [plain(block.runs)] : []));

describe('the section of the audit', () => {
  const section = sectionOf(shippedStudy('jiande-plan'), 'audit');

  it('begins with its counts', () => {
    expect(section.title).toBe('七、规划自身的数是否一致');
    expect(sentencesOf(section)[0]).toBe(
      '规划自身的数共对照105处，发现错误2处、存疑3处、提示14处。',
    );
  });

  it('shows each row with arithmetic and place, the gravest first', () => {
    const [rows] = tablesOf(section);
    const cells = rows?.rows.map((row) => row.map(plain)) ?? [];
    expect(cells).toHaveLength(shippedStudy('jiande-plan').audit.length);
    expect(cells.map(([severity]) => severity)).toEqual([
      ...Array<string>(2).fill('错误'),
      ...Array<string>(3).fill('存疑'),
      ...Array<string>(14).fill('提示'),
    ]);
    expect(cells[0]?.[1]).toContain('22.6%，按两数计算为29.61%或28.64%');
    expect(cells[0]?.[2]).toContain('3.05万人 ÷ 10.3万人 = 29.61%');
    expect(cells[0]?.[3]).toBe('一（一）2、主要指标 1、主要指标 8');
  });

  it('says how much was compared and what could not be', () => {
    const [, coverage] = tablesOf(section);
    const compared = shippedStudy('jiande-plan').auditCoverage.filter(
      (one) => one.compared + one.unknown.length > 0,
    );
    expect(coverage?.rows.map((row) => plain(row[1] ?? []))).toEqual(
      compared.map((one) => (one.compared === 0 ? '–' : String(one.compared))),
    );
    const list = section.blocks.find((block) => block.kind === 'list');
    expect(list?.items.map(plain)[0]).toBe(
      '增幅与首末年：人才资源总量：没有公布2015年的数，所写增长无从核对。',
    );
  });
});

describe('the report of a final review', () => {
  const study = studyOf({
    indicators: {
      talent: { observed: { 2020: 10, 2025: 12 }, target: { value: 12.5 } },
      skilled: { observed: { 2020: 3, 2025: 4 }, target: { value: 3.5 } },
    },
    scenario: { default: { rate: '9%' } },
  });

  it('says what was missed and by how much, and nothing that it would still take', () => {
    const [missed] = tablesOf(sectionOf(study, 'summary'));
    expect(missed?.caption).toBe('表1　未完成的1项目标');
    expect(missed?.columns.map(({ title }) => title)).toEqual(
      '指标 目标 公布数 水平完成 增量完成 判定'.split(' '),
    );
    expect(missed?.rows.map((row) => row.map(plain))).toEqual([
      ['talent（万人）', '≥12.5', '12', '96%', '80%', '未完成'],
    ]);
  });

  it('explains no rule that decided nothing', () => {
    const rule = (one: Study) => sentencesOf(sectionOf(one, 'verdicts')).join('').includes('R＝');
    expect(rule(study)).toBe(false);
    expect(rule(shippedStudy('zhuji-plan'))).toBe(true);
  });
});

describe('the section of progress', () => {
  it('labels both shares and puts the methods side by side', () => {
    const section = sectionOf(shippedStudy('zhejiang-plan'), 'progress');
    const [outcome, methods] = tablesOf(section);
    expect(outcome?.columns.map(({ title }) => title)).toEqual(
      '指标 公布数 目标 水平完成 增量完成 时间进度 余下每年需 中期评价 各方法'.split(' '),
    );
    expect(outcome?.rows[0]?.map(plain)).toEqual([
      ...['人才资源总量（万人）', '1221（2017年）', '≥1400（2020年）', '87.2%', '44.9%', '40%'],
      ...['4.67%', '基本符合', '一致达标'],
    ]);
    expect(methods?.rows.map((row) => row.map(plain).slice(0, 2))).toContainEqual([
      '时序进度（均匀）',
      '超前（+4.9个百分点）',
    ]);
    expect(sectionOf(shippedStudy('zhejiang-plan'), 'summary')).toSatisfy((summary: Section) =>
      sentencesOf(summary).some((one) =>
        one.startsWith('实际进度：人才资源总量2017年1221万人，2020年目标1400万人，水平达成87.2%，'),
      ),
    );
  });

  it('is not there where nothing was published after the base', () => {
    const ids = composeReport(shippedStudy('zhuji-plan')).sections.map(({ id }) => id);
    expect(ids).not.toContain('progress');
  });
});

describe('the section of chances within the scenario', () => {
  it('is there where the scenario states its uncertainty, and only there', () => {
    const having = shippedStudies.filter((study) =>
      composeReport(study).sections.some(({ id }) => id === 'uncertainty'),
    );
    expect(having.map(({ scenario }) => scenario.id)).toEqual(
      shippedStudies
        .filter(({ uncertainty }) => uncertainty.ground === 'scenario')
        .map(({ scenario }) => scenario.id),
    );
    expect(having.length).toBeGreaterThan(1);
  });

  it.each(languages)('shows each target with odds, and names the others, in %s', (language) => {
    for (const study of shippedStudies.filter((one) => one.uncertainty.ground === 'scenario')) {
      const section = sectionOf(study, 'uncertainty', language);
      const known = study.targets.flatMap(({ scenarioOdds: odds }) => odds ?? []);
      const [odds] = tablesOf(section);
      const shown = odds?.rows ?? [];
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.map((row) => plain(row[2] ?? []))).toEqual(known.map(formatOdds));
      const lacking = study.uncertainty.outcomes.filter(({ lacks }) => lacks !== null);
      const told = sentencesOf(section).join('\n');
      for (const { indicator } of lacking) {
        const name = study.indicators.find(({ id }) => id === indicator)?.name[language] ?? '';
        expect(told).toContain(name);
      }
    }
  });

  it('tells what is stated from what was seen elsewhere', () => {
    const [odds, inputs] = tablesOf(sectionOf(shippedStudy('zhuji-uncertain'), 'uncertainty'));
    expect(odds?.rows[0]?.map(plain)).toEqual([
      ...['人才资源总量（万人）', '≥39', '79.1±0.4%', '42.49', '39.51～46.38', '37.52～50.09'],
      '情景设定、逐年波动',
    ]);
    expect(odds?.rows.map((row) => plain(row.at(-1) ?? []))).toContain('本指标6例、逐年波动');
    expect(inputs?.rows.map((row) => plain(row.at(-1) ?? []))).toEqual([
      ...['情景设定', '本指标6例', '情景设定', '情景设定'],
    ]);
  });
});

describe('the section of the outlook', () => {
  it.each(languages)(
    'tells a chance of no decided target, of each other its reason, in %s',
    (language) => {
      for (const study of shippedStudies) {
        const section = composeReport(study, language).sections.find(({ id }) => id === 'outlook');
        const expected = study.targets.filter(({ outlook }) => outlook !== null);
        const lacking = study.targets.filter(({ outlookLacks }) => outlookLacks !== null);
        expect(expected.filter(({ decidedBy }) => decidedBy === 'published')).toEqual([]);
        if (section === undefined) {
          expect([expected, lacking]).toEqual([[], []]);
          continue;
        }
        const told = sentencesOf(section).join('\n');
        for (const { indicator } of lacking)
          expect(told).toContain(
            study.indicators.find(({ id }) => id === indicator)?.name[language] ?? '',
          );
        const [chances] = tablesOf(section);
        const shown = expected.length === 0 ? [] : (chances?.rows ?? []);
        expect(shown).toHaveLength(expected.length);
        // Per cents without decimals, within what the regions allow.
        for (const row of shown) expect(plain(row[2] ?? [])).toMatch(/^\D*\d+%\D*$/);
        expect(told).toMatch(language === 'zh' ? /回测45次，80%区间覆盖了78%/ : /In 45 back-tests/);
      }
    },
  );

  it('shows chance, figures with 50, 80 and 90%, place of the path, regions and grades', () => {
    const [chances] = tablesOf(sectionOf(shippedStudy('zhuji-slow'), 'outlook'));
    expect(chances?.rows.slice(0, 2).map((row) => row.map(plain))).toEqual([
      ...[
        [
          '人才资源总量（万人）',
          '≥39',
          '90%',
          '45.98',
          '41.38',
          '38.97',
          '3%',
          '18个（A3 B6 C13）',
        ],
      ],
      ...[['党政人才（万人）', '≥0.46', '67%以上', '0.5032', '0.441', '0.409', '19%', '1个（B1）']],
    ]);
  });
});

describe.each(languages)('links in %s', (language) => {
  it.each(['jiande-plan', 'zhuji-beyond', 'chongqing-plan'])('of %s lead somewhere', (id) => {
    const { sections } = composeReport(shippedStudy(id), language);
    const anchors = new Set(
      sections.flatMap((section) => [
        section.id,
        ...section.blocks.flatMap((block) =>
          block.kind === 'chart' ? [block.id] : block.kind === 'table' ? (block.anchors ?? []) : [],
        ),
      ]),
    );
    const links = sections
      .flatMap(({ blocks }) => blocks.flatMap(runsOf))
      .flatMap(({ to }) => to ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !anchors.has(to))).toEqual([]);
  });

  it('stand on every published figure and target of the verdicts', () => {
    const study = shippedStudy('jiande-plan');
    const [outcome] = tablesOf(sectionOf(study, 'verdicts', language));
    for (const row of outcome?.rows ?? []) {
      for (const cell of row.slice(1, 3))
        expect(cell.filter(({ exact }) => exact !== undefined).every(({ to }) => to)).toBe(true);
      expect(row[2]?.some(({ to }) => to?.endsWith('-target'))).toBe(true);
    }
  });
});

it('numbers sections, headings, tables and charts', () => {
  const heading = (text: string): Block => ({ kind: 'heading', runs: [{ text }] });
  const table: Table = { kind: 'table', caption: '数', columns: [], rows: [] };
  const section = { id: 'a', title: '甲', blocks: [heading('子'), table, heading('丑'), table] };
  const numbered = numberHeadings(Array<Section>(21).fill(section), zhReport.numbering);
  expect(numbered.map(({ title }) => title)).toEqual(
    '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一'
      .split(' ')
      .map((number) => `${number}、甲`),
  );
  const [, second] = numbered;
  expect(second?.blocks.map((block) => ('runs' in block ? plain(block.runs) : block.kind))).toEqual(
    ['（一）子', 'table', '（二）丑', 'table'],
  );
  expect(second === undefined ? [] : tablesOf(second).map(({ caption }) => caption)).toEqual([
    '表3　数',
    '表4　数',
  ]);
});

it('drops links to what a report does not hold', () => {
  const runs: Runs = [
    { text: 'a', to: 'here' },
    { text: 'b', to: 'nowhere' },
  ];
  const [settled] = settleLinks([
    { id: 'here', title: '', blocks: [{ kind: 'list', items: [runs] }] },
  ]);
  expect(settled?.blocks).toEqual([
    { kind: 'list', items: [[{ text: 'a', to: 'here' }, { text: 'b' }]] },
  ]);
});

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'chart':
      return [...(block.data?.table.rows.flat(2) ?? []), ...(block.see ?? [])];
    default:
      return block.runs;
  }
}
