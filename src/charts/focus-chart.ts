import type { TopLevelSpec } from 'vega-lite';
import type { Study, StudyIndicator } from '../study/study.ts';
import { isWindowed } from '../terms/kind.ts';
import type { Language } from '../terms/text.ts';
import { endTitle } from './drawing/axes.ts';
import { chooseAxisRange } from './drawing/axis-range.ts';
import { foreseenBands } from './drawing/bands.ts';
import { drawKey } from './drawing/key.ts';
import { createPen, type Pen } from './drawing/pen.ts';
import { axisGap, axisWidth, chartConfig, fitLines, lineHeight, type } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { chooseFocusKey } from './focus-key.ts';
import { type BandRow, drawFocusLayers, type FocusFigures } from './focus-layers.ts';
import { labelGap, type PanelScale, placeLabels } from './trajectory-labels.ts';
import { collectRows } from './trajectory-rows.ts';

export type FocusOptions = {
  /** Another study of the region, whose path is drawn as a second line. */
  readonly pinned?: Study | null;
  /** Of the whole chart and of its panel, in pixels. */
  readonly width?: number;
  readonly height?: number;
};

/** What the labels beside the panel may take, in pixels. */
const labelWidth = 96;

/**
 * One indicator alone and large, with its bands and, where wanted, the path of another study. For a
 * chart that follows a slider: two specs of one indicator differ in their data alone, so that a
 * drawn chart needs new figures only.
 *
 * @param indicator its id
 * @returns null where there is nothing to draw
 */
export function drawFocusChart(
  study: Study,
  indicator: string,
  language: Language,
  { pinned = null, width = 760, height = 190 }: FocusOptions = {},
): TopLevelSpec | null {
  const one = study.indicators.find(({ id }) => id === indicator);
  if (one === undefined) return null;
  const rows = collectRows(study, one);
  if (rows.length === 0) return null;
  const pen = createPen(study, language);
  const other = pinned?.indicators.find(({ id }) => id === indicator);
  const second =
    pinned === null || other === undefined
      ? []
      : collectRows(pinned, other).filter(({ status }) => status === 'projected');
  const bands = collectBandRows(study, one);
  const panel = drawPanel(one, { rows, second, bands }, { width, height }, pen);
  const title = [...fitLines(pen.text(one.name), width, type.title)];
  const about = pen.words.subtitle(pen.text(study.region.name), pen.text(study.scenario.title));
  const subtitle = `${about} · ${pen.unit(one.unit)}`;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${pen.text(one.name)} · ${subtitle}`,
    config: chartConfig,
    title: {
      text: title,
      subtitle: [...fitLines(subtitle, width, type.subtitle)],
      fontSize: type.title.size,
      lineHeight: lineHeight(type.title),
      subtitleFontSize: type.subtitle.size,
      subtitleLineHeight: lineHeight(type.subtitle),
      subtitlePadding: 5,
      offset: 8,
      frame: 'bounds',
    },
    spacing: 8,
    vconcat: [
      drawKey(
        chooseFocusKey(rows, { pinned: second.length > 0, bands: bands.length > 0 }, pen),
        axisWidth,
        width,
      ),
      panel,
    ],
  } as TopLevelSpec;
}

/** Of yearly figures alone: the figure of a window has no band by year. */
function collectBandRows(study: Study, indicator: StudyIndicator): readonly BandRow[] {
  if (isWindowed(indicator.kind)) return [];
  const bands = foreseenBands(indicator, study);
  return study.years.flatMap((year) => {
    const of = (level: 80 | 50) => bands.find((one) => one.year === year && one.level === level);
    const [wide, narrow] = [of(80), of(50)];
    if (wide === undefined || narrow === undefined) return [];
    return [{ year, p10: wide.low, p25: narrow.low, p75: narrow.high, p90: wide.high }];
  });
}

function drawPanel(
  indicator: StudyIndicator,
  { rows, second, bands }: FocusFigures,
  size: { readonly width: number; readonly height: number },
  pen: Pen,
): View {
  const figures = [
    ...[...rows, ...second].map(({ value }) => value),
    ...bands.flatMap(({ p10, p90 }) => [p10, p90]),
  ];
  const range = chooseAxisRange(figures, { zero: false, count: 5, room: [0.08, 0.08] });
  const all = [...rows, ...second].flatMap(({ from, year }) => [from, year]);
  const last = Math.max(...all);
  const first = Math.min(...all, last - 1);
  const scale: PanelScale = {
    width: size.width - axisWidth - labelWidth,
    height: size.height,
    years: [first, last],
    range,
    room: labelWidth - labelGap,
  };
  const x = {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [first, last], nice: false, zero: false },
    axis: { format: 'd', tickMinStep: 1, grid: false, offset: 4, ...endTitle(pen.words.year) },
  };
  const plain = pen.language === 'en' ? ',.6~f' : '.6~f';
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { nice: false, zero: false },
    axis: {
      format: indicator.unit === '%' ? '.4~p' : plain,
      tickCount: 5,
      title: null,
      domain: false,
      ticks: false,
      offset: axisGap,
    },
  };
  const ends = range.domain.map((value) => ({ year: first, value }));
  return {
    width: scale.width,
    height: scale.height,
    encoding: { x, y },
    layer: [
      { data: { values: ends }, mark: { type: 'point', opacity: 0 } },
      ...drawFocusLayers({ rows, second, bands }, placeLabels(indicator, rows, scale, pen)),
    ],
  } as View;
}
