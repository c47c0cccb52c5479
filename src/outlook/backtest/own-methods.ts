import type { GrowthScale } from '../../cases/outlook-parameters.ts';
import { dampedHoltForecast, fewestForHolt, fitDampedHolt } from '../../stats/damped-holt.ts';
import { fewestForGrey, fitGreyModel, greyForecast } from '../../stats/grey-model.ts';
import { fromScale, toScale } from '../growth-scale.ts';
import type { Origin } from './origins.ts';
import { growthIn, type PanelRegion } from './panel.ts';

/**
 * What a region's own past alone lets one expect: growth a year on the scale from the origin over
 * the horizon, null where the series does not allow it.
 */
export type OwnMethod = (region: PanelRegion, origin: Origin, scale: GrowthScale) => number | null;

/** The methods that look at one region, by id. */
export const ownMethods = {
  /** Nothing changes. */
  naive: () => 0,
  /** Growth goes on as it was. */
  past: (region, { from, year }) => growthIn(region, from, year),
  /** GM(1,1) on the levels. */
  grey: (region, origin, scale) => {
    const series = evenSeries(region, origin, fewestForGrey);
    if (series === null) return null;
    const ahead = (origin.to - origin.year) / series.spacing;
    const model = fitGreyModel(series.values.map((x) => fromScale(scale, x)));
    const value = greyForecast(model, series.values.length - 1 + ahead);
    const end = toScale(scale, value);
    return end === null ? null : (end - series.last) / (origin.to - origin.year);
  },
  /** Exponential smoothing with a damped trend, on the scale. */
  holt: (region, origin) => {
    const series = evenSeries(region, origin, fewestForHolt);
    if (series === null) return null;
    const ahead = (origin.to - origin.year) / series.spacing;
    if (!Number.isInteger(ahead)) return null;
    const end = dampedHoltForecast(fitDampedHolt(series.values), ahead);
    return (end - series.last) / (origin.to - origin.year);
  },
} as const satisfies { readonly [id: string]: OwnMethod };

export type OwnMethodId = keyof typeof ownMethods;

/** The figures from the first year of the past to the origin, evenly spaced and without a gap. */
function evenSeries(
  { figures }: PanelRegion,
  { from, year }: Origin,
  fewest: number,
): { readonly values: readonly number[]; readonly spacing: number; readonly last: number } | null {
  const years = [...figures.keys()].filter((one) => one >= from && one <= year);
  const spacing = (year - from) / (years.length - 1);
  const isEven = years.every((one, at) => one === from + at * spacing);
  if (years.length < fewest || !isEven) return null;
  return {
    values: years.map((one) => figures.get(one)!),
    spacing,
    last: figures.get(year)!,
  };
}
