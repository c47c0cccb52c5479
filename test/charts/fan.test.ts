import { expect, test } from 'vitest';
import { fan } from '../../src/charts/fan.ts';
import { collectNodes } from '../fixtures/spec-values.ts';
import { shippedStudies } from '../study/shipped.ts';

const studyOf = (id: string) => shippedStudies.find(({ scenario }) => scenario.id === id)!;
const textOf = (id: string) => JSON.stringify(fan.draw(studyOf(id), 'zh'));

test('one year’s range has no width: such a figure is left to the distribution', () => {
  const study = studyOf('jiaxing-port-plan');
  expect(study.indicators.filter(({ bands }) => bands !== null)).not.toEqual([]);
  expect(fan.applies(study)).toBe(false);
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
  // The total of china-plan is published up to its target: only parts are uncertain.
  const others = widths('china-plan');
  expect(others).toHaveLength(3);
  for (const width of others) expect(width).toBeLessThan(Number(lead) / 3);
});
