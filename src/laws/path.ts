import { z } from '../input/zod.ts';
import { kinds, movesInPoints } from '../terms/kind.ts';
import { alongLine, defineLaw, type Ground } from './law.ts';
import { fractionForm, type QuantityForm, quantityForm } from './rate.ts';

type ByYear = { readonly [year: string]: number };
type Form = {
  rates?: ByYear | undefined;
  values?: { readonly [year: string]: QuantityForm } | undefined;
};
type Parameters = { mode: 'rates' | 'points' | 'values'; byYear: ByYear };

/**
 * Rates (points for shares and rates) year by year, or values of single years. After the last given
 * year a rate goes on and a value stays; between two given values the path is linear.
 */
export const path = defineLaw<Form, Parameters>({
  title: { zh: '逐年给定', en: 'given by year' },
  formula: 'v(t) = v(t−1) · (1 + g(t)) | v(t−1) + s(t) | V(t)',
  source: { zh: '定义（外生给定）', en: 'definition (exogenous)' },
  kinds,
  form: z.strictObject({
    rates: z.record(z.string(), fractionForm).optional(),
    values: z.record(z.string(), quantityForm).optional(),
  }),
  resolve: ({ rates, values }, ground) => {
    if (rates !== undefined && values === undefined) return resolveRates(rates, ground);
    if (values !== undefined && rates === undefined) return resolveValues(values, ground);
    return ground.refuse('law', 'rates-or-values', {});
  },
  ...alongLine((year, { mode, byYear }) => {
    if (mode === 'values') return { shift: valueIn(byYear, year) - valueIn(byYear, year - 1) };
    const growth = byYear[Math.min(year, lastYear(byYear))] ?? 0;
    return mode === 'points' ? { shift: growth } : { scale: 1 + growth };
  }),
  exact: (year, { mode, byYear }) =>
    mode === 'values' && year >= firstYear(byYear) ? valueIn(byYear, year) : null,
  lead: ({ mode, byYear }, { year }) => {
    if (mode === 'values') return { rate: 0 };
    const growth = byYear[year + 1] ?? 0;
    return mode === 'points' ? { step: growth } : { rate: growth };
  },
  uncertain: () => ({}),
});

function resolveRates(rates: ByYear, ground: Ground): Parameters | null {
  if (ground.start === null) return ground.refuse('law', 'no-base', {});
  const byYear: { [year: string]: number } = {};
  for (const [key, rate] of Object.entries(rates)) {
    const span = readYears(key);
    if (span === null) return ground.refuse('rates', 'path-year', { found: key });
    if (rate < -1) return ground.refuse('rates', 'rate-below-minus-100', { rate });
    for (let year = span.from; year <= span.to; year++) byYear[year] = rate;
  }
  const missing: string[] = [];
  const last = Math.max(ground.start.year + 1, lastYear(byYear));
  for (let year = ground.start.year + 1; year <= last; year++)
    if (byYear[year] === undefined) missing.push(String(year));
  if (missing.length > 0) return ground.refuse('rates', 'path-gap', { years: missing });
  return { mode: movesInPoints(ground.kind) ? 'points' : 'rates', byYear };
}

function resolveValues(
  values: { readonly [year: string]: QuantityForm },
  ground: Ground,
): Parameters | null {
  const byYear: { [year: string]: number } = {};
  if (ground.start !== null) byYear[ground.start.year] = ground.start.level;
  for (const [key, raw] of Object.entries(values)) {
    const span = readYears(key);
    if (span === null) return ground.refuse('values', 'path-year', { found: key });
    const value = ground.quantity(raw, 'values');
    if (value === null) return null;
    for (let year = span.from; year <= span.to; year++) byYear[year] = value;
  }
  if (Object.keys(values).length === 0) return ground.refuse('values', 'path-gap', { years: [] });
  return { mode: 'values', byYear };
}

/** '2023' or '2023-2025'; spans over a century are a slip of the pen. */
function readYears(key: string): { from: number; to: number } | null {
  const match = /^\s*(\d{4})(?:\s*[-–—]\s*(\d{4}))?\s*$/.exec(key);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return to < from || to - from > 100 ? null : { from, to };
}

function firstYear(byYear: ByYear): number {
  return Math.min(...Object.keys(byYear).map(Number));
}

function lastYear(byYear: ByYear): number {
  return Math.max(...Object.keys(byYear).map(Number));
}

function valueIn(byYear: ByYear, year: number): number {
  const years = Object.keys(byYear).map(Number);
  const before = Math.max(...years.filter((y) => y <= year), firstYear(byYear));
  const after = Math.min(...years.filter((y) => y >= year), lastYear(byYear));
  const a = byYear[before] ?? 0;
  const b = byYear[after] ?? 0;
  // Past the last given year `before` lies above `after`: the last value stays.
  return after <= before ? a : a + ((b - a) * (year - before)) / (after - before);
}
