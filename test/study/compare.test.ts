import { describe, expect, it } from 'vitest';
import { readWorld } from '../../src/scenario/read-world.ts';
import { compare, compareStudies } from '../../src/study/compare.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Language } from '../../src/terms/text.ts';
import { describeComparison } from '../../src/wording/describe-comparison.ts';
import { shippedFiles, shippedStudies, shippedStudy, shippedWorld } from './shipped.ts';

/** A world with one more scenario of 诸暨 that extends `zhuji-plan` by these lines. */
function worldWith(lines: string) {
  const text = `scenario: zhuji-try\ntitle: { zh: 试算, en: A try }\nextends: zhuji-plan\n${lines}\n`;
  const files = [...shippedFiles, { file: 'scenarios/zhuji-try.yaml', text }];
  return readWorld(files, { only: ['zhuji-plan', 'zhuji-try'] });
}

function contrastOf(lines: string) {
  const [other] = compare(worldWith(lines), ['zhuji-plan', 'zhuji-try']).others;
  if (other === undefined) throw new Error('nothing to compare');
  return other;
}

function linesOf(lines: string, language: Language): readonly string[] {
  const comparison = compare(worldWith(lines), ['zhuji-plan', 'zhuji-try']);
  return describeComparison(comparison, language).flatMap(({ title, summary, sections }) => [
    title,
    ...summary,
    ...sections.flatMap((section) => section.lines),
  ]);
}

describe('what a scenario changes', () => {
  // 10.04 · 1.05⁵ = 12.8139; R = 5% ÷ 6.1011% = 0.8195: partial.
  const slower = 'growth: { skilled: { law: compound, rate: 5% } }';

  it('one rate: that assumption, that target and the total it is part of, and nothing else', () => {
    const { assumptions, effects, rules, sameRegion } = contrastOf(slower);
    expect(sameRegion).toBe(true);
    expect(rules).toEqual({
      from: null,
      totals: null,
      to: null,
      thresholds: null,
      uncertainty: null,
    });
    expect(assumptions.map(({ indicator, differs }) => ({ indicator, differs }))).toEqual([
      { indicator: 'skilled', differs: ['law', 'parameters'] },
    ]);
    const changed = effects.filter(({ change }) => change !== 'same');
    expect(changed.map(({ indicator }) => indicator)).toEqual(['talent', 'skilled']);
    const [total, effect] = changed;
    expect(total?.target.after.reached?.value).toBeCloseTo(39 - (13.5 - 12.8138669), 6);
    expect(effect).toMatchObject({ indicator: 'skilled', change: 'worse' });
    expect(effect?.target.before).toMatchObject({
      reached: { year: 2025, value: 13.5 },
      state: 'met',
    });
    expect(effect?.target.after.reached?.value).toBeCloseTo(12.8138669, 6);
    expect(effect?.target.after.state).toBe('partial');
    expect(effect?.target.after.ratio).toBeCloseTo(0.8195, 4);
  });

  it('is said as a planner would', () => {
    expect(linesOf(slower, 'zh')).toEqual([
      '“试算”与“诸暨·按规划目标推进”相比',
      '双方都可比较的目标共 32 项：2 项判定变差，30 项没有变化。',
      '高技能人才 年均6.1%→5.0%，人才资源总量2025年−0.686万人。',
      '增长方式 按目标倒推→等比增长：高技能人才',
      '人才资源总量 年均3.9%→3.5%：2025年 39.00→38.31万人，达到→部分达到',
      '高技能人才 年均6.1%→5.0%：2025年 13.50→12.81万人，达到→部分达到',
    ]);
    expect(linesOf(slower, 'en').at(-1)).toBe(
      'Highly skilled talent, 6.1% → 5.0% a year: 135,000 → 128,139 people in 2025, met → partial',
    );
  });

  it('events, totals, horizon and cut-offs are named', () => {
    const lines = [
      'from: latest',
      'to: 2027',
      'totals: bottom-up',
      'thresholds: { near: 0.9 }',
      'events: [{ in: 2022, on: skilled, add: 0.2 万人 }, { in: 2023, on: skilled, rate: -1% }]',
    ].join('\n');
    const { rules, assumptions } = contrastOf(lines);
    expect(rules).toEqual({
      from: { before: 'base', after: 'latest' },
      totals: { before: 'by-cover', after: 'bottom-up' },
      to: { before: 2025, after: 2027 },
      thresholds: { before: { near: 0.95, partial: 0.6 }, after: { near: 0.9, partial: 0.6 } },
      uncertainty: null,
    });
    expect(assumptions.find(({ indicator }) => indicator === 'skilled')?.differs).toEqual([
      'events',
    ]);
    // Its parts were summed before as well.
    expect(assumptions.some(({ indicator }) => indicator === 'talent')).toBe(false);
    expect(linesOf(lines, 'zh')).toEqual(
      expect.arrayContaining([
        '总量与分项的关系：能加总的由分项加总，其余各自测算→由分项加总',
        '测算终年：2025→2027',
        '判定界限：接近 0.95→0.9，部分达到 0.6→0.6',
        '新增的事件：2022年 高技能人才 增量 0.2万人；2023年 高技能人才 当年增速 −1个百分点',
      ]),
    );
  });

  it('the same scenario under another name changes nothing, and says so', () => {
    const { assumptions, effects } = contrastOf('');
    expect(assumptions).toEqual([]);
    expect(new Set(effects.map(({ change }) => change))).toEqual(new Set(['same']));
    expect(linesOf('', 'zh')).toContain('两个情景的假设与结果完全相同。');
  });
});

