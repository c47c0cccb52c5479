import { describe, expect, it } from 'vitest';
import type { ProblemParams } from '../../src/input/problem.ts';
import { readWorld } from '../../src/scenario/read-world.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { enScenario, enScenarioForms } from '../../src/wording/en/scenario.ts';
import { wordings } from '../../src/wording/wording.ts';
import { zhScenario, zhScenarioForms } from '../../src/wording/zh/scenario.ts';
import { zhUncertainty } from '../../src/wording/zh/uncertainty.ts';
import { head, type Marked, readMarked, townFile } from './marked-files.ts';

const one = (text: string): Marked => ({ 'scenarios/s.yaml': `${head('s')}${text}` });
const growth = (text: string) => one(`growth:\n  ${text}\n`);

/**
 * Every code of scenario files, at the place where it must be found; those of uncertainty stand in
 * a test of their own.
 */
type OwnCode = Exclude<keyof typeof zhScenario, keyof typeof zhUncertainty>;
const cases: { readonly [code in OwnCode]: readonly Marked[] } = {
  'scenario-id-not-file-name': [
    { 'scenarios/s.yaml': 'scenario: ⟦scenario-id-not-file-name⟧t\ntitle: 情景\nregion: town\n' },
  ],
  'file-name-unfit': ['a\u202eb', 'a:b', '.a', 'a.', 'a\u200b'].map((name) => ({
    ...one(''),
    [`scenarios/${name}.yaml`]: '⟦file-name-unfit⟧compare: [s, s]\n',
  })),
  'bare-number': [
    growth('a: { law: compound, rate: ⟦bare-number⟧4 }'),
    growth('a: { rate: ⟦bare-number⟧-1.5 }'),
    growth('a: { rate: history, otherwise: [⟦bare-number⟧3] }'),
    growth('a: { law: logistic, ceiling: 9, rate: ⟦bare-number⟧1.01 }'),
    growth('a: { law: flow, joins: 1, leaves: ⟦bare-number⟧2 }'),
    growth('a: { law: flow, joins: { of: b, share: ⟦bare-number⟧5 }, leaves: 2% }'),
    growth('a: { law: path, rates: { 2021: ⟦bare-number⟧4, 2022: 400% } }'),
    one('events: [{ in: 2022, on: a, rate: ⟦bare-number⟧5 }]\n'),
    one('uncertainty: { volatility: { a: ⟦bare-number⟧2 } }\n'),
    one('thresholds: { near: ⟦bare-number⟧80 }\n'),
  ],
  'reserved-id': [
    { ...one(''), 'scenarios/charts.yaml': '⟦reserved-id⟧compare: [s, s]\n' },
    { 'scenarios/charts.yaml': 'scenario: ⟦reserved-id⟧charts\ntitle: 情景\nregion: town\n' },
    { 'scenarios/reports.yaml': 'scenario: ⟦reserved-id⟧reports\ntitle: 情景\nregion: town\n' },
  ],
  'scenario-without-region': [
    { 'scenarios/s.yaml': 'title: 情景\nscenario: ⟦scenario-without-region⟧s\n' },
  ],
  'scenario-unknown-region': [
    { 'scenarios/s.yaml': 'scenario: s\ntitle: 情景\nregion: ⟦scenario-unknown-region⟧twon\n' },
  ],
  'scenario-unknown-plan': [one('plan: ⟦scenario-unknown-plan⟧p15\n')],
  'extends-unknown': [one('extends: ⟦extends-unknown⟧r\n')],
  'extends-cycle': [
    one('extends: ⟦extends-cycle⟧s\n'),
    {
      ...one('extends: ⟦extends-cycle⟧t\n'),
      'scenarios/t.yaml': `${head('t')}extends: ⟦extends-cycle⟧s\n`,
      'scenarios/u.yaml': `${head('u')}extends: s\n`,
    },
  ],
  'compare-unknown': [{ ...one(''), 'scenarios/c.yaml': 'compare: [s, ⟦compare-unknown⟧r]\n' }],
  'growth-unknown-indicator': [
    growth('talnet: ⟦growth-unknown-indicator⟧{ law: hold }'),
    growth(
      'a: { law: flow, joins: ⟦growth-unknown-indicator⟧{ of: graduate, share: 1 }, leaves: 0 }',
    ),
    growth('a: { rate: ⟦growth-unknown-indicator⟧{ history: 1, of: x }, otherwise: 0% }'),
    one('events: [{ in: 2022, on: ⟦growth-unknown-indicator⟧[a, x], rate: 1% }]\n'),
  ],
  'growth-on-formula': [
    growth('ratio: ⟦growth-on-formula⟧{ law: hold }'),
    one('events: [{ in: 2022, on: ⟦growth-on-formula⟧ratio, rate: 1% }]\n'),
  ],
  'law-not-for-kind': [
    growth('share: ⟦law-not-for-kind⟧{ law: compound, rate: 5% }'),
    growth('graduates: ⟦law-not-for-kind⟧{ law: flow, joins: 1, leaves: 0 }'),
  ],
  'rate-without-ground': [
    growth('a: { law: compound, rate: ⟦rate-without-ground⟧history }'),
    growth('a: { law: compound, rate: ⟦rate-without-ground⟧peers }'),
    growth('a: { rate: ⟦rate-without-ground⟧{ required: 0.5 } }'),
    growth('a: { law: linear, step: ⟦rate-without-ground⟧{ history: 1, of: talent } }'),
    growth('none: { rate: ⟦rate-without-ground⟧{ required: 1 } }'),
  ],
  'quantity-wrong-unit': [
    one(
      'default:\n  law: flow\n  joins: ⟦quantity-wrong-unit⟧{ of: talent, share: 1% }\n  leaves: 0\n',
    ),
    growth('a: { law: linear, step: ⟦quantity-wrong-unit⟧3 件 }'),
    growth('a: { law: linear, step: ⟦quantity-wrong-unit⟧3 万仁 }'),
    growth('a: { law: logistic, ceiling: ⟦quantity-wrong-unit⟧20%, rate: 5% }'),
    growth('a: { law: path, values: ⟦quantity-wrong-unit⟧{ 2022: 3 家 } }'),
    growth('a: { law: flow, joins: ⟦quantity-wrong-unit⟧{ of: patents, share: 1 }, leaves: 0 }'),
    one('events: [{ in: 2022, on: a, add: ⟦quantity-wrong-unit⟧3 件 }]\n'),
  ],
  'quantity-out-of-range': [
    growth('a: { law: linear, step: ⟦quantity-out-of-range⟧1e16 }'),
    growth('a: { law: linear, step: ⟦quantity-out-of-range⟧-1e-13 }'),
    growth('a: { law: logistic, ceiling: ⟦quantity-out-of-range⟧1e300, rate: 5% }'),
    one('events: [{ in: 2022, on: a, add: ⟦quantity-out-of-range⟧5e-324 }]\n'),
  ],
  'growth-loop': [
    growth('a: ⟦growth-loop⟧{ law: flow, joins: { of: a, share: 1% }, leaves: 0 }'),
    growth(
      'a: ⟦growth-loop⟧{ law: flow, joins: { of: b, share: 1% }, leaves: 0 }\n  b: { law: flow, joins: { of: a, share: 1% }, leaves: 0 }',
    ),
    one(
      'growth:\n  a: ⟦growth-loop⟧{ law: flow, joins: { of: talent, share: 1% }, leaves: 0 }\ntotals: bottom-up\n',
    ),
  ],
  'to-missing': [
    {
      'seeds/town.yaml': townFile.replace('target: 2025 }', 'target: null }'),
      'scenarios/s.yaml': 'title: 情景\nregion: town\nscenario: ⟦to-missing⟧s\n',
    },
  ],
  'to-before-base': [one('to: ⟦to-before-base⟧2020\n'), one('to: ⟦to-before-base⟧2019\n')],
  'to-too-far': [one('to: ⟦to-too-far⟧2071\n')],
  'event-outside-years': [
    one('events:\n  - in: ⟦event-outside-years⟧2020\n    on: a\n    rate: 1%\n'),
    one('events: [{ on: a, rate: 1%, in: ⟦event-outside-years⟧2026 }]\n'),
  ],
  'event-empty': [one('events: [⟦event-empty⟧{ in: 2022, on: a }]\n')],
  'event-add-on-all': [one('events: [{ in: 2022, on: "*", add: ⟦event-add-on-all⟧1 }]\n')],
  'totals-not-for-cover': [
    one('totals: ⟦totals-not-for-cover⟧top-down\n'),
    one('totals: ⟦totals-not-for-cover⟧proportional\n'),
    {
      'seeds/town.yaml': townFile.replace('overlapping', 'partial'),
      ...one('totals: ⟦totals-not-for-cover⟧bottom-up\n'),
    },
  ],
  'totals-without-parts': [
    {
      'seeds/town.yaml': townFile.replace(/ {4}parts.*\n/, ''),
      ...one('totals: ⟦totals-without-parts⟧bottom-up\n'),
    },
  ],
  'thresholds-order': [
    one('thresholds: ⟦thresholds-order⟧{ near: 0.5, partial: 0.6 }\n'),
    one('thresholds: ⟦thresholds-order⟧{ near: 0.5 }\n'),
    one('thresholds: ⟦thresholds-order⟧{ partial: 0 }\n'),
  ],
  'no-target': [growth('a: ⟦no-target⟧{ law: toward-target }')],
  'no-base': [
    growth('graduates: ⟦no-base⟧{ rate: 5% }'),
    growth('graduates: ⟦no-base⟧{ law: hold }'),
  ],
  'rate-below-minus-100': [
    growth('a: { law: compound, rate: ⟦rate-below-minus-100⟧-101% }'),
    growth('a: { law: path, rates: ⟦rate-below-minus-100⟧{ 2021-2025: -200% } }'),
  ],
  'ceiling-not-above-base': [
    growth('a: { law: logistic, ceiling: ⟦ceiling-not-above-base⟧8 万人, rate: 5% }'),
  ],
  'not-positive': [growth('none: ⟦not-positive⟧{ law: logistic, ceiling: 5, rate: 5% }')],
  'no-outlook': [growth('a: ⟦no-outlook⟧{ law: outlook }')],
  'few-even-figures': [growth('a: ⟦few-even-figures⟧{ law: grey }')],
  'figure-not-positive': [
    {
      'seeds/town.yaml': townFile.replace(
        'observed: { 2020: { value: 8, source: plan, at: 表1 } }',
        `observed: { ${[2017, 2018, 2019, 2020].map((year) => `${year}: { value: ${year - 2018 + 1}, source: plan, at: 表1 }`).join(', ')} }`,
      ),
      ...growth('a: ⟦figure-not-positive⟧{ law: grey }'),
    },
  ],
  'leaves-outside-0-1': [growth('a: { law: flow, joins: 1, leaves: ⟦leaves-outside-0-1⟧101% }')],
  'rates-or-values': [
    growth('a: ⟦rates-or-values⟧{ law: path }'),
    growth('a: ⟦rates-or-values⟧{ law: path, rates: { 2021: 0 }, values: { 2021: 1 } }'),
  ],
  'window-not-after-base': [
    {
      'seeds/town.yaml': townFile
        .replace(
          'kind: mean-flow\n',
          'kind: mean-flow\n    observed: { 2020: { value: 1, window: 2020-2020, source: plan, at: 表1 } }\n',
        )
        .replace('2021-2025', '2014-2025'),
      ...growth('graduates: ⟦window-not-after-base⟧{ law: toward-target, shape: linear }'),
    },
  ],
  'path-gap': [
    growth('a: { law: path, rates: ⟦path-gap⟧{ 2022: 1% } }'),
    growth('a: { law: path, values: ⟦path-gap⟧{} }'),
  ],
  'path-year': [growth('a: { law: path, rates: ⟦path-year⟧{ next: 1% } }')],
  'shape-not-for-kind': [
    growth('talent: { law: toward-target, shape: ⟦shape-not-for-kind⟧level }'),
  ],
};

