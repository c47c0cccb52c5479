import type { DocumentYears } from './document-years.ts';
import type { TimeMark } from './find-times.ts';
import type { Section } from './outline.ts';
import type { Doubt } from './reading.ts';

/** When a figure is of, and whether that is behind the document or before it. */
export type When = {
  readonly year: number | null;
  readonly window: string | null;
  /** The month that it is of, where that is printed and not the year's last. */
  readonly month?: number | null;
  readonly side: 'past' | 'future' | null;
  readonly doubts: readonly Doubt[];
};

/** What a paragraph knows of time before its first mark: its section, or the line that leads to it. */
export type TimeContext = {
  readonly years: DocumentYears;
  readonly section: Section;
  readonly lead: TimeMark | null;
};

/**
 * The time of a figure: the last mark in front of it; else what its section says. The past goes to
 * the document's base year and goals to its last year, both to be confirmed; tasks get no year.
 *
 * @param mark the mark that counts for the figure, null for none
 * @param clause the words around the figure, for 已 and 力争
 */
export function whenOf(mark: TimeMark | null, clause: string, context: TimeContext): When {
  const { years, section } = context;
  const dated = mark ?? context.lead;
  if (dated !== null && (dated.year !== null || dated.window !== null)) {
    const last = dated.year ?? Number(dated.window!.slice(5));
    return {
      year: dated.year,
      window: dated.window,
      month: dated.month,
      side: sideOf(last, clause, context),
      doubts:
        dated.isPrinted || years.kind === 'communique' || years.kind === 'report' ? [] : ['year'],
    };
  }
  if (section.year !== null && (section.phase !== null || years.kind === 'report')) {
    const side = sideOf(section.year, clause, context);
    return { year: section.year, window: null, side, doubts: [] };
  }
  if (section.phase === 'past') {
    return { year: years.current, window: null, side: 'past', doubts: ['year'] };
  }
  if (years.kind === 'communique') {
    return { year: years.current, window: null, side: 'past', doubts: [] };
  }
  if (section.phase === 'goals') {
    return { year: years.target, window: null, side: 'future', doubts: ['year'] };
  }
  const isPast =
    section.phase === 'tasks' ? /截至|截止|目前|现有|已(?!成为)/.test(clause) : isPastTold(clause);
  if (isPast) return { year: years.current, window: null, side: 'past', doubts: ['year'] };
  if (section.phase === 'tasks') {
    const year = years.kind === 'report' ? years.running : null;
    return { year, window: null, side: 'future', doubts: ['year'] };
  }
  if (isFutureTold(clause)) {
    const year = years.kind === 'report' ? years.running : null;
    return { year, window: null, side: 'future', doubts: ['year'] };
  }
  if (years.kind === 'report')
    return { year: years.current, window: null, side: 'past', doubts: ['year'] };
  return {
    year: null,
    window: null,
    side: years.kind === 'plan' ? 'future' : null,
    doubts: ['year', 'role'],
  };
}

function sideOf(year: number, clause: string, { years, section }: TimeContext): When['side'] {
  if (years.current === null) {
    if (isFutureTold(clause)) return 'future';
    const isAhead = section.phase === 'goals' || section.phase === 'tasks';
    return isAhead && !/截至|截止|目前|现有|已(?!成为)/.test(clause) ? 'future' : 'past';
  }
  // A page of 2025 may tell what is wanted by the end of 2025.
  if (year === years.running && years.kind === 'other' && isFutureTold(clause)) return 'future';
  if (year <= years.current) return 'past';
  // The year in which it was written may have figures already.
  if (
    year === years.running &&
    years.kind !== 'report' &&
    (section.phase === 'past' || isPastTold(clause))
  )
    return 'past';
  return 'future';
}

function isPastTold(clause: string): boolean {
  return (
    /截至|截止|目前|现有|已(?!成为)|累计(?!将)|达成|先后|荣获|获评|(?:全部|基本|圆满|顺利|超额|如期|提前)(?:完成|实现|达标)/.test(
      clause,
    ) && !isFutureTold(clause)
  );
}

function isFutureTold(clause: string): boolean {
  return /力争|争取|确保|计划(?!人|生育)|预期(?!性)|努力|目标|将(?!近|军)|要(?!求|素|点)|(?<!达)到(?:20\d\d年|二|[“"]?十.五)/.test(
    clause,
  );
}
