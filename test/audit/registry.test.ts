import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AuditRow } from '../../src/audit/audit-row.ts';
import { auditInFull, auditRuleIds, auditRules } from '../../src/audit/registry.ts';
import { languages } from '../../src/terms/text.ts';
import { describeAuditGap, describeAuditRow } from '../../src/wording/describe-audit-row.ts';
import { type AuditCase, regionOf } from './read-audit-case.ts';

const cases = ['published', 'reviews', 'rules'].flatMap(
  (name) =>
    parse(readFileSync(join(import.meta.dirname, `../cases/audit/${name}.yaml`), 'utf8'), {
      merge: true,
    }) as readonly AuditCase[],
);
const audited = cases.map((one) => auditInFull(regionOf(one)));
const rows = audited.flatMap((one) => one.rows);

const namesIn = { indicator: (id: string) => `‹${id}›`, source: () => null };

describe.each(auditRuleIds)('the rule %s', (id) => {
  const rule = auditRules[id];

  it('says in both languages what it asks and where that comes from', () => {
    for (const text of [rule.title, rule.question, rule.source]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(rule.question.zh).toMatch(/？$/);
    expect(rule.question.en).toMatch(/\?$/);
    expect(rule.formula).not.toBe('');
  });

  it('finds something in the worked cases, and finds other cases to agree', () => {
    expect(rows.some((row) => row.rule === id)).toBe(true);
    const agreeing = audited.flatMap(({ coverage }) =>
      coverage.filter((each) => each.rule === id && each.compared > each.rows),
    );
    expect(agreeing.length).toBeGreaterThan(0);
  });
});

describe('rows of the audit', () => {
  it('hold finite figures and places, and survive a copy', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      expect(JSON.stringify(row)).not.toMatch(/undefined|NaN|Infinity/);
      expect(structuredClone(row)).toEqual(JSON.parse(JSON.stringify(row)));
      expect(row.at.length).toBeGreaterThan(0);
      for (const one of row.arithmetic) {
        expect(one.low).toBeLessThanOrEqual(one.value);
        expect(one.value).toBeLessThanOrEqual(one.high);
      }
    }
  });

  it.each(languages)('are said in %s, with every code met', (language) => {
    const told = rows.map((row) => describeAuditRow(row, language, namesIn));
    for (const { statement, arithmetic, place, severity } of told) {
      for (const text of [statement, place, severity, ...arithmetic]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|null|\[object|[。.]$/);
      }
    }
    const codes = new Set(rows.map(({ code }) => code));
    expect([...codes].sort()).toEqual(allCodes);
    for (const { coverage } of audited)
      for (const { unknown } of coverage)
        for (const gap of unknown)
          expect(describeAuditGap(gap, language, namesIn)).not.toMatch(/undefined|null|NaN/);
  });

  it('show the arithmetic as a person would write it', () => {
    const lines = (rule: string, indicator: string) =>
      rows
        .filter((row) => row.rule === rule && row.indicator === indicator)
        .map((row) => describeAuditRow(row, 'zh', namesIn).arithmetic);
    expect(lines('growth', 'talent')[0]).toEqual([
      '复合年均：(52.2万人 ÷ 36.8万人)^(1/5) − 1 = 7.242%（计入四舍五入为7.163%～7.321%）',
      '算术年均：(52.2万人 ÷ 36.8万人 − 1) ÷ 5 = 8.37%（计入四舍五入为8.266%～8.474%）',
    ]);
    expect(lines('ratio-as-increase', 'rdPer10kLabour')[0]?.[1]).toMatch(
      /^期末与期初之比：90人\/万人 ÷ 57\.05人\/万人 = 157\.8%/,
    );
    expect(lines('sum', 'leaders')[0]).toEqual(['52人 + 95人 = 147人']);
  });

  it('draw numbered places together and name the document where there are several', () => {
    const at = (...numbers: readonly number[]) =>
      numbers.map((number) => ({ source: 'plan', at: `主要指标 ${number}` }));
    const row = {
      ...(rows[0] as AuditRow),
      at: [...at(1, 2, 3, 5), { source: 'report', at: '文' }],
    };
    const source = (key: string) => (key === 'report' ? '年报' : null);
    expect(describeAuditRow(row as AuditRow, 'zh', { ...namesIn, source }).place).toBe(
      '主要指标 1–3、主要指标 5、年报 文',
    );
  });
});

const allCodes = [
  'ceiling-passed',
  'growth-differs',
  'increment-differs',
  'list-above-total',
  'list-below-total',
  'mean-differs',
  'names-differ',
  'operators-differ',
  'part-above-whole',
  'parts-differ',
  'parts-not-above',
  'parts-overlap',
  'power-slip',
  'ratio-as-increase',
  'ratio-differs',
  'readings-differ',
  'share-above-whole',
  'share-differs',
  'share-of-increase',
  'speaks-of-target',
  'sum-differs',
  'target-not-beyond-base',
  'target-revised',
  'targets-out-of-order',
  'total-falls',
  'unit-slip',
  'year-after-issue',
];
