import { z } from '../input/zod.ts';
import { fewestForGrey, fitGreyModel, greyForecast } from '../stats/grey-model.ts';
import { isWindowed, kinds } from '../terms/kind.ts';
import { alongLine, defineLaw, type Ground } from './law.ts';

/** The fitted model; `from` its first year, `spacing` years from figure to figure, `start` v(t0). */
type Parameters = {
  a: number;
  b: number;
  first: number;
  from: number;
  spacing: number;
  year: number;
  start: number;
};

/** The grey model that Chinese planners use for short series, on the figures up to the start. */
export const grey = defineLaw<Record<never, never>, Parameters>({
  title: { zh: '灰色预测 GM(1,1)', en: 'grey model GM(1,1)' },
  formula: 'v(t) = (1 − e^a) · (v(t1) − b ÷ a) · e^(−a · k), k = (t − t1) ÷ d',
  source: {
    zh: '邓聚龙（1982）；Liu & Lin（2010）第 4.1 节；至少 4 个等间隔的公布数',
    en: 'Deng (1982); Liu & Lin (2010), 4.1; of at least 4 evenly spaced published figures',
  },
  kinds: kinds.filter((kind) => !isWindowed(kind)),
  form: z.strictObject({}),
  resolve: (_form, ground) => {
    const { start } = ground;
    if (start === null) return ground.refuse('law', 'no-base', {});
    const series = evenSeries(ground.figures, start.year);
    if (series.length < fewestForGrey) {
      const years = series.map(({ year }) => year);
      return ground.refuse('law', 'few-even-figures', { years, least: fewestForGrey });
    }
    const wrong = series.find(({ value }) => !(value > 0));
    const refuse = (one: Figures[number], of: 'published' | 'fitted') =>
      ground.refuse('law', 'figure-not-positive', { ...one, of });
    if (wrong !== undefined) return refuse(wrong, 'published');
    const from = series[0]?.year ?? start.year;
    const spacing = (start.year - from) / (series.length - 1);
    const model = fitGreyModel(series.map(({ value }) => value));
    const next = greyForecast(model, series.length - 1 + 1 / spacing);
    if (!(next > 0)) return refuse({ year: start.year + 1, value: next }, 'fitted');
    return { ...model, from, spacing, year: start.year, start: start.level };
  },
  // The model's own figure of the start is not the published one: the first year makes good for it.
  ...alongLine((t, { a, b, first, from, spacing, year, start }) => {
    const at = (when: number) => greyForecast({ a, b, first }, (when - from) / spacing);
    return { scale: at(t) / (t - 1 <= year ? start : at(t - 1)) };
  }),
  uncertain: () => ({}),
});

type Figures = Ground['figures'];

/** The longest series of evenly spaced figures that ends with the start; of two the denser one. */
function evenSeries(figures: Figures, end: number): Figures {
  const known = new Map(figures.map((one) => [one.year, one]));
  let longest: Figures = [];
  for (const { year } of figures.toReversed()) {
    const series: Figures[number][] = [];
    for (let at = end, one = known.get(at); one !== undefined; one = known.get(at)) {
      series.unshift(one);
      if (year >= end) break;
      at -= end - year;
    }
    if (series.length > longest.length) longest = series;
  }
  return longest;
}
