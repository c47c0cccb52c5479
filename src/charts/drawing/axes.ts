import type { AxisRange } from './axis-range.ts';
import { measureText } from './measure-text.ts';
import type { Pen } from './pen.ts';
import { axisGap, axisWidth, type } from './theme.ts';

type YearAxis = {
  /** First and last year of the panel; a single year gets the one after it as its end. */
  readonly span: readonly [number, number];
  /** The years that get a tick. */
  readonly ticks: readonly number[];
  /** What stands below the axis at its end; null in small panels, whose notes say it. */
  readonly title: string | null;
};

/** From one year's label to the next at least, in pixels. */
const leastYearGap = 30;

/** The years that get a tick, in order: of two that are too close the first wanted stays. */
export function yearsApart(
  wanted: readonly number[],
  [first, last]: readonly [number, number],
  width: number,
): readonly number[] {
  const gap = (leastYearGap * (last - first)) / width;
  const kept: number[] = [];
  for (const year of wanted)
    if (kept.every((other) => Math.abs(other - year) >= gap && other !== year)) kept.push(year);
  return kept.sort((a, b) => a - b);
}

/** The horizontal channel of a panel over years. */
export function yearChannel({ span: [first, last], ticks, title }: YearAxis): object {
  return {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [first, Math.max(last, first + 1)], nice: false, zero: false },
    axis: { values: [...ticks], format: 'd', grid: false, offset: 4, ...endTitle(title) },
  };
}

/** A label has room for so many pixels left of a panel. */
const tickRoom = axisWidth;

/** Ticks with their figures as labels, short where the room left of a panel is too narrow. */
export function figureTicks({ ticks }: AxisRange, pen: Pen, unit: string): object {
  const plain = pen.language === 'en' ? ',.6~f' : '.6~f';
  const format = unit === '%' ? '.4~p' : plain;
  const texts = ticks.map((tick) => pen.tick(tick, unit));
  const isWide = texts.some((text) => /e/.test(text) || measureText(text, type.label) > tickRoom);
  if (!isWide) return { values: [...ticks], format };
  return { values: [...ticks], labelExpr: shortLabels(ticks, pen, unit) };
}

/** Ticks of growth a year along a row, in per cent or points without a sign. */
export function growthTicks({ ticks }: AxisRange, width: number, pen: Pen): object {
  const unit = '%';
  const texts = ticks.map((tick) => pen.tick(tick, unit));
  const room = width / Math.max(1, ticks.length) - 4;
  const isWide = texts.some((text) => /e/.test(text) || measureText(text, type.label) > room);
  const labelExpr = isWide
    ? `replace(${shortLabels(ticks, pen, unit)}, '%', '')`
    : `replace(format(datum.value * 100, '.4~f'), '-', '−')`;
  return { values: [...ticks], labelExpr };
}

/** An expression of each tick's short label. */
function shortLabels(ticks: readonly number[], pen: Pen, unit: string): string {
  const short = ticks.map((tick) => (tick === 0 ? '0' : pen.short(tick, unit)));
  // `index` runs from 0 to 1: Vega reads no number such as 5e-7.
  return `${JSON.stringify(short)}[round(datum.index * ${ticks.length - 1})]`;
}

/** The title of an axis at its end, or none. */
export function endTitle(title: string | null): object {
  return title === null ? { title } : { title, titleAnchor: 'end', titlePadding: 2 };
}

/** The vertical channel of a panel whose figures are in `field`, in the unit its title names. */
export function figureChannel(
  field: string,
  range: AxisRange,
  pen: Pen,
  { unit = '' }: { readonly unit?: string } = {},
): object {
  return {
    field,
    type: 'quantitative',
    scale: { domain: [...range.domain], nice: false, zero: false },
    axis: {
      ...figureTicks(range, pen, unit),
      title: null,
      domain: false,
      ticks: false,
      minExtent: axisWidth - axisGap,
      maxExtent: axisWidth - axisGap,
      offset: axisGap,
    },
  };
}
