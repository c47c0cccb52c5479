import type { GrowthScale } from '../../cases/outlook-parameters.ts';

/** A complete regional series of one indicator: figures by region and year on its scale. */
export type PanelSeries = {
  readonly panel: string;
  readonly indicator: string;
  readonly scale: GrowthScale;
  /** Years in which any region has a figure, ascending. */
  readonly years: readonly number[];
  readonly regions: readonly PanelRegion[];
};

/** One region's figures on the scale, by year. */
export type PanelRegion = {
  readonly region: string;
  readonly figures: ReadonlyMap<number, number>;
};

/** Figures of a panel that cannot be used, and why. */
export type UnusedFigures = {
  readonly panel: string;
  readonly indicator: string;
  readonly region: string;
  readonly years: readonly number[];
  readonly why: 'not-positive' | 'not-between-0-and-1' | 'kind-rate';
};

/** Growth a year on the scale between two years; null where a figure is missing. */
export function growthIn({ figures }: PanelRegion, from: number, to: number): number | null {
  const start = figures.get(from);
  const end = figures.get(to);
  return start === undefined || end === undefined ? null : (end - start) / (to - from);
}
