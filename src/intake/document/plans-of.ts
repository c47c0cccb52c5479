import type { DocumentYears } from '../../document/document-years.ts';
import type { Reading } from '../../document/reading.ts';

/** The plans of a region file as data: one in the short form, or five-year plans by their ids. */
export type WrittenPlans =
  | { readonly plan: { readonly base: number; readonly target: number | null } }
  | {
      readonly plans: {
        readonly [id: string]: {
          readonly name: string;
          readonly base: number;
          readonly target: number;
        };
      };
    };

/** The span of the plan that the document is of. */
export type PlanSpan = { readonly base: number; readonly target: number | null };

/**
 * The span that the document plans for: its own years, else from the newest figure that it publishes.
 *
 * @returns null where no figure has a year
 */
export function planSpanOf(years: DocumentYears, readings: readonly Reading[]): PlanSpan | null {
  const wanted = furthest(readings, 'target', Math.min);
  const base = years.current ?? furthest(readings, 'observed', Math.max) ?? beginningOf(wanted);
  if (base === null) return null;
  // A scheme without a span of its own plans for the first year that it wants something of.
  const ahead = readings.filter(({ year }) => year !== null && year > base);
  const target = years.target ?? furthest(ahead, 'target', Math.min);
  return { base, target: target !== null && target > base ? target : null };
}

/**
 * The plans that the region file names. A five-year plan is called by its number; the one before it
 * is named too where the document still tells of its targets, so that they belong somewhere.
 *
 * @param span of the document's plan
 * @param readings what was read
 * source: DESIGN section 3 (`plans`)
 */
export function plansOf(span: PlanSpan, readings: readonly Reading[]): WrittenPlans {
  const { base, target } = span;
  if (target === null || !isFiveYears(base, target)) return { plan: span };
  const isBefore = ({ role, year, window }: Reading): boolean => {
    const last = year ?? (window === null ? null : Number(window.slice(5)));
    return role === 'target' && last !== null && last > base - 5 && last <= base;
  };
  const bases = readings.some(isBefore) && isFiveYears(base - 5, base) ? [base - 5, base] : [base];
  return {
    plans: Object.fromEntries(
      bases.map((from) => {
        const number = (from - firstBase) / 5 + 1;
        return [`p${number}`, { name: numerals[number]!, base: from, target: from + 5 }];
      }),
    ),
  };
}

/** The base of a first plan, if plans had always counted five years: the tenth counts from 2000. */
const firstBase = 1955;

const numerals: { readonly [number: number]: string } = {
  10: '十五',
  11: '十一五',
  12: '十二五',
  13: '十三五',
  14: '十四五',
  15: '十五五',
  16: '十六五',
  17: '十七五',
};

function isFiveYears(base: number, target: number): boolean {
  return target - base === 5 && numerals[(base - firstBase) / 5 + 1] !== undefined;
}

function furthest(
  readings: readonly Reading[],
  wanted: Reading['role'],
  pick: (...years: number[]) => number,
): number | null {
  const found = readings.flatMap(({ role, year }) =>
    role === wanted && year !== null ? [year] : [],
  );
  return found.length === 0 ? null : pick(...found);
}

/** What is wanted of 2025 or 2030 belongs to a five-year plan; else to the year before. */
function beginningOf(wanted: number | null): number | null {
  if (wanted === null) return null;
  return isFiveYears(wanted - 5, wanted) ? wanted - 5 : wanted - 1;
}
