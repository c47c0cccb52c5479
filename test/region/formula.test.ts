import { describe, expect, it } from 'vitest';
import { evaluateFormula, formulaInputs } from '../../src/region/evaluate-formula.ts';
import { parseFormula } from '../../src/region/parse-formula.ts';
import { writeArithmetic } from '../../src/region/write-arithmetic.ts';
import type { Formula } from '../../src/terms/formula.ts';

const units = new Map<string, string | null>([
  ['talent', '万人'],
  ['skilled', '万人'],
  ['young', '人'],
  ['skilledShare', '%'],
  ['talentPer10k', '人/万人'],
  ['patents', '件'],
  ['patentsPer10k', '件/万人'],
  ['wages', '亿元'],
  ['broken', null],
]);

const figures: Readonly<Record<string, number>> = {
  talent: 10.3,
  skilled: 10.04,
  young: 29500,
  skilledShare: 0.33,
  talentPer10k: 3202,
  patents: 2338,
  patentsPer10k: 19.81,
  wages: 0,
};

const targets: Readonly<Record<string, number>> = { skilled: 13.5, skilledShare: 0.37 };

function lookup(id: string, which: 'value' | 'target'): number | null {
  return (which === 'value' ? figures : targets)[id] ?? null;
}

function parse(text: string, unit: string | null = '万人') {
  const problems: { code: string; params: unknown }[] = [];
  const formula = parseFormula(text, unit, units, (code, params) => {
    problems.push({ code, params });
  });
  return { formula, problems };
}

function good(text: string, unit = '万人'): Formula {
  const { formula, problems } = parse(text, unit);
  expect(problems).toEqual([]);
  return formula!;
}

function arithmetic(text: string, unit: string): string {
  return writeArithmetic(good(text, unit), unit, lookup, (id) => units.get(id)!);
}

