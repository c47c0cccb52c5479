import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx.ts';
import { runStudy } from '../../../src/study/run-study.ts';
import type { Study } from '../../../src/study/study.ts';
import { observedStandings } from '../../../src/study/study-targets.ts';
import { xlsxWordings } from '../../../src/wording/xlsx-wordings.ts';
import { createIndicator, judge, observe } from '../../fixtures/study.ts';
import { shippedWorld } from '../../study/shipped-world.ts';

const world = shippedWorld;
const study = runStudy(world, 'zhuji-flow');
const words = xlsxWordings.zh;
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

type Cell = string | number | boolean | null;
type Sheets = { readonly [name: string]: readonly (readonly Cell[])[] };

/** As another program reads it. */
async function read(bytes: Uint8Array): Promise<Sheets> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]]));
}

/** Rows of a table by the titles of its columns, which stand in the second row. */
function recordsOf(rows: Sheets[string] = []): readonly { readonly [title: string]: Cell }[] {
  const [, head = [], ...body] = rows;
  return body.map((row) =>
    Object.fromEntries(head.map((title, i) => [String(title), row[i] ?? null])),
  );
}

describe.each(['zh', 'en'] as const)('a report as a workbook, in %s', (language) => {
  const own = xlsxWordings[language];
  let sheets: Sheets = {};
  beforeAll(async () => {
    sheets = await read(renderXlsx([study], language));
  });

  it('has its seven sheets in their order', () => {
    expect(Object.keys(sheets)).toEqual(Object.values(own.sheets));
  });

  it('holds every value of every year, to the last digit', () => {
    const rows = recordsOf(sheets[own.sheets.projection]);
    const told = (id: string, ...series: readonly string[]) =>
      rows
        .filter((row) => row[own.projection.id] === id)
        .filter((row) => series.includes(String(row[own.projection.series])));
    for (const { id, path, observed } of study.indicators) {
      const [line] = told(id, own.series.path, own.series.computed);
      expect(study.years.map((year) => line?.[own.inYear(year)] ?? null)).toEqual(
        path ?? study.years.map(() => null),
      );
      for (const { year, value, status } of observed)
        if (value !== null)
          expect(told(id, own.series[status])[0]?.[own.inYear(year)], id).toBe(value);
      const aimed = told(id, own.series.target, own.series.targetLow, own.series.targetHigh);
      const targets = study.targets.filter((one) => one.indicator === id && one.value !== null);
      expect(
        aimed.flatMap((row) => targets.flatMap(({ year }) => row[own.inYear(year)] ?? [])),
      ).toEqual(targets.flatMap(({ value, high }) => (high === null ? [value] : [value, high])));
    }
  });

  it('holds every assessment, to the last digit', () => {
    const rows = recordsOf(sheets[own.sheets.feasibility]);
    expect(rows.map((row) => row[own.feasibility.id])).toEqual(
      study.targets.map(({ indicator }) => indicator),
    );
    study.targets.forEach((row, i) => {
      const { required, past: historic, assumed, effort, peers, completion } = row;
      const cell = (column: keyof typeof own.feasibility) => rows[i]?.[own.feasibility[column]];
      expect([
        ...[cell('requiredRate'), cell('requiredStep'), cell('historicRate'), cell('assumedStep')],
        ...[cell('effort'), cell('percentile'), cell('cases'), cell('value'), cell('levelShare')],
        ...[cell('incrementShare'), cell('yearMet'), cell('breakEven'), cell('ratio')],
      ]).toEqual([
        ...[required?.growth, required?.step, historic?.growth, assumed?.step].map(
          (n) => n ?? null,
        ),
        ...[effort?.ratio, peers?.percentile, peers?.cases].map((n) => n ?? null),
        ...[row.reached?.value, completion?.level, completion?.increment].map((n) => n ?? null),
        ...[row.metIn?.year ?? null, row.breakEven, row.ratio],
      ]);
    });
  });

  it('tells every finding in words, and every published figure with its place', () => {
    const rows = recordsOf(sheets[own.sheets.checks]);
    const about = (part: keyof typeof own.parts) =>
      rows.filter((row) => row[own.findings.part] === own.parts[part]);
    expect(about('check').map((row) => row[own.findings.observed])).toEqual(
      study.findings.map(({ observed }) => observed),
    );
    for (const row of rows) expect(String(row[own.findings.sentence]).length).toBeGreaterThan(8);
    expect(about('progress')).toEqual([]);
    const figures = recordsOf(sheets[own.sheets.sources]);
    expect(figures.map((row) => [row[own.figures.value], row[own.figures.at]])).toEqual(
      study.indicators.flatMap(({ observed }) => observed.map(({ value, at }) => [value, at])),
    );
  });

  it('tells where the plan contradicts itself, with arithmetic and place', () => {
    const rows = recordsOf(sheets[own.sheets.checks]).slice(0, study.audit.length);
    expect(study.audit.length).toBeGreaterThan(0);
    rows.forEach((row) => {
      expect(row[own.findings.part]).toBe(own.parts.audit);
      expect(row[own.findings.place]).not.toBeNull();
    });
    const numbers = (key: 'stated' | 'computed') =>
      study.audit.map((row) => row[key]).sort((a, b) => (a ?? 0) - (b ?? 0));
    const told = (column: 'observed' | 'limit') =>
      rows.map((row) => row[own.findings[column]]).sort((a, b) => Number(a) - Number(b));
    expect(told('observed')).toEqual(numbers('stated'));
    expect(told('limit')).toEqual(numbers('computed'));
    expect(rows.some((row) => String(row[own.findings.arithmetic]).includes('='))).toBe(true);
    const summary = JSON.stringify(sheets[own.sheets.summary]);
    const count = (severity: string) => study.audit.filter((row) => row.severity === severity);
    expect(summary).toContain(
      own
        .audited(
          {
            error: count('error').length,
            warning: count('warning').length,
            note: count('note').length,
          },
          own.sheets.checks,
        )
        .replaceAll('"', ''),
    );
  });

  it('tells how far what was observed has come, with the figures that are asked for', async () => {
    const observed = runStudy(world, 'zhejiang-plan');
    const rows = recordsOf(
      (await read(renderXlsx([observed], language)))[own.sheets.checks],
    ).filter((row) => row[own.findings.part] === own.parts.progress);
    const standings = observedStandings(observed);
    const { progress } = observed;
    expect(rows.map((row) => [row[own.findings.observed], row[own.findings.limit]])).toEqual(
      standings.flatMap(({ indicator, current, target }) => [
        [current.value, target?.value ?? null],
        ...progress
          .filter((row) => row.indicator === indicator && row.target === (target?.year ?? null))
          .map(({ next }) => [current.value, next?.value ?? null]),
      ]),
    );
  });

  it('tells what it was made of', () => {
    const notes = JSON.stringify(sheets[own.sheets.notes]);
    for (const { file, sha256 } of study.provenance.inputs) {
      expect(notes).toContain(file);
      expect(notes).toContain(sha256);
    }
    expect(notes).toContain(study.version);
    const gaps = study.auditCoverage.flatMap(({ unknown }) => unknown);
    expect(gaps.length).toBeGreaterThan(0);
    expect(notes).toContain(own.notes.gaps);
  });

  it('never says NaN, undefined or null', () => {
    expect(JSON.stringify(sheets)).not.toMatch(/NaN|undefined|Infinity|"null"/);
  });
});

