import type { AnyLaw, Ground, LawParameters } from '../../src/laws/law.ts';

/** What a law refused: `rate rate-below-minus-100`. */
export type Resolved = {
  readonly parameters: LawParameters | null;
  readonly refused: readonly string[];
};

/** What of a ground a test settles; the start of a kind of one year by default. */
export type Settled = Partial<Omit<Ground, 'start'>> & {
  readonly start?: { readonly year: number; readonly level: number; readonly lead?: number } | null;
};

/** A ground on which rates are their figures, quantities numbers in the indicator's unit. */
function groundOf(more: Settled, refused: string[]): Ground {
  const start = more.start === undefined ? { year: 2020, level: 100 } : more.start;
  return {
    kind: 'stock',
    to: 2025,
    target: null,
    floor: 0,
    ceiling: null,
    rate: (spec) => (spec.ground === 'figure' ? spec.value : null),
    step: (spec) => (spec.ground === 'figure' ? spec.value : null),
    quantity: (raw) => (typeof raw === 'number' ? raw : Number.parseFloat(raw)),
    unitsOf: () => 1,
    outlook: { scale: 'log', growth: 0.05, time: 2020, value: 100 },
    figures: [90, 91, 95, 96, 100].map((value, i) => ({ year: 2016 + i, value })),
    refuse: (key, code) => {
      refused.push(`${key} ${code}`);
      return null;
    },
    ...more,
    start: start === null ? null : { lead: 0, ...start },
  };
}

/** Reads what a scenario may write and resolves it. */
export function resolve(law: AnyLaw, written: unknown, more: Settled = {}): Resolved {
  const refused: string[] = [];
  const form = law.form.parse(written);
  return { parameters: law.resolve(form as never, groundOf(more, refused)), refused };
}

/** The values of the years after the start: exact where the law fixes them, else iterated. */
export function walk(
  law: AnyLaw,
  { parameters }: Resolved,
  start: { readonly year: number; readonly level: number },
  years: number,
  mode: 'exact' | 'iterated' = 'exact',
): readonly number[] {
  let value = start.level;
  return Array.from({ length: years }, (_, i) => {
    const year = start.year + 1 + i;
    const exact = mode === 'exact' ? (law.exact?.(year, parameters as never) ?? null) : null;
    value = exact ?? law.next(value, year, parameters as never, 0);
    return value;
  });
}

/** A target of one year. */
export function goal(value: number, year = 2025) {
  return { value, year, each: false, windowYears: 0 };
}
