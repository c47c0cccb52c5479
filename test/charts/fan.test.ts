import { expect, test } from 'vitest';
import { fan } from '../../src/charts/fan.ts';
import { collectNodes } from '../fixtures/spec-values.ts';
import { shippedStudies } from '../study/shipped.ts';

const studyOf = (id: string) => shippedStudies.find(({ scenario }) => scenario.id === id)!;
const textOf = (id: string) => JSON.stringify(fan.draw(studyOf(id), 'zh'));

test('one year’s range has no width: such a figure is left to the distribution', () => {
  const study = studyOf('zhuji-uncertain');
  const ofLastYear = (values: readonly (number | null)[]) =>
    values.map((value, i) => (i === values.length - 1 ? value : null));
  const indicators = study.indicators.map((one) => ({
    ...one,
    bands:
      one.bands === null
        ? null
        : {
            ...{ p10: ofLastYear(one.bands.p10), p25: ofLastYear(one.bands.p25) },
            ...{ p50: ofLastYear(one.bands.p50), p75: ofLastYear(one.bands.p75) },
            p90: ofLastYear(one.bands.p90),
          },
  }));
  expect(fan.applies(study)).toBe(true);
  expect(fan.applies({ ...study, indicators })).toBe(false);
});

test('a what-if shows the outlook, in grey and with its chance; no scenario moves it', () => {
  const [slow, push] = ['zhuji-slow', 'zhuji-history'].map(textOf);
  for (const text of [slow, push]) {
    expect(text).toContain('参照预测80%区间');
    expect(text).toContain('2025年80%区间 39～54.3');
    expect(text).toContain('达标可能性 90%');
    expect(text).not.toContain('情景内概率');
  }
  expect(textOf('zhuji-uncertain')).not.toContain('参照预测80%区间');
  expect(fan.applies(studyOf('shaoxing-plan'))).toBe(false);
});

test('the ends of a band have three digits, for draws tell no more', () => {
  const { indicators } = studyOf('zhuji-uncertain');
  const { bands } = indicators.find(({ id }) => id === 'talent')!;
  const [low, high] = [bands!.p10.at(-1)!, bands!.p90.at(-1)!];
  expect([low, high].map((value) => value!.toPrecision(3))).toEqual(['37.5', '50.1']);
  expect(textOf('zhuji-uncertain')).toContain('2025年80%区间 37.5～50.1');
});

test('a total without parts leads as one with parts does', () => {
  const widths = (id: string) =>
    collectNodes(fan.draw(studyOf(id), 'zh'))
      .filter((node) => 'title' in node && 'encoding' in node && 'layer' in node)
      .map(({ width }) => width);
  const [lead = 0, ...none] = widths('zhejiang-plan');
  expect(none).toEqual([]);
  const [, ...others] = widths('zhuji-slow');
  expect(others).toHaveLength(6);
  for (const width of others) expect(width).toBeLessThan(Number(lead) / 3);
});
