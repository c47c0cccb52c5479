import type { Study, StudyIndicator, StudyTarget } from '../study/study.ts';
import type { Runs } from './report-document.ts';

/** The anchor of a published figure in the section of sources. */
export function anchorOfFigure(
  { region }: Pick<Study, 'region'>,
  indicator: string,
  year: number,
): string {
  return `source-${region.id}-${indicator}-${year}`;
}

/** The anchor of a target in the section of sources. */
export function anchorOfTarget({ region }: Pick<Study, 'region'>, target: Row): string {
  return `source-${region.id}-${rowKey(target)}-target`;
}

/** What makes a row of the targets different from every other row. */
type Row = Pick<StudyTarget, 'indicator' | 'year' | 'each' | 'window'>;

function rowKey({ indicator, year, each, window }: Row): string {
  const span = window === null ? year : `${window.from}-${window.to}`;
  return `${indicator}-${each ? 'each-' : ''}${span}`;
}

/** The anchor of an indicator's assumption in the section of assumptions. */
export function anchorOfAssumption(indicator: string): string {
  return `assumption-${indicator}`;
}

/**
 * Where the growth assumed for a target's indicator has its ground: the assumption, or of a computed
 * path the row of its growth.
 */
export function anchorOfAssumed({ id, computed }: StudyIndicator, target: Row): string {
  return computed ? anchorOfGrowth(target) : anchorOfAssumption(id);
}

/** The anchor of a target's row in the table of what is reached. */
export function anchorOfOutcome(target: Row): string {
  return `outcome-${rowKey(target)}`;
}

/** The anchor of a target's row in the table of required, past and assumed growth. */
export function anchorOfGrowth(target: Row): string {
  return `growth-${rowKey(target)}`;
}

/** The anchor of a target's row in the table of odds. */
export function anchorOfOdds(target: Row): string {
  return `odds-${rowKey(target)}`;
}

/** The anchor of a total's row in a year, or among the targets, in the section of totals. */
export function anchorOfTotal(indicator: string, moment: number | 'target'): string {
  return `total-${indicator}-${moment}`;
}

/** Figures with a way to where they come from; a text without figures as a whole. */
export function linked(runs: Runs, anchor: string | null): Runs {
  if (anchor === null) return runs;
  const hasFigure = runs.some(({ exact }) => exact !== undefined);
  return runs.map((run) => (run.exact !== undefined || !hasFigure ? { ...run, to: anchor } : run));
}
