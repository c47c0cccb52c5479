import { canAgree } from '../stats/interval.ts';
import type { Observation } from '../terms/figure.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Target } from '../terms/target.ts';
import type { AuditRegion } from './audit-region.ts';
import { observedFigure, type PrintedFigure, targetFigure } from './printed-figures.ts';

/** One figure that the document gives at several places. */
export type FigureReadings = {
  readonly indicator: Indicator;
  readonly year: number;
  readonly isTarget: boolean;
  readonly readings: readonly Reading[];
};

type Reading = {
  readonly figure: PrintedFigure;
  readonly source: Observation | Target;
  readonly target: Target | null;
};

/**
 * Every figure of a plan that is printed at more than one place: observed ones by year, targets by
 * year and window.
 */
export function figureReadings({ region }: AuditRegion): readonly FigureReadings[] {
  return region.indicators.flatMap((indicator) =>
    [...observedGroups(indicator), ...targetGroups(indicator, region.plan.target)].filter(
      ({ readings }) => readings.length > 1,
    ),
  );
}

/** The readings that cannot be the same number as the first, each number once. */
export function differingReadings({ readings }: FigureReadings): readonly Reading[] {
  const [first, ...others] = readings;
  if (first === undefined) return [];
  const differing = others.filter(({ figure }) => !canAgree(figure, first.figure));
  return differing.filter(
    ({ figure }, index) =>
      differing.findIndex((other) => other.figure.value === figure.value) === index,
  );
}

function observedGroups(indicator: Indicator): readonly FigureReadings[] {
  const all = [...indicator.observed, ...indicator.readings];
  return [...new Set(all.map(({ year }) => year))].map((year) => ({
    indicator,
    year,
    isTarget: false,
    readings: all
      .filter((one) => one.year === year)
      .flatMap((source): readonly Reading[] => {
        const figure = observedFigure(indicator, source);
        return figure === null ? [] : [{ figure, source, target: null }];
      }),
  }));
}

function targetGroups(indicator: Indicator, planned: number | null): readonly FigureReadings[] {
  const keyOf = ({ year, window }: Target) => `${year} ${window?.from ?? ''}-${window?.to ?? ''}`;
  return [...new Set(indicator.targets.map(keyOf))].map((key) => {
    const own = indicator.targets.filter((one) => keyOf(one) === key);
    const stated = own[0]?.year;
    const year = typeof stated === 'number' ? stated : (planned ?? 0);
    return {
      indicator,
      year,
      isTarget: true,
      readings: own.flatMap((target): readonly Reading[] => {
        const figure = targetFigure(indicator, target, year);
        return figure === null ? [] : [{ figure, source: target, target }];
      }),
    };
  });
}
