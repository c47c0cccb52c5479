import type { Indicator } from '../terms/indicator.ts';
import type { AuditRegion } from './audit-region.ts';
import { type PrintedFigure, readingsIn, type Standing, targetsIn } from './printed-figures.ts';

/**
 * One way to take the figures of a year. `told`: how grave it is that a statement fits them only so;
 * null where that is what the document means.
 */
export type Meaning = { readonly standing: Standing; readonly told: 'warning' | 'note' | null };

/**
 * What a statement of a document may mean by the figures of a year, the likeliest first.
 *
 * The published figure is meant, the target where none is. Where both stand, the document decides:
 * one that was issued before that year, or that gives the target and not the figure, is the plan and
 * speaks of the target; all others (reviews, bulletins) speak of the figure, and a statement that
 * fits the target alone is told as such.
 *
 * Breaks in a series and figures that are no more than a bound belong here and in `figuresIn`: what
 * a year may mean is asked nowhere else.
 *
 * @param indicators those whose figures of that year the statement takes
 * @param source key of the document that states it
 * @returns at least one
 * source: DESIGN sections 3 and 5
 */
export function meaningsOf(
  input: AuditRegion,
  indicators: readonly Indicator[],
  year: number,
  source: string,
): readonly Meaning[] {
  const published = sourcesOf(indicators.flatMap((one) => readingsIn(one, year)));
  const aimed = sourcesOf(indicators.flatMap((one) => targetsIn(input, one, year)));
  const isEarly = issuedBefore(input, source, year) && !published.has(source);
  if (indicators.length === 0) return [silent(isAhead(input, year) ? 'target' : 'published')];
  if (aimed.size === 0) return [silent('published')];
  if (published.size === 0)
    return isEarly
      ? [silent('target'), silent('published')]
      : [silent('published'), silent('target')];
  if (isEarly) return [silent('target')];
  if (aimed.has(source) && !published.has(source)) return [silent('target'), silent('published')];
  const told = published.has(source) && !aimed.has(source) ? 'warning' : 'note';
  return [silent('published'), { standing: 'target', told }];
}

function silent(standing: Standing): Meaning {
  return { standing, told: null };
}

function sourcesOf(figures: readonly PrintedFigure[]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ place }) => (place === null ? [] : [place.source])));
}

/** Whether a document cannot know what was published of a year. */
function issuedBefore({ region }: AuditRegion, source: string, year: number): boolean {
  const issued = /^\d{4}/.exec(region.sources[source]?.issued ?? '')?.[0];
  return issued !== undefined && Number(issued) < year;
}

/** Numbers of a year of which nothing is published are those of a plan, and exact. */
function isAhead({ region }: AuditRegion, year: number): boolean {
  return year > region.plan.base && region.indicators.every((one) => !readingsIn(one, year).length);
}