describe('comparisons', () => {
  const named = shippedWorld.comparisons.map(({ id }) => compare(shippedWorld, [id]));

  it('take the members of a named one, the first as the reference', () => {
    const { reference, others } = compare(shippedWorld, ['zhuji-options']);
    expect(reference.scenario.id).toBe('zhuji-plan');
    expect(others.map(({ scenario }) => scenario.id)).toEqual(
      ['history', 'peers', 'push', 'flow', 'slow'].map((name) => `zhuji-${name}`),
    );
  });

  it('of two regions keep to the indicators that both have, and name the other targets', () => {
    const studies = ['zhuji-plan', 'jiande-plan'].map(shippedStudy);
    const comparison = compareStudies(studies);
    const [other] = comparison.others;
    const ids = studies.map(({ indicators }) => new Set(indicators.map(({ id }) => id)));
    for (const { indicator } of other?.effects ?? [])
      expect(ids.every((known) => known.has(indicator))).toBe(true);
    expect(other).toMatchObject({ sameRegion: false, sharedIndicators: 14 });
    expect(other?.onlyBefore.map(({ indicator }) => indicator)).toContain('graduates');
    const [text] = describeComparison(comparison, 'zh');
    expect(text?.summary[0]).toContain('不同地区');
  });

  it('turned round turn every change round', () => {
    const turned = { better: 'worse', worse: 'better' } as const;
    for (const a of shippedStudies)
      for (const b of shippedStudies.filter(({ region }) => region.id === a.region.id)) {
        const there = compareStudies([a, b]).others[0]?.effects ?? [];
        const back = compareStudies([b, a]).others[0]?.effects ?? [];
        expect(back.map(({ change }) => change)).toEqual(
          there.map(({ change }) => turned[change as 'better'] ?? change),
        );
        expect(back.map(({ target }) => target.after)).toEqual(
          there.map(({ target }) => target.before),
        );
      }
  });

  it.each(['zh', 'en'] as const)('in %s leave no word of the other language', (language) => {
    const foreign = language === 'zh' ? /[A-Za-z]{3,}/ : /[\p{Script=Han}，。：；、（）]/u;
    const names = language === 'zh' ? /R&D|STEM|QS\d*/g : /$^/g;
    for (const comparison of named)
      for (const text of describeComparison(comparison, language)) {
        const all = [
          text.title,
          ...text.summary,
          ...text.sections.flatMap((s) => [s.heading, ...s.lines]),
        ];
        expect(all.filter((line) => foreign.test(line.replace(names, '')))).toEqual([]);
        for (const line of all) expect(line).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      }
  });

  it('are plain data that survive a clone', () => {
    for (const comparison of named) {
      expect(structuredClone(comparison)).toEqual(comparison);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    }
  });

  it('need two', () => {
    expect(() => compareStudies([runStudy(shippedWorld, 'zhuji-plan')])).toThrow(RangeError);
    expect(() => compareStudies([])).toThrow(RangeError);
    expect(() => compare(shippedWorld, ['zhuji-plan', 'nowhere'])).toThrow(RangeError);
  });
});
