/** First and last year of a window, both included: 2016–2020 is five years. */
export type Window = { readonly from: number; readonly to: number };

/** Where a figure stands: the key of a source of the region, and the place in that document. */
export type Place = { readonly source: string; readonly at: string };

/** Why a figure is absent: the document prints "/" (`not-published`) or "x" (`redacted`). */
export type Missing = 'not-published' | 'redacted';

/**
 * One published figure of an indicator.
 *
 * `year` is the last year of `window` where there is one. `value` is in the indicator's unit (per
 * cents as fractions) and null only with `missing`. `derived` figures carry their `arithmetic`.
 */
export type Observation = Place & {
  readonly year: number;
  /** The month that the figure is of, `2025-08`, where it is not the year's end. */
  readonly asOf: string | null;
  readonly reading: FigureReading;
  /** What is counted otherwise from this figure on; null where nothing is. */
  readonly break: Remark | null;
  readonly window: Window | null;
  readonly value: number | null;
  /**
   * Half a unit of the last printed digit, in the indicator's unit: the figure stands for
   * value ± halfUnit. Null for missing and derived figures.
   */
  readonly halfUnit: number | null;
  readonly missing: Missing | null;
  readonly status: 'observed' | 'derived';
  readonly arithmetic: string | null;
  readonly assumed: readonly string[];
  readonly remarks: Remarks;
};

export const figureReadings = ['exact', 'at-least', 'about', 'nearly'] as const;

/** How a source words a figure: exactly, 超过, 约 or 近. */
export type FigureReading = (typeof figureReadings)[number];

/** What the transcriber adds to a figure; a missing remark is absent. */
export type Remarks = {
  readonly printedUnit?: string;
  readonly name?: string;
  readonly definition?: Remark;
  readonly note?: Remark;
};

type Remark = { readonly zh: string; readonly en: string };

/** What a plan asks for by the end of a year before its target's: one step of its own schedule. */
export type ScheduledFigure = Place & {
  readonly year: number;
  readonly value: number;
  readonly assumed: readonly string[];
};

/** Growth that a document states between two years: in total, a year, or as an addition. */
export type StatedGrowth = Place & {
  readonly from: number;
  readonly to: number;
  readonly reading: 'total' | 'mean' | 'add';
  readonly value: number;
  /** Half a unit of the last printed digit of `value`. */
  readonly halfUnit: number;
  readonly assumed: readonly string[];
};
