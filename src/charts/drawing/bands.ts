import type { Study, StudyIndicator } from '../../study/study.ts';
import { foreseenIn } from '../../study/study-targets.ts';

/** The range of one year that holds 80% or 50% of the draws. */
export type Band = {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly level: 80 | 50;
};

/** Light and dark enough to be told apart in grey, also where one lies on the other. */
export const bandColours: { readonly [L in Band['level']]: string } = {
  80: '#d9eaf3',
  50: '#9cc8e1',
};

/** The bands of an indicator by year; none where it has none. */
export function collectBands(
  { bands }: Pick<StudyIndicator, 'bands'>,
  { years }: Study,
): readonly Band[] {
  if (bands === null) return [];
  return years.flatMap((year, i) => {
    const [p10, p25, p75, p90] = [bands.p10[i], bands.p25[i], bands.p75[i], bands.p90[i]];
    return [
      ...(p10 == null || p90 == null ? [] : [{ year, low: p10, high: p90, level: 80 } as const]),
      ...(p25 == null || p75 == null ? [] : [{ year, low: p25, high: p75, level: 50 } as const]),
    ];
  });
}

/** The same from the newest published figure on: what is published has no range. */
export function foreseenBands(indicator: StudyIndicator, study: Study): readonly Band[] {
  return collectBands(indicator, study).flatMap((band): readonly Band[] => {
    const low = foreseenIn(indicator, band.year, band.low);
    const high = foreseenIn(indicator, band.year, band.high);
    return low === null || high === null ? [] : [{ ...band, low, high }];
  });
}

/** Grey, for the outlook no scenario moves. */
export const outlookColours: { readonly [L in Band['level']]: string } = {
  80: '#e9e9e9',
  50: '#c9c9c9',
};

/** Bands as areas over the years, to stand below all lines. */
export function drawBands(
  bands: readonly Band[],
  colours: typeof bandColours = bandColours,
): readonly object[] {
  return ([80, 50] as const).flatMap((level) => {
    const values = bands.filter((band) => band.level === level);
    if (values.length === 0) return [];
    const mark = { type: 'area', color: colours[level], opacity: 1 };
    const y = { field: 'low', type: 'quantitative' };
    return [{ data: { values }, mark, encoding: { y, y2: { field: 'high' } } }];
  });
}