describe('the problems of scenario files', () => {
  const all = Object.entries(cases).flatMap(([code, list]) =>
    list.map((files, i) => [code, i + 1, files] as const),
  );

  it.each(all)('%s (%d) stands at its place, and nothing else does', (_, __, files) => {
    const { found, marked } = readMarked(files);
    expect(marked.length).toBeGreaterThan(0);
    expect(found).toEqual(marked);
  });

  it.each(all)('%s (%d) is said in both languages', (_, __, files) => {
    for (const problem of readMarked(files).problems) {
      const zh = describeProblem(problem, wordings.zh.problems, 'zh');
      const en = describeProblem(problem, wordings.en.problems, 'en');
      for (const line of [zh, en]) expect(line).not.toMatch(/undefined|NaN|\[object|null/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      // Units are the region's own words.
      expect(en.replace(/"[^"]*"|万人|家|件/g, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('is all that can be said: every code has words in both languages', () => {
    expect(Object.keys(enScenario).sort()).toEqual(Object.keys(zhScenario).sort());
    const own = Object.keys(zhScenario).filter((code) => !Object.hasOwn(zhUncertainty, code));
    expect(Object.keys(cases).sort()).toEqual(own.sort());
    expect(Object.keys(enScenarioForms).sort()).toEqual(Object.keys(zhScenarioForms).sort());
  });
});

describe('the wording of scenario problems', () => {
  const params: ProblemParams = {
    id: 'talent',
    name: 's',
    suggestion: null,
    chain: ['s', 't', 's'],
    reserved: [],
    region: 'town',
    law: 'compound',
    kind: 'share',
    allowed: ['stock', 'share'],
    ground: 'history',
    of: 'talent',
    cases: 1,
    found: '3',
    unit: 'x',
    cycle: ['a', 'b'],
    to: 2019,
    base: 2020,
    limit: 2070,
    year: 2030,
    from: 2021,
    totals: 'top-down',
    indicator: 'talent',
    cover: 'overlapping',
    near: 0.5,
    partial: 0.6,
    rate: -1.5,
    ceiling: 1,
    value: 2,
    years: ['2021'],
    shape: 'level',
    key: 'sd',
    how: 'formula',
    parameter: 'rate',
    named: ['normal', 'pert'],
    keys: ['sd', 'sigma'],
    low: '1%',
    mode: '2%',
    high: '3%',
    share: 0.01,
    least: 5,
    most: 9,
    pooled: 'no',
    a: 'a',
    b: 'b',
    there: 0.5,
    back: 0.4,
    indicators: 3,
    either: '4%',
    or: '400%',
    plan: 'p15',
  };
  const keys =
    /\b(scenario|extends|seeds|region|to|otherwise|add|rate|totals|bottom-up|top-down|independent|near|partial|path|rates|values|linear|toward-target|shape|level|compound|overlapping|exact|skilled|growth|normal|pert|sd|sigma|low|mode|high|median|truncate|true|cases|pooled|talent|town|s|t|a|b|x|stock|share|p15)\b/g;

  it.each(Object.keys(zhScenario))('%s holds no word of the other language', (code) => {
    const say = (wording: object) => {
      const sentence = (
        wording as {
          readonly [c: string]: (p: ProblemParams) => { wrong: string; allowed?: string };
        }
      )[code]!(params);
      return `${sentence.wrong} ${sentence.allowed ?? ''}`;
    };
    expect(say(zhScenario).replace(keys, '')).not.toMatch(/[A-Za-z]/);
    expect(say(enScenario)).not.toMatch(/\p{Script=Han}/u);
    for (const text of [say(zhScenario), say(enScenario)]) expect(text).not.toMatch(/[.。]\s*$/);
  });
});

describe('readWorld', () => {
  it('gives every problem of every file in one go', () => {
    const { found, marked } = readMarked({
      'seeds/city.yaml': townFile
        .replace('region: town', 'region: city')
        .replace('unit: 万人', 'unit: ⟦unknown-unit⟧万仁'),
      'scenarios/r.yaml': `${head('r')}growth:\n  a: { law: ⟦wrong-value⟧compund, rate: 5% }\n  b: { law: hold, ⟦unknown-key⟧rat: 1 }\n`,
      'scenarios/s.yaml': `${head('s')}to: ⟦to-before-base⟧2019\ngrowth:\n  a: { law: linear, step: ⟦quantity-wrong-unit⟧3 件 }\n  x: ⟦growth-unknown-indicator⟧{ law: hold }\nevents: [⟦event-empty⟧{ in: 2019, on: a }]\n`,
      'scenarios/t.yaml': `${head('t')}extends: ⟦extends-unknown⟧q\n`,
      'scenarios/u.yaml': 'title: 情景\nscenario: ⟦scenario-without-region⟧u\n',
    });
    expect(found).toEqual(marked);
  });

  it('does not blame children for their parent, nor for its region', () => {
    const { found, marked } = readMarked({
      'scenarios/s.yaml': `${head('s')}growth:\n  a: { law: linear, step: ⟦quantity-wrong-unit⟧3 件 }\n`,
      'scenarios/t.yaml': 'scenario: t\ntitle: 情景\nextends: s\n',
      'scenarios/u.yaml': 'scenario: u\ntitle: 情景\nextends: t\n',
    });
    expect(found).toEqual(marked);
  });

  it('does not blame scenarios for a region that cannot be read', () => {
    const { found, marked } = readMarked({
      'seeds/town.yaml': 'region: town\nname: [⟦unclosed⟧',
      'scenarios/s.yaml': `${head('s')}growth: { a: { law: hold } }\n`,
    });
    expect(marked).toHaveLength(1);
    expect(found.every((one) => one.startsWith('seeds/town.yaml'))).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it('does not blame children whose parent cannot be read', () => {
    const { found } = readMarked({
      'scenarios/s.yaml': 'scenario: s\ntitle: [',
      'scenarios/t.yaml': 'scenario: t\ntitle: 情景\nextends: s\n',
      'scenarios/c.yaml': 'compare: [s, t]\n',
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith('scenarios/s.yaml'))).toEqual([]);
  });

  it('counts only problems of what is wanted, if asked', () => {
    const files = {
      'scenarios/s.yaml': `${head('s')}growth:\n  a: { law: linear, step: 3 件 }\n`,
      'scenarios/t.yaml': head('t'),
      'scenarios/u.yaml': 'scenario: u\ntitle: 情景\nextends: s\n',
    };
    expect(readMarked(files, { only: ['t'] }).found).toEqual([]);
    for (const id of ['s', 'u'])
      expect(readMarked(files, { only: [id] }).found).toEqual([
        'scenarios/s.yaml:5:27 quantity-wrong-unit',
      ]);
  });

  it('guesses what was meant', () => {
    const suggestionOf = (files: Marked) => readMarked(files).problems[0]?.params['suggestion'];
    expect(suggestionOf(growth('talnet: { law: hold }'))).toBe('talent');
    expect(suggestionOf({ 'scenarios/s.yaml': 'scenario: s\ntitle: 甲\nregion: twon\n' })).toBe(
      'town',
    );
    expect(suggestionOf({ ...one('extends: plam\n'), 'scenarios/plan.yaml': head('plan') })).toBe(
      'plan',
    );
  });

  it('reads a named comparison', () => {
    const world = readWorld([
      { file: 'seeds/town.yaml', text: townFile },
      { file: 'scenarios/s.yaml', text: head('s') },
      { file: 'scenarios/t.yaml', text: head('t') },
      { file: 'scenarios/both.yaml', text: 'compare: [s, t]\n' },
    ]);
    expect(world.comparisons).toEqual([
      {
        id: 'both',
        title: { zh: 'both', en: 'both' },
        compare: ['s', 't'],
        file: 'scenarios/both.yaml',
      },
    ]);
  });
});
