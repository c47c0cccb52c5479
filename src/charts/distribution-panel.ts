import { aimsOf } from '../study/study-targets.ts';
import { formatOdds } from '../wording/format-odds.ts';
import type { Distribution } from './distribution-rows.ts';
import { figureChannel, figureTicks } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { panelTitle } from './drawing/panel-title.ts';
import type { Pen } from './drawing/pen.ts';
import { balanceLines, colours, dash, fitLines, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { sayFigure } from './say-figure.ts';
import type { PanelSize } from './trajectory-panel.ts';

/** Draws that meet a target are dark, the others light, also in grey. */
export const shadeOf = { meets: '#0072b2', misses: '#c9c9c9' } as const;

/** How often which figure was drawn, and where the target lies in it. */
export function drawDistribution(one: Distribution, size: PanelSize, pen: Pen): View {
  const { indicator, target, outcome, odds, bars, end, year } = one;
  const { unit } = indicator;
  const { distribution: words } = pen.words;
  const targets = aimsOf(target);
  const ends = end === null ? [] : [end];
  const figures = [...bars.flatMap(({ from, to }) => [from, to]), ...targets, ...ends];
  const range = chooseAxisRange(figures, {
    zero: false,
    count: size.isLead ? 8 : 3,
    room: [0.02, 0.02],
  });
  const shares = chooseAxisRange(
    bars.map(({ share }) => share),
    { zero: true, count: 3, room: [0, 0.08] },
  );
  const { quantiles } = outcome;
  const lines = [
    `${pen.words.unit(pen.unit(unit))}${pen.words.pause}${pen.words.distribution.inYear(year)}`,
    words.odds(pen.bareTarget(target, unit), formatOdds(odds)),
    ...(quantiles === null
      ? []
      : [words.range(pen.bandEnd(quantiles.p10, unit), pen.bandEnd(quantiles.p90, unit))]),
  ];
  const x = {
    field: 'from',
    type: 'quantitative',
    scale: { domain: [...range.domain], nice: false, zero: false },
    axis: {
      ...figureTicks(range, pen, unit),
      title: null,
      grid: false,
      offset: 2,
    },
  };
  const rule = (values: readonly object[], look: object) => ({
    data: { values },
    mark: { type: 'rule', ...look },
    encoding: { x: { field: 'value', type: 'quantitative' } },
  });
  return {
    width: size.width,
    height: size.height,
    title: panelTitle(
      balanceLines(pen.text(indicator.name), size.cell - 8, type.heading),
      lines.flatMap((line) => [...fitLines(line, size.cell - 8, type.label)]),
      shares,
      size.height,
    ),
    encoding: { x },
    layer: [
      ...[false, true].map((meets) => ({
        data: {
          values: bars
            .filter((bar) => bar.meets === meets)
            .map((bar) => ({ ...bar, due: year, said: sayBar(one, bar, pen) })),
        },
        mark: { type: 'rect', color: meets ? shadeOf.meets : shadeOf.misses },
        encoding: {
          x2: { field: 'to' },
          y: figureChannel('share', shares, pen, { unit: '%' }),
          y2: { datum: 0 },
        },
      })),
      rule(
        ends.map((value) => lineOf(one, 'projected', value, pen)),
        {
          color: colours.ink,
          strokeDash: [...dash],
          strokeWidth: 1.4,
        },
      ),
      rule(
        targets.map((value) => lineOf(one, 'target', value, pen)),
        { color: colours.target, strokeWidth: 1.8 },
      ),
    ],
  } as View;
}

/** Of how many draws the figure lies between the ends of a bar. */
function sayBar(
  { indicator, year }: Distribution,
  { from, to, share }: Distribution['bars'][number],
  pen: Pen,
): string {
  const { marks } = pen.words;
  const range = marks.range(pen.full(from, indicator.unit), pen.full(to, indicator.unit));
  return pen.said([pen.text(indicator.name), marks.years(year, year), range], pen.full(share, '%'));
}

function lineOf(
  { indicator, year }: Distribution,
  status: 'projected' | 'target',
  value: number,
  pen: Pen,
): object {
  const said = sayFigure(pen.text(indicator.name), indicator.unit, { year, value, status }, pen);
  return { indicator: indicator.id, due: year, value, status, said };
}
