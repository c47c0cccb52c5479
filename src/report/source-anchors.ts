import type { Study } from '../study/study.ts';
import type { Runs } from './document.ts';

/** The anchor of a published figure, or of a target, in the section of sources. */
export function anchorOfFigure(
  { region }: Pick<Study, 'region'>,
  indicator: string,
  year: number | 'target',
): string {
  return `source-${region.id}-${indicator}-${year}`;
}

/** The anchor of an indicator's assumption in the section of assumptions. */
export function anchorOfAssumption(indicator: string): string {
  return `assumption-${indicator}`;
}

/** The anchor of an indicator's row in the table of what is reached. */
export function anchorOfOutcome(indicator: string): string {
  return `outcome-${indicator}`;
}

/** The anchor of an indicator's row in the table of required, historic and assumed growth. */
export function anchorOfGrowth(indicator: string): string {
  return `growth-${indicator}`;
}

/** The anchor of an indicator's row in the table of odds. */
export function anchorOfOdds(indicator: string): string {
  return `odds-${indicator}`;
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
