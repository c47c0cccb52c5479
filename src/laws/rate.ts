import { z } from '../input/zod.ts';
import { scaleByPowerOfTen } from '../stats/round.ts';

/**
 * A growth rate as a scenario writes it: a figure, or a multiple of a rate that the data give.
 * `history` is the indicator's own (or `of` another's) past growth, `peers` the median of the growth
 * cases, `required` what the target needs. For shares and rates all are percentage points a year.
 */
export type RateSpec = { readonly ground: 'figure'; readonly value: number } | GroundedRate;

/** A rate that the data give, times `factor`. */
export type GroundedRate =
  | { readonly ground: 'history'; readonly factor: number; readonly of: string | null }
  | { readonly ground: 'peers'; readonly factor: number }
  | { readonly ground: 'required'; readonly factor: number };

/** No rate, share or multiple means more than this: beyond it powers leave the range of numbers. */
const largestFraction = 10;

const bounded = z
  .number()
  .min(-largestFraction, { error: () => 'fraction' })
  .max(largestFraction, { error: () => 'fraction' });

/** The problem of a number that means one thing or another; wording has its sentence. */
export type BareNumber = { readonly found: string; readonly either: string; readonly or: string };

/**
 * A fraction written as a number or a per cent: 0.05 and '5%' are the same. Beyond 1 only a per cent
 * says what is meant: of `rate: 4` nobody knows whether 4% or 400%.
 */
export const fractionForm = z
  .union([z.number(), z.string().regex(/^\s*[+-]?\d+(\.\d+)?\s*[%％]\s*$/)], {
    error: () => 'fraction',
  })
  .transform((raw, context) => {
    if (typeof raw !== 'number')
      return scaleByPowerOfTen(Number(raw.replace(/[%％]/, '').trim()), -2);
    if (Math.abs(raw) <= 1) return raw;
    const whole = `${scaleByPowerOfTen(raw, 2)}%`;
    const params: BareNumber = { found: String(raw), either: `${raw}%`, or: whole };
    context.addIssue({ code: 'custom', params: { code: 'bare-number', ...params } });
    return z.NEVER;
  })
  .pipe(bounded);

/** `history`, `peers` or a multiple of `history`, `peers` or `required`. */
export const groundedRateForm = z
  .union(
    [
      z.enum(['history', 'peers']),
      z.strictObject({ required: bounded }),
      z.strictObject({ history: bounded, of: z.string().optional() }),
      z.strictObject({ peers: bounded }),
    ],
    { error: () => 'rate' },
  )
  .transform((raw): GroundedRate => {
    if (raw === 'history') return { ground: 'history', factor: 1, of: null };
    if (raw === 'peers') return { ground: 'peers', factor: 1 };
    if ('required' in raw) return { ground: 'required', factor: raw.required };
    if ('peers' in raw) return { ground: 'peers', factor: raw.peers };
    return { ground: 'history', factor: raw.history, of: raw.of ?? null };
  });

/** A rate with its ground. */
export const rateForm = z.union(
  [fractionForm.transform((value): RateSpec => ({ ground: 'figure', value })), groundedRateForm],
  { error: () => 'rate' },
);

/** A quantity: a number in the indicator's own unit as printed, or a text with its unit. */
export const quantityForm = z.union(
  [z.number(), z.string().regex(/^\s*[+-]?\d+(\.\d+)?\s*\S+\s*$/)],
  { error: () => 'quantity' },
);

export type QuantityForm = z.output<typeof quantityForm>;
