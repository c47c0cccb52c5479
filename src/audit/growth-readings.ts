import { growthRate } from '../stats/growth.ts';
import { canAgree, type Interval, minus, over, through } from '../stats/interval.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { FittingReading, GrowthForm, GrowthReading } from './audit-details.ts';
import type { Arithmetic } from './audit-row.ts';
import { type PrintedFigure, shown } from './printed-figures.ts';

/** A stated growth, and the years between which it lies. */
export type StatedRate = {
  readonly indicator: Indicator;
  readonly reading: 'total' | 'mean';
  readonly stated: Interval;
  readonly from: number;
  readonly to: number;
};

/** What two figures give under one reading. */
export type ReadGrowth = FittingReading & { readonly arithmetic: Arithmetic };

/**
 * What two figures give under every reading of a stated growth, that as which it is stated first.
 *
 * total b ÷ a − 1 · compound (b ÷ a)^(1/n) − 1 · simple (b ÷ a − 1) ÷ n · ratio b ÷ a; a mean also
 * over n + 1 and n − 1 years
 *
 * @param start the figure a
 * @param end the figure b
 * @returns none where a may be zero, or the two differ in sign
 * source: definitions
 */
export function readGrowth(
  { reading, from, to }: StatedRate,
  start: PrintedFigure,
  end: PrintedFigure,
): readonly ReadGrowth[] {
  return readingsOf(reading, to - from).flatMap((one) => {
    const grown = growthAs(one.form, start, end, one.years);
    if (grown === null) return [];
    const { form, years } = one;
    const of = [shown(end), shown(start)];
    return [{ ...one, from, arithmetic: { form, of, years, ...grown, unit: '%' } }];
  });
}

/** The form in which growth is stated. */
export function formOf(reading: StatedRate['reading']): GrowthForm {
  return reading === 'total' ? 'total' : 'compound';
}

/** Whether the growth of a share was told in percentage points. */
export function fitsInPoints(
  { indicator, reading, stated, from, to }: StatedRate,
  start: PrintedFigure,
  end: PrintedFigure,
): boolean {
  if (!movesInPoints(indicator.kind)) return false;
  const points = minus(end, start);
  return canAgree(reading === 'total' ? points : through(points, (x) => x / (to - from)), stated);
}

type Attempt = {
  readonly reading: GrowthReading;
  readonly form: GrowthForm;
  readonly years: number;
};

/** Over a single year all means are the growth in all. */
function readingsOf(reading: StatedRate['reading'], years: number): readonly Attempt[] {
  const own = formOf(reading);
  const forms: readonly GrowthForm[] =
    years === 1 ? ['ratio'] : ['compound', 'simple', 'total', 'ratio'];
  const plain = [own, ...forms.filter((form) => form !== own)].map((form) => ({
    reading: form,
    form,
    years,
  }));
  if (reading === 'total' || years === 1) return plain;
  const over = (n: number, as: GrowthReading) =>
    (['compound', 'simple'] as const).map((form) => ({ reading: as, form, years: n }));
  return [...plain, ...over(years + 1, 'base-counted'), ...over(years - 1, 'year-short')];
}

function growthAs(
  form: GrowthForm,
  start: Interval,
  end: Interval,
  years: number,
): Interval | null {
  const ratio = over(end, start);
  if (ratio === null || ratio.low < 0) return null;
  if (form === 'ratio') return ratio;
  if (form === 'total') return through(ratio, (x) => x - 1);
  if (form === 'simple') return through(ratio, (x) => (x - 1) / years);
  return through(ratio, (x) => growthRate(1, x, years));
}
