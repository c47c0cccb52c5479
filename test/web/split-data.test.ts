import { describe, expect, it } from 'vitest';
import { drawFocusChart } from '../../src/charts/focus-chart.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { splitData } from '../../src/web/split-data.ts';
import { shippedWorld } from '../study/shipped-world.ts';

const spec = (value: number) =>
  ({
    data: { values: [{ value }] },
    layer: [{ mark: 'line' }, { mark: 'text', data: { values: [{ value, text: `${value}` }] } }],
  }) as never;

describe('a spec without its data', () => {
  it('names each data set in order and keeps the rest', () => {
    const { spec: named, data } = splitData(spec(1));
    expect(named).toMatchObject({
      data: { name: 'rows1' },
      layer: [{ mark: 'line' }, { mark: 'text', data: { name: 'rows2' } }],
      datasets: data,
    });
    expect(data).toEqual({ rows1: [{ value: 1 }], rows2: [{ value: 1, text: '1' }] });
  });

  it('is the same shape where figures alone differ', () => {
    expect(splitData(spec(1)).shape).toBe(splitData(spec(2)).shape);
  });

  it('is the same shape of one indicator in all scenarios of a region with the same data', () => {
    const studies = ['zhuji-push', 'zhuji-slow'].map((id) =>
      runStudy(shippedWorld, id, { draws: 64 }),
    );
    const shapes = studies.map((study) => {
      const named = { ...study, scenario: { ...study.scenario, title: { zh: 'a', en: 'a' } } };
      return splitData(drawFocusChart(named, 'skilled', 'zh') as never).shape;
    });
    expect(shapes).toHaveLength(2);
    expect(new Set(shapes).size).toBe(1);
  });
});
