import { growthRate } from '../stats/growth.ts';
import { around, canAgree, type Interval, minus, over, through } from '../stats/interval.ts';
import type { Place } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { GrowthReading } from './audit-details.ts';
import { type AuditOutcome, unknown } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { choices, figuresIn, type PrintedFigure, placesOf, shown } from './printed-figures.ts';

/** Growth in per cent that the document states between two years of an indicator. */
type GrowthClaim = {
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  readonly reading: 'total' | 'mean';
  readonly stated: Interval;
  readonly place: Place;
  readonly isAssumed: boolean;
  readonly starts: readonly PrintedFigure[];
  readonly ends: readonly PrintedFigure[];
};

/** A claim held against its end points; `fits`: the reading under which they agree. */
export type JudgedClaim = GrowthClaim & {
  readonly fits: GrowthReading | null;
  /** As stated first, then by the other readings. */
  readonly arithmetic: readonly Arithmetic[];
  readonly at: readonly Place[];
};

/**
 * Every growth in per cent that a plan states, held against the two ends it speaks of.
 *
 * total b ÷ a − 1 · compound (b ÷ a)^(1/n) − 1 · simple (b ÷ a − 1) ÷ n · ratio b ÷ a
 *
 * An end that the document does not print may come from another growth that it states.
 *
 * @returns the claims, and what could not be compared
 * source: definitions
 */
export function judgeClaims(input: AuditRegion): {
  readonly judged: readonly JudgedClaim[];
  readonly gaps: readonly AuditOutcome[];
} {
  const judged: JudgedClaim[] = [];
  const gaps: AuditOutcome[] = [];
  for (const claim of [...ownClaims(input), ...statedClaims(input)]) {
    const { indicator, from, to } = claim;
    if (claim.starts.length === 0 || claim.ends.length === 0) {
      const isStart = claim.starts.length === 0;
      gaps.push(unknown(indicator.id, isStart ? from : to, 'one-end', [indicator.id]));
      continue;
    }
    const one = judge(claim);
    if (one === null) gaps.push(unknown(indicator.id, from, 'zero-base', [indicator.id]));
    else judged.push(one);
  }
  return { judged, gaps };
}

/** The `growth` of indicators: ends may build on what is stated before it, never on itself. */
function ownClaims(input: AuditRegion): readonly GrowthClaim[] {
  return input.region.indicators.flatMap((indicator) =>
    indicator.growth.flatMap((one, index): readonly GrowthClaim[] => {
      if (one.reading === 'add') return [];
      const others = indicator.growth.slice(0, index);
      return [
        {
          indicator,
          from: one.from,
          to: one.to,
          reading: one.reading,
          stated: around(one.value, one.halfUnit),
          place: one,
          isAssumed: one.assumed.length > 0,
          starts: figuresIn(input, indicator, one.from, others),
          ends: figuresIn(input, indicator, one.to, others),
        },
      ];
    }),
  );
}

function statedClaims(input: AuditRegion): readonly GrowthClaim[] {
  return input.region.statements.flatMap((one): readonly GrowthClaim[] => {
    if (one.says !== 'growth') return [];
    const indicator = input.find(one.of);
    if (indicator === null) return [];
    const others = indicator.growth.filter(
      ({ reading, value }) => reading !== one.reading || value !== one.is,
    );
    return [
      {
        indicator,
        from: one.from,
        to: one.to,
        reading: one.reading,
        stated: around(one.is, one.halfUnit),
        place: one,
        isAssumed: one.assumed.length > 0,
        starts: figuresIn(input, indicator, one.from, others),
        ends: figuresIn(input, indicator, one.to, others),
      },
    ];
  });
}

/** The first pair of readings that agrees decides; else the first pair of all. */
function judge(claim: GrowthClaim): JudgedClaim | null {
  const pairs = choices([claim.starts, claim.ends]).flatMap(([start, end]) => {
    const one = start === undefined || end === undefined ? null : judgePair(claim, start, end);
    return one === null ? [] : [one];
  });
  const own = readingOf(claim);
  return pairs.find(({ fits }) => fits === own) ?? pairs[0] ?? null;
}

function judgePair(
  claim: GrowthClaim,
  start: PrintedFigure,
  end: PrintedFigure,
): JudgedClaim | null {
  const years = claim.to - claim.from;
  const own = readingOf(claim);
  const others: readonly GrowthReading[] =
    years === 1 ? ['ratio'] : ['compound', 'simple', 'total', 'ratio'];
  const readings = [own, ...others.filter((reading) => reading !== own)];
  const arithmetic: Arithmetic[] = [];
  for (const form of readings) {
    const grown = growthAs(form, start, end, years);
    if (grown === null) continue;
    arithmetic.push({ form, of: [shown(end), shown(start)], years, ...grown, unit: '%' });
    if (form === own && canAgree(grown, claim.stated)) break;
  }
  if (arithmetic.length === 0) return null;
  const agreeing = arithmetic.find((one) => canAgree(one, claim.stated));
  // Growth of a share may be told in percentage points.
  const points = minus(end, start);
  const inPoints =
    movesInPoints(claim.indicator.kind) &&
    canAgree(own === 'total' ? points : through(points, (x) => x / years), claim.stated);
  const fits = inPoints ? own : (agreeing?.form as GrowthReading | undefined);
  const at = placesOf([claim.place, end.place, start.place]);
  return { ...claim, fits: fits ?? null, arithmetic, at };
}

/** Whether a claim agrees with its ends as it is stated. */
export function isKept(claim: JudgedClaim): boolean {
  return claim.fits === readingOf(claim);
}

function readingOf({ reading }: Pick<GrowthClaim, 'reading'>): GrowthReading {
  return reading === 'total' ? 'total' : 'compound';
}

function growthAs(
  form: GrowthReading,
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