describe('a report as a workbook', () => {
  it('has a title for every column, each once', () => {
    for (const own of Object.values(xlsxWordings))
      for (const titles of [own.feasibility, own.findings, own.assumptions, own.figures])
        expect(new Set(Object.values(titles)).size).toBe(Object.keys(titles).length);
  });

  it('holds several scenarios side by side, told apart by their titles', async () => {
    const other = runStudy(world, 'zhuji-plan');
    const sheets = await read(renderXlsx([study, other], 'zh'));
    const rows = recordsOf(sheets[words.sheets.feasibility]);
    const counted = (title: string) => rows.filter((row) => row[words.scenario] === title).length;
    expect(counted(study.scenario.title.zh)).toBe(study.targets.length);
    expect(counted(other.scenario.title.zh)).toBe(other.targets.length);
    const { part } = words.findings;
    const audited = recordsOf(sheets[words.sheets.checks]).filter(
      (row) => row[part] === words.parts.audit,
    );
    // One region, so its figures stand there once.
    expect(audited).toHaveLength(study.audit.length);
    expect(recordsOf(sheets[words.sheets.sources])).toHaveLength(
      study.indicators.flatMap(({ observed }) => observed).length,
    );
  });

  it('gives the same bytes on every run', () => {
    const pictures = [{ scenario: study.scenario.id, title: '图', png }];
    const [a, b] = [1, 2].map(() => Buffer.from(renderXlsx([study], 'zh', pictures)));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  });

  it('holds its charts as they were drawn, with their titles', () => {
    const pictures = ['图一', '图二 <&">'].map((title) => ({
      scenario: study.scenario.id,
      title,
      png,
    }));
    const parts = unzipSync(renderXlsx([study], 'zh', pictures));
    const media = Object.keys(parts).filter((name) => name.startsWith('xl/media/'));
    expect(media.map((name) => parts[name])).toEqual([png, png]);
    const drawing = strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect(drawing.match(/descr="[^"]*"/g)).toEqual([
      'descr="图一"',
      'descr="图二 &lt;&amp;&quot;&gt;"',
    ]);
  });

  it('keeps texts texts, whatever they begin with', async () => {
    const evil = '=HYPERLINK("http://a.cn","x")';
    const indicator = createIndicator('talent', evil, {
      observed: [observe(2020, 10, { at: '+1+1' })],
      path: [10, 10, 11, 11, 12, 12],
    });
    const spoilt: Study = {
      ...study,
      scenario: { id: 'evil', title: { zh: '@SUM(A1)', en: '-1' } },
      indicators: [indicator],
      years: [2020, 2021, 2022, 2023, 2024, 2025],
      assumptions: [],
      targets: [judge('talent', [10, 12, 12], 'met')],
      findings: [],
      audit: [],
    };
    const bytes = renderXlsx([spoilt], 'zh');
    const parts = unzipSync(bytes);
    for (const [name, content] of Object.entries(parts))
      if (/worksheets\/.*xml$/.test(name)) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
    const [first] = recordsOf((await read(bytes))[words.sheets.projection]);
    expect(first?.[words.projection.indicator]).toBe(evil);
  });
});
