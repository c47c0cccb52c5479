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

/** Figures with a way to where they come from; a text without figures as a whole. */
export function linked(runs: Runs, anchor: string | null): Runs {
  if (anchor === null) return runs;
  const hasFigure = runs.some(({ exact }) => exact !== undefined);
  return runs.map((run) => (run.exact !== undefined || !hasFigure ? { ...run, to: anchor } : run));
}
