import type { GrowthScale, OutlookParameters } from '../cases/outlook-parameters.ts';
import { centreOf, yearlyLevel } from '../region/growth-measures.ts';
import type { Window } from '../terms/figure.ts';
import type { Kind } from '../terms/kind.ts';
import { type ExpectedGrowth, expectGrowth, learnFromPlan } from './expect-growth.ts';
import type { Evidence } from './gather-evidence.ts';
import { fromScale, scaleOf, toScale } from './growth-scale.ts';
import { slopeForYears } from './own-past-slope.ts';
import { poolGrowth } from './pool-growth.ts';

/** A published figure that may be compared with its neighbours: no break lies between them. */
export type KnownFigure = {
  readonly year: number;
  readonly window: Window | null;
  /** The month that it is of, `2025-08`, where it is not of the year's end. */
  readonly asOf?: string | null;
  readonly value: number;
  /** Half a unit of its last printed digit; 0 where that is not known. */
  readonly halfUnit: number;
};

/** What an outlook is asked of. */
export type OutlookQuestion = {
  readonly kind: Kind;
  /** The plan's base year; figures after it are years of the plan. */
  readonly base: number;
  /** Figures of one definition, by year; those before the base are the own past. */
  readonly figures: readonly KnownFigure[];
};

/** A figure in time and on the scale; `value` is the yearly level, a share of 0 moved half a unit. */
type Placed = {
  readonly year: number;
  readonly time: number;
  readonly value: number;
  readonly level: number;
};

/** Growth before the plan that was used, and how much of its lead over others counts. */
type OutlookOwnPast = {
  readonly from: number;
  readonly to: number;
  readonly growth: number;
  readonly weight: number;
};

/** What past and peers let one expect of an indicator, whatever anyone assumes: plain data. */
export type Outlook = {
  readonly scale: GrowthScale;
  readonly kind: Kind;
  /** The newest figure: its year (the centre of a window), and its yearly level, also on the scale. */
  readonly from: Placed;
  readonly expected: ExpectedGrowth;
  readonly evidence: Pick<Evidence, 'cases' | 'regions' | 'grades' | 'years'>;
  readonly own: OutlookOwnPast | null;
  /** Growth a year since the base, where years of the plan are published. */
  readonly learnt: { readonly years: number; readonly growth: number } | null;
};

/** Why there is no outlook: of rates none is made; nothing to start from; nothing known elsewhere. */
export type NoOutlook = {
  readonly unknown: 'rate' | 'no-figure' | 'no-growth-from-zero' | 'no-cases';
};

/** The own past is that over five years, or the nearest to it of at least three. */
const ownYears = 5;
const fewestOwnYears = 3;
const mostOwnYears = 10;

/**
 * What evidence lets one expect of an indicator, in closed form.
 *
 * The growth of other regions sets the middle and the spread, the region's own growth before the
 * plan moves it a little, years of the plan that are published move it more.
 *
 * @param question the indicator's kind, the plan's base year, the figures
 * @param evidence the growth of other regions
 * @param parameters both parameter sets
 * @returns the outlook, or why there is none
 * source: DESIGN section 6; `docs/methods.md`
 */
export function outlookOf(
  question: OutlookQuestion,
  evidence: Evidence,
  parameters: OutlookParameters,
): Outlook | NoOutlook {
  const scale = scaleOf(question.kind);
  if (scale === null) return { unknown: 'rate' };
  const newest = question.figures.at(-1);
  if (newest === undefined) return { unknown: 'no-figure' };
  const points = question.figures.flatMap((figure) => placed(question.kind, scale, figure));
  const from = points.at(-1);
  if (from === undefined || from.year !== newest.year) return { unknown: 'no-growth-from-zero' };
  if (evidence.cases === 0) return { unknown: 'no-cases' };
  const middle = evidence.classMiddle ?? parameters[scale].middle;
  const set = { ...parameters[scale], middle };
  const base = points.filter(({ year }) => year <= question.base).at(-1) ?? from;
  const own = ownPast(points, base);
  const pool = poolGrowth(evidence.periods, set, Math.min(question.base, from.year));
  const slope = own === null ? 0 : slopeForYears(set.ownPast, own.years, set);
  const before = expectGrowth(pool, own === null ? null : { ...own, slope }, set);
  const years = from.time - base.time;
  const growth = years > 0 ? (from.level - base.level) / years : 0;
  return {
    scale,
    kind: question.kind,
    from,
    expected: years > 0 ? learnFromPlan(before, growth, years) : before,
    evidence: {
      cases: evidence.cases,
      regions: evidence.regions,
      grades: evidence.grades,
      years: evidence.years,
    },
    own: own === null ? null : { from: own.from, to: own.to, growth: own.growth, weight: slope },
    learnt: years > 0 ? { years, growth } : null,
  };
}

function placed(kind: Kind, scale: GrowthScale, figure: KnownFigure): readonly Placed[] {
  const value = yearlyLevel(kind, figure.value, figure.window);
  const level = toScale(scale, value, figure.halfUnit);
  if (level === null) return [];
  const isMoved = scale === 'logit' && (value === 0 || value === 1);
  return [
    {
      year: figure.year,
      time: centreOf(figure),
      value: isMoved ? fromScale(scale, level) : value,
      level,
    },
  ];
}

function ownPast(points: readonly Placed[], base: Placed) {
  const far = (point: Placed) => Math.abs(base.time - point.time - ownYears);
  const [start] = points
    .filter((point) => {
      const years = base.time - point.time;
      return years >= fewestOwnYears && years <= mostOwnYears;
    })
    .toSorted((a, b) => far(a) - far(b) || b.time - a.time);
  if (start === undefined) return null;
  const years = base.time - start.time;
  return {
    from: start.year,
    to: base.year,
    years,
    growth: (base.level - start.level) / years,
  };
}