describe('formulas', () => {
  // Worked by hand: 10.3 ÷ 0.3202, 10.04 ÷ 0.33, 13.5 ÷ 0.37, 2338 ÷ 19.81 …
  it.each([
    ['talent / talentPer10k', '万人', 32.16739538],
    ['talent / talentPer10k', '人', 321673.9538],
    ['skilled / skilledShare', '万人', 30.42424242],
    ['target(skilled) / target(skilledShare)', '万人', 36.48648649],
    ['patents ÷ patentsPer10k', '万人', 118.0212014],
    ['talent + young', '万人', 13.25],
    ['talent − young', '人', 73500],
    ['（talent ＋ skilled）× skilledShare', '万人', 6.7122],
    ['skilled / talent', '%', 0.97475728],
    ['young / talent', '人/万人', 2864.0777],
    ['min(talent, skilled, young)', '万人', 2.95],
    ['max(talent, young)', '万人', 10.3],
    ['max(0, skilled - talent)', '万人', 0],
    ['-skilled + talent', '万人', 0.26],
    ['2 * (talent - skilled) / 4', '万人', 0.13],
    ['talent * 1.5e0', '万人', 15.45],
    ['talent\n / 2', '万人', 5.15],
    ['talent * patentsPer10k', '件', 204.043],
  ])('%s in %s is %d', (text, unit, expected) => {
    expect(evaluateFormula(good(text, unit), lookup)).toBeCloseTo(expected, 4);
  });

  it('has no value where a figure is missing or a divisor is 0', () => {
    expect(evaluateFormula(good('target(talent) / 2'), lookup)).toBeNull();
    expect(evaluateFormula(good('talent * wages / wages'), lookup)).toBeNull();
    expect(evaluateFormula(good('talent / 0'), lookup)).toBeNull();
    expect(evaluateFormula(good('0 * talent / 0'), lookup)).toBeNull();
  });

  it.each([
    ['talent / talentPer10k', '万人', '10.3 万人 ÷ 3202 人/万人 = 32.1674 万人'],
    ['target(skilled) / target(skilledShare)', '万人', '13.5 万人 ÷ 37% = 36.4865 万人'],
    ['skilled / talent', '%', '10.04 万人 ÷ 10.3 万人 = 97.4757%'],
    ['(talent + skilled) * 2', '万人', '(10.3 万人 + 10.04 万人) × 2 = 40.68 万人'],
    ['talent - (skilled - young)', '万人', '10.3 万人 − (10.04 万人 − 29500 人) = 3.21 万人'],
    ['talent / (2 * 4)', '万人', '10.3 万人 ÷ (2 × 4) = 1.2875 万人'],
    ['talent * 2 / 4', '万人', '10.3 万人 × 2 ÷ 4 = 5.15 万人'],
    ['-(talent + skilled)', '万人', '−(10.3 万人 + 10.04 万人) = -20.34 万人'],
    ['talent * -2', '万人', '10.3 万人 × (−2) = -20.6 万人'],
    [
      'min(talent, skilled + skilled)',
      '万人',
      'min(10.3 万人, 10.04 万人 + 10.04 万人) = 10.3 万人',
    ],
    ['target(talent) / 2', '万人', '? ÷ 2 = ?'],
  ])('%s is written with its units', (text, unit, expected) => {
    expect(arithmetic(text, unit)).toBe(expected);
  });

  it('knows its inputs', () => {
    const formula = good('talent / talentPer10k + talent * target(skilledShare)');
    expect(formulaInputs(formula)).toEqual(['talent', 'talentPer10k', 'skilledShare']);
    expect(formulaInputs(formula, 'value')).toEqual(['talent', 'talentPer10k']);
    expect(formulaInputs(formula, 'target')).toEqual(['skilledShare']);
  });

  it('is plain data', () => {
    const formula = good('talent / talentPer10k');
    expect(structuredClone(formula)).toEqual(formula);
    expect(formula.factor).toBe(1e4);
  });

  it.each([
    ['', 'formula-syntax'],
    [' ', 'formula-syntax'],
    ['(talent', 'formula-syntax'],
    ['talent,skilled', 'formula-syntax'],
    ['talent +', 'formula-syntax'],
    ['1..2', 'formula-syntax'],
    ['sqrt(talent)', 'formula-forbidden'],
    ['min()', 'formula-forbidden'],
    ['target(talent + skilled)', 'formula-forbidden'],
    ['target(talent, skilled)', 'formula-forbidden'],
    ['target(1)', 'formula-forbidden'],
    ['talent ^ 2', 'formula-forbidden'],
    ['talent ** 2', 'formula-syntax'],
    ['talent %', 'formula-forbidden'],
    ['50% * talent', 'formula-forbidden'],
    ['talent = 1', 'formula-forbidden'],
    ['talent; skilled', 'formula-forbidden'],
    ['talent # a remark', 'formula-forbidden'],
    ['"a"', 'formula-forbidden'],
    ['[1, 2]', 'formula-forbidden'],
    ['talent[1]', 'formula-forbidden'],
    ['{a: 1}', 'formula-forbidden'],
    ['talent.constructor', 'formula-forbidden'],
    ['talent > skilled ? 1 : 2', 'formula-forbidden'],
    ['1:3', 'formula-forbidden'],
    ['2 talent', 'formula-forbidden'],
    ['talent skilled', 'formula-forbidden'],
    ['(talent)(skilled)', 'formula-forbidden'],
    ['talent to skilled', 'formula-forbidden'],
    ['talent mod skilled', 'formula-forbidden'],
    ['not talent', 'formula-forbidden'],
    ['+talent', 'formula-forbidden'],
    ['talent!', 'formula-forbidden'],
    ["talent'", 'formula-forbidden'],
    ['0x1F', 'formula-forbidden'],
    ['1e999', 'formula-forbidden'],
    ['true', 'formula-forbidden'],
    ['Infinity', 'formula-forbidden'],
    ['NaN', 'formula-forbidden'],
    ['null', 'formula-forbidden'],
    ['人才 / 2', 'formula-forbidden'],
    ['f(x) = x', 'formula-forbidden'],
    ['import("fs")', 'formula-forbidden'],
    ['talnet / 2', 'formula-unknown-name'],
    ['target(talnet)', 'formula-unknown-name'],
    ['__proto__', 'formula-unknown-name'],
    ['constructor', 'formula-unknown-name'],
    ['pi', 'formula-unknown-name'],
    ['i', 'formula-unknown-name'],
    ['talent + patents', 'formula-unit'],
    ['talent + 1', 'formula-unit'],
    ['min(talent, skilledShare)', 'formula-unit'],
    ['talent * skilled', 'formula-unit'],
    ['talent / skilled', 'formula-unit'],
    ['patents', 'formula-unit'],
    ['talent / patentsPer10k', 'formula-unit'],
    ['5', 'formula-unit'],
    [`talent${' '.repeat(500)}`, 'formula-too-long'],
    [`${'('.repeat(490)}`, 'formula-syntax'],
  ])('refuses %j: %s', (text, code) => {
    const { formula, problems } = parse(text);
    expect(formula).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('says what is meant, and all that is wrong at once', () => {
    expect(parse('talnet / sqrt(2) + skiled').problems).toEqual([
      { code: 'formula-unknown-name', params: { name: 'talnet', suggestion: 'talent' } },
      { code: 'formula-forbidden', params: { found: 'sqrt(2)' } },
      { code: 'formula-unknown-name', params: { name: 'skiled', suggestion: 'skilled' } },
    ]);
    expect(parse('talent + patents').problems[0]?.params).toEqual({ left: '人', right: '件' });
    expect(parse('patents / talent', '人').problems[0]?.params).toEqual({
      left: '件/人',
      right: '人',
    });
  });

  it('asks no dimension of an indicator whose unit is itself wrong', () => {
    expect(parse('broken + talent').problems).toEqual([]);
    expect(parse('broken * talent').problems).toEqual([]);
    expect(parse('talent / patents', null).problems).toEqual([]);
  });
});
