import { describe, expect, it } from 'vitest';
import { importRegion } from '../../src/intake/import-region.ts';
import { writeRegionWorkbook } from '../../src/intake/write-region-workbook.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { wordings } from '../../src/wording/wording.ts';
import { writeWorkbook } from '../../src/workbook/write-workbook.ts';
import { type Entries, editPart, fillIn, smallRegion } from './fill-workbook.ts';

function problemsOf(bytes: Uint8Array) {
  const imported = importRegion('region.xlsx', bytes);
  return 'problems' in imported ? imported.problems : [];
}

const found = (bytes: Uint8Array) =>
  problemsOf(bytes).map(({ code, cell, path }) => [code, cell ?? '', path]);

function yamlOf(bytes: Uint8Array): string {
  const imported = importRegion('region.xlsx', bytes);
  if ('problems' in imported) throw new Error(JSON.stringify(imported.problems));
  return imported.yaml;
}

const figure = { A4: 'talent', B4: '2020', C4: '10.30', F4: 'plan', G4: '表 1' };
const target = { A4: 'talent', B4: '2025', C4: '不低于', D4: '14', I4: 'plan', J4: '表 1' };

describe('importRegion', () => {
  it.each(['zh', 'en'] as const)('reads what is filled into a template in %s', (language) => {
    const yaml = yamlOf(smallRegion(language));
    expect(yaml).toContain(
      'region: newtown\nname: 新城区\nlevel: county\nplan: { base: 2020, target: 2025 }',
    );
    expect(yaml).toContain('  talent: { name: 人才资源总量, unit: 万人, kind: stock }\n');
  });

  it('keeps what is printed, takes numbers, per cents and words in either language', () => {
    const yaml = yamlOf(
      smallRegion('zh', {
        地区: { B9: 'not stated' },
        数据: {
          ...figure,
          H4: '数值，口径',
          A5: 'talent',
          B5: 2021,
          D5: 'redacted',
          F5: 'plan',
          G5: 2,
        },
        目标: { ...target, B4: '未写明', C4: 'about', H4: '5%' },
        增长: { A4: 'talent', B4: 2015, C4: '2020', E4: '6.10%', G4: 'plan', H4: '一' },
      }),
    ).replace(/\n +/g, ' ');
    expect(yaml).toContain('plan: { base: 2020, target: null }');
    expect(yaml).toContain(
      '2020: { value: 10.30, source: plan, at: 表 1, assumed: [ value, definition ] }',
    );
    expect(yaml).toContain('2021: { value: null, missing: redacted, source: plan, at: "2" }');
    expect(yaml).toContain('mean: 6.10%');
  });

  const cases: { readonly [what: string]: readonly [Entries, readonly (readonly string[])[]] } = {
    'an empty must': [
      { 指标: { D4: null } },
      [['cell-empty', '指标!D4', 'indicators.talent.unit']],
    ],
    'a mark that turns text around': [
      { 指标: { B4: '人才\u202e', C4: '万人' } },
      [['cell-unprintable', '指标!B4', '']],
    ],
    'an unknown kind': [{ 指标: { E4: '存量' } }, [['cell-not-a-choice', '指标!E4', '']]],
    'an unknown unit': [
      { 指标: { D4: '万仁' } },
      [['unknown-unit', '指标!D4', 'indicators.talent.unit']],
    ],
    'an id twice': [
      { 指标: { A5: 'talent', B5: '重复', D5: '人', E5: '累计数' } },
      [['row-twice', '指标!A5', '']],
    ],
    'a figure of no indicator': [
      { 数据: { ...figure, A4: 'talnet' } },
      [['indicator-unlisted', '数据!A4', '']],
    ],
    'a figure without a source': [
      { 数据: { ...figure, F4: null } },
      [['cell-empty', '数据!F4', 'indicators.talent.observed.2020.source']],
    ],
    'a source that is not there': [
      { 数据: { ...figure, F4: 'plann' } },
      [['unknown-source', '数据!F4', 'indicators.talent.observed.2020.source']],
    ],
    'a year that is none': [
      { 数据: { ...figure, B4: '20年' } },
      [['wrong-form', '数据!B4', 'indicators.talent.observed.20年']],
    ],
    'a second reading that is wrong': [
      { 数据: { ...figure, A5: 'talent', B5: 2020, C5: '多', F5: 'plan', G5: 'x' } },
      [['wrong-form', '数据!C5', 'indicators.talent.observed.2020[1].value']],
    ],
    'a scheduled year without a figure': [
      { 目标: target, 年度分解: { A4: 'talent', B4: 2022 } },
      [['cell-empty', '年度分解!C4', '']],
    ],
    'a scheduled year that is there already': [
      {
        目标: target,
        年度分解: { A4: 'talent', B4: 2022, C4: 11, A5: 'talent', B5: 2022, C5: 12 },
      },
      [['row-twice', '年度分解!B5', '']],
    ],
    'a scheduled year before the base': [
      { 目标: target, 年度分解: { A4: 'talent', B4: 2019, C4: 11 } },
      [['schedule-before-base', '年度分解!C4', 'indicators.talent.schedule.2019']],
    ],
    'a schedule with half a place': [
      { 目标: target, 年度分解: { A4: 'talent', B4: 2022, C4: 11, D4: 'plan' } },
      [['cell-empty', '年度分解!E4', '']],
    ],
    'a schedule without a place or a target to share one with': [
      { 年度分解: { A4: 'talent', B4: 2022, C4: 11 } },
      [
        ['cell-empty', '年度分解!D4', ''],
        ['cell-empty', '年度分解!E4', ''],
      ],
    ],
    'a schedule with two places': [
      {
        目标: target,
        年度分解: {
          ...{ A4: 'talent', B4: 2022, C4: 11, D4: 'plan', E4: '表 2' },
          ...{ A5: 'talent', B5: 2023, C5: 12, D5: 'plan', E5: '表 3' },
        },
      },
      [['schedule-differs', '年度分解!E5', '']],
    ],
    'a range turned round': [
      { 目标: { ...target, C4: '区间', E4: 8 } },
      [['range-order', '目标!D4', 'indicators.talent.target.value']],
    ],
    'plans beside the only plan': [
      { 规划: { A4: 'five', B4: '五年规划', D4: 2020, E4: 2025 } },
      [['plan-or-plans', '地区!B8', 'plan']],
    ],
    'a plan without a base': [
      { 地区: { B8: null, B9: null }, 规划: { A4: 'five', B4: '五年规划', E4: 2025 } },
      [['cell-empty', '规划!D4', 'plans.five.base']],
    ],
    'a month that is none': [
      { 数据: { ...figure, O4: '2020年13月' } },
      [['wrong-form', '数据!O4', 'indicators.talent.observed.2020.asOf']],
    ],
    'a target said in two ways': [
      { 目标: { ...target, R4: '6%' } },
      [['target-form', '目标!A4', 'indicators.talent.target']],
    ],
    'a target of a plan that is not there': [
      { 目标: { ...target, U4: 'five' } },
      [['unknown-plan', '目标!U4', 'indicators.talent.target.plan']],
    ],
    'an older figure of no target': [
      {
        目标: target,
        目标调整: { A4: 'talent', B4: 2024, D4: 13, E4: 'plan', F4: '表 1' },
      },
      [['revision-without-target', '目标调整!B4', '']],
    ],
    'an older figure of a second target where there is one': [
      {
        目标: target,
        目标调整: { A4: 'talent', B4: 2025, C4: 2, D4: 13, E4: 'plan', F4: '表 1' },
      },
      [['revision-without-target', '目标调整!C4', '']],
    ],
    'an older figure without a source': [
      { 目标: target, 目标调整: { A4: 'talent', B4: 2025, D4: 13, F4: '表 1' } },
      [['cell-empty', '目标调整!E4', 'indicators.talent.target.supersedes[0].source']],
    ],
    'a reason that is empty': [
      { 完成说明: { A4: 'talent', B4: 2021 } },
      [['cell-empty', '完成说明!C4', '']],
    ],
    'a year with two reasons': [
      { 完成说明: { A4: 'talent', B4: 2021, C4: '甲', A5: 'talent', B5: 2021, C5: '乙' } },
      [['row-twice', '完成说明!B5', '']],
    ],
    'a part that is no indicator': [
      { 构成: { A4: 'talent', B4: 'party', C4: '有交叉' } },
      [['unknown-indicator', '构成!B4', 'indicators.talent.parts.of[0]']],
    ],
    'a wrong statement': [
      { 表述: { A4: '占比', C4: 'talent', D4: 'all', E4: 2020, I4: '20%', N4: 'plan', O4: 'x' } },
      [['unknown-indicator', '表述!D4', 'statements[0].whole']],
    ],
    'a word that is neither yes nor no': [
      { 表述: { A4: '合计', B4: 'talent', E4: 2020, I4: 2, M4: '大概', N4: 'plan', O4: 'x' } },
      [['cell-not-yes-no', '表述!M4', '']],
    ],
    'a formula of an unknown name': [
      { 公式: { A4: 'talent', B4: '每年', C4: 'party + 1' } },
      [['formula-unknown-name', '公式!C4', 'indicators.talent.formula']],
    ],
    'a changed heading': [
      { 来源: { B2: 'titel' } },
      [
        ['heading-missing', '来源!A2', ''],
        ['heading-unknown', '来源!B2', ''],
        ['column-without-heading', '来源!B4', ''],
      ],
    ],
    'an unknown sheet': [{ 资料: { A1: 'x' } }, [['sheet-unknown', '资料!A1', '']]],
    'a value beyond the last column': [
      { 来源: { H4: '备注' } },
      [['column-without-heading', '来源!H4', '']],
    ],
  };

  it.each(Object.entries(cases))('names the cell of %s', (_, [entries, expected]) => {
    const told = found(smallRegion('zh', entries));
    expect(told.slice(0, expected.length)).toEqual(expected);
    expect(told.every(([, cell]) => cell !== '')).toBe(true);
  });

  it('takes the rows of a schedule together, whichever of them names its place', () => {
    const rows = {
      ...{ A4: 'talent', B4: 2023, C4: '12.10' },
      ...{ A5: 'talent', B5: 2022, C5: '700 人', D5: 'plan', E5: '表 2', F5: '数值' },
      ...{ A6: 'talent', B6: 2024, C6: 13, D6: 'plan', E6: '表 2', F6: 'value' },
    };
    const yaml = yamlOf(smallRegion('zh', { 年度分解: rows })).replace(/\n +/g, ' ');
    expect(yaml).toContain(
      'schedule: years: { 2022: 700 人, 2023: 12.10, 2024: 13 } source: plan at: 表 2 assumed: [ value ]',
    );
  });

  it('takes several plans, target forms, older figures and reasons', () => {
    const yaml = yamlOf(
      smallRegion('zh', {
        地区: { B8: null, B9: null },
        规划: {
          ...{ A4: 'five', B4: '五年规划', D4: 2020, E4: 2025 },
          ...{ A5: 'outline', B5: '纲要', D5: '2025年', E5: '未写明' },
        },
        数据: { ...figure, O4: '2020年8月', P4: '超过', Q4: '含流动人口' },
        目标: {
          ...{ A4: 'talent', B4: 2025, C4: '不低于', S4: '1.50', I4: 'plan', J4: '表 1' },
          ...{ A5: 'talent', B5: '未写明', C5: '不低于', D5: 20, I5: 'plan', J5: '二' },
          U5: 'outline',
        },
        目标调整: {
          ...{ A4: 'talent', B4: '2025年', D4: '13.50', E4: 'plan', F4: '旧' },
          ...{ A5: 'talent', B5: 'not stated', D5: '19 万人', E5: 'plan', F5: '旧' },
        },
        完成说明: { A4: 'talent', B4: '2021年', C4: '两家企业推迟投产' },
      }),
    ).replace(/\n +/g, ' ');
    expect(yaml).toContain('five: { name: 五年规划, base: 2020, target: 2025 }');
    expect(yaml).toContain('outline: { name: 纲要, base: 2025, target: null }');
    expect(yaml).toContain('asOf: 2020-08');
    expect(yaml).toContain('reading: at-least');
    expect(yaml).toContain('break: 含流动人口');
    expect(yaml).toContain('times: 1.50');
    expect(yaml).toMatch(/value: 13\.50,? source: plan,? at: 旧/);
    expect(yaml).toMatch(/value: 19 万人,? source: plan,? at: 旧/);
    expect(yaml).toContain('outcome: { 2021: 两家企业推迟投产 }');
    expect(yaml).not.toMatch(/^plan:/m);
  });

  it('names cells with a formula without a value, and with an error, wherever they stand', () => {
    const filled = smallRegion('zh', { 数据: figure });
    const spoilt = editPart(
      editPart(filled, 'xl/worksheets/sheet7.xml', (xml) =>
        xml.replace(/<c r="C4"[^>]*>.*?<\/c>/, '<c r="C4"><f>SUM(C5:C9)</f></c>'),
      ),
      'xl/worksheets/sheet5.xml',
      (xml) => xml.replace(/<c r="B4"[^>]*>.*?<\/c>/, '<c r="B4" t="e"><f>A1</f><v>#REF!</v></c>'),
    );
    expect(found(spoilt)).toEqual([
      ['cell-error', '指标!B4', ''],
      ['cell-formula', '数据!C4', ''],
    ]);
    expect(problemsOf(spoilt).map(({ params }) => params)).toEqual([
      { found: '#REF!', formula: '=A1' },
      { found: '=SUM(C5:C9)', stored: null },
    ]);
  });

  it('takes a per cent cell for the per cent that a person sees', () => {
    const filled = smallRegion('zh', {
      指标: { A4: 'share', D4: '%', E4: '占比' },
      数据: { ...figure, A4: 'share', C4: '9.5' },
    });
    const percent = editPart(
      editPart(filled, 'xl/styles.xml', (xml) =>
        xml.replace(/(<cellXfs[^>]*>.*?<\/xf>).*<\/cellXfs>/, '$1<xf numFmtId="10"/></cellXfs>'),
      ),
      'xl/worksheets/sheet7.xml',
      (xml) => xml.replace(/<c r="C4"[^>]*>.*?<\/c>/, '<c r="C4" s="1"><v>0.095</v></c>'),
    );
    expect(yamlOf(percent)).toContain('value: 9.5%');
  });

  it('takes figures, years and spans as people type them', () => {
    const yaml = yamlOf(
      smallRegion('zh', {
        地区: { B8: '２０２０年' },
        指标: { A5: 'added', B5: '新增', D5: '人', E5: '当年新增' },
        数据: {
          ...{ ...figure, B4: '2020年', C4: '１０．３０' },
          ...{ A5: 'added', B5: '2020 年', C5: '1,150', F5: 'plan', G5: 'x' },
          ...{ A6: 'added', B6: '2019', C6: '１，１５０ 人', F6: 'plan', G6: 'x' },
        },
        目标: { ...target, B4: '2025年', D4: '１４' },
        增长: {
          A4: 'talent',
          B4: '2015年',
          C4: '2020年底',
          E4: '６．１０％',
          G4: 'plan',
          H4: '一',
        },
        表述: { A4: '年均', B4: 'added', H4: '2016—2020年', I4: 9, N4: 'plan', O4: 'x' },
      }),
    ).replace(/\n +/g, ' ');
    expect(yaml).toContain('plan: { base: 2020, target: 2025 }');
    expect(yaml).toContain('2020: { value: 10.30,');
    expect(yaml).toContain('2020: { value: 1150, source');
    expect(yaml).toContain('2019: { value: 1150 人,');
    expect(yaml).toContain('year: 2025, op: ">=", value: 14,');
    expect(yaml).toContain('{ from: 2015, to: 2020, mean: 6.10%,');
    expect(yaml).toContain('over: 2016-2020');
  });

  it.each([
    ['C4', { C4: '1,15' }],
    ['C4', { C4: '１．１．５' }],
  ])('refuses a figure in %s that could be another one', (cell, entry) => {
    const filled = smallRegion('zh', { 数据: { ...figure, ...entry } });
    expect(found(filled)).toEqual([['cell-number-unclear', `数据!${cell}`, '']]);
  });

  it('refuses a list whose comma may stand between thousands', () => {
    const filled = smallRegion('zh', {
      表述: { A4: '合计', B4: 'talent,1,150', E4: 2020, I4: 2, M4: '是', N4: 'plan', O4: 'x' },
    });
    expect(found(filled)).toEqual([['cell-number-unclear', '表述!B4', '']]);
  });

  /** The first figure as a number in that format. */
  const formatted = (value: number, code: string) =>
    editPart(
      editPart(smallRegion('zh', { 数据: figure }), 'xl/styles.xml', (xml) =>
        xml
          .replace(
            '<fonts',
            `<numFmts><numFmt numFmtId="300" formatCode="${code}"/></numFmts><fonts`,
          )
          .replace(/(<cellXfs[^>]*>.*?<\/xf>).*<\/cellXfs>/, '$1<xf numFmtId="300"/></cellXfs>'),
      ),
      'xl/worksheets/sheet7.xml',
      (xml) => xml.replace(/<c r="C4"[^>]*>.*?<\/c>/, `<c r="C4" s="1"><v>${value}</v></c>`),
    );

  it.each([
    ['0!.0,&quot;万&quot;', 52_000, '5.2万'],
    ['0.0,', 52_000, '52.0'],
    ['0.0&quot;万&quot;', 5.2, '5.2万'],
    ['m/d', 44_481, '10/12'],
  ])('refuses a cell that shows something else than it holds: %s', (code, value, shown) => {
    const told = problemsOf(formatted(value, code));
    expect(told.map(({ code, cell }) => [code, cell])).toEqual([
      ['cell-shown-otherwise', '数据!C4'],
    ]);
    expect(told[0]?.params['shown']).toBe(shown);
  });

  it.each([
    ['0.0&quot;万人&quot;', 5.2, '5.2 万人'],
    ['#,##0&quot;人&quot;', 52_000, '52000 人'],
    ['#,##0.00', 5.2, '5.2'],
    ['0.0&quot;（预计）&quot;', 5.2, '5.2'],
    ['General', 0.1 + 0.2, '0.3'],
  ])('reads a number with what its format writes after it: %s', (code, value, written) => {
    expect(yamlOf(formatted(value, code))).toContain(`value: ${written},`);
  });

  it('reads no formula of a file that is to be calculated anew', () => {
    const formula = editPart(
      smallRegion('zh', { 数据: figure }),
      'xl/worksheets/sheet7.xml',
      (xml) => xml.replace(/<c r="C4"[^>]*>.*?<\/c>/, '<c r="C4"><f>4*3</f><v>12</v></c>'),
    );
    expect(yamlOf(formula)).toContain('value: 12,');
    const stale = editPart(formula, 'xl/workbook.xml', (xml) =>
      xml.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
    );
    expect(problemsOf(stale)).toMatchObject([
      { code: 'cell-formula', cell: '数据!C4', params: { found: '=4*3', stored: '12' } },
    ]);
  });

  it('says of a workbook with too much in it what, and of a damaged one where', () => {
    const cells = (count: number) => (xml: string) =>
      xml.replace(
        '</sheetData>',
        () => `${'<row><c><v>1</v></c></row>'.repeat(count)}</sheetData>`,
      );
    const filled = smallRegion();
    const rows = editPart(filled, 'xl/worksheets/sheet7.xml', cells(9000));
    expect(problemsOf(rows)).toMatchObject([
      { code: 'workbook-too-large', params: { limit: 'rows', most: 8000 } },
    ]);
    const damaged = editPart(filled, 'xl/worksheets/sheet7.xml', () => '<worksheet>');
    expect(problemsOf(damaged)).toMatchObject([
      { code: 'workbook-damaged', params: { sheet: '数据' } },
    ]);
    for (const language of ['zh', 'en'] as const) {
      for (const bytes of [rows, damaged]) {
        for (const problem of problemsOf(bytes)) {
          const text = describeProblem(problem, wordings[language].problems, language);
          expect(text).toMatch(/region\.xlsx.*(8000|8,000|数据)/);
        }
      }
    }
  });

  it('passes over examples, notes, empty rows and marked sheets', () => {
    const yaml = yamlOf(
      smallRegion('zh', {
        '# 备注': { A1: 'x' },
        来源: { H2: '# 我的', H4: '备注', A9: '# 以后再填', B9: 'y' },
      }),
    );
    expect(yaml).not.toMatch(/备注|以后|××/);
  });

  it('finds columns that were moved, and tables below a title', () => {
    const moved = smallRegion('zh', {
      来源: { A2: 'title', B2: 'key', A3: '规划', B3: '# plan', A4: '规划', B4: 'plan' },
    });
    expect(yamlOf(moved)).toContain('plan: { title: 规划 }');
  });

  it('refuses names that are parts of every object', () => {
    for (const id of ['constructor', '__proto__', 'prototype']) {
      const told = found(smallRegion('zh', { 指标: { A4: id } }));
      expect(told.map(([, cell]) => cell)).toContain('指标!A4');
    }
  });

  it('says what is no workbook, and what an empty one lacks', () => {
    expect(found(new TextEncoder().encode('region: a'))).toEqual([['workbook-unreadable', '', '']]);
    expect(found(new Uint8Array())).toEqual([['workbook-unreadable', '', '']]);
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(found(compound)).toEqual([['workbook-locked-or-old', '', '']]);
    const other = { name: '摘要', widths: [], frozen: { rows: 0, columns: 0 }, rows: [] };
    expect(found(writeWorkbook({ title: '', sheets: [other] }))).toEqual([
      ['workbook-other', '', ''],
    ]);
    expect(found(fillIn(writeRegionWorkbook('zh', null), {})).map(([code]) => code)).toEqual(
      Array(5).fill('cell-empty'),
    );
  });

  it('words each problem with its sheet and cell, in both languages', () => {
    const [problem] = problemsOf(smallRegion('zh', { 指标: { E4: '存量' } }));
    const say = (language: 'zh' | 'en') =>
      problem && describeProblem(problem, wordings[language].problems, language);
    expect(say('zh')).toBe(
      'region.xlsx 指标!E4: 不能填“存量”；可用：年末存量、累计数、期内合计、当年新增、年均新增、占比、强度、增速',
    );
    expect(say('en')).toMatch(
      /^region\.xlsx 指标!E4: “存量” cannot stand here; one of: year-end stock/,
    );
  });
});
