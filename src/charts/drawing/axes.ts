import type { AxisRange } from './axis-range.ts';
import type { Pen } from './pen.ts';
import { axisGap, axisWidth } from './theme.ts';

type YearAxis = {
  /** First and last year of the panel; a single year gets the one after it as its end. */
  readonly span: readonly [number, number];
  /** The years that get a tick. */
  readonly ticks: readonly number[];
  /** What stands below the axis at its end; null in small panels, whose notes say it. */
  readonly title: string | null;
};

/** The horizontal channel of a panel over years. */
export function yearChannel({ span: [first, last], ticks, title }: YearAxis): object {
  return {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [first, Math.max(last, first + 1)], nice: false, zero: false },
    axis: { values: [...ticks], format: 'd', grid: false, offset: 4, ...endTitle(title) },
  };
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
  const plain = pen.language === 'en' ? ',.6~f' : '.6~f';
  return {
    field,
    type: 'quantitative',
    scale: { domain: [...range.domain], nice: false, zero: false },
    axis: {
      values: [...range.ticks],
      format: unit === '%' ? '.4~p' : plain,
      title: null,
      domain: false,
      ticks: false,
      minExtent: axisWidth - axisGap,
      maxExtent: axisWidth - axisGap,
      offset: axisGap,
    },
  };
}
