import { sum } from '../stats/summary.ts';
import { storedFactor } from '../terms/unit.ts';
import type { Model, ModelSeries } from './model.ts';

/** A part of a total: a value of it times `times`, divided by `per`, is in the total's unit. */
export type Member = {
  readonly series: ModelSeries;
  readonly times: number;
  readonly per: number;
};

/** The parts of a total, in the order of the region file; none where it has no parts. */
export function membersOf(model: Model, { indicator }: ModelSeries): readonly Member[] {
  return (indicator.parts?.of ?? []).flatMap((id): readonly Member[] => {
    const series = model.series.find((s) => s.indicator.id === id);
    if (series === undefined) return [];
    const { unit } = series.indicator;
    return unit === indicator.unit
      ? [{ series, times: 1, per: 1 }]
      : [{ series, times: storedFactor(unit), per: storedFactor(indicator.unit) }];
  });
}

/** Σ of the parts in the total's unit; null where a part has no figure. */
export function sumOf(
  members: readonly Member[],
  figure: (series: ModelSeries, place: number) => number | null,
): number | null {
  const values: number[] = [];
  for (const [place, { series, times, per }] of members.entries()) {
    const value = figure(series, place);
    if (value === null) return null;
    values.push((value * times) / per);
  }
  return sum(values);
}
