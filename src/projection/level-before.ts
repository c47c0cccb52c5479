import type { LawParameters, Lead } from '../laws/law.ts';
import { laws } from '../laws/registry.ts';
import { centreOf, yearsOf } from '../region/growth-measures.ts';
import type { ModelSeries, SeriesStart } from '../scenario/model.ts';
import {
  levelAtPoints,
  levelAtRate,
  levelAtStep,
  type WindowSpan,
} from '../stats/window-growth.ts';
import { isWindowed, movesInPoints } from '../terms/kind.ts';

/**
 * The yearly level of an indicator in its start year, from which its path goes on, or in a year
 * before it. The figure of a window belongs to the window's centre, from where the law's growth
 * leads to the other years; so growth that is measured from centre to centre is the growth of the
 * path. For kinds of one year it is the figure itself. Without a start it is what the law fixes.
 *
 * @param series an indicator
 * @param year the start year or, for kinds of windows, one before it
 * @param parameters of its law, in place of its own where they are drawn
 * @param deviation what is added to every year's growth
 * @returns in the indicator's unit; null where there is none
 * source: `stats/window-growth.ts`
 */
export function levelBefore(
  series: ModelSeries,
  year: number,
  parameters: LawParameters | null = series.growth?.parameters ?? null,
  deviation = 0,
): number | null {
  const { start, growth } = series;
  if (growth === null) return null;
  const level =
    start === null
      ? (laws[growth.law].exact?.(year, parameters as never) ?? null)
      : levelAround(series, start, parameters, deviation, year);
  return level !== null && Number.isFinite(level) ? level : null;
}

function levelAround(
  { indicator, target, growth }: ModelSeries,
  start: SeriesStart,
  parameters: LawParameters | null,
  deviation: number,
  year: number,
): number {
  const { kind } = indicator;
  if (!isWindowed(kind)) return start.level;
  const base = start.window === null ? 1 : yearsOf(start.window);
  const years = start.year - centreOf(start);
  const window = target?.window ?? { from: start.year + 1, to: start.year + base };
  const span: WindowSpan = {
    lead: years,
    first: window.from - start.year,
    last: window.to - start.year,
  };
  const given = { year: start.year, level: start.level, years };
  const lead: Lead = (growth === null
    ? null
    : laws[growth.law].lead?.(parameters as never, given)) ?? { rate: 0 };
  const level = lead.level ?? start.level;
  const k = year - start.year;
  if (movesInPoints(kind))
    return levelAtPoints(level, ('step' in lead ? lead.step : 0) + deviation, span, k);
  if ('rate' in lead) return levelAtRate(level, Math.max(-1, lead.rate + deviation), span, k);
  // Steps grow by what is added to growth on top of them.
  const moved = levelAtStep(level, lead.step, span, k);
  return deviation === 0 ? moved : levelAtRate(moved, Math.max(-1, deviation), span, k);
}
