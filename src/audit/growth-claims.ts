import { around, canAgree } from '../stats/interval.ts';
import type { Place, StatedGrowth } from '../terms/figure.ts';
import type { FittingReading } from './audit-details.ts';
import { type AuditOutcome, unknown } from './audit-outcome.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import {
  fitsInPoints,
  formOf,
  type ReadGrowth,
  readGrowth,
  type StatedRate,
} from './growth-readings.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import { choices, figuresIn, knownIn, type PrintedFigure, placesOf } from './printed-figures.ts';

/** Growth in per cent that the document states between two years of an indicator. */
type GrowthClaim = StatedRate & {
  readonly place: Place;
  readonly assumed: readonly string[];
  /** What an end that is not printed may be worked out from. */
  readonly growth: readonly StatedGrowth[];
};

/** A claim held against its end points; `fits`: the reading under which they agree. */
export type JudgedClaim = GrowthClaim & {
  readonly fits: FittingReading | null;
  readonly isKept: boolean;
  /** Where it is kept by targets alone though figures are published: how grave, and what they give. */
  readonly aboutTarget: { readonly severity: 'warning' | 'note'; readonly by: Arithmetic } | null;
  /** What the end points give as stated, by what is published where that is. */
  readonly own: Arithmetic;
  /** The same by the readings that were tried; by the one that fits alone, where one does. */
  readonly others: readonly Arithmetic[];
  readonly at: readonly Place[];
};

/**
 * Every growth in per cent that a plan states, held against the two ends it speaks of.
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
    const [starts, ends] = [endsIn(input, claim, from), endsIn(input, claim, to)];
    if (starts.length === 0 || ends.length === 0) {
      gaps.push(unknown(indicator.id, starts.length === 0 ? from : to, 'one-end', [indicator.id]));
      continue;
    }
    const broken = countedOtherwise(indicator, from, to);
    if (broken !== null) {
      gaps.push(unknown(indicator.id, to, broken, [indicator.id]));
      continue;
    }
    const one = judge(claim, starts, ends);
    if (one === null) gaps.push(unknown(indicator.id, from, 'zero-base', [indicator.id]));
    else judged.push(one);
  }
  return { judged, gaps };
}

/** The `growth` of indicators: ends may build on what is stated before it, never on itself. */
function ownClaims(input: AuditRegion): readonly GrowthClaim[] {
  return input.region.indicators.flatMap((indicator) =>
    indicator.growth.flatMap((one, index): readonly GrowthClaim[] => {
      const { reading, from, to, assumed } = one;
      if (reading === 'add') return [];
      const stated = around(one.value, one.halfUnit);
      const growth = indicator.growth.slice(0, index);
      return [{ indicator, from, to, reading, stated, place: one, assumed, growth }];
    }),
  );
}

function statedClaims(input: AuditRegion): readonly GrowthClaim[] {
  return input.region.statements.flatMap((one): readonly GrowthClaim[] => {
    if (one.says !== 'growth') return [];
    const indicator = input.find(one.of);
    if (indicator === null) return [];
    const { reading, from, to, assumed } = one;
    const stated = around(one.is, one.halfUnit);
    const growth = indicator.growth.filter(
      (other) => other.reading !== reading || other.value !== one.is,
    );
    return [{ indicator, from, to, reading, stated, place: one, assumed, growth }];
  });
}

/** The figures of a year in one of the ways that the claim may mean them. */
type Ends = { readonly meaning: Meaning; readonly figures: readonly PrintedFigure[] };

function endsIn(input: AuditRegion, claim: GrowthClaim, year: number): readonly Ends[] {
  const { indicator, growth, place } = claim;
  return meaningsOf(input, [indicator], year, place.source).flatMap((meaning) => {
    const figures = figuresIn(input, indicator, year, meaning.standing, growth);
    return figures.length === 0 ? [] : [{ meaning, figures }];
  });
}

/** Two ends, and what they give. */
type Pair = {
  readonly told: Meaning['told'];
  readonly places: readonly (Place | null)[];
  readonly inPoints: boolean;
  readonly read: readonly ReadGrowth[];
};

/**
 * As stated by any pair of ends; else by another reading; else from a neighbouring year. The first
 * pair, of what is meant likeliest, stands for those that do not fit.
 */
function judge(
  claim: GrowthClaim,
  starts: readonly Ends[],
  ends: readonly Ends[],
): JudgedClaim | null {
  const pairs = pairsOf(claim, starts, ends);
  const [first] = pairs;
  if (first === undefined) return null;
  const own = formOf(claim.reading);
  const fitting = (read: readonly ReadGrowth[]) =>
    read.find(({ arithmetic }) => canAgree(arithmetic, claim.stated));
  const kept = pairs.find(({ read, inPoints }) => inPoints || fitting(read.slice(0, 1)));
  const pair = kept ?? pairs.find(({ read }) => fitting(read)) ?? first;
  const other = kept === undefined ? (fitting(pair.read) ?? fromNeighbour(claim, ends)) : undefined;
  const told = kept === first ? null : (kept?.told ?? null);
  const tried = pair.read.filter(({ reading }) => reading === 'compound' || reading === 'simple');
  const fits = other === undefined ? null : fittingOf(other);
  return {
    ...claim,
    fits,
    isKept: kept !== undefined,
    aboutTarget: told === null ? null : { severity: told, by: pair.read[0]!.arithmetic },
    own: (told === null ? pair : first).read[0]!.arithmetic,
    others: (other === undefined ? tried : [other])
      .map(({ arithmetic }) => arithmetic)
      .filter(({ form, years }) => form !== own || years !== claim.to - claim.from),
    at: placesOf([claim.place, ...pair.places, ...(told === null ? [] : first.places)]),
  };
}

function pairsOf(
  claim: StatedRate,
  starts: readonly Ends[],
  ends: readonly Ends[],
): readonly Pair[] {
  return ends.flatMap((later) =>
    starts.flatMap((earlier) =>
      choices([earlier.figures, later.figures]).flatMap(([start, end]): readonly Pair[] => {
        const read = readGrowth(claim, start!, end!);
        if (read.length === 0) return [];
        const told = later.meaning.told ?? earlier.meaning.told;
        const inPoints = fitsInPoints(claim, start!, end!);
        return [{ told, places: [end!.place, start!.place], inPoints, read }];
      }),
    ),
  );
}

/** As stated, but from the year before or after, where the document does not name its base. */
function fromNeighbour(claim: GrowthClaim, ends: readonly Ends[]): ReadGrowth | undefined {
  if (!claim.assumed.includes('from')) return undefined;
  for (const from of [claim.from - 1, claim.from + 1]) {
    if (from >= claim.to || countedOtherwise(claim.indicator, from, claim.to) !== null) continue;
    const meaning: Meaning = { standing: 'published', told: null };
    const figures = knownIn(claim.indicator, from, claim.growth);
    const moved = { ...claim, from };
    for (const { read } of pairsOf(moved, [{ meaning, figures }], ends)) {
      const [own] = read;
      if (own !== undefined && canAgree(own.arithmetic, claim.stated))
        return { ...own, reading: 'other-base' };
    }
  }
  return undefined;
}

function fittingOf({ reading, form, years, from }: ReadGrowth): FittingReading {
  return { reading, form, years, from };
}
