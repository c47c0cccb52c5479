import { describe, expect, it } from 'vitest';
import { breakEvenOf } from '../../src/feasibility/break-even.ts';
import { judgedValue } from '../../src/projection/judged-value.ts';
import { project } from '../../src/projection/project.ts';
import type { Model, ModelSeries } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';

const placed = 'source: plan, at: 表1';

/** One indicator under a constant law, as the files say it. */
function modelOf(indicator: string, scenario: string): Model {
  const region = `
region: small
name: 小县
level: county
plan: { base: 2020, target: 2025 }
sources: { plan: { title: 规划 } }
indicators:
  q: { name: 量, unit: 人, ${indicator} }
`;
  const files = [
    { file: 'seeds/small.yaml', text: region },
    { file: 'scenarios/s.yaml', text: `scenario: s\ntitle: 情景\nregion: small\n${scenario}` },
  ];
  return resolveModel(readWorld(files), 's');
}

function seriesOf(model: Model): ModelSeries {
  return model.series[0]!;
}

/** The figure that is judged where the growth found is assumed. */
function figureAt(model: Model, growth: number): number | null {
  const series = seriesOf(model);
  const trial: ModelSeries = {
    ...series,
    growth: {
      law: 'compound',
      parameters: { rate: growth },
      grounds: [],
      because: null,
      from: null,
    },
  };
  const { years, series: paths } = project({ ...model, series: [trial] }, 2026);
  return judgedValue(trial, paths[0]!.path!, years, series.target!);
}

const stock = (op: string, value: number, more = '') =>
  `kind: stock, observed: { 2020: { value: 100, ${placed} } }, target: { year: 2025, op: "${op}", value: ${value}, ${placed} }${more}`;
const yearly = (value: number, more = '') =>
  `kind: flow, observed: { 2020: { value: 100, ${placed} } }, target: { year: each, op: ">=", value: ${value}, ${placed} }${more}`;
const total = (value: number) =>
  `kind: period-total, observed: { 2020: { value: 500, window: 2016-2020, ${placed} } }, target: { year: 2025, window: 2021-2025, op: ">=", value: ${value}, ${placed} }`;

const steady = 'default: { law: hold }';

describe('breakEvenOf', () => {
  it.each([
    ['a level', stock('>=', 161.051), 0.1],
    ['a fall', stock('<=', 59.049, ', direction: down'), -0.1],
    ['the first of all years, which asks for most', yearly(110), 0.1],
    ['the last of all years, where they may fall', yearly(59.049), -0.1],
    ['a window, from centre to centre', total(805.255), 0.1],
  ])('is the growth itself for %s', (_, indicator, wanted) => {
    const model = modelOf(indicator, steady);
    const found = breakEvenOf(seriesOf(model), seriesOf(model).target!, false);
    expect(found).toBeCloseTo(wanted, 14);
    const figure = figureAt(model, found!);
    expect(figure! / seriesOf(model).target!.value).toBeCloseTo(1, 13);
  });

  it('makes room for what events add, and not for those of an indicator that is computed', () => {
    const model = modelOf(
      stock('>=', 161.051),
      `${steady}\nevents: [{ in: 2023, on: q, add: 5 }, { in: 2024, on: q, rate: 2% }]`,
    );
    const series = seriesOf(model);
    const found = breakEvenOf(series, series.target!, false)!;
    expect(found).toBeLessThan(0.1 - 1e-3);
    expect(figureAt(model, found)! / 161.051).toBeCloseTo(1, 13);
    expect(breakEvenOf(series, series.target!, true)).toBeCloseTo(0.1, 14);
  });

  it('is unknown beyond −99 % and 1000 %, for a running total below 0, and from nothing', () => {
    const of = (indicator: string) => {
      const series = seriesOf(modelOf(indicator, steady));
      return breakEvenOf(series, series.target!, false);
    };
    expect(of(stock('>=', 100 * 12 ** 5))).toBeNull();
    expect(of(stock('>=', 100 * 10.9 ** 5))).toBeCloseTo(9.9, 10);
    expect(of(stock('<=', 1e-9))).toBeNull();
    expect(of(stock('>=', 90).replace('stock', 'running-total'))).toBeNull();
    expect(of(stock('>=', 100).replace('stock', 'running-total'))).toBe(0);
    expect(of(stock('>=', 90).replace('value: 100', 'value: 0'))).toBeNull();
  });
});
