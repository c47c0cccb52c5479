import type { TopLevelSpec } from 'vega-lite';
import type { BacktestReport } from '../outlook/backtest/backtest-panels.ts';
import { reliabilityOf } from '../outlook/backtest/reliability.ts';
import { pitLevels } from '../outlook/backtest/summarise-scores.ts';
import type { Language } from '../terms/text.ts';
import { enBacktest } from '../wording/en/backtest.ts';
import type { BacktestWording } from '../wording/zh/backtest.ts';
import { zhBacktest } from '../wording/zh/backtest.ts';
import { compose } from './drawing/frame.ts';
import { axisWidth, colours, dash, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';

const words: { readonly [L in Language]: BacktestWording } = { zh: zhBacktest, en: enBacktest };
const size = 215;

/**
 * Whether the outlook's chances came true: said chance against observed share, with the number of
 * statements, and the part of what came below each part of what was said.
 *
 * @param report a back-test with at least one forecast
 * @returns a spec with its data inline, valid against the schema of Vega-Lite 6
 */
export function drawReliability(report: BacktestReport, language: Language = 'zh'): TopLevelSpec {
  const { chart } = words[language];
  const { chances, pit } = reliabilityOf(report);
  const below = (level: number) => pit.filter((one) => one < level).length / pit.length;
  const steps = [0, ...pit, 1].map((x, i) => ({ x, y: Math.min(1, i / pit.length) }));
  const marked = pitLevels.map((x) => ({ x, y: below(x), label: percent(below(x)) }));
  const stated = chances.map(({ said, came, count }) => {
    return { x: said, y: came, count, label: String(count) };
  });
  const body = {
    hconcat: [
      panel(chart.chances, chart.said, chart.came, [
        {
          data: { values: stated },
          mark: { type: 'point', filled: true, opacity: 1, color: colours.projected },
          encoding: {
            size: {
              field: 'count',
              type: 'quantitative',
              scale: { range: [25, 180], zero: true },
              legend: null,
            },
          },
        },
        ...labels(stated),
      ]),
      panel(chart.pit, chart.part, chart.below, [
        {
          data: { values: steps },
          mark: {
            type: 'line',
            interpolate: 'step-after',
            color: colours.projected,
            strokeWidth: 1.6,
          },
        },
        {
          data: { values: marked },
          mark: { type: 'point', filled: true, opacity: 1, size: 36, color: colours.ink },
        },
        ...labels(marked),
      ]),
    ],
    spacing: 84,
    bounds: 'flush',
  } as View;
  const panels = [...new Set(report.series.map((one) => one.panel))].join(', ');
  return compose(chart.title, chart.subtitle(pit.length, panels), chart.source, {
    title: { zh: zhBacktest.chart.title, en: enBacktest.chart.title },
    key: [],
    body: [body],
    notes: [chart.reading],
    left: axisWidth,
  });
}

/** A square whose diagonal is what perfect forecasts would show. */
function panel(title: string, x: string, y: string, layers: readonly object[]): object {
  const axis = { values: [0, 0.25, 0.5, 0.75, 1], format: '.0%', grid: true };
  const channel = (field: string, name: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: { ...axis, title: name },
  });
  return {
    width: size,
    height: size,
    title: { text: title, frame: 'group', fontSize: type.heading.size },
    encoding: { x: channel('x', x), y: channel('y', y) },
    layer: [
      {
        data: {
          values: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        },
        mark: { type: 'line', color: colours.quiet, strokeDash: [...dash], strokeWidth: 1 },
      },
      ...layers,
    ],
  };
}

/** Beside their points, below them unless the axis is there. */
function labels(values: readonly { readonly y: number; readonly label: string }[]): object[] {
  return [true, false].map((isLow) => ({
    data: { values: values.filter(({ y }) => y < 0.1 === isLow) },
    mark: {
      type: 'text',
      align: 'left',
      baseline: isLow ? 'bottom' : 'top',
      dx: 7,
      dy: isLow ? -3 : 5,
      color: colours.ink,
    },
    encoding: { text: { field: 'label', type: 'nominal' } },
  }));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
