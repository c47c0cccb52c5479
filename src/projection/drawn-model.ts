import type { Model } from '../scenario/model.ts';

/**
 * The model that draws follow: where uncertainty is the outlook's, growth is drawn from there and
 * not about what is assumed.
 *
 * @returns the model itself where draws vary what is assumed
 */
export function drawnModel(model: Model): Model {
  const drawn = model.uncertainty?.drawnGrowth ?? null;
  if (drawn === null) return model;
  const drawnOf = new Map(drawn.map(({ indicator, ...growth }) => [indicator, growth]));
  return {
    ...model,
    series: model.series.map((series) => {
      const drawn = drawnOf.get(series.indicator.id);
      const { growth } = series;
      return drawn === undefined || growth === null
        ? series
        : { ...series, growth: { ...growth, ...drawn } };
    }),
  };
}
